import type { Mode } from '../../../model/statement.ts';
import { holdsLetter, isHan } from '../../../text/letters.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import { endsLikeSpeech } from './clauses.ts';

export interface Content {
  readonly spans: readonly Span[];
  readonly mode: Mode;
}

/** A quotation at least this long makes what holds it mixed speech; shorter ones are mostly terms and scare quotes. */
const LONG_QUOTATION = 8;
/** Before the cue only speech as long as this goes without a stop of its own. */
const LONG_BEFORE = 10;
const HEARER = /^[^，：；。“"「]{0,18}?(?:记者|媒体|他们|她们|我们|他|她|我|大家|网友|读者|(?=，))/;
/** 回应【记者】: with verbs that mostly take no hearer only somebody who asks. */
const ASKER = /^[^，：；。“"「]{0,12}?(?:记者|媒体|网友)(?:提问|询问|问询|采访|称|时)?/;

/**
 * What was said from `start` on, up to `end`: quotations that follow the cue at once, else the clauses.
 * `undefined` where nothing but marks is left.
 */
export function contentAfter(
  text: string,
  start: number,
  end: number,
  quotations: readonly Quotation[],
): Content | undefined {
  const from = skipMarks(text, start, end);
  const inside = quotations.filter((quotation) => quotation.start >= from && quotation.start < end);
  const spoken = leadingSpeech(text, from, end, inside);
  if (spoken.length > 0) return { spans: spoken.map(({ inner }) => inner), mode: 'direct' };
  const span = trimContent(text, { start: from, end });
  if (span === undefined) return undefined;
  const quotesSpeech = inside.some(({ inner }) => inner.end - inner.start >= LONG_QUOTATION);
  return { spans: [span], mode: quotesSpeech ? 'mixed' : 'indirect' };
}

/** The quotations right before `offset`, in order, that a speaker named after them said. */
export function speechBefore(
  text: string,
  offset: number,
  from: number,
  quotations: readonly Quotation[],
): Quotation[] {
  const spoken: Quotation[] = [];
  let at = offset;
  for (const quotation of [...quotations].reverse()) {
    if (quotation.start < from || quotation.end > at) continue;
    if (!/^[，,\s]*$/.test(text.slice(quotation.end, at)) || !quotation.closed) break;
    // @“教务处”，提醒道: a name in marks is not what was said.
    if (!endsLikeSpeech(text, quotation) && quotation.inner.end - quotation.inner.start < LONG_BEFORE) break;
    spoken.unshift(quotation);
    at = quotation.start;
  }
  return spoken;
}

/** 症状【“符合缺氧的表现”】，但她强调…: words in marks within what somebody else's clause goes on to say. */
export function isEmbedded(text: string, { start }: Span): boolean {
  return isHan(text.charCodeAt(start - 1)) && !/[说道称问答指喊写讲]/.test(text[start - 1]!);
}

/** Where what was told to 告诉【记者，】 begins. */
export function afterHearer(text: string, start: number, end: number, isTold: boolean): number {
  const match = (isTold ? HEARER : ASKER).exec(text.slice(start, Math.min(end, start + 24)));
  return match === null ? start : start + match[0].length;
}

/** Quotations that follow one another from `from` on, as long as they read as speech. */
function leadingSpeech(
  text: string,
  from: number,
  end: number,
  quotations: readonly Quotation[],
): Quotation[] {
  const spoken: Quotation[] = [];
  let at = from;
  for (const quotation of quotations) {
    if (!/^[，,、；;和及\s]*$/.test(text.slice(at, quotation.start))) break;
    spoken.push(quotation);
    at = quotation.end;
  }
  const last = spoken.at(-1);
  if (last === undefined) return [];
  // “丰收”牌罐头已下架: words that follow without a mark make the quotation a part of the clause.
  const goesOn =
    text[from - 1] !== '道' &&
    at < end &&
    !/[，。；！？!?,;…\s]/.test(text[at]!) &&
    !endsLikeSpeech(text, last);
  // 店主说，“桥旧了”，早该修了: nor are they all that was said where a clause of the same account follows.
  const leadsOn =
    spoken.length === 1 &&
    /[，：]/.test(text[from - 1] ?? '') &&
    text[at] === '，' &&
    !endsLikeSpeech(text, last) &&
    /^，(?:它|这|那|但|而且|并且|因为|所以|如果|只要)/.test(text.slice(at, at + 4)) &&
    at + 6 < end;
  return goesOn || leadsOn ? [] : spoken;
}

export function skipMarks(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && !isHan(text.charCodeAt(from)) && /[，：；,:;、\s]/.test(text[from]!)) from++;
  return from;
}

/** Without blanks and the full stop at its end. */
export function trimContent(text: string, { start, end }: Span): Span | undefined {
  let last = end;
  while (last > start && !isHan(text.charCodeAt(last - 1)) && /[。，；：,;:\s]/.test(text[last - 1]!)) last--;
  const span = trimSpan(text, { start, end: last });
  // Marks alone are no content.
  return span !== undefined && holdsLetter(text, span.start, span.end) ? span : undefined;
}

/** 网传停课【的说法】: without the noun that what goes round is called by. */
export function withoutNoun(text: string, span: Span): Span {
  const noun = /(?:的(?:说法|消息|传闻|情形|传言|情况|事)|一事)$/.exec(
    text.slice(Math.max(span.start, span.end - 5), span.end),
  );
  return noun === null ? span : { start: span.start, end: span.end - noun[0].length };
}
