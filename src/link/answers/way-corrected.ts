import { parseNumber } from '../../text/numbers.ts';
import { foldScript } from '../../text/script.ts';
import type { Weighed } from '../claims/likeness.ts';
import { compareHouses } from '../origins/house.ts';
import { isFragment } from '../standing/is-fragment.ts';
import { issuerOf } from './issuer.ts';
import { candidatesIn, type Found, isOfOneVoice, nearest, type Pair } from './pair.ts';
import type { Telling } from './telling.ts';

/** A paper's own correction of what it had reported. */
export const CORRECTIONS: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'en:correction',
    example: 'An earlier version of this article said the cook had left the oven on; this has been corrected',
    words:
      /\b(?:earlier|previous|original|first) (?:version|edition) of (?:this|our|the) (?:article|story|report|post|piece|page)\b|\b(?:we|(?:this|our) (?:article|story|report|newspaper|paper|headline|caption)) (?:wrongly|incorrectly|mistakenly|erroneously) [a-z]+(?:ed|id|ote|ave)\b|\b(?:we|(?:this|our) (?:article|story|report|newspaper|paper|headline)) [^.;]{3,160}\bin error\b/i,
  },
  {
    id: 'zh:correction',
    example: '本报此前报道称厨师没有关烤箱，与事实不符，特此更正',
    words:
      /(?:本[报刊网站台]|我[报刊网站台]们?)[^。；]{0,16}(?:报道|文章|消息|刊[登发])[^。；]{2,80}(?:有误|不实|失实|不准确|不符|更正|应为)/,
  },
];

/** The words were ours, not his: what the sentence before it repeats is taken back. */
const POINTING =
  /\b(?:the|those|these) words were (?:ours|our own|the (?:paper|reporter|writer|headline)['’]s)\b|^(?:this|that|it|which|the (?:claim|statement|sentence|quotation|quote|figure)) (?:was (?:wrong|incorrect|not so|an error|our error)|(?:has (?:since |now )?been|was) (?:corrected|withdrawn|removed))\b|^(?:特此更正|以上内容有误)/i;

/** Whether a paper corrects what it had reported; no notice of a body does. */
export function isCorrection({ member, whole }: Telling): boolean {
  if (issuerOf(member) !== undefined) return false;
  return CORRECTIONS.some(({ words }) => words.test(whole)) || POINTING.test(whole.trim());
}

/** Of what the correction repeats a told clause says nearly all. */
const LEAST_REPEATED = 0.6;
const FEWEST_WORDS = 2;

/** A paper takes back what it, or who it quoted, was told to have said: the correction says it again. */
export function corrects({ told, by, names, isLater }: Pair): Found | undefined {
  if (!isLater || !isCorrection(by) || told.member === by.member) return undefined;
  // Where a page does not say whose it is, the words that the correction repeats have to do.
  if (compareHouses(told.member.report, by.member.report) === 'other') return undefined;
  const isPointing = POINTING.test(by.whole.trim());
  // 【Correction:】 an earlier version of this article said …
  if (isFragment(by.words) && !isPointing) return undefined;
  const near = isPointing ? [...by.before, ...by.around] : by.around;
  const candidate = nearest(candidatesIn(told, near, names));
  const { coverage, words } = candidate.matter;
  if (coverage < LEAST_REPEATED || words.length < FEWEST_WORDS) return undefined;
  return { way: 'back', rule: 'correction', candidate, isNamed: true };
}

/** The figure has since been revised to six from five; 受伤人数更正为6人. */
const NEW_COUNT =
  /\b(?:figures?|numbers?|counts?|toll|total|tally|sum)\b[^.;]{0,60}\b(?:has|have|had|was|were|is|are)(?: now| since| later)?(?: been)? (?:revised|corrected|amended)\b|\b(?:revised|corrected|amended) (?:its|the|their|that|this) (?:\w+ )?(?:figures?|numbers?|counts?|toll|total|tally|sum)\b|(?:更正|修正|订正|更新)为\s*[\d一二三四五六七八九十百千万]/i;

/** Who counted before counts anew: the figure that he gave is taken back, and is told with the one in its place. */
export function correctsCount(pair: Pair): Found | undefined {
  const { told, by, names, isLater } = pair;
  if (!isLater || told.sentence === by.sentence || !NEW_COUNT.test(by.whole) || !isOfOneVoice(pair))
    return undefined;
  const near = [...by.around, ...by.before];
  const counted = { ...told, claims: told.claims.filter((clause) => isGivenUp(clause, by.whole)) };
  if (counted.claims.length === 0) return undefined;
  const candidate = nearest(candidatesIn(counted, near, names));
  const { coverage, words } = candidate.matter;
  return coverage >= LEAST_COUNTED && words.length > 0
    ? { way: 'back', rule: 'corrects-count', candidate, isNamed: true }
    : undefined;
}
const LEAST_COUNTED = 0.3;

/** Whether a clause gives the figure that is revised, and not the one in its place: to six 【from five】. */
function isGivenUp({ proposition: { figures } }: Weighed, words: string): boolean {
  const folded = foldScript(words);
  const [to, from] = [TO, FROM].map((pattern) => parseNumber(pattern.exec(folded)?.[1] ?? ''));
  const numbers = figures.map(({ number }) => number);
  if (numbers.length === 0 || (to !== undefined && numbers.includes(to))) return false;
  return from === undefined ? to !== undefined : numbers.includes(from);
}
const TO =
  /(?:\b(?:revised|corrected|amended)\b[^.;]{0,40}? (?:to|at|as)|(?:更正|修正|订正|更新)为)\s*(?:[$£€]\s*)?([\d,.]+|[a-z]+(?:-[a-z]+)?|[一二三四五六七八九十百千万]+)/i;
const FROM = /(?:\bfrom|由|从)\s*(?:[$£€]\s*)?([\d,.]+|[a-z]+(?:-[a-z]+)?|[一二三四五六七八九十百千万]+)/i;
