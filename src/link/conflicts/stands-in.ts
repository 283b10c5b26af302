import type { Conflict } from '../../model/conflict.ts';
import { overlaps } from '../../text/span.ts';

/** Whether another conflict has all sides of one: its words hold theirs. */
export function standsIn({ sides }: Conflict, other: Conflict): boolean {
  return sides.every((side) =>
    other.sides.some(({ report, span }) => report === side.report && overlaps(span, side.span)),
  );
}
