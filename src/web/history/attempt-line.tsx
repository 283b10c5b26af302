import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../model/attempt.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { formatWhen } from '../wording/format-when.ts';

/** That an address was asked in vain: when, why, and what answered on the way. */
export function AttemptLine({ attempt }: { readonly attempt: Attempt }) {
  const { t, i18n } = useTranslation();
  const { attempted, outcome, code, status, url, asked, warc } = attempt;
  return (
    <p className="version-line">
      {formatWhen(attempted, i18n.language)} <span className="version-change">{t(`attempt.${outcome}`)}</span>
      {asked !== url && <span className="address"> {t('attempt.asked', { asked })}</span>}
      {status !== null && <span> {t('attempt.status', { status })}</span>}
      {code !== null && <code className="attempt-code"> {code}</code>}
      {warc !== undefined && (
        <>
          {' '}
          <EvidenceLink digest={warc} />
        </>
      )}
    </p>
  );
}
