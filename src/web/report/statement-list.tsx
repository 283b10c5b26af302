import { useTranslation } from 'react-i18next';
import type { DossierReport } from '../../model/dossier.ts';
import type { Statement } from '../../model/statement.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { StatementWords } from '../parts/statement-words.tsx';
import { localId, speakerWords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { sortByPlace } from './report-text.tsx';

interface StatementListProps {
  readonly entry: DossierReport;
  readonly story: string;
  readonly chosen: Statement | undefined;
}

/** A report's statements in the order and with the numbers that they have in its text. */
export function StatementList({ entry, story, chosen }: StatementListProps) {
  const { t } = useTranslation();
  const { report, statements } = entry;
  return (
    <section className="side-part statement-list">
      <h2>
        {t('report.statements')} <span className="section-count">{statements.length}</span>
      </h2>
      {statements.length === 0 && <p className="none">{t('report.noStatements')}</p>}
      <ShowMore name={`statements ${report.id}`} records={sortByPlace(statements)} step={40}>
        {(shown) => (
          <ol>
            {shown.map((statement) => {
              const { name } = speakerWords(report.text, statement);
              return (
                <li key={statement.id}>
                  <RouteLink
                    to={{
                      view: 'report',
                      story,
                      report: report.id,
                      statement: localId(statement),
                      span: null,
                    }}
                    current={statement.id === chosen?.id}
                  >
                    <span className="list-who" lang={report.language ?? undefined}>
                      {name ?? t('voices.unnamed')}
                    </span>{' '}
                    <ActMark act={statement.act} /> <StatementWords report={report} statement={statement} />
                  </RouteLink>
                </li>
              );
            })}
          </ol>
        )}
      </ShowMore>
    </section>
  );
}
