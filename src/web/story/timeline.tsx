import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../model/timeline.ts';
import { ExcerptWords } from '../parts/excerpt-words.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { Why } from '../parts/why.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { boundOf, formatWhen, precisionOf } from '../wording/format-when.ts';
import { StorySection } from './story-section.tsx';
import { TimelineOverview } from './timeline-overview.tsx';
import { WordsLink } from './words-link.tsx';

/** When things are said to have happened: dated ones in order, vague ones apart. */
export function Timeline({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { id } = records.story;
  const timeline = records.story.timeline.filter((entry) => !isEarlier(entry));
  const earlier = records.story.timeline.filter(isEarlier);
  // ISO prefixes sort by their letters, a month before its days; what has no beginning stands at its end.
  const dated = timeline
    .filter((entry): entry is TimelineEntry & { when: string } => entry.when !== null)
    .sort((a, b) => compare(boundOf(a.when), boundOf(b.when)));
  const vague = timeline.filter((entry) => entry.when === null);
  return (
    <StorySection section="timeline" lead={dated.length === 0 ? t('timeline.none') : t('timeline.lead')}>
      <TimelineOverview entries={dated} />
      <ShowMore name={`timeline ${id}`} records={dated} step={20}>
        {(shown) => (
          <ol className="timeline">
            {shown.map((entry, index) => (
              <TimelineLine
                key={entry.id}
                records={records}
                entry={entry}
                isAgain={shownWhen(entry) === shownWhen(shown[index - 1])}
              />
            ))}
          </ol>
        )}
      </ShowMore>
      <Apart records={records} kind="vague" entries={vague} />
      <Apart records={records} kind="earlier" entries={earlier} />
    </StorySection>
  );
}

/** Every report that tells it recalls another case there. */
function isEarlier({ appearances }: TimelineEntry): boolean {
  return appearances.every(({ incident }) => incident !== null);
}

interface ApartProps {
  readonly records: StoryRecords;
  readonly kind: 'vague' | 'earlier';
  readonly entries: readonly TimelineEntry[];
}

/** Entries that have no place on the story's own line of time. */
function Apart({ records, kind, entries }: ApartProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <section className="vague">
      <h3>{t(`timeline.${kind}`)}</h3>
      <p className="lead">{t(`timeline.${kind}Why`)}</p>
      <ShowMore name={`${kind} ${records.story.id}`} records={entries} step={6}>
        {(shown) => (
          <ul className="timeline timeline-vague">
            {shown.map((entry) => (
              <TimelineLine key={entry.id} records={records} entry={entry} isAgain={false} />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two of one date stand under it together; a turning point that nobody dates is told apart from a deadline. */
function shownWhen(entry: TimelineEntry | undefined): string | null {
  if (entry === undefined || entry.when === null) return null;
  return `${entry.when}${isUndatedTurn(entry) ? ' told' : ''}`;
}

function isTurn({ rule }: TimelineEntry['reasons'][number]): boolean {
  return rule === 'timeline:turning-point';
}

/** Something that is done and that no words date: its report's day is an end, and the first reason says so. */
function isUndatedTurn({ when, reasons }: TimelineEntry): boolean {
  return when?.startsWith('../') === true && reasons.length > 0 && reasons.every(isTurn);
}

interface TimelineLineProps {
  readonly records: StoryRecords;
  readonly entry: TimelineEntry;
  /** Whether the line above has the same date. */
  readonly isAgain: boolean;
}

function TimelineLine({ records, entry, isAgain }: TimelineLineProps) {
  const { t, i18n } = useTranslation();
  const [first, ...others] = entry.appearances;
  const report = first === undefined ? undefined : records.reportOf(first.report)?.report;
  if (first === undefined || report === undefined) return null;
  const precision = entry.when === null ? undefined : precisionOf(entry.when);
  const told = new Set(entry.appearances.map((appearance) => appearance.report));
  const shown = entry.when === null ? '' : formatWhen(entry.when, i18n.language);
  return (
    <li className={`moment moment-${precision ?? 'vague'}${isAgain ? ' moment-again' : ''}`}>
      <p className="moment-when">
        {entry.when === null ? (
          <span lang={report.language ?? undefined}>{records.wordsOf(first.report, first.time)}</span>
        ) : (
          <time dateTime={boundOf(entry.when)}>
            {isUndatedTurn(entry)
              ? t('timeline.toldBy', { when: formatWhen(boundOf(entry.when), i18n.language) })
              : shown}
          </time>
        )}
        {!isAgain && (precision === 'month' || precision === 'year') && (
          <span className="moment-precision">{t(`timeline.${precision}`)}</span>
        )}
        {entry.reasons.some(isTurn) && <span className="moment-turn">{t('timeline.turn')}</span>}
      </p>
      <div className="moment-body">
        <WordsLink records={records} report={first.report} statement={first.statement} span={first.span}>
          <ExcerptWords report={report} span={first.time} />
        </WordsLink>
        <p className="moment-credit">
          <ReportCredit report={report} words={first.span} />
          {told.size > 1 && (
            <span className="moment-told">
              {t('timeline.told', {
                reports: t('count.reports', { count: told.size }),
                origins: t('count.origins', { count: records.countOrigins(told) }),
              })}
            </span>
          )}
        </p>
        {others.length > 0 && <OtherAppearances records={records} appearances={others} />}
        <Why reasons={entry.reasons} wordsOf={(of, span) => records.wordsOf(of ?? first.report, span)} />
      </div>
    </li>
  );
}

interface OtherAppearancesProps {
  readonly records: StoryRecords;
  readonly appearances: TimelineEntry['appearances'];
}

function OtherAppearances({ records, appearances }: OtherAppearancesProps) {
  const { t } = useTranslation();
  return (
    <details className="appearances">
      <summary>{t('conflict.more')}</summary>
      <ShowMore
        name={`appearances ${appearances[0]?.report}${appearances[0]?.span.start}`}
        records={appearances}
        step={8}
      >
        {(shown) => (
          <ul>
            {shown.map((appearance) => {
              const report = records.reportOf(appearance.report)?.report;
              return (
                report !== undefined && (
                  <li key={appearance.report + appearance.span.start}>
                    <WordsLink records={records} {...appearance}>
                      <ExcerptWords report={report} span={appearance.time} />
                    </WordsLink>{' '}
                    <ReportCredit report={report} words={appearance.span} />
                  </li>
                )
              );
            })}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}
