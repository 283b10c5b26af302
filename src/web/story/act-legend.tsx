import { useTranslation } from 'react-i18next';
import { ACTS, ActMark } from '../parts/act-mark.tsx';

/** How to read the marks of the statements: what each shape and verb means, and what none of them means. */
export function ActLegend() {
  const { t } = useTranslation();
  return (
    <details className="legend">
      <summary>{t('legend.title')}</summary>
      <p>{t('legend.acts')}</p>
      <dl>
        {ACTS.map((act) => (
          <div key={act} className="legend-act">
            <dt>
              <ActMark act={act} />
            </dt>
            <dd>{t(`legend.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('legend.words')}</p>
    </details>
  );
}
