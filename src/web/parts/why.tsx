import { useTranslation } from 'react-i18next';
import type { Reason } from '../../model/reason.ts';
import type { Span } from '../../text/span.ts';

interface WhyProps {
  readonly reasons: readonly Reason[];
  /** The words of a reason's span: in the report that the reason names, else in the record's own. */
  readonly wordsOf: (report: string | undefined, span: Span) => string;
  /** A readable name for a report. */
  readonly nameOf?: (report: string) => string;
}

/** The rules that made a record, and the words they fired on. */
export function Why({ reasons, wordsOf, nameOf }: WhyProps) {
  const { t } = useTranslation();
  if (reasons.length === 0) return null;
  return (
    <details className="why">
      <summary>{t('why.title')}</summary>
      <ul>
        {reasons.map((reason, index) => {
          const words = reason.span === null ? '' : wordsOf(reason.report, reason.span);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no name and never move
            <li key={index}>
              <code>{reason.rule}</code>
              {words !== '' && <span className="why-words">{words}</span>}
              {reason.note !== undefined && <span className="why-note">{reason.note}</span>}
              {reason.report !== undefined && nameOf !== undefined && (
                <span className="why-note">
                  {t('why.in')} {nameOf(reason.report)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
