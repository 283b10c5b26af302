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

/** Names that a text gives to a man and to a woman: Mr Finmere and Mrs Finmere. */
export function findContested(text: string): Set<string> {
  const manByName = new Map<string, boolean>();
  const contested = new Set<string>();
  for (const { groups } of text.matchAll(TITLED)) {
    const name = groups!.name!.toLowerCase();
    const isMan = groups!.title === 'Mr';
    if (manByName.get(name) === !isMan) contested.add(name);
    manByName.set(name, isMan);
  }
  return contested;
}
