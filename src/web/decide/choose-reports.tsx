import { useTranslation } from 'react-i18next';
import { ReportCredit } from '../parts/report-credit.tsx';
import { ReportName } from '../parts/report-name.tsx';
import type { StoryRecords } from '../records/story-records.ts';

interface ChooseReportsProps {
  readonly records: StoryRecords;
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Ticks reports of a story, by their titles; the ids come out in the story's order. */
export function ChooseReports({ records, chosen, onChange }: ChooseReportsProps) {
  const { t } = useTranslation();
  const toggle = (id: string) =>
    onChange(
      records.story.reports.filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each))),
    );
  return (
    <fieldset className="choose-reports">
      <legend>{t('decide.reports')}</legend>
      {records.reports.map(({ report }) => (
        <label key={report.id}>
          <input type="checkbox" checked={chosen.includes(report.id)} onChange={() => toggle(report.id)} />
          <ReportName report={report} /> <ReportCredit report={report} beside="title" />
        </label>
      ))}
    </fieldset>
  );
}
