import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab for what is shown, with the page's own name last. */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation();
  const name = t('page.name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
}
