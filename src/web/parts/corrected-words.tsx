import { useTranslation } from 'react-i18next';
import type { Report } from '../../model/report.ts';
import { contains, type Span } from '../../text/span.ts';
import { formatWhen } from '../wording/format-when.ts';

interface CorrectedWordsProps {
  readonly report: Report;
  readonly within: readonly (Span | null)[];
}

/** Who set right what a machine had misread in these stretches, why, and what the machine had read. */
export function CorrectedWords({ report, within }: CorrectedWordsProps) {
  const { t, i18n } = useTranslation();
  const lines = (report.correction?.lines ?? []).filter(({ span }) =>
    within.some((stretch) => stretch !== null && contains(stretch, span)),
  );
  return lines.map(({ span, read, id, by, reason, time }) => (
    <div key={span.start} className="corrected" lang={i18n.language}>
      <p>
        {t('corrected.by')} <b>{by}</b> <time dateTime={time}>{formatWhen(time, i18n.language)}</time>{' '}
        <code>{id}</code>
      </p>
      <p>
        {t('corrected.read')}{' '}
        {read === null ? t('corrected.notPublished') : <q lang={report.language ?? undefined}>{read}</q>}
      </p>
      <p>
        {t('corrected.reason')} {reason}
      </p>
    </div>
  ));
}
