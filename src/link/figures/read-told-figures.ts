import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { readScope, type Scope } from '../conflicts/amount-scope.ts';
import { daysBetween } from '../days-between.ts';
import { isRecalled } from '../is-recalled.ts';
import { isChinese, type Member } from '../member.ts';
import { findChineseFigures } from './chinese-figures.ts';
import { clauseOf } from './clause-of.ts';
import { isDeniedFigure } from './denied-figure.ts';
import { findEnglishFigures } from './english-figures.ts';
import type { Figure } from './figure.ts';
import { kindsIn } from './kinds-in.ts';
import { tellingWords } from './telling-words.ts';
import type { ToldFigure } from './told-figure.ts';
import { isOfOneSide } from './voice.ts';

/** 其中3人, three of them: a part of what was counted; 346户中: what another is a part of. */
const PART_AHEAD = /(?:其中|另外?有?|此外|还有|包括|其余|剩下|当中|第|多|少)(?:有|约)?$/;
const PART_AHEAD_EN =
  /\b(?:of (?:them|whom|those|these)|among them|including|another|other|a further|first|the other|more than the|extra)\s*,?\s*$/i;
const WHOLE_BEHIND = /^(?:[^，。；]{0,4})?(?:中有|里有|当中|之中|中，|中的)/;
const WHOLE_BEHIND_EN = /^,? (?:of (?:whom|which)|(?:other|more|extra|further)\b)/i;

/** What is planned, supposed, a rule, or what something can hold tells of nothing that was. */
const NOT_TOLD =
  /如果|假如|要是|预计|拟于|计划(?!生育)|有望|争取|力争|将(?:于|在|会|有|达|增|新)|应当|应该|不得|规定|标准(?:为|是)|最多可|可容纳|核载|额定|容量|设计|原定|可能|或将|据估|预报|呼吁|建议|要求/;
const NOT_TOLD_EN =
  /\b(?:if|would|could|might|will|shall|plans?|planned|expect\w*|forecast|should|must|capacity|licensed for|limit|supposed to|estimated|proposed|promised|appeal\w*|seats? for|room for)\b/i;

/** "may" is a verb, May a month. */
const MAY = /\bmay\b/;

/** Of another time than the matter: 去年, "last year"; of more than it: 入夏以来, "since January". */
const OTHER_TIME =
  /去年|前年|上次|上一次|往年|\b(?:last (?:year|time)|a year (?:ago|earlier)|earlier (?:fire|case|incident))\b/i;
const MORE_TIME =
  /历年|以来|近年|过去.{1,3}年|每年|全年|同期|多年|\b(?:previously|since (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|this season|each year|every year|over the years|last (?:week|month))\b/i;
/** What its sentence dates further back than this is background. */
const MOST_DAYS_BACK = 120;

const HEDGED =
  /据[他她]了解|好像|似乎|记得|印象中|大概有|目测|估计|\b(?:as far as (?:I|she|he|we|they) knows?|I think|I believe|understood to|must have been|looked like|seemed)\b/i;

/** Of each: 每人收取680元, "€30 a day"; before a figure in its clause, or right behind it. */
const PER_AHEAD =
  /每(?:人|天|日|月|年|小时|户|台|件|次|周|米|平方米|公斤|餐|斤|份)|一(?:天|个?月|年|周|小时|人)(?=[^，。]{0,3}$)|人均|户均|\bevery\b/gi;
const PER_BEHIND =
  /^(?:\/|每|一)(?:人|天|日|个?月|年|小时|平方米|平米|斤|公斤|次|户)|^,? (?:per|an?|each|every) (?:day|month|week|head|hour|year|person|night|mile|kilo|metre|unit|term|shift|pupil|child|ticket)\b|^ (?:apiece|each)\b/i;

/** The figures that a report tells of its own matter: no part of another, no plan, no rule, and none that it denies. */
export function readToldFigures(member: Member): ToldFigure[] {
  const { text } = member.report;
  const find = isChinese(member) ? findChineseFigures : findEnglishFigures;
  return member.sentences.flatMap((sentence) => {
    const figures = find(text, sentence);
    return figures.flatMap((figure) => readOne(member, sentence, figure, figures));
  });
}

function readOne(member: Member, sentence: Span, figure: Figure, all: readonly Figure[]): ToldFigure[] {
  const { text } = member.report;
  if (isRecalled(member, figure.span) || isOfTime(member, figure)) return [];
  const own = ownWords(text, sentence, figure, all);
  const [before, behind] = [
    text.slice(sentence.start, figure.span.start),
    text.slice(figure.span.end, sentence.end),
  ];
  const clauseSpan = clauseOf(text, sentence, figure.span);
  const clause = sliceSpan(text, clauseSpan);
  const chinese = isChinese(member);
  if ((chinese ? PART_AHEAD : PART_AHEAD_EN).test(before)) return [];
  if ((chinese ? WHOLE_BEHIND : WHOLE_BEHIND_EN).test(behind)) return [];
  if ((chinese ? NOT_TOLD : NOT_TOLD_EN).test(clause) || MAY.test(clause)) return [];
  if (OTHER_TIME.test(sliceSpan(text, sentence)) || MORE_TIME.test(clause)) return [];
  if (isDeniedFigure(text, sentence, figure.span, chinese)) return [];
  const scope = readScope(member, sentence, figure.span);
  if (isLongAgo(scope)) return [];
  const [kinds, isNear] = kindsOf(own, sliceSpan(text, sentence), figure, chinese);
  return [
    {
      member,
      figure,
      kinds,
      isNear,
      scope,
      per: perOf(text.slice(clauseSpan.start, figure.span.start), behind),
      isOfOneSide: isOfOneSide(member, scope, sliceSpan(text, sentence)),
      beside: all.filter(({ dimension }) => dimension === figure.dimension).length,
      isHedged: HEDGED.test(sliceSpan(text, sentence)),
      sentence: sliceSpan(text, sentence),
      words: tellingWords(`${before} ${behind}`),
    },
  ];
}

/** 每月 and "a month" are one; '' for what is of all. */
function perOf(ahead: string, behind: string): string {
  const words = `${[...ahead.matchAll(PER_AHEAD)].map(([each]) => each).join(' ')} ${PER_BEHIND.exec(behind)?.[0] ?? ''}`;
  return PERIODS.filter(([, pattern]) => pattern.test(words))
    .map(([id]) => id)
    .join(' ');
}

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['day', /天|日|\b(?:day|night|shift)\b/i],
  ['week', /周|\bweek\b/i],
  ['month', /月|\bmonth\b/i],
  ['year', /年|\b(?:year|term)\b/i],
  ['hour', /小时|\bhour\b/i],
  ['one', /人|户|台|件|份|餐|次|\b(?:head|person|pupil|child|ticket|unit|each|apiece|every)\b/i],
  ['measure', /米|斤|\b(?:metre|mile|kilo)\b/i],
];

/** The words of its clause that are its own: those up to the figure before it, and up to the next. */
function ownWords(text: string, sentence: Span, { span }: Figure, all: readonly Figure[]): string {
  const clause = clauseOf(text, sentence, span);
  const before = all.findLast((other) => other.span.end <= span.start)?.span.end ?? clause.start;
  const next = all.find((other) => other.span.start >= span.end)?.span.start ?? clause.end;
  return text.slice(Math.max(before, clause.start), Math.min(next, clause.end));
}

/** A clause that is little more than its figure leaves to the clause before it what it counts: 足足有四十个. */
const SHORT = 10;

function kindsOf(own: string, sentence: string, figure: Figure, chinese: boolean): [Set<string>, boolean] {
  const near = kindsIn(own, figure, chinese);
  if (near.size > 0) return [near, true];
  const isShort = chinese && own.length - (figure.span.end - figure.span.start) < SHORT;
  return [kindsIn(sentence, figure, chinese), isShort];
}

function isLongAgo({ published, dates }: Scope): boolean {
  const days = dates.map((date) =>
    date.length < 7 ? null : daysBetween(date.slice(0, 10).padEnd(10, '-15'), published),
  );
  return dates.some((date, index) => {
    const back = days[index];
    return back === null || back === undefined
      ? published !== null && date.slice(0, 4) < published.slice(0, 4) && date.length === 4
      : back > MOST_DAYS_BACK;
  });
}

/** 17日 of a date is no count; a length of time is a time too. */
function isOfTime({ mentions }: Member, { span, dimension }: Figure): boolean {
  if (dimension === 'duration') return false;
  return mentions.some(
    ({ type, span: time, value }) => type === 'time' && value !== null && contains(time, span),
  );
}
