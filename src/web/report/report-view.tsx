import { useTranslation } from 'react-i18next';
import type { StorySummary } from '../../model/dossier.ts';
import type { MentionType } from '../../model/mention.ts';
import { ChatFacts } from '../chat/chat-facts.tsx';
import { JoinedShots } from '../chat/joined-shots.tsx';
import { DecideReport } from '../decide/decide-report.tsx';
import { useDocumentTitle } from '../page/document-title.ts';
import { Notice } from '../page/failure.tsx';
import { useKeptState } from '../parts/kept-state.ts';
import { ReportCredit } from '../parts/report-credit.tsx';
import { reportTitle } from '../records/report-title.ts';
import { localId, recordsOf } from '../records/story-records.ts';
import { titleLanguage } from '../records/title-language.ts';
import type { Route } from '../route/route.ts';
import { RouteLink } from '../route/route-link.tsx';
import { useIndex, useStory } from '../source/source-context.ts';
import { ChosenStatement } from './chosen-statement.tsx';
import { MentionSwitches } from './mention-switches.tsx';
import { PageVersions } from './page-versions.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportText } from './report-text.tsx';
import { StatementList } from './statement-list.tsx';
import { ToldIncidents } from './told-incidents.tsx';

interface ReportViewProps {
  readonly route: Extract<Route, { view: 'report' }>;
}

/** One report: its text with what was found in it, and what is known about it. */
export function ReportView({ route }: ReportViewProps) {
  const { t } = useTranslation();
  const summary = useIndex().stories.find(({ id }) => id === route.story);
  if (summary === undefined) {
    return <Notice title={t('failure.noStory')} advice={t('failure.nowhereAdvice')} />;
  }
  return <LoadedReport route={route} summary={summary} />;
}

interface LoadedReportProps extends ReportViewProps {
  readonly summary: StorySummary;
}

function LoadedReport({ route, summary }: LoadedReportProps) {
  const { t } = useTranslation();
  const records = recordsOf(useStory(route.story));
  const [shown, setShown] = useKeptState<readonly MentionType[]>('mentions', []);
  const entry = records.reportOf(route.report);
  useDocumentTitle((entry && reportTitle(entry.report)) ?? t('report.untitled'));
  if (entry === undefined) {
    return <Notice title={t('failure.noReport')} advice={t('failure.nowhereAdvice')} />;
  }
  const chosen =
    route.statement === null ? undefined : entry.statements.find((each) => localId(each) === route.statement);
  return (
    <article className="report">
      <header className="report-head">
        <p className="kicker">
          <RouteLink to={{ view: 'story', story: route.story, section: null }}>
            {t('report.backTo')}
            <span lang={titleLanguage(summary)}>{summary.title}</span>
          </RouteLink>
        </p>
        <p className="report-credit">
          <ReportCredit report={entry.report} beside="title" />
          {entry.report.byline !== null && (
            <span lang={entry.report.language ?? undefined}>{entry.report.byline}</span>
          )}
        </p>
        {route.statement !== null && chosen === undefined && (
          <p className="astray" role="status">
            {t('failure.noStatement')}
          </p>
        )}
        <DecideReport story={route.story} report={entry.report.id} />
      </header>
      <div className="report-columns">
        <div className="report-main">
          <MentionSwitches mentions={entry.mentions} shown={shown} onChange={setShown} />
          <ReportText
            entry={entry}
            story={route.story}
            chosen={chosen}
            pointed={route.span}
            shownMentions={shown}
          />
        </div>
        <aside className="report-side" aria-label={t('report.about')}>
          {chosen !== undefined && (
            <ChosenStatement entry={entry} story={route.story} chosen={chosen} records={records} />
          )}
          <StatementList entry={entry} story={route.story} chosen={chosen} />
          <ToldIncidents entry={entry} story={route.story} />
          <PageVersions entry={entry} records={records} />
          {entry.report.transcript !== undefined && <ChatFacts transcript={entry.report.transcript} />}
          <JoinedShots report={entry.report.id} story={route.story} records={records} />
          <ReportFacts entry={entry} records={records} />
        </aside>
      </div>
    </article>
  );
}
