import { useTranslation } from 'react-i18next';
import type { UnreadFile } from '../../model/dossier.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { ShowMore } from '../parts/show-more.tsx';

/** What was found but not read, with the reason for each. */
export function UnreadFiles({ files }: { readonly files: readonly UnreadFile[] }) {
  const { t } = useTranslation();
  return (
    <section className="unread" aria-labelledby="unread">
      <h2 id="unread">{t('home.unread')}</h2>
      <p className="lead">{t('home.unreadWhy')}</p>
      <ShowMore name="unread" records={files} step={20}>
        {(shown) => (
          <ul className="unread-files">
            {shown.map((file) => (
              <li key={file.path}>
                <span className="path">{file.path}</span>
                <strong>{t(`unread.${file.reason}`)}</strong>
                <span className="unread-message">
                  {t(`unreadAdvice.${file.reason}`)}
                  <details>
                    <summary>{t('home.readersWords')}</summary>
                    <span lang="en">{file.message}</span>
                  </details>
                </span>
                {file.digest === null ? t('home.noCapture') : <EvidenceLink digest={file.digest} />}
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
