import { isDateline } from '../../text/dateline.ts';
import { weighTerms } from '../../text/similarity.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import { parseTime } from '../../text/times/iso-prefix.ts';
import { type Member, sentenceAround, statementAround } from '../member.ts';
import { recalledIncidents } from '../stories/own-matter.ts';
import { isPageLine } from './is-page-line.ts';

/** A sentence that tells something and says when. */
export interface ToldTime {
  readonly report: string;
  readonly origin: string;
  /** The sentence. */
  readonly span: Span;
  /** Its time words. */
  readonly time: Span;
  readonly timeWords: string;
  readonly when: string | null;
  readonly statement: string | null;
  /** The earlier case that the report recalls there; null where it tells of its own matter. */
  readonly incident: string | null;
  /** The sentence's other words by weight. */
  readonly words: ReadonlyMap<string, number>;
  /** True where the time is when somebody spoke, not when something happened: 「该局12日通报称……」. */
  readonly ofSpeech: boolean;
  /** True where the report tells of another country, whose clocks may differ. */
  readonly abroad: boolean;
  /** How many times the sentence tells. */
  readonly times: number;
  readonly rule: string;
}

/** What stands in no division of China is a country. */
const DIVISION = /[省市区县州盟旗]/;

/** 「2024年10月13日 来源」 tells nothing. */
const FEWEST_WORDS = 3;

/**
 * The times that a report tells, in text order. A wire's dateline is none, nor is a length of time (两小时), nor what a page
 * says of itself in its text; what the page gives as its date of publication stands outside the text.
 */
export function findToldTimes(member: Member): ToldTime[] {
  const { text } = member.report;
  const spoken = [
    ...member.mentions.flatMap(({ type, span, value, timex }) =>
      type === 'time' && isPoint(value, timex)
        ? [{ time: span, when: dateOf(value), rule: 'timeline:time-words' }]
        : [],
    ),
    ...member.incidents.flatMap(({ time, when }) =>
      time === null ? [] : [{ time, when: dateOf(when), rule: 'timeline:incident' }],
    ),
  ].sort((a, b) => a.time.start - b.time.start || b.time.end - a.time.end);

  const told: Omit<ToldTime, 'times'>[] = [];
  const timesBySentence = new Map<number, number>();
  const recalled = recalledIncidents(member);
  const abroad = member.mentions.some(
    ({ type, value }) => type === 'place' && value !== null && value !== '中国' && !DIVISION.test(value),
  );
  let end = 0;
  for (const { time, when, rule } of spoken) {
    // An incident's time words are mostly a mention too, and stand there once.
    if (time.start < end || isDateline(text, time) || isPageLine(text, time)) continue;
    const span = sentenceAround(member.sentences, time);
    if (span === undefined) continue;
    const words = textToTerms(`${text.slice(span.start, time.start)} ${text.slice(time.end, span.end)}`);
    if (words.length < FEWEST_WORDS) continue;
    end = time.end;
    const statement = statementAround(member, time);
    timesBySentence.set(span.start, (timesBySentence.get(span.start) ?? 0) + 1);
    told.push({
      report: member.report.id,
      origin: member.origin,
      span,
      time,
      when,
      statement: statement?.id ?? null,
      incident: recalled.find((incident) => contains(incident.span, time))?.id ?? null,
      ofSpeech: statement !== null && !statement.content.some((part) => contains(part, time)),
      abroad,
      timeWords: sliceSpan(text, time),
      words: weighTerms(words),
      rule,
    });
  }
  return told.map((each) => ({ ...each, times: timesBySentence.get(each.span.start) ?? 1 }));
}

/** A point or stretch in time, or vague words for one (近日); not a length, not now, not a habit. */
function isPoint(value: string | null, timex: string | null): boolean {
  return (
    value !== null ||
    timex === null ||
    !/^(?:PRESENT_REF|FUTURE_REF|P\d|PT|\(?T\d|\(?,|XXXX-WXX|SET)/.test(timex)
  );
}

/** A value that no calendar has is no date. */
function dateOf(value: string | null): string | null {
  return value !== null && parseTime(value) !== undefined ? value : null;
}
