import { useTranslation } from 'react-i18next';
import { formatRoute, SECTIONS, type Section } from '../route/route.ts';

interface SectionLinksProps {
  readonly story: string;
  readonly section: Section | null;
  readonly counts: Readonly<Record<Section, number>>;
}

/** Ways to the parts of a story; they stay in sight while it is read. */
export function SectionLinks({ story, section, counts }: SectionLinksProps) {
  const { t } = useTranslation();
  return (
    <nav className="section-links" aria-label={t('story.sections')}>
      <ul>
        {SECTIONS.map((each) => (
          <li key={each}>
            <a
              href={formatRoute({ view: 'story', story, section: each })}
              // The address may be this one already, and then nothing else would scroll.
              onClick={() => section === each && document.getElementById(each)?.scrollIntoView()}
            >
              {t(`section.${each}`)} <span className="section-count">{counts[each]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
