/** A place that can be held against another of its level. */
export interface NamedPlace {
  readonly level: string;
  /** Its own name without what it lies in: 泉溪镇 of 浙江省武义县泉溪镇. */
  readonly name: string;
  /** As the gazetteer has it, from the widest: 浙江省/金华市/武义县; null for a place that it does not know. */
  readonly value: string | null;
}

/** A division or a road, by how its name ends: what differs in one of them cannot both be where it was. */
const CHINESE = /[\p{Script=Han}]{1,6}?(省|市|县|縣|区|區|镇|鎮|乡|鄉|村|街道|大道|路|街)$/u;
const ENGLISH = /\b(street|road|avenue|lane|square|county|village)$/i;
/** Ends what a place lies in: 县 in 武义县泉溪镇. */
const WIDER = /^.*(?:省|市|县|縣|区|區|镇|鎮|乡|鄉|州|盟|旗)(?=.{2,}$)/u;

/** `undefined` for words that name no level: 食堂, 河边. */
export function readPlace(words: string, value: string | null): NamedPlace | undefined {
  const level = levelOf(words);
  if (level === undefined) return undefined;
  return { level, name: words.replace(WIDER, '').toLowerCase(), value };
}

export function levelOf(words: string): string | undefined {
  const [, level] = CHINESE.exec(words) ?? ENGLISH.exec(words) ?? [];
  return level?.toLowerCase();
}

/** Whether two may be one: by the gazetteer, or the name of one standing in the other's (武义泉溪镇, 泉溪镇). */
export function samePlace(a: NamedPlace, b: NamedPlace): boolean {
  if (a.name.includes(b.name) || b.name.includes(a.name)) return true;
  // The gazetteer ends with counties: two towns of one county have the county's value.
  if (a.value === null || b.value === null || !a.value.endsWith(a.level)) return false;
  return isInside(a.value, b.value) || isInside(b.value, a.value);
}

function isInside(place: string, wider: string): boolean {
  return place === wider || place.startsWith(`${wider}/`);
}
