import { useTranslation } from 'react-i18next';
import type { AddressHistory } from '../../model/address-history.ts';
import { historyEvents } from '../history/history-events.ts';
import { ReportName } from '../parts/report-name.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';

/** Pages of the story that were edited, were taken down or gave no answer after they were first captured. */
export function ChangedPages({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const changed = new Map<string, { readonly report: string; readonly became: Became }>();
  for (const { report, history } of records.reports) {
    const became = history ? becameOf(history) : null;
    if (history && became) changed.set(history.url, { report: report.id, became });
  }
  if (changed.size === 0) return null;
  return (
    <section className="changed-pages" aria-label={t('version.changed')}>
      <h2>{t('version.changed')}</h2>
      <ul>
        {[...changed].map(([url, { report, became }]) => (
          <li key={url}>
            <RouteLink to={{ view: 'history', story: records.story.id, report }}>
              <ReportName report={records.reportOf(report)!.report} />
            </RouteLink>{' '}
            <span className="address">{url}</span> {t(`version.${became}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Became = 'nowGone' | 'nowSilent' | 'wasEdited' | 'wasGone';

/** What became of a page: how it stands now before what happened to it once. Null where it is as it was. */
function becameOf(history: AddressHistory): Became | null {
  const last = historyEvents(history).at(-1);
  if (last?.attempt) return 'nowSilent';
  if (last?.version?.change === 'gone') return 'nowGone';
  const has = (change: string) => history.versions.some((version) => version.change === change);
  return has('edited') ? 'wasEdited' : has('gone') ? 'wasGone' : null;
}
