import { useTranslation } from 'react-i18next';
import type { Origin, Passage } from '../../model/origin.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { WordsLink } from './words-link.tsx';

interface BorrowedPassagesProps {
  readonly records: StoryRecords;
  readonly member: Origin['members'][number];
}

/** How much of a report stands in earlier ones, from whom, and which passages; nothing where none does. */
export function BorrowedPassages({ records, member }: BorrowedPassagesProps) {
  const { t, i18n } = useTranslation();
  const { share, passages } = member.borrowed;
  if (passages.length === 0) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share);
  const counts = new Map<string, number>();
  for (const { from } of passages) counts.set(from.report, (counts.get(from.report) ?? 0) + 1);
  return (
    <details className="borrowed">
      <summary>
        <span>{t('origins.borrowed', { percent })}</span>
        {[...counts].map(([report, count]) => (
          <span key={report}>{t('origins.borrowedFrom', { count, name: nameOf(records, report) })}</span>
        ))}
      </summary>
      <ul>
        {passages.map((passage) => (
          <PassageLine key={passage.span.start} records={records} report={member.report} passage={passage} />
        ))}
      </ul>
    </details>
  );
}

interface PassageLineProps {
  readonly records: StoryRecords;
  readonly report: string;
  readonly passage: Passage;
}

function PassageLine({ records, report, passage: { span, from } }: PassageLineProps) {
  const { t } = useTranslation();
  const language = records.reportOf(report)?.report.language ?? undefined;
  return (
    <li>
      <WordsLink records={records} report={report} statement={null} span={span}>
        <span className="borrowed-words" lang={language}>
          {records.wordsOf(report, span)}
        </span>
      </WordsLink>
      <WordsLink records={records} report={from.report} statement={null} span={from.span}>
        {t('origins.inEarlier')}: {nameOf(records, from.report)}
      </WordsLink>
    </li>
  );
}

function nameOf(records: StoryRecords, id: string): string {
  const report = records.reportOf(id)?.report;
  return report?.outlet ?? report?.site ?? report?.title ?? id;
}
