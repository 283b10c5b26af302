import { foldScript } from '../../text/script.ts';
import { compareForms } from '../../text/short-form.ts';
import type { Heard } from './heard.ts';

/** Who speaks for somebody is he: 长城方面, 供水公司相关负责人, a Harbour Trust spokeswoman. */
const SPEAKING_FOR =
  /(?:方面|官方|有关部门|(?:一[名位])?(?:相关|有关|该|涉事)?(?:工作人员|负责人|发言人|人士|消息|公告|声明|通报|通告|公众号))+$|\b(?:an?|the|its?|his|her|their|spokes(?:man|woman|person|people)|officials?|statement|release|mr|mrs|ms|dr)\b/gi;
const PRONOUN = /^(?:i|we|he|she|they|it|who|which|我|我们|咱们|他|她|他们|她们|其)$/i;
/** 原告家属, 何某家属. */
const FAMILY = /家[属人長长]$/;
/** Two sides of one matter, of which nobody is both: 原告家属, 被告家属. */
const OPPOSED: readonly (readonly [RegExp, RegExp])[] = [
  [/原告/, /被告/],
  [/男方|丈夫|男孩|男童/, /女方|妻子|女孩|女童/],
  [/被(?:打|咬|撞|害|侵)|受害|受伤|[死伤逝]者|遇难/, /打人|肇事|施暴|加害|行凶|嫌疑|嫌犯/],
];
/** A word with a capital that is a title, not a name. */
const TITLE =
  /^(?:Police|Constable|Sergeant|Sgt|Inspector|Detective|Officer|Chief|Captain|Mayor|President|Prime|Minister|Governor|Senator|Judge|Director|Professor|Secretary|General|State|City|County|Department|Ministry|Office|Board|Council|Company|Committee|Agency|Mr|Mrs|Ms|Dr|The|A|An)$/;

/**
 * How far two who are heard are one speaker. `surely`: in the same words, and a pronoun only in one report, since "we" of two reports are two.
 * `perhaps`: by a part of the name, or another form of it: 尹先生 is 承包方负责人尹先生, Constable Fanning is police spokesman Tim Fanning, and
 * who speaks for the waterworks is the waterworks. `no` also where one of them is not named.
 */
export type Sameness = 'surely' | 'perhaps' | 'no';

export function compareSpeakers(a: Heard, b: Heard): Sameness {
  if (a.source === '' || b.source === '') return 'no';
  const [own, others] = [a, b].map(({ source }) => foldScript(source).trim()) as [string, string];
  const arePronouns = PRONOUN.test(own) || PRONOUN.test(others);
  if (arePronouns && a.member.report.id !== b.member.report.id) return 'no';
  if (own.toLowerCase() === others.toLowerCase()) return 'surely';
  return !arePronouns && mayBeOne(nameIn(own), nameIn(others)) ? 'perhaps' : 'no';
}

/** Whether two who are heard are one speaker, surely or perhaps. */
export function isSameSpeaker(a: Heard, b: Heard): boolean {
  return compareSpeakers(a, b) !== 'no';
}

function mayBeOne(a: string, b: string): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one.includes(other) || other.includes(one)) return true;
  if (FAMILY.test(a) && FAMILY.test(b)) return !areOpposed(a, b);
  const names = new Set(properNames(a));
  return properNames(b).some((name) => names.has(name)) || compareForms(a, b) === 'surely';
}

function areOpposed(a: string, b: string): boolean {
  return OPPOSED.some(([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)));
}

/** A name without the words that say who speaks for him; 工作人员 where there are no others. */
function nameIn(words: string): string {
  const bare = words.replace(SPEAKING_FOR, ' ').replace(/\s+/g, ' ').trim();
  return bare.length > 1 ? bare : words;
}

function properNames(words: string): string[] {
  return (words.match(/\b[A-Z][\p{L}'’-]+/gu) ?? []).filter((word) => !TITLE.test(word));
}
