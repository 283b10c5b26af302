import { useTranslation } from 'react-i18next';
import type { Decision } from '../../model/decision.ts';
import { DecideBox } from '../decide/decide-box.tsx';
import { ReportName } from '../parts/report-name.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { formatWhen } from '../wording/format-when.ts';

/** Which of the story's reports humans put together or apart, and how they would stand without that. */
export function Decisions({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { decisions, machine } = records.story;
  if (decisions.length === 0) return null;
  return (
    <section className="decisions" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{t('decision.title')}</h2>
      <p className="lead">{t('decision.lead')}</p>
      <ul>
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} records={records} decision={decision} />
        ))}
      </ul>
      {machine.length === 0 ? (
        <p className="decision-machine">{t('decision.machineSame')}</p>
      ) : (
        <details className="decision-machine">
          <summary>{t('decision.machine', { count: machine.length })}</summary>
          <ol>
            {machine.map(({ reports, elsewhere }) => (
              <li key={reports[0]}>
                <ReportList records={records} reports={reports} />
                {elsewhere.length > 0 && <p>{t('decision.elsewhere', { count: elsewhere.length })}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

interface DecisionLineProps {
  readonly records: StoryRecords;
  readonly decision: Decision;
}

function DecisionLine({ records, decision }: DecisionLineProps) {
  const { t, i18n } = useTranslation();
  const { by, reason, time, decided, kept } = decision;
  const here = new Set(records.story.reports);
  // The one that was moved comes first; the others are those that it was moved to.
  const named = decided.verb === 'move' ? decided.together.slice(0, 1) : decided.together;
  const isHere = named.some((report) => here.has(report));
  return (
    <li className={kept ? 'decision' : 'decision decision-overruled'}>
      <p className="decision-head">
        <b>{t(isHere ? `decision.${decided.verb}` : 'decision.away', { count: named.length })}</b>{' '}
        <span className="decision-by">{by}</span>{' '}
        <time dateTime={time}>{formatWhen(time, i18n.language)}</time>{' '}
        <code className="decision-id">{decision.id}</code>
      </p>
      <p className="decision-reason">{reason}</p>
      {!kept && <p className="decision-kept">{t('decision.overruled')}</p>}
      <DecideBox id={decision.id} choices={[{ what: t('decide.undo'), words: ['undo', decision.id] }]} />
      {isHere && decided.verb !== 'merge' && (
        <ReportList records={records} reports={named.filter((report) => here.has(report))} />
      )}
    </li>
  );
}

function ReportList({
  records,
  reports,
}: {
  readonly records: StoryRecords;
  readonly reports: readonly string[];
}) {
  return (
    <ShowMore name={`decided ${reports[0]}`} records={reports} step={4}>
      {(shown) => (
        <ul className="decision-reports">
          {shown.map((id) => {
            const report = records.reportOf(id)?.report;
            return (
              report !== undefined && (
                <li key={id}>
                  <RouteLink
                    to={{ view: 'report', story: records.story.id, report: id, statement: null, span: null }}
                  >
                    <ReportName report={report} />
                  </RouteLink>
                </li>
              )
            );
          })}
        </ul>
      )}
    </ShowMore>
  );
}
