import type { Span } from '../../text/span.ts';

/** Those that touch none of the stretches; both are in text order. */
export function outside<T>(each: readonly T[], spanOf: (one: T) => Span, stretches: readonly Span[]): T[] {
  let next = 0;
  return each.filter((one) => {
    const span = spanOf(one);
    while (next < stretches.length && stretches[next]!.end <= span.start) next++;
    return next === stretches.length || stretches[next]!.start >= span.end;
  });
}
