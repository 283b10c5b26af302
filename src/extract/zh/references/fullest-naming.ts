import type { Span } from '../../../text/span.ts';
import type { Referent } from './group-namings.ts';

/** Words that say who somebody is are no longer; a longer phrase tells about him. */
const MAX_FULL = 24;

/** The longest words by which the report names a referent; of equals the last before `before`, else the first. */
export function fullestNaming({ namings }: Referent, full: ReadonlyMap<number, Span>, before: number): Span {
  let best: Span | undefined;
  for (const naming of namings) {
    const span = full.get(naming.end) ?? naming;
    const length = span.end - span.start;
    if (length > MAX_FULL && best !== undefined) continue;
    const most = best === undefined ? 0 : best.end - best.start;
    if (length > most || (length === most && span.end <= before)) best = { start: span.start, end: span.end };
  }
  return best!;
}
