import { useTranslation } from 'react-i18next';
import { useIndex } from '../source/source-context.ts';

/** Leads to the preserved bytes beside the page; the digest is their name. A public dossier has none beside it. */
export function EvidenceLink({ digest }: { readonly digest: string }) {
  const { t } = useTranslation();
  if (useIndex().kind === 'public') {
    return (
      <span className="digest" title={digest}>
        {t('report.notPublished')} <code>{digest.slice(0, 12)}…</code>
      </span>
    );
  }
  return (
    <a className="digest" href={`evidence/${digest.slice(0, 2)}/${digest}`} title={digest}>
      {t('report.evidence')} <code>{digest.slice(0, 12)}…</code>
    </a>
  );
}
