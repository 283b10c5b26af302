import { syllablesOf } from '../../text/bridge/pinyin.ts';
import { foldText } from '../../text/disguise/fold-text.ts';
import type { MaskLanguage } from './mask-language.ts';
import { type NameParts, partsOf } from './name-parts.ts';
import type { Person } from './person.ts';
import { coreOf } from './short-names.ts';

/** Pairs of names that a human said are one person. */
export type SameNames = readonly (readonly [string, string])[];

/**
 * Who the names name. Equal names are one mask in one dossier; tied to a name is its reading (Zhang Xiaowen) where only
 * one name is read so, the name in a label (Coach Zhang Xiaowen), and what a human called the same. A shorter name is tied
 * to nobody here: whose it is depends on the text (see `createShortOwners`).
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

  // Li Wei may be 李伟 or 李薇.
  const keysByReading = new Map<string, string[]>();
  for (const key of keys) {
    for (const reading of readingsOf(namesByKey.get(key)!, language)) {
      keysByReading.set(reading, [...(keysByReading.get(reading) ?? []), key]);
    }
  }
  const withReading = (reading: string): string[] => {
    const read = keysByReading.get(reading) ?? [];
    return read.length === 1 ? read : [];
  };
  for (const key of keys) {
    const { words, script } = namesByKey.get(key)!;
    if (script === 'han') continue;
    for (const read of withReading(key)) tie(read, key);
    const core = partsOf(foldText(coreOf(words))[0]!.text);
    const inner = core.join(' ');
    if (core.length < 2 || inner === key) continue;
    if (namesByKey.has(inner)) tie(inner, key);
    for (const read of withReading(inner)) tie(read, key);
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

/** How a Chinese name is written in Latin letters: zhang xiaowen, xiaowen zhang. */
export function readingsOf({ key, script }: NameParts, language: MaskLanguage): string[] {
  if (script !== 'han') return [];
  const surname = language.surnameOf(key);
  const given = surname === null ? '' : key.slice(surname.length);
  const [family, first] = [surname, given].map((part) => syllablesOf(part ?? '')?.join(''));
  return family && first ? [`${family} ${first}`, `${first} ${family}`] : [];
}
