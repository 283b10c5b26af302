import { useTranslation } from 'react-i18next';
import type { Mention, MentionType } from '../../model/mention.ts';

const TYPES: readonly MentionType[] = ['person', 'role', 'body', 'place', 'time', 'amount'];

interface MentionSwitchesProps {
  readonly mentions: readonly Mention[];
  readonly shown: readonly MentionType[];
  readonly onChange: (shown: readonly MentionType[]) => void;
}

/** Turns the marks of what is named on and off, kind by kind. */
export function MentionSwitches({ mentions, shown, onChange }: MentionSwitchesProps) {
  const { t } = useTranslation();
  const types = TYPES.filter((type) => mentions.some((mention) => mention.type === type));
  if (types.length === 0) return null;
  return (
    <fieldset className="mention-switches">
      <legend>{t('report.mentions')}</legend>
      {types.map((type) => (
        <label key={type} className={`mention-${type}`}>
          <input
            type="checkbox"
            checked={shown.includes(type)}
            onChange={(event) =>
              onChange(event.target.checked ? [...shown, type] : shown.filter((each) => each !== type))
            }
          />
          <span className="mention-name">{t(`mention.${type}`)}</span>{' '}
          {mentions.filter((mention) => mention.type === type).length}
        </label>
      ))}
    </fieldset>
  );
}
