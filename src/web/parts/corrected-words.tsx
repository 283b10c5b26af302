import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectedLine } from '../../model/correction.ts';
import type { Report } from '../../model/report.ts';
import { contains, type Span } from '../../text/span.ts';
import { formatWhen } from '../wording/format-when.ts';

type CorrectedBy = Pick<CorrectedLine, 'id' | 'by' | 'reason' | 'time'>;

interface CorrectedByProps {
  readonly corrected: CorrectedBy;
  /** What the machine had. */
  readonly children: ReactNode;
}

/** Who set something right, why, and what the machine had. */
export function Corrected({ corrected: { id, by, reason, time }, children }: CorrectedByProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className="corrected" lang={i18n.language}>
      <p>
        {t('corrected.by')} <b>{by}</b> <time dateTime={time}>{formatWhen(time, i18n.language)}</time>{' '}
        <code>{id}</code>
      </p>
      <p>{children}</p>
      <p>
        {t('corrected.reason')} {reason}
      </p>
    </div>
  );
}

interface CorrectedWordsProps {
  readonly report: Report;
  readonly within: readonly (Span | null)[];
}

/** Who set right what a machine had misread in these stretches, why, and what the machine had read. */
export function CorrectedWords({ report, within }: CorrectedWordsProps) {
  const { t } = useTranslation();
  const lines = (report.correction?.lines ?? []).filter(({ span }) =>
    within.some((stretch) => stretch !== null && contains(stretch, span)),
  );
  return lines.map(({ read, ...line }) => (
    <Corrected key={line.span.start} corrected={line}>
      {read === '' ? (
        t('corrected.noSender')
      ) : (
        <>
          {t('corrected.read')}{' '}
          {read === null ? t('corrected.notPublished') : <q lang={report.language ?? undefined}>{read}</q>}
        </>
      )}
    </Corrected>
  ));
}
