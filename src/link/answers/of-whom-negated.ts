import { foldWords } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { tagChineseWords } from '../../text/terms.ts';
import type { Weighed } from '../claims/likeness.ts';
import { sameMeaning } from '../claims/same-meaning.ts';
import { sentenceAround } from '../member.ts';
import { meaningOf } from './meanings.ts';
import { wordsOf } from './pair.ts';

/** No waiter was hurt, 没有员工受伤: of whom or what a negation speaks that stands before a noun. */
const NO_NOUN_EN = /\b(?:no|not (?:a|an|one)) (?:other )?(?:of (?:the|our) )?([a-z]{3,})\b/;
const NO_NOUN_ZH = /(?:没有|并无|无)(?:任何|一[名位个])?(?=\p{Script=Han})/u;
/** Nobody, 人员: everybody is meant. */
const ANYBODY =
  /^(?:one|body|person|people|human|single|further|other|more|longer|such|人|人员|任何人|一人|人[为被]|其他|证据|迹象)$/;
/** 其中两人, two of them: only a part is spoken of. */
const PART =
  /其中|[人名位辆件户](?:里|中|当中)有?[\d一二两三四五六七八九十]+|(?:其余|另外|另有?)[\d一二两三四五六七八九十]|\b(?:\w+ of (?:them|those|these|whom|the (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+))|the (?:other|rest))\b/i;

/**
 * Whether a negated clause speaks of others than the clause that says yes: no waiter was hurt and a guest was hurt are both so, and so are
 * 其中2人没有受伤 and 5人受伤.
 */
export function isOfOthers(negative: Weighed, other: Weighed): boolean {
  if (speaksOfPart(negative) || speaksOfPart(other)) return true;
  const noun = nounOf(foldWords(wordsOf(negative)));
  return noun !== undefined && !saysNoun(foldWords(wordsOf(other)), noun);
}

/** The clause and what its sentence says before it. */
function speaksOfPart({ proposition: { member, span } }: Weighed): boolean {
  const sentence = sentenceAround(member.sentences, span) ?? span;
  return PART.test(foldWords(sliceSpan(member.report.text, { start: sentence.start, end: span.end })));
}

function nounOf(words: string): string | undefined {
  const english = NO_NOUN_EN.exec(words)?.[1];
  if (english !== undefined) return ANYBODY.test(english) ? undefined : english;
  const match = NO_NOUN_ZH.exec(words);
  if (match === null) return undefined;
  const [noun, next] = tagChineseWords(words.slice(match.index + match[0].length));
  // 没有签字: a verb; 没有合同: all that is negated.
  if (noun === undefined || next === undefined || !/^n/.test(noun.tag) || !/^[vad]/.test(next.tag))
    return undefined;
  return ANYBODY.test(noun.word) ? undefined : noun.word;
}

function saysNoun(words: string, noun: string): boolean {
  if (words.includes(noun)) return true;
  const meaning = meaningOf(stemmed(noun));
  if (!/\p{Script=Han}/u.test(noun))
    return (words.match(/[a-z][a-z'’-]*/g) ?? []).some((word) => meaningOf(stemmed(word)) === meaning);
  return tagChineseWords(words).some(({ word }) => meaningOf(stemmed(word)) === meaning);
}

function stemmed(word: string): string {
  return sameMeaning(/^[a-z]/.test(word) ? stemEnglish(word) : word);
}
