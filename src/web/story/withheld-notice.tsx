import { useTranslation } from 'react-i18next';
import type { Withheld } from '../source/dossier-source.ts';

/** Says what was left out because it does not match the evidence. */
export function WithheldNotice({ withheld }: { readonly withheld: readonly Withheld[] }) {
  const { t } = useTranslation();
  if (withheld.length === 0) return null;
  return (
    <section className="withheld" role="alert">
      <h2>{t('story.withheld')}</h2>
      <ul>
        {withheld.map((each) => (
          <li key={each.why + each.report}>
            {each.why === 'text-changed'
              ? t('story.textChanged', { report: each.report })
              : t('story.wordsMissing', { report: each.report, count: each.count })}
          </li>
        ))}
      </ul>
      <p>{t('story.withheldAdvice')}</p>
    </section>
  );
}
