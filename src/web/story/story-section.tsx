import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../route/route.ts';

interface StorySectionProps {
  readonly section: Section;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One part of a story: its heading, one sentence on what it is, its records. */
export function StorySection({ section, lead, children }: StorySectionProps) {
  const { t } = useTranslation();
  return (
    <section id={section} className={`section section-${section}`} aria-labelledby={`${section}-title`}>
      <header className="section-head">
        <h2 id={`${section}-title`}>{t(`section.${section}`)}</h2>
        <p className="lead">{lead}</p>
      </header>
      <div className="section-body">{children}</div>
    </section>
  );
}
