import type { Assessment } from '../../model/assessment.ts';
import type { DecidedAssessment, JournalledDecision } from '../../model/decision.ts';
import type { Story } from '../../model/story.ts';
import { findAnchor } from '../../text/anchor.ts';
import { sliceSpan } from '../../text/span.ts';

/**
 * The assessments of a story's claims, the earliest first. Each is found again by the words of the statements that
 * were assessed: it belongs to the claim that holds most of them, to none where none does.
 */
export function placeAssessments(
  { reports, claims }: Pick<Story, 'reports' | 'claims'>,
  textOf: (report: string) => string,
  decisions: readonly JournalledDecision<DecidedAssessment>[],
): Assessment[] {
  if (decisions.length === 0) return [];
  const own = new Set(reports);
  return decisions.flatMap(({ id, by, reason, time, decided: { value, statements } }) => {
    // A claim is assessed in the story of the first report that said so.
    if (!own.has(statements[0]!.report)) return [];
    const places = statements
      .filter(({ report }) => own.has(report))
      .map((anchor) => ({ report: anchor.report, span: findAnchor(textOf(anchor.report), anchor) }));
    let claim: string | null = null;
    let most = 0;
    for (const { id: candidate, appearances } of claims) {
      const held = places.filter(({ report, span }) =>
        appearances.some(
          (one) =>
            one.report === report &&
            span !== undefined &&
            one.span.start < span.end &&
            span.start < one.span.end,
        ),
      ).length;
      if (held <= most) continue;
      most = held;
      claim = candidate;
    }
    const named = claims.find(({ id: candidate }) => candidate === claim)?.words;
    // What was assessed is named by the claim's own words, where it still is one.
    const words = named === undefined ? statements[0]!.exact : sliceSpan(textOf(named.report), named.span);
    return [{ id, by, reason, time, value, claim, words }];
  });
}
