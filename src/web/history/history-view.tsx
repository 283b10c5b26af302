import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../page/document-title.ts';
import { Notice } from '../page/failure.tsx';
import { ReportName } from '../parts/report-name.tsx';
import { recordsOf } from '../records/story-records.ts';
import type { Route } from '../route/route.ts';
import { RouteLink } from '../route/route-link.tsx';
import { useIndex, useStory } from '../source/source-context.ts';
import { EventList } from './event-list.tsx';

type HistoryRoute = Extract<Route, { view: 'history' }>;

/** What became of one page: every version with what was edited, when it was gone, and when nothing answered. */
export function HistoryView({ route }: { readonly route: HistoryRoute }) {
  const { t } = useTranslation();
  const isThere = useIndex().stories.some(({ id }) => id === route.story);
  if (!isThere) return <Notice title={t('failure.noStory')} advice={t('failure.nowhereAdvice')} />;
  return <LoadedHistory route={route} />;
}

function LoadedHistory({ route: { story, report } }: { readonly route: HistoryRoute }) {
  const { t } = useTranslation();
  const records = recordsOf(useStory(story));
  const entry = records.reportOf(report);
  useDocumentTitle(t('version.title'));
  if (entry?.history === undefined) {
    return <Notice title={t('failure.noReport')} advice={t('failure.nowhereAdvice')} />;
  }
  const { history } = entry;
  return (
    <article className="history">
      <header className="view-head">
        <p className="kicker">
          <RouteLink to={{ view: 'report', story, report, statement: null, span: null }}>
            {t('version.backTo')}
            <ReportName report={entry.report} />
          </RouteLink>
        </p>
        <h1>{t('version.title')}</h1>
        <p className="address">{history.url}</p>
        <p className="lead">{t('version.lead')}</p>
      </header>
      <EventList history={history} current={report} records={records} inFull />
    </article>
  );
}
