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

/** A namings' referent, number by number. Nouns right before or after a name mean the same: 【司机】王某. */
export function groupNamings(namings: readonly Naming[]): Referent[] {
  const longer = longerNames(namings);
  const byKey = new Map<string, Referent>();
  const referents: Referent[] = [];
  for (const [index, naming] of namings.entries()) {
    const next = namings[index + 1];
    const isTitle =
      naming.kind === 'noun' &&
      (next?.kind === 'person' || next?.kind === 'speaker') &&
      next.start === naming.end;
    const named = isTitle ? next! : naming;
    const key = named.kind === 'person' ? (longer.get(named.key) ?? named.key) : named.key;
    const last = named.isNew ? undefined : byKey.get(`${named.kind} ${key}`);
    const isOther =
      last !== undefined && last.number !== 'any' && named.number !== 'any' && last.number !== named.number;
    const known = isOther ? undefined : last;
    const referent = known ?? {
      kind: named.kind,
      gender: named.gender,
      number: isTitle ? 'one' : named.number,
      namings: [],
    };
    byKey.set(`${named.kind} ${key}`, referent);
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
