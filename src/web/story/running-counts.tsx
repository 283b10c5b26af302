import { useTranslation } from 'react-i18next';
import type { RunningCount } from '../../model/running-count.ts';
import { ExcerptWords } from '../parts/excerpt-words.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { Why } from '../parts/why.tsx';
import { useZone } from '../parts/zone-context.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { formatWhen } from '../wording/format-when.ts';
import { inZone } from '../wording/one-zone.ts';
import { WhoSaid } from './who-said.tsx';
import { WordsLink } from './words-link.tsx';

/** Figures that went on, below what contradicts: each with its time and its source, the later count below the earlier. */
export function RunningCounts({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const counts = records.story.runningCounts ?? [];
  if (counts.length === 0) return null;
  return (
    <section className="running-counts" aria-labelledby="running-counts-title">
      <h3 id="running-counts-title">{t('running.title')}</h3>
      <p className="lead">{t('running.lead')}</p>
      {counts.map((count) => (
        <Series key={count.id} records={records} count={count} />
      ))}
    </section>
  );
}

function Series({ records, count }: { readonly records: StoryRecords; readonly count: RunningCount }) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  const name = t(`running.${count.counted}`);
  return (
    <article className="running-count" aria-label={name}>
      <h4>{name}</h4>
      <ol>
        {count.entries.map((entry, index) => {
          const report = records.reportOf(entry.report)?.report;
          return (
            report !== undefined && (
              <li key={entry.report + entry.span.start}>
                <p className="running-when">
                  <time dateTime={entry.asOf}>{formatWhen(inZone(entry.asOf, zone), i18n.language)}</time> ·{' '}
                  {t(index === 0 ? 'running.first' : 'running.later')}
                </p>
                <p className="account-words" lang={report.language ?? undefined}>
                  {records.wordsOf(entry.report, entry.span)}
                </p>
                <WhoSaid records={records} statement={entry.statement} />
                <blockquote>
                  <WordsLink
                    records={records}
                    report={entry.report}
                    statement={entry.statement}
                    span={entry.span}
                  >
                    <ExcerptWords report={report} span={entry.span} />
                  </WordsLink>
                </blockquote>
                <p className="account-credit">
                  <ReportCredit report={report} words={entry.span} />
                </p>
              </li>
            )
          );
        })}
      </ol>
      <Why
        reasons={count.reasons}
        wordsOf={(report, span) => (report === undefined ? '' : records.wordsOf(report, span))}
        nameOf={(report) => records.reportOf(report)?.report.outlet ?? report}
      />
    </article>
  );
}
