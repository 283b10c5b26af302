import type { Statement } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Referent } from './group-namings.ts';
import type { Naming } from './naming.ts';

/** Words that say who somebody is are no longer; a longer phrase tells about him. */
const MAX_FULL = 24;
/** Words that name two, or that need a name themselves. */
const MORE = /[和与及、，他她其]|本人/;

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

/** Sources by their end, where they name one only: 县教育局局长王某, not 王某和店主. */
export function fullSources(
  text: string,
  statements: readonly Found<Statement>[],
  namings: readonly Naming[],
): Map<number, Span> {
  const persons = new Set(namings.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  const named = new Map(namings.map(({ start, end }) => [end, start]));
  const full = new Map<number, Span>();
  for (const { source } of statements) {
    const start = source === null ? undefined : named.get(source.end);
    if (source === null || start === undefined || source.end - source.start > MAX_FULL) continue;
    if (MORE.test(text.slice(source.start, source.end))) continue;
    let isOne = source.start <= start;
    for (let at = source.start; at < start && isOne; at++) isOne = !persons.has(at);
    if (isOne) full.set(source.end, source);
  }
  return full;
}
