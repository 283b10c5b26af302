import { partitionPoint } from '../text/partition-point.ts';
import { foldScript } from '../text/script.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { daysBetween, HALF_A_YEAR } from './days-between.ts';
import { type Member, sentenceAround } from './member.ts';

/** 当时她否认了传言, at the time she denied it: points back at a time that was named before. */
const BACK_THEN = /[当那彼]时(?!间)|\b(?:at th(?:e|at) time|back then)\b/i;

/** How far back such words may point, in UTF-16 units: over two paragraphs of an article about what became of somebody. */
const REACH = 600;

/**
 * The earlier year at which a place of a report points back, by words of its sentence that come before it and the time that was named last;
 * null where it points back at none, or at what is half a year old or less when the report comes out.
 */
export function yearPointedBackTo(member: Member, span: Span): string | null {
  const { report, sentences } = member;
  const sentence = sentenceAround(sentences, { start: span.start, end: span.start });
  if (sentence === undefined) return null;
  const before = foldScript(sliceSpan(report.text, { start: sentence.start, end: span.start }));
  const points = BACK_THEN.exec(before);
  if (points === null) return null;
  const when = dateNamedBefore(member, sentence.start + points.index);
  if (when === null || (daysBetween(lastDayOf(when), report.published) ?? 0) < HALF_A_YEAR) return null;
  return when.slice(0, 4);
}

/**
 * Whether one of two places points back at an earlier year of which the other's report says nothing: 早在2020年……当时她否认了婚变传言 speaks to no
 * rumour that came up three years later.
 */
export function isOfAnotherYear(a: Place, b: Place): boolean {
  const isBefore = (one: Place, other: Place): boolean => {
    const year = yearPointedBackTo(one.member, one.span);
    return year !== null && !namesYear(other.member, year);
  };
  return a.member !== b.member && (isBefore(a, b) || isBefore(b, a));
}

interface Place {
  readonly member: Member;
  readonly span: Span;
}

const DATE = /^\d{4}(?:-\d\d){0,2}/;

/** At the latest: 2020 is 2020-12-31. */
function lastDayOf(when: string): string {
  return `${when}${'-12-31'.slice(when.length - 4)}`;
}

function dateNamedBefore({ mentions }: Member, end: number): string | null {
  for (
    let i = partitionPoint(mentions.length, (index) => mentions[index]!.span.start < end) - 1;
    i >= 0;
    i--
  ) {
    const { type, span, value } = mentions[i]!;
    if (span.start < end - REACH) return null;
    const [date] = (type === 'time' && value !== null && DATE.exec(value)) || [];
    if (date !== undefined) return date;
  }
  return null;
}

function namesYear({ report, mentions }: Member, year: string): boolean {
  return (
    (report.published ?? '').startsWith(year) ||
    mentions.some(({ type, value }) => type === 'time' && (value?.startsWith(year) ?? false))
  );
}
