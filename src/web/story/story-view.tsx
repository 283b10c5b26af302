import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isTold } from '../../model/conflict.ts';
import { countOrigins } from '../../model/origin.ts';
import { DecideStory } from '../decide/decide-story.tsx';
import { StoryDates } from '../home/story-line.tsx';
import { useDocumentTitle } from '../page/document-title.ts';
import { Notice } from '../page/failure.tsx';
import { FirstWordsMark } from '../parts/report-name.tsx';
import { ZoneProvider } from '../parts/zone-context.ts';
import { groupVoices } from '../records/merge-statements.ts';
import { silentParties } from '../records/silent-parties.ts';
import { recordsOf } from '../records/story-records.ts';
import { hasArrivedByLink } from '../route/keep-scroll.ts';
import type { Route, Section } from '../route/route.ts';
import { useIndex, useStory } from '../source/source-context.ts';
import { Brief } from './brief.tsx';
import { ChangedPages } from './changed-pages.tsx';
import { Claims } from './claims.tsx';
import { Conflicts } from './conflicts.tsx';
import { Decisions } from './decisions.tsx';
import { Glance } from './glance.tsx';
import { Inquiries } from './inquiries.tsx';
import { OpenPoints } from './open-points.tsx';
import { Origins } from './origins.tsx';
import { PossiblySameNames } from './possibly-same.tsx';
import { SectionLinks } from './section-links.tsx';
import { SimilarIncidents } from './similar-incidents.tsx';
import { Timeline } from './timeline.tsx';
import { Voices } from './voices.tsx';
import { WithheldNotice } from './withheld-notice.tsx';

interface StoryViewProps {
  readonly route: Extract<Route, { view: 'story' }>;
}

/** One story on one page: what is at odds, what is open, when, who said what, and from where. */
export function StoryView({ route }: StoryViewProps) {
  const { t } = useTranslation();
  const summary = useIndex().stories.find(({ id }) => id === route.story);
  if (summary === undefined) {
    return <Notice title={t('failure.noStory')} advice={t('failure.nowhereAdvice')} />;
  }
  return <LoadedStory id={route.story} section={route.section} title={summary.title} />;
}

interface LoadedStoryProps {
  readonly id: string;
  readonly section: Section | null;
  readonly title: string;
}

function LoadedStory({ id, section, title }: LoadedStoryProps) {
  const records = recordsOf(useStory(id));
  const { story } = records;
  const voices = useMemo(() => groupVoices(records), [records]);
  const silent = useMemo(() => silentParties(records), [records]);
  const summary = useIndex().stories.find((each) => each.id === id)!;
  const titled = records.reportOf(story.title.report)?.report;
  useDocumentTitle(title);
  useSectionScroll(section);
  const counts: Record<Section, number> = {
    claims: story.claims.length,
    conflicts: story.conflicts.filter(isTold).length,
    similar: story.similar.length,
    open: story.open.length,
    timeline: story.timeline.length,
    statements: voices.reduce((sum, { said }) => sum + said.length, 0),
    names: story.possiblySame.length,
    reports: records.reports.length,
  };
  return (
    <article className="story">
      <header className="view-head">
        <p className="kicker">
          <StoryDates from={summary.from} to={summary.to} />
        </p>
        <h1 className="headline">
          <span className="report-name" lang={titled?.language ?? undefined}>
            {title}
          </span>
          {titled?.title === null && <FirstWordsMark />}
        </h1>
        <Glance story={id} counts={counts} origins={countOrigins(story.origins)} voices={voices.length} />
        <Brief records={records} voices={voices} silent={silent} />
        <DecideStory records={records} />
      </header>
      <ZoneProvider value={records.zone}>
        <WithheldNotice withheld={records.withheld} />
        <ChangedPages records={records} />
        <Decisions records={records} />
        <Inquiries records={records} />
        <SectionLinks story={id} section={section} counts={counts} />
        <Claims records={records} />
        <Conflicts records={records} />
        <OpenPoints records={records} silent={silent} />
        <SimilarIncidents records={records} />
        <Timeline records={records} />
        <Voices records={records} voices={voices} />
        <PossiblySameNames records={records} />
        <Origins records={records} />
      </ZoneProvider>
    </article>
  );
}

function useSectionScroll(section: Section | null): void {
  useEffect(() => {
    if (section !== null && hasArrivedByLink()) document.getElementById(section)?.scrollIntoView();
  }, [section]);
}
