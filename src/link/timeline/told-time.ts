import { isDateline } from '../../text/dateline.ts';
import { weighTerms } from '../../text/similarity.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import { isPageLine } from '../../text/times/is-page-line.ts';
import { parseTime } from '../../text/times/iso-prefix.ts';
import { type Member, sentenceAround, statementAround } from '../member.ts';
import { recalledIncidents } from '../stories/own-matter.ts';
import { findTurningPoints, type TurningPoint } from './turning-points.ts';

/** The rule of an entry that stands by what it tells, not by time words: its words are those of the act. */
export const TURNING_POINT = 'timeline:turning-point';

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
  /** Whether the sentence says that it came about before: 又有5名, another five. */
  readonly again: boolean;
  /** How many times the sentence tells. */
  readonly times: number;
  readonly rule: string;
  /** The act that turned the matter, which the sentence tells; null for none. */
  readonly turn: Pick<TurningPoint, 'kind' | 'words'> | null;
}

/** What stands in no division of China is a country. */
const DIVISION = /[省市区县州盟旗]/;

/** One of several of a kind. */
const AGAIN =
  /又(?:有|一|次|添|现|現)|再(?:次|度|有|添)|另有|\b(?:another|again|a (?:second|third|further))\b/i;

/** 「2024年10月13日 来源」 tells nothing. */
const FEWEST_WORDS = 3;

/**
 * The times that a report tells, in text order. A wire's dateline is none, nor is a length of time (两小时), nor what a page
 * says of itself in its text; what the page gives as its date of publication stands outside the text.
 */
export function findToldTimes(member: Member): ToldTime[] {
  const { text, published } = member.report;
  const timexByPlace = new Map(
    member.mentions.flatMap(({ type, span, timex }) =>
      type === 'time' ? [[span.start, timex] as const] : [],
    ),
  );
  const spoken = [
    ...member.mentions.flatMap(({ type, span, value, timex }) =>
      type === 'time' && isPoint(value, timex)
        ? [
            {
              time: span,
              when: dateOf(value) ?? dateOfCopy(text, span, timex, published),
              rule: 'timeline:time-words',
            },
          ]
        : [],
    ),
    ...member.incidents.flatMap(({ time, when }) =>
      time === null || !isPoint(when, timexByPlace.get(time.start) ?? null)
        ? []
        : [{ time, when: dateOf(when), rule: 'timeline:incident' }],
    ),
  ].sort((a, b) => a.time.start - b.time.start || b.time.end - a.time.end);

  const told: Omit<ToldTime, 'times' | 'turn'>[] = [];
  const timesBySentence = new Map<number, number>();
  const recalled = recalledIncidents(member);
  const abroad = member.mentions.some(
    ({ type, value }) => type === 'place' && value !== null && value !== '中国' && !DIVISION.test(value),
  );
  const stampedBy = entriesUnderStamps(member, spoken);
  let end = 0;
  for (const { time, when, rule } of spoken) {
    // An incident's time words are mostly a mention too, and stand there once.
    if (time.start < end || isDateline(text, time) || isPageLine(text, time)) continue;
    const stamped = stampedBy.get(time.start);
    const span = stamped ?? sentenceAround(member.sentences, time);
    if (span === undefined || isOfNobodysAct(text, time, when)) continue;
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
      ofSpeech:
        stamped !== undefined ||
        (statement !== null && !statement.content.some((part) => contains(part, time))),
      abroad,
      again: AGAIN.test(sliceSpan(text, span)),
      timeWords: sliceSpan(text, time),
      words: weighTerms(words),
      rule,
    });
  }
  const turns = findTurningPoints(member);
  const dated = withoutRepeats(told).map((each) => ({
    ...each,
    times: timesBySentence.get(each.span.start) ?? 1,
    turn: turns.find((turn) => isDatedBy(turn, each)) ?? null,
  }));
  return [...dated, ...undatedTurns(member, turns, dated)].sort((a, b) => a.time.start - b.time.start);
}

/** Time words date an act that stands near them; the April of a warning dates no refund at the head of the sentence. */
function isDatedBy(
  { sentence, words }: TurningPoint,
  { span, time, when }: Pick<ToldTime, 'span' | 'time' | 'when'>,
): boolean {
  if (when === null || sentence.start !== span.start) return false;
  return Math.max(words.start - time.end, time.start - words.end) <= NEAR;
}
const NEAR = 40;

/**
 * Turning points that no time words date: each had come about by the day of its report, which is an end of when it was,
 * no day of its own.
 */
function undatedTurns(
  member: Member,
  turns: readonly TurningPoint[],
  dated: readonly { readonly span: Span; readonly turn: ToldTime['turn'] }[],
): ToldTime[] {
  const day = /^\d{4}-\d\d-\d\d/.exec(member.report.published ?? '')?.[0];
  if (day === undefined || !member.leads) return [];
  const datedSentences = new Set(dated.flatMap(({ span, turn }) => (turn === null ? [] : [span.start])));
  return turns.flatMap(({ kind, sentence, words }) => {
    if (datedSentences.has(sentence.start)) return [];
    const text = sliceSpan(member.report.text, sentence);
    return [
      {
        report: member.report.id,
        origin: member.origin,
        span: sentence,
        time: words,
        timeWords: sliceSpan(member.report.text, words),
        when: `../${day}`,
        statement: statementAround(member, words)?.id ?? null,
        incident: null,
        ofSpeech: false,
        abroad: false,
        again: false,
        words: weighTerms(textToTerms(text)),
        times: 1,
        rule: TURNING_POINT,
        turn: { kind, words },
      },
    ];
  });
}

/** Fewer lines that are a time and nothing else are the date of the page. */
const FEWEST_STAMPS = 3;

/** In a page of entries under lines with their time alone, the first sentence of each by where its line begins. */
function entriesUnderStamps(
  { report: { text }, sentences }: Member,
  times: readonly { readonly time: Span; readonly when: string | null }[],
): ReadonlyMap<number, Span> {
  const indexByStart = new Map(sentences.map(({ start }, index) => [start, index]));
  const entries = times.flatMap(({ time, when }) => {
    const index = indexByStart.get(time.start);
    if (index === undefined || !when?.includes('T')) return [];
    const next = sentences[index + 1];
    const isAlone = text.slice(time.end, sentences[index]!.end).trim() === '';
    // 「Aug 5, 20:00 / … this afternoon」 says itself when it was.
    const isTold =
      next !== undefined && times.some((other) => other.when !== null && contains(next, other.time));
    return isAlone && next !== undefined && !isTold
      ? [[time.start, { start: time.start, end: next.end }] as const]
      : [];
  });
  return new Map(entries.length < FEWEST_STAMPS ? [] : entries);
}

/** Now as against then: 与今天的供应商无关, the council of today; and 今年, by which nothing is dated. */
const NOWADAYS = /^(?:今天|今日|现今|如今)$/;
const THIS_YEAR = /^(?:今年|本年度?|this year)$/i;
/** In three weeks, within two months: how long, where nothing says from when. */
const HOW_LONG =
  /^(?:with)?in (?:(?:the|about|under|just|less than|only) )*(?:an?|\d+|[a-z]+)(?:[ -][a-z]+)? (?:min|hour|day|week|month|year)/i;

/** 今年26岁, 「7月22日下午，她接受了本报专访」: an age, and when the paper spoke to somebody; nor what dates nothing. */
function isOfNobodysAct(text: string, time: Span, when: string | null): boolean {
  const words = sliceSpan(text, time);
  if (THIS_YEAR.test(words) || (when === null && HOW_LONG.test(words))) return true;
  if (
    NOWADAYS.test(words) &&
    /[与和跟同比]$/.test(text.slice(time.start - 1, time.start)) &&
    text[time.end] === '的'
  )
    return true;
  return /^(?:已|才|刚|刚满|满)?\s?\d{1,3}\s?[岁歲]|^[，,]?[^，。；]{0,12}接受了?[^，。；]{0,10}(?:专访|采访|專訪|採訪|訪問)了?[。，]/.test(
    text.slice(time.end, time.end + 40),
  );
}

/**
 * A sentence once for each time: 昨晚 and 当天下午 are one day to the timeline, and 二十分钟后 is told by the day that the
 * sentence gives.
 */
function withoutRepeats<T extends { readonly span: Span; readonly when: string | null }>(
  told: readonly T[],
): T[] {
  const whensBySentence = new Map<number, Set<string | null>>();
  const datedSentences = new Set(told.flatMap(({ span, when }) => (when === null ? [] : [span.start])));
  return told.filter(({ span, when }) => {
    if (when === null && datedSentences.has(span.start)) return false;
    const whens = whensBySentence.get(span.start) ?? new Set();
    whensBySentence.set(span.start, whens);
    return !whens.has(when) && whens.add(when);
  });
}

/** A point or stretch in time, or vague words for one (近日); not a length, not now, not a habit. */
function isPoint(value: string | null, timex: string | null): boolean {
  return (
    value !== null ||
    timex === null ||
    !/^(?:PRESENT_REF|FUTURE_REF|P\d|PT|\(?T\d|\(?,|XXXX-WXX|SET|T(?:DA|MO|MI|AF|EV|NI|NT|DT|ME))/.test(timex)
  );
}

/**
 * 4月14日 of a page without a date is of the year in which what it copies came out: the last such day until then. Of one with a
 * date it has its year already.
 */
function dateOfCopy(text: string, span: Span, timex: string | null, published: string | null): string | null {
  const day = /^XXXX(-\d\d-\d\d(?:T\d\d(?::\d\d)?)?)$/.exec(timex ?? '')?.[1];
  if (day === undefined || published === null || BOUND.test(sliceSpan(text, span))) return null;
  const year = Number(published.slice(0, 4));
  const when = `${year}${day}`;
  return dateOf(when.slice(0, 10) <= published.slice(0, 10) ? when : `${year - 1}${day}`);
}
const BOUND = /^(?:since|before|after|until|by|from|截|自|从)|(?:以来|起|前|后|之后)$/i;

/** A value that no calendar has is no date. */
function dateOf(value: string | null): string | null {
  return value !== null && parseTime(value) !== undefined ? value : null;
}
