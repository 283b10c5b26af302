import { useTranslation } from 'react-i18next';
import type { AddressHistory } from '../../model/address-history.ts';
import { ReportName } from '../parts/report-name.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';

/** Pages of the story that were edited, or taken down, after they were first captured. */
export function ChangedPages({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const changed = new Map<string, { readonly report: string; readonly history: AddressHistory }>();
  for (const { report, history } of records.reports) {
    if (history && hasChanged(history)) changed.set(history.url, { report: report.id, history });
  }
  if (changed.size === 0) return null;
  return (
    <section className="changed-pages" aria-label={t('version.changed')}>
      <h2>{t('version.changed')}</h2>
      <ul>
        {[...changed].map(([url, { report, history }]) => (
          <li key={url}>
            <RouteLink to={{ view: 'report', story: records.story.id, report, statement: null, span: null }}>
              <ReportName report={records.reportOf(report)!.report} />
            </RouteLink>{' '}
            <span className="address">{url}</span>{' '}
            {t(isGone(history) ? 'version.nowGone' : 'version.wasEdited')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function hasChanged({ versions }: AddressHistory): boolean {
  return versions.some(({ change }) => change === 'edited' || change === 'gone');
}

function isGone({ versions }: AddressHistory): boolean {
  return versions.at(-1)?.change === 'gone';
}
