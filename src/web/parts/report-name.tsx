import { useTranslation } from 'react-i18next';
import type { Report } from '../../model/report.ts';
import { reportTitle } from '../records/report-title.ts';

/** A report's title in its own language; where it has none its first words, and that it is so. */
export function ReportName({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const words = reportTitle(report);
  if (words === null) return t('report.untitled');
  return (
    <>
      <span className="report-name" lang={report.language ?? undefined}>
        {words}
      </span>
      {report.title === null && <FirstWordsMark />}
    </>
  );
}

/** Says of the words before it that they are no title. */
export function FirstWordsMark() {
  const { t } = useTranslation();
  return (
    <>
      {' '}
      <span className="first-words">{t('report.firstWords')}</span>
    </>
  );
}
