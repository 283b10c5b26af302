import { useTranslation } from 'react-i18next';
import type { StorySummary } from '../../model/dossier.ts';
import { titleLanguage } from '../records/title-language.ts';
import { RouteLink } from '../route/route-link.tsx';
import { formatWhen } from '../wording/format-when.ts';

interface StoryLineProps {
  readonly story: StorySummary;
  readonly heading: 'h2' | 'h3';
}

/** One story in the list: when, what, how much, and what is at odds or open in it. */
export function StoryLine({ story, heading: Heading }: StoryLineProps) {
  const { t } = useTranslation();
  const { counts } = story;
  return (
    <li className="story-line">
      <p className="story-line-date">
        <StoryDates from={story.from} to={story.to} />
      </p>
      <div className="story-line-body">
        <Heading className="headline" lang={titleLanguage(story)}>
          <RouteLink to={{ view: 'story', story: story.id, section: null }}>{story.title}</RouteLink>
        </Heading>
        <ul className="tally">
          <li>{t('count.reports', { count: counts.reports })}</li>
          <li>{t('count.origins', { count: counts.origins })}</li>
          <li>{t('count.statements', { count: counts.statements })}</li>
        </ul>
      </div>
      <ul className="story-line-flags">
        {counts.conflicts > 0 && (
          <li className="flag flag-conflict">{t('count.conflicts', { count: counts.conflicts })}</li>
        )}
        {counts.open > 0 && <li className="flag flag-open">{t('count.open', { count: counts.open })}</li>}
      </ul>
    </li>
  );
}

interface StoryDatesProps {
  readonly from: string | null;
  readonly to: string | null;
}

/** First and last date of a story's reports, once where they are the same. */
export function StoryDates({ from, to }: StoryDatesProps) {
  const { t, i18n } = useTranslation();
  if (from === null) return <>{t('home.undated')}</>;
  // The hour of publication is the report's; a story is dated by days.
  const [first, last] = [from, to ?? from].map((when) => when.slice(0, 10));
  return <>{formatWhen(first === last ? first! : `${first}/${last}`, i18n.language)}</>;
}
