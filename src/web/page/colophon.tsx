import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierKind } from '../../model/dossier.ts';
import { PROGRAM } from '../decide/format-command.ts';
import { useIndex } from '../source/source-context.ts';
import { formatWhen } from '../wording/format-when.ts';
import { FailureBoundary } from './failure.tsx';

/** What lies beside the page for those who want more than it shows; addresses are relative to it. */
const FILES = ['README.txt', 'dossier.json', 'manifest.json'] as const;
const FILE_KEYS = {
  'README.txt': 'page.fileReadme',
  'dossier.json': 'page.fileDossier',
  'manifest.json': 'page.fileManifest',
} as const;

/** The foot of every view: what this dossier is, how to check it, what lies beside it, what made it. */
export function Colophon() {
  const { t } = useTranslation();
  return (
    <footer className="colophon">
      <FailureBoundary place="colophon kind" quiet fallback={<KindSections kind="sealed" />}>
        <Suspense fallback={<KindSections kind="sealed" />}>
          <KnownKind />
        </Suspense>
      </FailureBoundary>
      <section aria-labelledby="colophon-files">
        <h2 id="colophon-files">{t('page.filesTitle')}</h2>
        <ul>
          {FILES.map((file) => (
            <li key={file}>
              <a href={file}>{file}</a> {t(FILE_KEYS[file])}
            </li>
          ))}
        </ul>
      </section>
      <FailureBoundary place="colophon" quiet>
        <Suspense>
          <Made />
        </Suspense>
      </FailureBoundary>
    </footer>
  );
}

function KnownKind() {
  return <KindSections kind={useIndex().kind} />;
}

/** What this kind of dossier is, and what checking it can tell. */
function KindSections({ kind }: { readonly kind: DossierKind }) {
  const { t } = useTranslation();
  return (
    <>
      <section aria-labelledby="colophon-kind">
        <h2 id="colophon-kind">{t(`page.${kind}Title`)}</h2>
        <p>{t(`page.${kind}Why`)}</p>
        <p>{t('page.stance')}</p>
      </section>
      <section aria-labelledby="colophon-check">
        <h2 id="colophon-check">{t('page.checkTitle')}</h2>
        <p>{t(kind === 'public' ? 'page.checkPublic' : 'page.check')}</p>
        <p>
          <code>
            {PROGRAM} verify {t('page.folder')}
          </code>
        </p>
        <p>
          <a href="verify.html">{t('page.verifyPage')}</a>
        </p>
      </section>
    </>
  );
}

function Made() {
  const { t, i18n } = useTranslation();
  const { created, program } = useIndex();
  return (
    <p className="made">
      {t('page.made', { created: formatWhen(created, i18n.language), version: program.version })}
    </p>
  );
}
