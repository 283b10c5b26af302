import { useTranslation } from 'react-i18next';
import type { Section } from '../route/route.ts';
import { RouteLink } from '../route/route-link.tsx';

interface GlanceProps {
  readonly story: string;
  readonly counts: Readonly<Record<Section, number>>;
  readonly origins: number;
  readonly voices: number;
}

/** The story in six figures, each a way to its section. */
export function Glance({ story, counts, origins, voices }: GlanceProps) {
  const { t } = useTranslation();
  const figures = [
    { name: 'conflicts', section: 'conflicts', count: counts.conflicts },
    { name: 'open', section: 'open', count: counts.open },
    { name: 'statements', section: 'statements', count: counts.statements },
    { name: 'voices', section: 'statements', count: voices },
    { name: 'reports', section: 'reports', count: counts.reports },
    { name: 'origins', section: 'reports', count: origins },
  ] as const;
  return (
    <ul className="glance" aria-label={t('story.glance')}>
      {figures.map(({ name, section, count }) => (
        <li key={name} className={count === 0 ? 'figure figure-none' : `figure figure-${name}`}>
          <RouteLink to={{ view: 'story', story, section }}>
            <b>{count}</b> <span>{t(`unit.${name}`, { count })}</span>
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
