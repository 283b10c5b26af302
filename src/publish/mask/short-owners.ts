import type { MaskLanguage } from './mask-language.ts';
import { isHalfSaidLatin, type NameParts } from './name-parts.ts';
import type { Person } from './person.ts';
import type { Presence } from './presence.ts';
import { type ShortName, shorterNamesOf } from './short-names.ts';
import { readingsOf } from './tie-names.ts';

/** Whom a name that several may bear means in a text; null where the text leaves it open. */
export type ShortOwner = (presence: Presence) => Person | null;

interface Owner {
  readonly person: Person;
  readonly kind: ShortName['kind'] | 'own';
}

/** Whether a name is not a full one: Jane, Roe, a handle of one word. */
export function isSingle({ parts, script }: Pick<NameParts, 'parts' | 'script'>): boolean {
  return script === 'latin' && parts.length === 1;
}

/**
 * Who bears each shorter name. One mask must never stand for two, so a shorter name is somebody's only where
 * exactly one bearer is named in full in the text; a family name that nobody else has, in every text. Else it is a mask
 * of its own; and Wang, which millions bear, stays.
 * `ownKeys`: handles of the net, and what a human named: somebody's in every text. `labels`: what a chat calls somebody by
 * is theirs in that chat; who is called Bo in another text may be another. `accounts`: nobody is called by a part of them.
 */
export function createShortOwners(
  persons: readonly Person[],
  ownKeys: ReadonlySet<string>,
  { labels, accounts }: { readonly labels: ReadonlySet<string>; readonly accounts: ReadonlySet<string> },
  language: MaskLanguage,
): ReadonlyMap<string, { readonly script: NameParts['script']; readonly ownerIn: ShortOwner }> {
  const ownersByKey = new Map<
    string,
    { script: NameParts['script']; owners: Owner[]; bare: Person | null }
  >();
  const entryOf = (key: string, script: NameParts['script']) => {
    const known = ownersByKey.get(key) ?? { script, owners: [], bare: null };
    ownersByKey.set(key, known);
    return known;
  };
  const add = (key: string, script: NameParts['script'], owner: Owner) => {
    const { owners } = entryOf(key, script);
    if (!owners.some(({ person }) => person === owner.person)) owners.push(owner);
  };
  const fullKeys = new Set(
    persons.flatMap(({ names }) => names.filter((name) => !isSingle(name)).map(({ key }) => key)),
  );
  for (const person of persons) {
    for (const name of person.names) {
      const shorter = accounts.has(name.key) ? [] : shorterNamesOf(name, language);
      for (const { key, kind } of shorter) add(key, name.script, { person, kind });
      for (const key of readingsOf(name, language)) {
        if (!fullKeys.has(key)) add(key, 'latin', { person, kind: 'family' });
      }
      if (!isSingle(name)) continue;
      if (ownKeys.has(name.key)) add(name.key, 'latin', { person, kind: 'own' });
      else if (labels.has(name.key)) add(name.key, 'latin', { person, kind: 'given' });
      else entryOf(name.key, 'latin').bare = person;
    }
  }
  // A shorter Chinese name may be a name that was found by itself: 晓雯.
  for (const person of persons) {
    for (const { key, script } of person.names) {
      const known = ownersByKey.get(key);
      if (script !== 'han' || known === undefined) continue;
      if (ownKeys.has(key)) add(key, script, { person, kind: 'own' });
      else known.bare = person;
    }
  }
  return new Map(
    [...ownersByKey].map(([key, { script, owners, bare }]) => {
      const isHalfSaid = owners.length > 0 && isHalfSaidLatin(key);
      const isCalled = owners.some(({ kind }) => kind === 'own');
      let own = bare;
      const toBare = () => (own ??= { names: [nameOf(key, script)], surname: null });
      const ownerIn: ShortOwner = ({ persons: present, contested }) => {
        const here = owners.filter(({ person }) => present.has(person));
        if (!contested.has(key)) {
          if (here.length === 1) return here[0]!.person;
          // Nobody of them is here: whoever is called so, or else whoever alone has the family name.
          const called = owners.filter(({ kind }) => kind === 'own');
          const [only, another] = called.length > 0 ? called : owners;
          const isCertain = only?.kind === 'family' || only?.kind === 'own';
          if (here.length === 0 && isCertain && another === undefined) return only.person;
        }
        return isHalfSaid && !isCalled ? null : toBare();
      };
      return [key, { script, ownerIn }];
    }),
  );
}

function nameOf(key: string, script: NameParts['script']): NameParts {
  const words =
    script === 'han' ? key : key.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { key, script, words, parts: script === 'han' ? [...key] : key.split(' ') };
}
