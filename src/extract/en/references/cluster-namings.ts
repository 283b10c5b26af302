import { hasBit, WORD, type Words } from '../words/find-words.ts';
import type { Entity } from './entity.ts';
import type { Naming } from './naming.ts';

/** Whom each naming names, by its place in `namings`, which are in text order. */
export function clusterNamings(words: Words, namings: readonly Naming[]): Entity[] {
  const known = {
    byFamily: new Map<string, Entity[]>(),
    byGiven: new Map<string, Entity>(),
    byHead: new Map<string, Entity>(),
  };
  const nameByEntity = new Map<Entity, readonly string[]>();
  const entities: Entity[] = [];

  const find = (naming: Naming, at: number): Entity | undefined => {
    const before = namings[at - 1];
    // "plumber Orla Finch", "the mayor, Orla Finch", "Orla Finch, a plumber": two wordings of one.
    if (before !== undefined && isApposition(words, before, naming)) return entities[at - 1];
    if (naming.name.length > 0) return findByName(naming);
    return naming.name.length === 0 && naming.head !== null ? findByHead(naming) : undefined;
  };
  /** "the mayor" is the mayor before; "voters" and "young voters" are one, "young voters" and "old voters" two. */
  const findByHead = (naming: Naming): Entity | undefined => {
    const described = describedKey(words, naming);
    const entity =
      known.byHead.get(described ?? headKey(naming)) ??
      (described === null || naming.number === 'several' ? known.byHead.get(headKey(naming)) : undefined);
    if (entity === undefined || naming.definite) return entity;
    if (naming.number !== 'several' || naming.head === 'people') return undefined;
    const [a, b] = [wordingOf(words, naming), wordingOf(words, entity.fullest)];
    return a.endsWith(b) || b.endsWith(a) ? entity : undefined;
  };
  const findByName = ({ name, gender }: Naming): Entity | undefined => {
    const sameFamily = (known.byFamily.get(name.at(-1)!) ?? []).filter(
      (entity) => gender === null || entity.gender === null || entity.gender === gender,
    );
    if (name.length === 1) return sameFamily.at(-1) ?? known.byGiven.get(name[0]!);
    return sameFamily.findLast((entity) => {
      const other = nameByEntity.get(entity)!;
      return other.length === 1 || other[0] === name[0];
    });
  };

  for (const [at, naming] of namings.entries()) {
    const found = find(naming, at);
    const entity = found ?? {
      number: naming.number,
      gender: null,
      fullest: naming,
      namings: 0,
      oftenNamed: 0,
      heads: new Set<string>(),
    };
    entities.push(entity);
    entity.namings++;
    entity.gender ??= naming.gender;
    if (naming.head !== null) {
      entity.heads.add(naming.head);
      known.byHead.set(headKey(naming), entity);
      const described = describedKey(words, naming);
      if (described !== null) known.byHead.set(described, entity);
    }
    if (tellsMore(naming, entity.fullest)) entity.fullest = naming;
    if (naming.name.length === 0) continue;
    if ((nameByEntity.get(entity)?.length ?? 0) < naming.name.length) nameByEntity.set(entity, naming.name);
    const family = naming.name.at(-1)!;
    const bearers = known.byFamily.get(family) ?? [];
    // Most recent last; a family of more than a few bearers is no news text.
    if (bearers.length < 8)
      known.byFamily.set(family, [...bearers.filter((bearer) => bearer !== entity), entity]);
    if (naming.name.length > 1) known.byGiven.set(naming.name[0]!, entity);
  }
  for (const entity of entities) entity.oftenNamed = Math.log(entity.namings);
  return entities;
}

function headKey({ head, number }: Naming): string {
  return `${number === 'body' ? 'body' : 'person'} ${head}`;
}

/** "the harbour mayor" is another than "the hill mayor": the noun with the word before it; null for a bare noun. */
function describedKey(words: Words, naming: Naming): string | null {
  const before = naming.last - 1;
  if (before < naming.first || hasBit(words, before, WORD.determiner | WORD.possessive)) return null;
  return `${words.lower[before]} ${headKey(naming)}`;
}

function tellsMore(a: Naming, b: Naming): boolean {
  if (a.name.length !== b.name.length) return a.name.length > b.name.length;
  return a.name.length === 0 && a.last - a.first > b.last - b.first;
}

function wordingOf(words: Words, { first, last }: Naming): string {
  return words.lower.slice(first, last + 1).join(' ');
}

/** Next to one another, or with a comma between, where one is a name and the other a phrase of one person. */
function isApposition(words: Words, a: Naming, b: Naming): boolean {
  if (a.number !== 'one' || b.number !== 'one' || a.name.length > 0 === b.name.length > 0) return false;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  if (words.sentence[a.last] !== words.sentence[b.first]) return false;
  if (b.first === a.last + 1) return a.name.length === 0;
  return (
    b.first === a.last + 2 &&
    words.lower[a.last + 1] === ',' &&
    !/^(?:his|her|their)$/.test(words.lower[a.first]!)
  );
}
