import type { Conflict } from '../../model/conflict.ts';
import { overlaps } from '../../text/span.ts';

/** Those of `found` of which no conflict among `told` has all sides already: one finder's words hold another's. */
export function notToldYet(told: readonly Conflict[], found: readonly Conflict[]): Conflict[] {
  return found.filter(
    ({ sides }) =>
      !told.some((conflict) =>
        sides.every((side) =>
          conflict.sides.some(({ report, span }) => report === side.report && overlaps(span, side.span)),
        ),
      ),
  );
}
