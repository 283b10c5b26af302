import { useTranslation } from 'react-i18next';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { sliceSpan } from '../../text/span.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { StatementWords } from '../parts/statement-words.tsx';
import { Why } from '../parts/why.tsx';
import type { SaidStatement } from '../records/merge-statements.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { WordsLink } from './words-link.tsx';

interface SaidLineProps {
  readonly records: StoryRecords;
  readonly said: SaidStatement;
}

/** One statement: what it does, the exact words, how it is told, where and when. */
export function SaidLine({ records, said }: SaidLineProps) {
  const { t } = useTranslation();
  const { statement, appearances } = said;
  const entry = records.reportOf(statement.report);
  if (entry === undefined) return null;
  const { report } = entry;
  const lang = report.language ?? undefined;
  const others = appearances.slice(1);
  const told = new Set(appearances.map((appearance) => appearance.report));
  return (
    <li className="said-line">
      <ActMark act={said.act} />
      <div className="said-body">
        <WordsLink records={records} report={statement.report} statement={statement.id} span={null}>
          <StatementWords report={report} statement={statement} />
        </WordsLink>
        <p className="said-credit">
          {statement.cue !== null && statement.content.length > 0 && (
            <span className="said-cue" lang={lang}>
              {sliceSpan(report.text, statement.cue)}
            </span>
          )}
          {[statement.addressee, statement.medium].map(
            (span) =>
              span !== null && (
                <span key={span.start} className="said-relay" lang={lang}>
                  → {sliceSpan(report.text, span)}
                </span>
              ),
          )}
          {statement.hedge !== null && (
            <span className="said-hedge" lang={lang}>
              {sliceSpan(report.text, statement.hedge)}
            </span>
          )}
          <span className="said-mode">{t(`mode.${said.mode}`)}</span>
          <ReportCredit report={report} words={hullOfStatement(statement)} />
        </p>
        {others.length > 0 && (
          <details className="appearances">
            <summary>
              {t('voices.also', {
                reports: t('count.reports', { count: told.size }),
                origins: t('count.origins', { count: records.countOrigins(told) }),
              })}
            </summary>
            <ul>
              {others.map((other) => {
                const elsewhere = records.reportOf(other.report)?.report;
                return (
                  elsewhere !== undefined && (
                    <li key={other.id}>
                      <WordsLink records={records} report={other.report} statement={other.id} span={null}>
                        <ReportCredit report={elsewhere} words={hullOfStatement(other)} />
                      </WordsLink>
                    </li>
                  )
                );
              })}
            </ul>
          </details>
        )}
        <Why
          reasons={statement.reasons}
          wordsOf={(of, span) => records.wordsOf(of ?? statement.report, span)}
        />
      </div>
    </li>
  );
}
