import { useTranslation } from 'react-i18next';
import { useKeptState } from '../parts/kept-state.ts';
import { ShowMore } from '../parts/show-more.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import { filterVoices, NO_FILTER, type VoiceFilter } from '../records/filter-voices.ts';
import type { Voice } from '../records/merge-statements.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { ActLegend } from './act-legend.tsx';
import { SaidLine } from './said-line.tsx';
import { StorySection } from './story-section.tsx';
import { VoiceFilterForm } from './voice-filter-form.tsx';

interface VoicesProps {
  readonly records: StoryRecords;
  readonly voices: readonly Voice[];
}

/** Statements grouped by who speaks, with a filter by act, kind of speaker and words. */
export function Voices({ records, voices }: VoicesProps) {
  const { t } = useTranslation();
  const { id } = records.story;
  const [filter, setFilter] = useKeptState<VoiceFilter>(`voices ${id}`, NO_FILTER);
  const found = filterVoices(voices, filter, records);
  const isFiltered = filter.act !== null || filter.speaker !== null || filter.words.trim() !== '';
  if (voices.length === 0) {
    return (
      <StorySection section="statements" lead={t('voices.none')}>
        {null}
      </StorySection>
    );
  }
  return (
    <StorySection section="statements" lead={t('voices.lead')}>
      <ActLegend />
      <VoiceFilterForm voices={voices} filter={filter} onChange={setFilter} />
      <p className="found" role="status">
        {t('voices.found', { shown: countSaid(found), count: countSaid(voices) })} ·{' '}
        {t('voices.everyCopy', { count: countAppearances(voices) })}
        {isFiltered && (
          <button type="button" onClick={() => setFilter(NO_FILTER)}>
            {t('voices.reset')}
          </button>
        )}
      </p>
      {found.length === 0 && <p className="none">{t('voices.noMatch')}</p>}
      <ShowMore name={`voices ${id} ${JSON.stringify(filter)}`} records={found} step={12}>
        {(shown) =>
          shown.map((voice) => (
            <VoiceBlock key={voice.name ?? ''} records={records} voice={voice} filter={filter} />
          ))
        }
      </ShowMore>
    </StorySection>
  );
}

interface VoiceBlockProps {
  readonly records: StoryRecords;
  readonly voice: Voice;
  readonly filter: VoiceFilter;
}

function VoiceBlock({ records, voice, filter }: VoiceBlockProps) {
  const { t } = useTranslation();
  const maybe = namesThatMayBe(records, voice.name);
  const language = records.reportOf(voice.said[0]!.statement.report)?.report.language ?? undefined;
  return (
    <section className="voice">
      <header className="voice-head">
        <h3 lang={voice.name === null ? undefined : language}>{voice.name ?? t('voices.unnamed')}</h3>
        <SpeakerMark speaker={voice.speaker} />
        <span className="voice-count">{t('count.statements', { count: voice.said.length })}</span>
        {maybe.length > 0 && (
          <span className="voice-count">{t('voices.maybe', { names: maybe.join(' · ') })}</span>
        )}
      </header>
      <ShowMore
        name={`voice ${records.story.id} ${voice.name} ${JSON.stringify(filter)}`}
        records={voice.said}
        step={5}
      >
        {(shown) => (
          <ul className="said">
            {shown.map((said) => (
              <SaidLine key={said.statement.id} records={records} said={said} />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

/** Other names that may be of the same person or body, which nobody has settled: 周立群, where the voice is Zhou Liqun, a clerk. */
function namesThatMayBe({ story }: StoryRecords, name: string | null): string[] {
  if (name === null) return [];
  return story.possiblySame.flatMap(({ names, settled }) => {
    const [a, b] = names.map((each) => each.name);
    if (settled !== null || a === undefined || b === undefined) return [];
    if (name.includes(a)) return name.includes(b) ? [] : [b];
    return name.includes(b) ? [a] : [];
  });
}

function countSaid(voices: readonly Voice[]): number {
  return voices.reduce((sum, { said }) => sum + said.length, 0);
}

function countAppearances(voices: readonly Voice[]): number {
  return voices.flatMap(({ said }) => said).reduce((sum, { appearances }) => sum + appearances.length, 0);
}
