import { useTranslation } from 'react-i18next';
import { useIndex } from '../source/source-context.ts';

interface OtherStoryProps {
  readonly story: string;
  readonly chosen: string;
  readonly onChange: (story: string) => void;
}

/** Chooses another story of the dossier, by its title. */
export function OtherStory({ story, chosen, onChange }: OtherStoryProps) {
  const { t } = useTranslation();
  return (
    <label>
      <span>{t('decide.other')}</span>
      <select value={chosen} onChange={(event) => onChange(event.target.value)}>
        <option value="">–</option>
        {useIndex().stories.map(
          ({ id, title }) =>
            id !== story && (
              <option key={id} value={id}>
                {title}
              </option>
            ),
        )}
      </select>
    </label>
  );
}
