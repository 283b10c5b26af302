/** Anything that carries offsets: a span, a span with its words, a block. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/**
 * A copy of a record in which each span and block is what `change` makes of it; nothing else is changed.
 *
 * `change` also gets the report that the span lies in: the one that the nearest record around it names in
 * `report`, else `report` as given, null where nothing names one. This rule is stated here once, for what
 * writes a dossier and for what checks it, so that a field which a later version adds is neither left
 * unconverted nor left unchecked. Records are trees of bounded depth (their schemas are not recursive).
 */
export function mapSpans(
  record: unknown,
  report: string | null,
  change: (offsets: Offsets, report: string | null) => unknown,
): unknown {
  if (Array.isArray(record)) return record.map((element) => mapSpans(element, report, change));
  if (record === null || typeof record !== 'object') return record;
  if (hasOffsets(record)) return change(record, report);
  const named = 'report' in record && typeof record.report === 'string' ? record.report : report;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, mapSpans(value, named, change)]),
  );
}

function hasOffsets(record: object): record is Offsets {
  return (
    'start' in record && 'end' in record && typeof record.start === 'number' && typeof record.end === 'number'
  );
}
