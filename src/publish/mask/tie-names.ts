import { syllablesOf } from '../../text/bridge/pinyin.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';
import type { Person } from './person.ts';

/** Pairs of names that a human said are one person. */
export type SameNames = readonly (readonly [string, string])[];

/**
 * Who the names name. Equal names are one mask in one dossier; tied to a full name are the family name or given name
 * alone (Roe, 晓雯) where only one full name has it, its reading (Zhang Xiaowen), and what a human called the same.
 * `names` in the order of their first appearance, and so are the persons.
 */
export function tieNames(names: readonly NameParts[], same: SameNames, language: MaskLanguage): Person[] {
  const namesByKey = new Map<string, NameParts>();
  for (const name of names) if (!namesByKey.has(name.key)) namesByKey.set(name.key, name);
  const keys = [...namesByKey.keys()];
  const leaders = new Map(keys.map((key) => [key, key]));
  const leaderOf = (key: string): string => {
    const next = leaders.get(key)!;
    return next === key ? key : leaderOf(next);
  };
  // The one that appeared first leads.
  const order = new Map(keys.map((key, index) => [key, index]));
  const tie = (a: string, b: string) => {
    const [first, second] = [leaderOf(a), leaderOf(b)].sort((x, y) => order.get(x)! - order.get(y)!);
    leaders.set(second!, first!);
  };

  // Full names by the shorter ones in them.
  const fullByPart = new Map<string, string[]>();
  for (const name of namesByKey.values()) {
    for (const part of shorterNamesOf(name, language)) {
      fullByPart.set(part, [...(fullByPart.get(part) ?? []), name.key]);
    }
  }
  for (const key of keys) {
    const full = fullByPart.get(key) ?? [];
    if (full.length === 1) tie(full[0]!, key);
  }
  for (const key of keys) {
    for (const reading of readingsOf(namesByKey.get(key)!, language)) {
      if (namesByKey.has(reading)) tie(key, reading);
    }
  }
  for (const [a, b] of same) if (namesByKey.has(a) && namesByKey.has(b)) tie(a, b);

  const groups = new Map<string, NameParts[]>();
  for (const key of keys) {
    const leader = leaderOf(key);
    groups.set(leader, [...(groups.get(leader) ?? []), namesByKey.get(key)!]);
  }
  return [...groups.values()].map((own) => ({
    names: own,
    surname:
      own.flatMap(({ key, script }) => (script === 'han' ? (language.surnameOf(key) ?? []) : []))[0] ?? null,
  }));
}

/** Small words of a name, and what stands in those of places: van, de, bin, St. */
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|da|di|du|la|le|al|el|bin|bint|ibn|abu|ter|ten|dos|do|st|jr|sr|ii|iii)$/;

/** The names by which a full one is shortened: 晓雯 of 张晓雯, 史密斯 of 约翰·史密斯, Jane and Roe of Jane Roe. */
export function shorterNamesOf({ words, parts, key, script }: NameParts, language: MaskLanguage): string[] {
  if (script === 'latin') {
    const own = parts.filter((part) => part.length > 1 && !PARTICLE.test(part) && !/^\d/.test(part));
    return parts.length > 1 ? own : [];
  }
  if (/[·•・‧]/.test(words)) {
    return words.split(/[·•・‧]/).flatMap((part) => (part.length > 1 && part !== key ? [part] : []));
  }
  const surname = language.surnameOf(key);
  const given = surname === null ? '' : key.slice(surname.length);
  return given.length > 1 ? [given] : [];
}

/** How a Chinese name is written in Latin letters: zhang xiaowen, xiaowen zhang. */
export function readingsOf({ key, script }: NameParts, language: MaskLanguage): string[] {
  if (script !== 'han') return [];
  const surname = language.surnameOf(key);
  const given = surname === null ? '' : key.slice(surname.length);
  const [family, first] = [surname, given].map((part) => syllablesOf(part ?? '')?.join(''));
  return family && first ? [`${family} ${first}`, `${first} ${family}`] : [];
}
