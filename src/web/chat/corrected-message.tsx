import { useTranslation } from 'react-i18next';
import type { CorrectedMessage as Corrections } from '../../model/correction.ts';
import type { Report } from '../../model/report.ts';
import { Corrected } from '../parts/corrected-words.tsx';

interface CorrectedMessageProps {
  readonly report: Report;
  /** By its place in the transcript. */
  readonly message: number;
  readonly what: readonly Corrections['what'][];
}

const SIDES = { self: 'chat.sides.self', other: 'chat.sides.other' } as const;

/** Who set right on which side a message is, or when it was sent, why, and what the machine had. */
export function CorrectedMessage({ report, message, what }: CorrectedMessageProps) {
  const { t } = useTranslation();
  const messages = (report.correction?.messages ?? []).filter(
    (one) => one.message === message && what.includes(one.what),
  );
  return messages.map(({ read, ...one }) => (
    <Corrected key={one.what} corrected={one}>
      {t(one.what === 'side' ? 'corrected.side' : 'corrected.time')}{' '}
      {read === null ? (
        t('corrected.nothing')
      ) : read === 'self' || read === 'other' ? (
        t(SIDES[read])
      ) : (
        <time>{read}</time>
      )}
    </Corrected>
  ));
}
