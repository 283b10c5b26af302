import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { mainVerbs } from './phrase-verbs.ts';
import { phraseWords } from './phrase-words.ts';
import { subjectBefore, withClosingMark } from './subject-before.ts';
import { spanOfWords, trimEnd, trimStart } from './trim-phrase.ts';

/**
 * The phrase in `region` that names a speaker: what is left of 【但】清河镇负责人【16日对记者】 when openings,
 * times, hearers and adverbs have fallen off at both ends, and a verb with its object after it. A phrase that
 * no list knows is taken whole. `undefined` where nothing is left.
 */
export function findSource(text: string, region: Span, names: readonly Found<Mention>[]): Span | undefined {
  const { subject } = subjectBefore(text, region, names);
  if (subject !== undefined) return subject;
  const words = phraseWords(text, region, names);
  const high = trimEnd(text, words, 0, words.length);
  const low = trimStart(text, words, 0, high);
  const verb = mainVerbs(words, low, high).find((index) => index > low);
  const whole = spanOfWords(words, low, verb === undefined ? high : trimEnd(text, words, low, verb));
  return whole && withClosingMark(text, whole, region.end);
}
