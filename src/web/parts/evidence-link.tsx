import { useTranslation } from 'react-i18next';

/** Leads to the preserved bytes beside the page; the digest is their name. */
export function EvidenceLink({ digest }: { readonly digest: string }) {
  const { t } = useTranslation();
  return (
    <a className="digest" href={`evidence/${digest.slice(0, 2)}/${digest}`} title={digest}>
      {t('report.evidence')} <code>{digest.slice(0, 12)}…</code>
    </a>
  );
}
