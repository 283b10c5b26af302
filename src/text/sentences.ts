import { findQuotations, type Quotation } from './quotations.ts';
import { type Span, trimSpan } from './span.ts';

/**
 * Sentences of a stretch of text, trimmed, in order, for Chinese and English alike. A sentence ends with its
 * closing quotation mark: 「他说：“不知道。”」 is one. Lines always end one. Linear in the length.
 *
 * - Nothing inside a closed quotation ends a sentence: “坏了。要修。”王某说。 is one.
 * - A quotation that ends in a full stop ends the sentence that led up to it (他说：“不知道。”); one that
 *   stands first goes on to its speaker (“不知道。”王某说。), in English where a small letter follows; in
 *   Chinese any that a speaker closes goes on to him (水黄了，“不知道。”王某说。).
 * - A full stop is none after an abbreviation, an initial, or before a small letter or a digit.
 *
 * `quotations` are those of the stretch, for a caller who has them.
 */
export function splitSentences(
  text: string,
  within: Span,
  quotations: readonly Quotation[] = findQuotations(text, within),
): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  const cut = (end: number) => {
    const sentence = trimSpan(text, { start, end });
    if (sentence !== undefined) sentences.push(sentence);
    start = end;
  };

  const closed = quotations.filter((quotation) => quotation.closed);
  let next = 0;
  let at = within.start;
  while (at < within.end) {
    const quotation = closed[next];
    if (quotation !== undefined && at === quotation.start) {
      at = quotation.end;
      next++;
      const isFirst = trimSpan(text, { start, end: quotation.start }) === undefined;
      if (endsWithStop(text, quotation.inner) && !goesOn(text, at, within.end, isFirst)) cut(at);
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      cut(at);
      at++;
    } else if (isStop(unit)) {
      const end = absorbStops(text, at, within.end);
      const isEnd = unit !== FULL_STOP || endsSentence(text, at, end, within.end);
      at = end;
      if (isEnd) cut(end);
    } else {
      at++;
    }
  }
  cut(within.end);
  return sentences;
}

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const CLOSERS = new Set([...'）)】]'].map((closer) => closer.charCodeAt(0)));
const SMALL_LETTER = /\p{Ll}/u;
const HAN = /\p{Script=Han}/u;
const DIGIT = /\p{Nd}/u;
const OPENING = /[“"「『‘`（([]/;

/** Words that end in a full stop without ending a sentence, besides single letters (U.S., J. Smith). */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon gov sen rep gen col maj capt lt sgt cmdr adm st mt ft vs etc inc ltd co corp ' +
    'no nos vol pp fig dept univ assn bros jr sr jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun ave blvd rd approx est al messrs supt det'
  ).split(' '),
);

/** One of 。！？｡!?. */
function isStop(unit: number): boolean {
  if (unit < 0x80) return unit === FULL_STOP || unit === 0x21 || unit === 0x3f;
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff61;
}

/** The offset after a run of stops and the closing brackets that belong to it: ？！ or 。）. */
function absorbStops(text: string, at: number, end: number): number {
  let after = at + 1;
  while (after < end && isStop(text.charCodeAt(after))) after++;
  while (after < end && CLOSERS.has(text.charCodeAt(after))) after++;
  return after;
}

function endsWithStop(text: string, inner: Span): boolean {
  const last = text.charCodeAt(inner.end - 1);
  return isStop(last) || last === 0x2026;
}

/** True where the sentence goes on after a quotation that closed with a full stop at `at`. */
function goesOn(text: string, at: number, end: number, isFirst: boolean): boolean {
  const after = skipSpaces(text, at, end);
  if (after >= end || text.charCodeAt(after) === LINE_FEED) return false;
  const letter = characterAt(text, after);
  if (SMALL_LETTER.test(letter) || /[，,、；;）)—–]/.test(letter)) return true;
  if (isStop(text.charCodeAt(after))) return true;
  // “早该修了。”12层业主说: a number begins a Chinese name too.
  const isChinese = HAN.test(letter) || (DIGIT.test(letter) && HAN.test(text.slice(at - 3, at)));
  return isChinese && (isFirst || SPEAKER_LAST.test(text.slice(after, Math.min(end, after + MAX_SPEAKER))));
}

/** 水是黄的，“早该修了。”【店主说道。】: a speaker with nothing after the verb has said what stands before. */
const SPEAKER_LAST =
  /^[^，。；：！？“”\n]{1,20}(?:说道?|表示|称|写道|坦言|感叹|感慨|解释|回忆|强调|指出|介绍|告诉[^，。；：！？“”\n]{2,8})[。！]/;
const MAX_SPEAKER = 34;

/** Whether the full stop at `at` ends a sentence, where the run of stops ends at `after`. */
function endsSentence(text: string, at: number, after: number, end: number): boolean {
  if (after >= end) return true;
  const following = characterAt(text, after);
  const preceding = text[at - 1] ?? '';
  // 他不知道.随后离开: Chinese writers type the Latin stop without a space.
  if (HAN.test(preceding)) return !/[\p{Nd}\p{Ll}]/u.test(following);
  if (!/\s/.test(following) && !OPENING.test(following)) return isRunOn(text, at, after, end);
  const next = skipSpaces(text, after, end);
  if (next >= end || text.charCodeAt(next) === LINE_FEED) return true;
  if (SMALL_LETTER.test(characterAt(text, next))) return false;
  const word = wordBefore(text, at);
  if (word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/**
 * "is safe.He said": machine translations leave out the blank between two sentences. Not so in names with a stop
 * inside (example.Com, Node.Js), whose next word is no plain one.
 */
function isRunOn(text: string, at: number, after: number, end: number): boolean {
  if (!RUN_ON_BEFORE.test(text.slice(Math.max(0, at - 16), at))) return false;
  if (ABBREVIATIONS.has(wordBefore(text, at).toLowerCase())) return false;
  return after === at + 1 && RUN_ON_AFTER.test(text.slice(after, Math.min(end, after + 16)));
}

const RUN_ON_BEFORE = /(?:^|[\s“"(’'-])(?:\p{L}*\p{Ll}{2}|\d{1,4}|[)”"])$/u;
const RUN_ON_AFTER =
  /^(?!(?:Com|Net|Org|Gov|Edu|Info|Io|Co|Cn|Uk|Js|Ts|Ai|App|Tv|Me)\b)(?:\p{Lu}\p{Ll}{1,14}|[AI])(?:[\s,’']|$)/u;

/** The letters right before `at`, at most 12 of them: no abbreviation is longer. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 12 && /\p{L}/u.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function skipSpaces(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && (text[after] === ' ' || text[after] === '\u00a0' || text[after] === '\u3000'))
    after++;
  return after;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
