/** Id of the desk -> id in public dossiers. */
export type PublicIds = ReadonlyMap<string, string>;

/**
 * New ids for the records of a public dossier. A desk's ids come from digests of captured bytes and hold offsets into
 * unmasked texts: by them names could be tried until one fits. `salted` is the desk's keyed digest, so that the same record
 * has the same id in every public dossier of a desk.
 */
export function createPublicIds(records: readonly unknown[], salted: (value: string) => string): PublicIds {
  const ids = new Map<string, string>();
  collect(records, (id) => {
    if (!ids.has(id)) ids.set(id, toPublicId(id, salted));
  });
  return ids;
}

const ID_LENGTH = 16;

/** The id that stands for one of the desk's in all of its public dossiers. */
export function toPublicId(id: string, salted: (value: string) => string): string {
  const digits = salted(`id ${id}`).slice(0, ID_LENGTH);
  // A report, a record of a report, a record of a story.
  if (/^r[0-9a-f]{16}$/.test(id)) return `r${digits}`;
  const own = /^(r[0-9a-f]{16})\/([a-z])/.exec(id);
  if (own) return `${toPublicId(own[1]!, salted)}/${own[2]}${digits}`;
  return `${/^[a-z]+/.exec(id)?.[0] ?? 'record'}-${digits}`;
}

function collect(value: unknown, found: (id: string) => void): void {
  if (Array.isArray(value)) {
    for (const element of value) collect(element, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && typeof inner === 'string') found(inner);
      // A chat's own ids of messages are no ids of records.
      else if (key !== 'transcript' && typeof inner === 'object') collect(inner, found);
    }
  }
}
