import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndex } from '../source/source-context.ts';
import { formatWhen } from '../wording/format-when.ts';
import { FailureBoundary } from './failure.tsx';

/** The foot of every view: what the page does not do, how to check it, what made it and when. */
export function Colophon() {
  const { t } = useTranslation();
  return (
    <footer className="colophon">
      <p>{t('page.sealedWhy')}</p>
      <p>{t('page.stance')}</p>
      <p>{t('page.check')}</p>
      <FailureBoundary place="colophon" quiet>
        <Suspense>
          <Made />
        </Suspense>
      </FailureBoundary>
    </footer>
  );
}

function Made() {
  const { t, i18n } = useTranslation();
  const { created, program } = useIndex();
  return <p>{t('page.made', { created: formatWhen(created, i18n.language), version: program.version })}</p>;
}
