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

/** The words that made a record what it is; the rules that fired on them stand one step further in. */
export function Why({ reasons, wordsOf, nameOf }: WhyProps) {
  const { t } = useTranslation();
  if (reasons.length === 0) return null;
  const told = reasons.map(({ span, report, note }) => ({
    words: span === null ? '' : wordsOf(report, span),
    // An id tells a reader nothing; it stands with the rules.
    note: note === undefined || ID.test(note) ? '' : note,
    where: report === undefined || nameOf === undefined ? '' : nameOf(report),
  }));
  const plain = told.filter(
    ({ words, note }, index) =>
      (words !== '' || note !== '') &&
      told.findIndex((other) => other.words === words && other.note === note) === index,
  );
  return (
    <details className="why">
      <summary>{t('why.title')}</summary>
      {plain.length > 0 && (
        <ul>
          {plain.map(({ words, note, where }) => (
            <li key={`${words} ${note}`}>
              {words !== '' && <span className="why-words">{words}</span>}
              {note !== '' && <span className="why-note">{note}</span>}
              {where !== '' && (
                <span className="why-note">
                  {t('why.in')} {where}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <details className="why-rules">
        <summary>{t('why.rules')}</summary>
        <ul>
          {reasons.map((reason, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no name and never move
            <li key={index}>
              <code>{reason.rule}</code>
              {reason.note !== undefined && <span className="why-note">{reason.note}</span>}
            </li>
          ))}
        </ul>
      </details>
    </details>
  );
}

/** Of a report, or of a record in one. */
const ID = /\br[0-9a-f]{16}\b/;
