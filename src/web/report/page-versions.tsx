import { useTranslation } from 'react-i18next';
import type { DossierReport } from '../../model/dossier.ts';
import { EventList } from '../history/event-list.tsx';
import { historyEvents } from '../history/history-events.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';

interface PageVersionsProps {
  readonly entry: DossierReport;
  readonly records: StoryRecords;
}

/** What the report's address answered each time that it was asked; what was edited in between stands on a page of its own. */
export function PageVersions({ entry, records }: PageVersionsProps) {
  const { t } = useTranslation();
  const { report, history } = entry;
  if (history === undefined) return null;
  return (
    <section className="side-part versions">
      <h2>
        {t('version.title')} <span className="section-count">{historyEvents(history).length}</span>
      </h2>
      <EventList history={history} current={report.id} records={records} inFull={false} />
      <p>
        <RouteLink to={{ view: 'history', story: records.story.id, report: report.id }}>
          {t('version.all')}
        </RouteLink>
      </p>
    </section>
  );
}
