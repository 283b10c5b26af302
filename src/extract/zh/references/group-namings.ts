import type { Naming } from './naming.ts';

/** Somebody or a body of one report, by all namings that mean it. */
export interface Referent {
  readonly kind: Naming['kind'];
  /** What the words tell so far; a pronoun that stands for it may tell more. */
  gender: Naming['gender'];
  number: Naming['number'];
  /** In text order. */
  readonly namings: Naming[];
}

/** A namings' referent, number by number. */
export function groupNamings(namings: readonly Naming[]): Referent[] {
  const longer = longerNames(namings);
  const byKey = new Map<string, Referent>();
  const referents: Referent[] = [];
  for (const naming of namings) {
    const { kind, gender, number } = naming;
    const key = `${kind} ${kind === 'person' ? (longer.get(naming.key) ?? naming.key) : naming.key}`;
    const last = naming.isNew ? undefined : byKey.get(key);
    // 一名男子 is none of 两名男子.
    const isOther = last !== undefined && last.number !== 'any' && number !== 'any' && last.number !== number;
    const referent = last === undefined || isOther ? { kind, gender, number, namings: [] } : last;
    byKey.set(key, referent);
    referent.gender ??= naming.gender;
    if (referent.number === 'any') referent.number = naming.number;
    referent.namings.push(naming);
    referents.push(referent);
  }
  return referents;
}

/** Names looked at for longer ones; reports name fewer. */
const MAX_NAMES = 300;

/** A short name → the one longer name of the report that begins or ends in it: 莱特 → 安娜·莱特. */
function longerNames(namings: readonly Naming[]): Map<string, string> {
  const names = new Set<string>();
  for (const { kind, key } of namings) if (kind === 'person' && names.size < MAX_NAMES) names.add(key);
  const longer = new Map<string, string>();
  for (const name of names) {
    for (let length = 2; length < name.length; length++) {
      for (const part of [name.slice(-length), name.slice(0, length)]) {
        if (names.has(part) && (longer.get(part)?.length ?? 0) < name.length) longer.set(part, name);
      }
    }
  }
  return longer;
}
