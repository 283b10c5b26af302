import type { Span } from '../../text/span.ts';
import { titleAtStart, titleOfHead } from './speaker-words.ts';
import { createWordFinder } from './word-finder.ts';

/** Names of one report that are looked for with their titles; a report of more is a list. */
const MAX_NAMES = 200;
/** Longest name that a title is looked for. */
const MAX_NAME = 12;
/** How far before a name its title may begin, how far after it a firm's word may end. */
const BEFORE = 20;
const AFTER = 8;

/**
 * What a report calls its speakers: name → the words before it where it stands with a title (清河镇镇长王某 →
 * 清河镇镇长), in a source or anywhere in `text`, '' where it never does. Of a firm's short name, the longer one.
 */
export function titlesByName(
  text: string,
  sources: readonly (Span | null)[],
  persons: ReadonlySet<string>,
): Map<string, string> {
  const titles = new Map<string, string>([...persons].map((name) => [name, '']));
  const wanted = new Set<string>();
  for (const source of sources) {
    if (source === null) continue;
    const { name, title } = splitTitle(text, source, persons);
    if (name !== '' && title.length > (titles.get(name) ?? '').length) titles.set(name, title);
    const bare = name === '' ? title : name;
    if (bare.length > 1 && bare.length <= MAX_NAME && wanted.size < MAX_NAMES) wanted.add(bare);
  }
  for (const name of wanted)
    if ((titles.get(name) ?? '') !== '' || titleOfHead(name) !== undefined) wanted.delete(name);
  if (wanted.size > 0) findTitles(text, wanted, persons, titles);
  return titles;
}

/** Looks through the report for 【镇长】王某, 王某（镇长）, 清河水务【公司】, 水务联合会（清水联）. */
function findTitles(
  text: string,
  wanted: ReadonlySet<string>,
  persons: ReadonlySet<string>,
  titles: Map<string, string>,
): void {
  for (const { word, start, end } of createWordFinder(wanted).find(text, 0, text.length)) {
    if ((titles.get(word) ?? '') !== '') continue;
    const title =
      titleBefore(text, start) ??
      titleAfter(text, end) ??
      (persons.has(word) ? undefined : firmAfter(text, word, end));
    if (title !== undefined) titles.set(word, title);
  }
}

function titleBefore(text: string, start: number): string | undefined {
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .replace(/[（(](?:以?下简称|简称)?[“"]?$/, '')
    .replace(/[一-龥A-Za-z]{1,8}[·•・]$/, '');
  const words = /[^，。；：！？、\s“”"（）()《》]*$/.exec(before)![0];
  return words === '' ? undefined : titleOfHead(words);
}

function titleAfter(text: string, end: number): string | undefined {
  const after = text.slice(end, end + AFTER + BEFORE);
  const inside = /^[（(]([^，。；（）()]{2,20})[）)]/.exec(after)?.[1];
  return inside === undefined ? titleAtStart(after) : titleOfHead(inside);
}

function firmAfter(text: string, name: string, end: number): string | undefined {
  const firm = /^(?:[一-龥]{0,4}?(?:公司|集团)|股份|平台|客服|官方|门店|旗舰店|APP|App|品牌)/.exec(
    text.slice(end, end + AFTER),
  )?.[0];
  return firm === undefined || /经纪|所在|旗下|这家|该/.test(firm) ? undefined : `${name}公司`;
}

/** The name at the end of a source and what stands before it; name '' where it ends in none. */
function splitTitle(
  text: string,
  source: Span,
  persons: ReadonlySet<string>,
): { name: string; title: string } {
  const phrase = text.slice(source.start, source.end);
  for (let length = Math.min(MAX_NAME, phrase.length); length >= 2; length--) {
    const name = phrase.slice(-length);
    if (persons.has(name)) return { name, title: phrase.slice(0, -length) };
  }
  return { name: '', title: phrase };
}

/** The words that tell what kind of speaker a source is: its own title, or the one its name had elsewhere. */
export function tellingWords(phrase: string, titles: ReadonlyMap<string, string>): string {
  for (let length = Math.min(MAX_NAME, phrase.length); length >= 2; length--) {
    const elsewhere = titles.get(phrase.slice(-length));
    if (elsewhere === undefined) continue;
    const own = phrase.slice(0, -length);
    return own !== '' ? own : elsewhere !== '' ? elsewhere : phrase;
  }
  return phrase;
}
