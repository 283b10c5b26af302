import type { Conflict } from '../../model/conflict.ts';
import type { DecidedConflict, JournalledDecision } from '../../model/decision.ts';
import type { ExtractedReport } from '../../model/extraction.ts';
import type { Story } from '../../model/story.ts';
import { findAnchor } from '../../text/anchor.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { statementAround } from '../member.ts';
import { settledBy } from './settled-by.ts';

/** The words of one account that somebody decided about, where they stand now. */
interface Place {
  readonly report: string;
  readonly span: Span;
  readonly words: string;
}

type ToldBy = (report: string) => Pick<ExtractedReport, 'report' | 'statements'>;

/**
 * A story's conflicts, with what humans decided about them; those that only humans found come first, for somebody looked.
 * A decision is about a conflict whose sides are all among those decided: the same words at the same place, or in
 * another report, as a copy has them. A side that came since opens it again. Of whose sides a story has fewer than two, a decision changes nothing there.
 */
export function settleConflicts(
  { reports, conflicts }: Pick<Story, 'reports' | 'conflicts'>,
  toldBy: ToldBy,
  decisions: readonly JournalledDecision<DecidedConflict>[],
): Conflict[] {
  const own = new Set(reports);
  const decided = decisions.flatMap((decision) => {
    const places = decision.decided.sides.flatMap((anchor): Place[] => {
      if (!own.has(anchor.report)) return [];
      const { text } = toldBy(anchor.report).report;
      const span = findAnchor(text, anchor);
      return span === undefined ? [] : [{ report: anchor.report, span, words: anchor.exact }];
    });
    return places.length < 2 ? [] : [{ decision, places }];
  });
  if (decided.length === 0) return [...conflicts];

  const found = new Set<JournalledDecision>();
  const settled = conflicts.map((conflict): Conflict => {
    const about = decided.filter(({ places }) => isAbout(conflict, places, toldBy));
    for (const { decision } of about) found.add(decision);
    const last = about.at(-1);
    return last === undefined ? conflict : { ...conflict, settled: settledBy(last.decision) };
  });
  const added = decided
    .filter(({ decision }) => decision.decided.verb === 'conflict' && !found.has(decision))
    .map(({ decision, places }): Conflict => {
      const sides = places.map(({ report, span }) => ({
        report,
        statement: statementAround(toldBy(report), span)?.id ?? null,
        span,
      }));
      const id = `account-${decision.id}`;
      return { id, kind: 'account', certainty: 'sure', sides, settled: settledBy(decision), reasons: [] };
    });
  return [...added, ...settled];
}

/** Whether each side of the conflict is one of those decided, and two of those are among them. */
function isAbout({ sides }: Conflict, places: readonly Place[], toldBy: ToldBy): boolean {
  const held = sides.map(({ report, span }) => {
    const words = sliceSpan(toldBy(report).report.text, span);
    return places.filter(
      (place) => (place.report === report && overlaps(place.span, span)) || place.words === words,
    );
  });
  return held.every(({ length }) => length > 0) && new Set(held.flat()).size > 1;
}
