import { useTranslation } from 'react-i18next';
import type { Report } from '../../model/report.ts';
import { formatWhen } from '../wording/format-when.ts';
import { inZone } from '../wording/one-zone.ts';
import { ReportName } from './report-name.tsx';
import { useZone } from './zone-context.ts';

interface ReportCreditProps {
  readonly report: Report;
  /** What it stands beside: beside the report's title that need not be said again. */
  readonly beside?: 'title' | 'other';
}

/**
 * Who published a report, and when: outlet or else site, or else the report's title and that no outlet is
 * stated; date or else that there is none. In a story all dates are by one clock, so that they can be compared by eye.
 */
export function ReportCredit({ report, beside = 'other' }: ReportCreditProps) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  return (
    <span className="credit">
      <CreditedTo report={report} beside={beside} />
      <span className="credit-date">
        {report.published === null ? (
          t('report.undated')
        ) : (
          <time dateTime={report.published}>{formatWhen(inZone(report.published, zone), i18n.language)}</time>
        )}
      </span>
    </span>
  );
}

function CreditedTo({ report, beside }: Required<ReportCreditProps>) {
  const { t } = useTranslation();
  const outlet = report.outlet ?? report.site;
  if (outlet !== null) {
    return (
      <span className="credit-outlet" lang={report.language ?? undefined}>
        {outlet}
      </span>
    );
  }
  if (beside === 'title') return <span className="credit-none">{t('report.outletUnknown')}</span>;
  return (
    <>
      <span className="credit-outlet">
        <ReportName report={report} />
      </span>
      <span className="credit-none">{t('report.outletUnknown')}</span>
    </>
  );
}
