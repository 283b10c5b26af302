import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../model/statement.ts';
import { ActShape } from '../parts/act-mark.tsx';
import { countBy } from '../records/count-by.ts';
import type { VoiceFilter } from '../records/filter-voices.ts';
import type { Voice } from '../records/merge-statements.ts';

interface VoiceFilterFormProps {
  readonly voices: readonly Voice[];
  readonly filter: VoiceFilter;
  readonly onChange: (filter: VoiceFilter) => void;
}

/** Narrows the statements by act, kind of speaker and words. Only what there is can be chosen. */
export function VoiceFilterForm({ voices, filter, onChange }: VoiceFilterFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const said = voices.flatMap((voice) => voice.said);
  return (
    <search className="voice-filter">
      <fieldset>
        <legend>{t('voices.act')}</legend>
        {countBy(said, ({ act }) => act).map(([act, count]) => (
          <button
            key={act}
            type="button"
            className={`act act-${act}`}
            aria-pressed={filter.act === act}
            onClick={() => onChange({ ...filter, act: filter.act === act ? null : act })}
          >
            <ActShape act={act} />
            {t(`act.${act}`)} <span className="filter-count">{count}</span>
          </button>
        ))}
      </fieldset>
      <div className="filter-row">
        <label htmlFor={`${id}-speaker`}>{t('voices.speaker')}</label>
        <select
          id={`${id}-speaker`}
          value={filter.speaker ?? ''}
          onChange={(event) =>
            onChange({ ...filter, speaker: (event.target.value || null) as Speaker | null })
          }
        >
          <option value="">{t('voices.all')}</option>
          {countBy(said, ({ speaker }) => speaker).map(([speaker, count]) => (
            <option key={speaker} value={speaker}>
              {t(`speaker.${speaker}`)} ({count})
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-words`}>{t('voices.search')}</label>
        <input
          id={`${id}-words`}
          type="search"
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
      </div>
    </search>
  );
}
