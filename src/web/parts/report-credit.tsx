import { useTranslation } from 'react-i18next';
import type { Report } from '../../model/report.ts';
import { saidAt } from '../../model/said-at.ts';
import type { Span } from '../../text/span.ts';
import { formatWhen } from '../wording/format-when.ts';
import { inZone } from '../wording/one-zone.ts';
import { ReportName } from './report-name.tsx';
import { useZone } from './zone-context.ts';

interface ReportCreditProps {
  readonly report: Report;
  /** The words that it stands beside: of a message of a chat or thread, when that was written. */
  readonly words?: Span | undefined;
  /** What it stands beside: beside the report's title that need not be said again. */
  readonly beside?: 'title' | 'other';
}

/**
 * Who published a report, and when: outlet or else site, or else the report's title and that no outlet is
 * stated; date or else that there is none. In a story all dates are by one clock, so that they can be compared by eye.
 */
export function ReportCredit({ report, words, beside = 'other' }: ReportCreditProps) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  const when = words === undefined ? report.published : saidAt(report, words);
  return (
    <span className="credit">
      <CreditedTo report={report} beside={beside} />
      <span className="credit-date">
        {when === null ? (
          t('report.undated')
        ) : (
          <time dateTime={when}>{formatWhen(inZone(when, zone), i18n.language)}</time>
        )}
      </span>
    </span>
  );
}

function CreditedTo({ report, beside }: Required<Pick<ReportCreditProps, 'report' | 'beside'>>) {
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
