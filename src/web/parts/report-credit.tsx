import { useTranslation } from 'react-i18next';
import type { Report } from '../../model/report.ts';
import { formatWhen } from '../wording/format-when.ts';

/** Who published a report, and when: outlet or else site, date or else that there is none. */
export function ReportCredit({ report }: { readonly report: Report }) {
  const { t, i18n } = useTranslation();
  return (
    <span className="credit">
      <span className="credit-outlet" lang={report.language ?? undefined}>
        {report.outlet ?? report.site ?? t('report.outletUnknown')}
      </span>
      <span className="credit-date">
        {report.published === null ? (
          t('report.undated')
        ) : (
          <time dateTime={report.published}>{formatWhen(report.published, i18n.language)}</time>
        )}
      </span>
    </span>
  );
}
