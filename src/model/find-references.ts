/** What a record can name by its id. */
export type Named = 'story' | 'report' | 'statement' | 'incident' | 'claim';

/** A place in a record that names another one. */
export interface NamedRecord {
  readonly kind: Named;
  readonly id: string;
  /** The id of the nearest record around it. */
  readonly by: string;
}

/** Key -> what it names. This rule stands here once, so that a field of a later version is not left unchecked. */
const KINDS: Readonly<Record<string, Named>> = {
  ...{ story: 'story', report: 'report', statement: 'statement', incident: 'incident', claim: 'claim' },
  ...{ reports: 'report', elsewhere: 'report', first: 'report', second: 'report', of: 'report' },
};

/**
 * What stands under these keys names nothing of the dossier: a decision is told as the journal has it, and may be about
 * reports that are elsewhere; an image is of captured bytes.
 */
const APART = new Set(['decided', 'names', 'derivative']);

/** Every record that a story, or a report with its statements, names by id. Records are trees of bounded depth. */
export function* findReferences(record: unknown, by = ''): Generator<NamedRecord> {
  if (Array.isArray(record)) {
    for (const element of record) yield* findReferences(element, by);
  } else if (record !== null && typeof record === 'object') {
    const own = 'id' in record && typeof record.id === 'string' ? record.id : by;
    for (const [key, value] of Object.entries(record)) {
      const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
      for (const id of kind ? idsIn(value) : []) yield { kind: kind!, id, by: own };
      if (!APART.has(key)) yield* findReferences(value, own);
    }
  }
}

/** An id, or a list of ids. */
function idsIn(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}
