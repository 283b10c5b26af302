import type { Mention } from '../../model/mention.ts';
import { contains, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { type Amount, readAmount } from './read-amount.ts';

export interface PlacedAmount {
  readonly span: Span;
  readonly amount: Amount;
}

/** How far before an amount 至少 or "more than" may stand. */
const BEFORE = 8;
/** "42 air purifiers", "14 evening runs": a number and what it counts, in small letters, up to a plural. */
const COUNTED = /(?<![\d.,:/$£€#-])\b(\d{1,3}(?:,\d{3})+|\d{1,6}) ((?:[a-z-]+ ){0,2}?[a-z-]{3,}s)\b(?!['’])/g;
/** Times and shares are read by others; "24 years", "3 times" count what is no thing. */
const NO_THING =
  /(?:seconds|minutes|hours|days|weeks|months|years|times|degrees|percents|points|ways|is|was|has|as|this|us|plus|its|less|thus|always|across)$/;

/** The amounts in a stretch of a report: those that are mentioned, and in English numbers of things that no unit counts. */
export function amountsWithin(member: Pick<Member, 'report' | 'mentions'>, span: Span): PlacedAmount[] {
  const { text } = member.report;
  const inside = mentionsIn(member.mentions, span);
  const mentioned = inside
    .filter(({ type, span: amount }) => type === 'amount' && contains(span, amount))
    .flatMap(({ span: amount }) => read(text, span, amount));
  const counted = countedWithin(text, span, inside).flatMap((amount) => read(text, span, amount));
  return [...mentioned, ...counted].sort((a, b) => a.span.start - b.span.start);
}

function countedWithin(text: string, { start, end }: Span, mentions: readonly Mention[]): Span[] {
  return [...text.slice(start, end).matchAll(COUNTED)].flatMap(({ 0: words, index }) => {
    const span = { start: start + index, end: start + index + words.length };
    const isTaken = mentions.some(
      ({ type, span: other }) => (type === 'amount' || type === 'time') && overlaps(other, span),
    );
    return isTaken || NO_THING.test(words) ? [] : [span];
  });
}

function read(text: string, around: Span, span: Span): PlacedAmount[] {
  const before = text.slice(Math.max(around.start, span.start - BEFORE), span.start);
  const amount = readAmount(sliceSpan(text, span), before);
  return amount === undefined ? [] : [{ span, amount }];
}
