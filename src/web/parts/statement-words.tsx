import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../model/report.ts';
import type { Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { sliceSpan } from '../../text/span.ts';

interface StatementWordsProps {
  readonly report: Report;
  readonly statement: Statement;
}

/**
 * What was said, exactly as the report has it: in quotation marks where it is quoted, with a gap where other
 * words stand between. Where an answer was declined there are no words: the report's own are shown instead.
 */
export function StatementWords({ report, statement }: StatementWordsProps) {
  const { t } = useTranslation();
  const lang = report.language ?? undefined;
  if (statement.content.length === 0) {
    const whole = hullOfStatement(statement);
    return (
      <span className="words words-none" lang={whole === undefined ? undefined : lang}>
        {whole === undefined ? t('report.noWords') : sliceSpan(report.text, whole)}
      </span>
    );
  }
  const spans = statement.content.map((span, index) => (
    <Fragment key={span.start}>
      {index > 0 && <span className="gap"> … </span>}
      {sliceSpan(report.text, span)}
    </Fragment>
  ));
  return statement.mode === 'direct' ? (
    <q className="words" lang={lang}>
      {spans}
    </q>
  ) : (
    <span className="words" lang={lang}>
      {spans}
    </span>
  );
}
