import { isHalfSaidLatin } from './name-parts.ts';
import type { Person } from './person.ts';

/** What a text tells about whom its shorter names mean. */
export interface Presence {
  /** Who is named in it by a full name, or is called in its chat. */
  readonly persons: ReadonlySet<Person>;
  /** Names that stand in it after Mr and after Ms: two bear them, whoever is named in full. */
  readonly contested: ReadonlySet<string>;
}

export const NOBODY_PRESENT: Presence = { persons: new Set(), contested: new Set() };

const TITLED = /\b(?<title>Mr|Mrs|Ms|Miss)\b\.?\s+(?:\p{Lu}[\p{L}'’-]*\s+)?(?<name>\p{Lu}[\p{L}'’-]+)/gu;

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Councillor|Prof|Professor)\.?[ \t]+/g;

/** his brother, Orla Finmere; Gao's wife Gao Lifen: whoever else is called by the family name is another. */
const KIN =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)|['’]s?)[ \t]+(?:(?:elder|older|younger|twin|late|own|only|\w+-year-old)[ \t]+)?(?:brother|sister|wife|husband|mother|father|mum|mom|dad|son|daughter|cousin|uncle|aunt|nephew|niece|grand(?:mother|father|son|daughter)|widow|partner|fiancée?|parents?)s?,?[ \t]+(?<first>\p{Lu}[\p{L}'’-]+)[ \t]+(?<last>\p{Lu}[\p{L}'’-]+)/gu;

const ALONE = /(?<![\p{L}\p{N}]|\p{Lu}[\p{L}'’-]*[ \t])\p{Lu}[\p{L}'’-]*(?![\p{L}\p{N}]|[ \t]+\p{Lu})/gu;

/** Names that a text gives to two: Mr Finmere and Mrs Finmere, Finmere and his brother Jack Finmere. */
export function findContested(text: string): Set<string> {
  const manByName = new Map<string, boolean>();
  const contested = new Set<string>();
  for (const { groups } of text.matchAll(TITLED)) {
    const name = groups!.name!.toLowerCase();
    const isMan = groups!.title === 'Mr';
    if (manByName.get(name) === !isMan) contested.add(name);
    manByName.set(name, isMan);
  }
  const aloneAt = firstAlone(text);
  for (const { index, groups } of text.matchAll(KIN)) {
    const family = isHalfSaidLatin(groups!.first!.toLowerCase()) ? groups!.first! : groups!.last!;
    // Somebody is called by it alone before.
    if ((aloneAt.get(family) ?? index) < index) contested.add(family.toLowerCase());
  }
  return contested;
}

/** Words with a capital that stand without another beside them, each with where it does so first; Mr Finmere does too. */
function firstAlone(text: string): Map<string, number> {
  // The titles go, the offsets stay.
  const untitled = text.replace(TITLE, ({ length }) => '.'.repeat(length));
  const first = new Map<string, number>();
  for (const { index, 0: word } of untitled.matchAll(ALONE)) {
    // Finmere’s sister, the Finmere-Orley contract: the name is in it.
    for (const name of [word, ...word.split(/['’-]/)]) if (!first.has(name)) first.set(name, index);
  }
  return first;
}
