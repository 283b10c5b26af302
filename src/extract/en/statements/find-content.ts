import type { Span } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import type { Cue } from '../cues/find-cues.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceLast } from '../words/word-range.ts';
import { clauseLast } from './clause-ends.ts';

/** The quotation that ends right before word `at`: “…,” she said. Undefined where none does. */
export function quotationBefore(words: Words, passage: Passage, at: number): Span | undefined {
  let mark = at - 1;
  if (mark >= 0 && words.lower[mark] === ',' && words.quotation[mark]! < 0) mark--;
  if (mark < 0 || words.quotation[mark]! < 0) return undefined;
  const quotation = passage.quotations[words.quotation[mark]!]!;
  // Words of the same sentence before the quotation belong to what was said only in part: “safe” and “sound,” he said.
  return words.start[mark]! < quotation.end ? quotation.inner : undefined;
}

/** “…,” said Orla Finch, “and …”: the quotation that goes on in the same sentence behind the speaker. */
export function quotationGoingOn(words: Words, passage: Passage, last: number): Span[] {
  const end = sentenceLast(words, last);
  let at = last + 1;
  if (at <= end && (words.lower[at] === ',' || words.lower[at] === ':')) at++;
  if (at > end || words.quotation[at]! < 0) return [];
  const quotation = passage.quotations[words.quotation[at]!]!;
  return quotation.start === words.start[at] ? [quotation.inner] : [];
}

/** Quotations that make up the sentences right after word `last`: the same speaker goes on. */
export function quotationsFollowing(words: Words, passage: Passage, last: number): Span[] {
  const end = sentenceLast(words, last);
  const next = end + 1;
  if (
    next >= words.count ||
    words.quotation[next]! < 0 ||
    words.text.slice(words.end[end]!, words.start[next]!).includes('\n')
  )
    return [];
  const quotation = passage.quotations[words.quotation[next]!]!;
  if (quotation.start !== words.start[next]) return [];
  // “…,” he said. “…,” she said: the second quotation has its own speaker.
  const after = firstWordFrom(words, next, quotation.end);
  if (after < words.count && words.sentence[after] === words.sentence[after - 1]) return [];
  return [quotation.inner];
}

/** What follows the cue: a quotation, a clause, or the object that is spoken about. */
export function contentAfter(words: Words, passage: Passage, cue: Cue, from: number): Span[] | undefined {
  let at = from + 1;
  const end = sentenceLast(words, cue.head);
  if (cue.form.verbs.id === 'announce') {
    const quoted = quotationBehindColon(words, passage, at, end);
    if (quoted !== undefined) return [quoted];
  }
  if (at <= end && (words.lower[at] === ',' || words.lower[at] === ':')) {
    if (words.lower[at] === ',' && words.quotation[at + 1]! < 0) return undefined;
    at++;
  }
  if (cue.form.frames.has('tell') || /^(?:assure|ask|promise|warn)$/.test(cue.form.lemma))
    at = afterHearer(words, at, end);
  if (cue.form.lemma === 'say' || cue.form.lemma === 'tell') at = afterPlace(words, at, end);
  if (at > end) return words.lower[end] === ':' ? quotationOfNext(words, passage, end) : undefined;
  if (words.quotation[at]! >= 0) {
    const quotation = passage.quotations[words.quotation[at]!]!;
    const after = firstWordFrom(words, at, quotation.end);
    if (
      quotation.start >= words.start[at]! &&
      (after >= words.count || after > end || hasBit(words, after, WORD.mark))
    ) {
      return [quotation.inner, ...quotationsFollowing(words, passage, Math.max(at, after - 1))];
    }
  }
  const last = clauseLast(words, at);
  return last < at ? undefined : [{ start: words.start[at]!, end: words.end[last]! }];
}

/** The bus firm apologised in a video: 【“We failed our passengers.”】 */
function quotationBehindColon(words: Words, passage: Passage, from: number, end: number): Span | undefined {
  for (let at = from; at < end && at - from < LONGEST_PLACE; at++) {
    if (words.quotation[at]! >= 0) return undefined;
    if (words.lower[at] !== ':') continue;
    const quotation = passage.quotations[words.quotation[at + 1]!];
    return quotation?.start === words.start[at + 1] ? quotation?.inner : undefined;
  }
  return undefined;
}

const LONGEST_PLACE = 10;

/** The clause from the sentence's first word up to the comma before the source: the road is safe, he said. */
export function contentBefore(words: Words, at: number, floor: number): Span | undefined {
  const comma = at - 1;
  if (comma <= floor + 1 || words.lower[comma] !== ',') return undefined;
  return { start: words.start[floor]!, end: words.end[comma - 1]! };
}

/** "told reporters that", "told the paper on Monday": the first word of what was told. */
function afterHearer(words: Words, from: number, end: number): number {
  for (let at = from; at <= end && at - from < 14; at++) {
    const word = words.lower[at]!;
    if (/^(?:that|how|why|what|whether|to|if|about|of|not)$/.test(word) || words.quotation[at]! >= 0)
      return at;
    if (at > from && hasBit(words, at, WORD.subject) && !/^(?:you|it|this|these|those|one)$/.test(word))
      return at;
    if (at > from && hasBit(words, at, WORD.determiner) && !hasBit(words, at - 1, WORD.preposition))
      return at;
    if (word === ':' || word === ',')
      return words.quotation[at + 1] !== undefined && words.quotation[at + 1]! >= 0 ? at + 1 : end + 1;
  }
  return from + 1;
}

/** "said in a statement on Monday that": over the place and time of saying to what was said. */
function afterPlace(words: Words, from: number, end: number): number {
  let at = from;
  while (
    at <= end &&
    (hasBit(words, at, WORD.preposition | WORD.weekday) ||
      /^(?:late|early|last|this|earlier|yesterday|today)$/.test(words.lower[at]!))
  ) {
    // said 【around 200】 of its members were ill: how many, and no place.
    if (ROUGHLY.test(words.lower[at]!) && NUMBER.test(words.lower[at + 1] ?? '')) return at;
    let next = at + 1;
    while (
      next <= end &&
      !hasBit(words, next, WORD.mark | WORD.quote | WORD.preposition | WORD.subordinator | WORD.weekday) &&
      !(hasBit(words, next, WORD.subject) && !hasBit(words, next, WORD.determiner)) &&
      next - at < 8
    )
      next++;
    if (next > end) return from;
    if (words.lower[next] === ',' || words.lower[next] === ':') next++;
    at = next;
    if (words.quotation[at]! >= 0 || hasBit(words, at, WORD.subject | WORD.subordinator)) return at;
  }
  return at;
}

const ROUGHLY = /^(?:around|about|over|under|between|above|below|up|near)$/;
const NUMBER =
  /^(?:[£$€]?\d[\d,.]*(?:%|k|m)?|[£$€]|to|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|half|dozens|hundreds)$/;

function quotationOfNext(words: Words, passage: Passage, end: number): Span[] | undefined {
  const next = end + 1;
  if (next >= words.count || words.quotation[next]! < 0) return undefined;
  const quotation = passage.quotations[words.quotation[next]!]!;
  return quotation.start === words.start[next] ? [quotation.inner] : undefined;
}

function firstWordFrom(words: Words, from: number, offset: number): number {
  let at = from;
  while (at < words.count && words.start[at]! < offset) at++;
  return at;
}
