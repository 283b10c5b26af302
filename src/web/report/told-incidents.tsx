import { useTranslation } from 'react-i18next';
import type { DossierReport } from '../../model/dossier.ts';
import { sliceSpan } from '../../text/span.ts';
import { ShowMore } from '../parts/show-more.tsx';
import { RouteLink } from '../route/route-link.tsx';
import { formatWhen } from '../wording/format-when.ts';

interface ToldIncidentsProps {
  readonly entry: DossierReport;
  readonly story: string;
}

/** What a report tells as having happened: its main incident and the earlier ones it recalls. */
export function ToldIncidents({ entry, story }: ToldIncidentsProps) {
  const { t, i18n } = useTranslation();
  const { report, incidents } = entry;
  if (incidents.length === 0) return null;
  const lang = report.language ?? undefined;
  return (
    <section className="side-part incidents">
      <h2>
        {t('report.incidents')} <span className="section-count">{incidents.length}</span>
      </h2>
      <ShowMore name={`incidents ${report.id}`} records={incidents} step={12}>
        {(shown) => (
          <ul>
            {shown.map((incident) => {
              const words = [incident.time, incident.place, ...incident.bodies.slice(0, 2)]
                .filter((span) => span !== null)
                .map((span) => sliceSpan(report.text, span));
              return (
                <li key={incident.id}>
                  <RouteLink
                    to={{ view: 'report', story, report: report.id, statement: null, span: incident.span }}
                  >
                    <span className="incident-rank">
                      {t(incident.main ? 'report.main' : 'report.earlier')}
                    </span>{' '}
                    {incident.when !== null && <b>{formatWhen(incident.when, i18n.language)}</b>}{' '}
                    <span lang={lang}>
                      {incident.heading === null
                        ? [...new Set(words)].join(' · ')
                        : sliceSpan(report.text, incident.heading)}
                    </span>
                  </RouteLink>
                  {incident.outcome !== null && (
                    <span className="incident-outcome" lang={lang}>
                      {' '}
                      → {sliceSpan(report.text, incident.outcome)}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
