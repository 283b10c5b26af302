/** The grammar of English time words. Dates in digits have the month first, as Recognizers-Text reads them. */
import type { BoundRule, GapRule, Grammar, PartsRule, RangeRule } from '../grammar.ts';
import type { TimeParts } from '../time-parts.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { DAY_PART_RULES, DAY_RULES } from './day-rules.ts';
import { DIGIT_DATE_RULES } from './digit-date-rules.ts';
import { foldEnglish } from './fold.ts';
import { FRAGMENTS } from './fragments.ts';
import { LENGTHS, MEASURES } from './length-rules.ts';
import { isEnglishNoise } from './noise.ts';
import { SET_RULES } from './set-rules.ts';
import { MONTH_RULES, YEAR_RULES } from './year-month-rules.ts';

const POINT_RULES: readonly PartsRule[] = [
  {
    id: 'en.now',
    example: 'right now',
    pattern: '(?:right{s})?now(?![a-z-])|at{s}the{s}moment(?![a-z])|at{s}present(?![a-z])',
    read: () => ({ now: true }),
  },
];

const DATE: readonly (keyof TimeParts)[] = [
  'day',
  'dayShift',
  'weekday',
  'feast',
  'weekShift',
  'month',
  'year',
  'yearShift',
  'monthShift',
  'weekend',
];
const CLOCK: readonly (keyof TimeParts)[] = ['clock', 'clockEnd', 'dayPart', 'close'];
const WHOLE: readonly (keyof TimeParts)[] = ['year', 'yearShift', 'month', 'monthShift', 'told'];

const GAPS: readonly GapRule[] = [
  {
    id: 'en.gap-year-after-day',
    example: 'May 31, 2015',
    pattern: '{o},?{o}(?:(?:of|in){s}(?:the{s}year{s})?)?',
    from: ['month', 'quarter', 'half', 'season', 'week', 'feast', 'monthEnd'],
    to: ['year'],
  },
  {
    id: 'en.gap-year-joined',
    example: 'Dec-2018',
    pattern: '[-/]',
    from: ['month', 'quarter', 'half'],
    to: ['year'],
  },
  {
    id: 'en.gap-of',
    example: 'the first quarter of 2019',
    pattern: '{s}(?:of|in){s}(?:the{s})?',
    from: ['quarter', 'half', 'week', 'count', 'nth', 'season', 'edge', 'weekend', 'month', 'day'],
    to: [...WHOLE, 'season', 'feast'],
  },
  {
    id: 'en.gap-part-of-day',
    example: 'afternoon of May 31',
    pattern: '{s}(?:of|on){s}(?:the{s})?',
    from: CLOCK,
    to: DATE,
  },
  {
    id: 'en.gap-set-of',
    example: '19th of every month',
    pattern: '{s}(?:of{s})?',
    from: ['day', 'clock', 'dayPart'],
    to: ['every'],
  },
  { id: 'en.gap-iso', example: '2016-11-07T14:30', pattern: '(?<=\\dt)', from: ['day'], to: ['clock'] },
  {
    id: 'en.gap-edge',
    example: 'mid-June',
    pattern: '[ \\t\\u00a0-]{1,2}',
    from: ['edge'],
    to: [...DATE, 'season', 'quarter', 'half', 'era', 'decadeShift'],
  },
  { id: 'en.gap-week-of', example: 'the week of April 10th', pattern: '{s}', from: ['weekOf'] },
  {
    id: 'en.gap-blank',
    example: 'tomorrow morning',
    pattern: '{s}',
    from: [...DATE, ...CLOCK, 'every', 'weekdayOf', 'quarter', 'half', 'season'],
    to: [...DATE, ...CLOCK, 'weekdayOf', 'every', 'quarter', 'half'],
  },
  {
    id: 'en.gap-year-first',
    example: '2017-q1',
    pattern: "(?:'s)?{o}[- ]{o}",
    from: ['year', 'yearShift'],
    to: ['quarter', 'half'],
  },
  {
    id: 'en.gap-comma',
    example: 'Friday, May 31',
    pattern: '{o}(?:,|[-–]){o}',
    from: ['weekday', 'day'],
    to: ['day', 'clock', 'clockEnd'],
  },
  {
    id: 'en.gap-bracket',
    example: 'this Friday (Jun-15)',
    pattern: '{s}\\(',
    from: ['weekday', 'day'],
    to: ['day'],
  },
  {
    id: 'en.gap-at',
    example: 'May 31 at 10:07 p.m.',
    pattern: '(?:{o},)?{s}(?:at|around|from|for|about|@|in{s}the|between){s}(?:about{s}|around{s})?',
    from: [...DATE, 'weekdayOf', 'every', 'dayPart'],
    to: ['clock', 'clockEnd'],
  },
  {
    id: 'en.gap-clock-then-day',
    example: '10:07 p.m., May 31',
    pattern: '(?:{o},)?{s}(?:on{s})?(?:the{s})?',
    from: ['clock', 'clockEnd', 'dayPart'],
    to: DATE,
  },
  {
    id: 'en.gap-at-in-morning',
    example: 'in the morning at 7',
    pattern: '{s}(?:at{s})?',
    from: ['dayPart', 'clock', 'clockEnd'],
    to: ['clock', 'dayPart', 'clockEnd'],
  },
];

const RANGES: readonly RangeRule[] = [
  {
    id: 'en.between',
    example: 'between May 1 and May 5',
    before: '(?:between){s}(?:the{s})?',
    between: '(?:{s}and{s}(?:the{s})?|{till})',
  },
  {
    id: 'en.from-to',
    example: 'from May 1 to May 5',
    before: 'from{s}(?:the{s})?',
    between: '{till}',
    open: true,
  },
];

const BOUNDS: readonly BoundRule[] = [
  {
    id: 'en.until',
    example: 'until May 31',
    before: '(?<![a-z])(?:until|till|no{s}later{s}than|as{s}late{s}as|up{s}to){s}(?:the{s})?',
    bound: 'until',
  },
  // Not in "affected by yesterday's burst", where a deed or an event did it.
  {
    id: 'en.by',
    example: 'by May 31',
    before: '(?<![a-z])by{s}(?:the{s})?',
    after: "(?<!'s)(?!'s(?![a-z]))",
    bound: 'until',
  },
  {
    id: 'en.before',
    example: 'before 2010',
    before:
      '(?<![a-z])(?:before|prior{s}to|earlier{s}than|ahead{s}of){s}(?:the{s}(?:year{s})?(?:end{s}of{s})?)?',
    bound: 'before',
  },
  {
    id: 'en.after',
    example: 'after 2018',
    before:
      '(?<![a-z])(?:(?:sometime|some{s}time){s})?(?:after|later{s}than|following){s}(?:the{s}(?:year{s})?)?',
    bound: 'after',
  },
  {
    id: 'en.since',
    example: 'since this August',
    before:
      '(?<![a-z])(?:since|(?:starting|beginning)(?:{s}(?:on|from|in))?|any{s}time{s}from|as{s}early{s}as|as{s}of|effective){s}(?:the{s}(?:year{s})?)?',
    bound: 'since',
  },
  { id: 'en.compared', example: '>= 2019', before: '[<>]?{o}=', bound: null },
  {
    id: 'en.range-led',
    example: 'from 2014 to 2018',
    before: '(?<![a-z])(?:from|between){s}(?:the{s})?',
    bound: null,
    form: 'range',
  },
  { id: 'en.around', example: 'around 1pm', before: '(?<![a-z])(?:around|circa){s}', bound: null },
];

/** What has to come behind the frequent words `the`, `this`, `a` and the numbers before a rule is tried on them. */
const UNIT =
  '(?:year|yr|month|week|day|hour|hr|minute|min|second|sec|night|decade|fortnight|quarter|weekend)';
const NEXT = `(?:\\d|${UNIT}|calendar|fiscal|school|working|workweek|morning|afternoon|evening|spring|summer|autumn|fall|winter|past|coming|[jfmasondtw][a-z]{2}|new year|easter|christmas|thanksgiving|few|several|couple|one|two|three|four|five|six|seven|eight|nine|ten|twenty|half)`;
const AFTER_THE = `(?:\\d|${UNIT}|first|second|third|fourth|fif|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,6}teenth|twent|thirt|last|next|past|previous|following|coming|lunch|dinner|breakfast)`;
const COUNTABLE = `(?:${UNIT}|an? |and|hundred|thousand|half|couple|few|more|full|whole|straight|consecutive|long|business|working|of |past|to |o'|[ap]\\.?m|fifteen|twenty|thirty|forty|fifty|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`;

/** Words that begin an expression; all others are passed over by one scan. */
const TRIGGER = new RegExp(
  `\\b(?:${[
    '\\d',
    "'\\d0s",
    'jan|feb|mar(?:ch)?\\b|apr|may\\b|jun|jul|aug|sep|oct|nov|dec(?:ember)?\\b',
    'mon(?:days?)?\\b|tue|wed(?!d)|thu|fri|sat(?:urdays?)?\\b|sun(?:days?)?\\b',
    'yesterday|today|tomorrow|tmr|tonight|tonite|otd|now\\b|right now|at (?:the )?(?:moment|present|[\\d])|current',
    'morning|afternoon|evening|night|noon|mid|daytime|lunch|dinner|breakfast|am\\b|pm\\b',
    'in (?:the )?(?:morning|afternoon|evening|night|daytime)',
    `(?:last|next|this|past|previous|coming|upcoming|following|current)(?= ${NEXT})`,
    '(?:same|that)(?= (?:week|month|year)\\b)',
    `the(?= ${AFTER_THE})`,
    'early|late|earl|beginning|start of|end of|middle',
    'spring|summer|autumn|winter|fall\\b',
    'q[1-4]\\b|h[12]\\b|(?:fir|four|fif|six|seven|eigh|nin|ten|eleven|twelf|thir)[a-z]{0,6}th\\b|first|second|third|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
    `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?|half|few|several|some)(?=[ -]${COUNTABLE})`,
    'couple|all day|full day',
    'every|each|daily|week|month|quarter|year|annual|bi-?(?:week|month|annual)|semi|once an? |hour|minute|fortnight',
    "easter|good friday|palm sunday|ash wednesday|thanksgiving|black friday|cyber monday|labou?r day|memorial day|(?:mother|father|presidents?)'s? day|martin luther|new year|valentine|st\\.? patrick|earth day|juneteenth|independence day|halloween|veterans|christmas|boxing day",
    'fiscal|school year|calendar|fy\\d|sy\\d|cy|eoy|recently|previously',
  ].join('|')})`,
  'g',
);

export const EN_TIMES: Grammar = {
  language: 'en',
  fragments: FRAGMENTS,
  fold: foldEnglish,
  trigger: TRIGGER,
  parts: [
    ...YEAR_RULES,
    ...MONTH_RULES,
    ...DAY_RULES,
    ...DIGIT_DATE_RULES,
    ...DAY_PART_RULES,
    ...CLOCK_RULES,
    ...SET_RULES,
    ...POINT_RULES,
  ],
  measures: MEASURES,
  measureGap: '{o}(?:,|and|,{s}and)?{s}',
  lengths: LENGTHS,
  gaps: GAPS,
  ranges: RANGES,
  bounds: BOUNDS,
  vague: [
    { id: 'en.lately', example: 'recently', pattern: '(?:recently|previously)(?![a-z])', timex: 'PAST_REF' },
  ],
  coarseFirst: false,
  shiftTimex: 'second',
  isNoise: isEnglishNoise,
  ahead: {
    before:
      /\b(?:will|to be|scheduled|planned|plans?|due|expected|until|till|by(?= (?:the )?(?:(?:end|start|beginning|middle) of )?(?:early |late |mid-?)?$)|slated|set|would|going|next|reopens?|starting|coming|wait (?:for|until)|no (?:sooner|earlier) than|as soon as)\b[^.;!?\n]*$/,
    far: /\b(?:will|shall|(?:is|are) (?:due|set|expected|scheduled|planned|likely|hoping) to|plans? to|aims? to|hopes? to) (?:(?!who\b|which\b|that\b|was\b|were\b|had\b|did\b|after\b|since\b|when\b|because\b|following\b|said\b|died\b)[^.;,!?\n\s]+ ){1,16}(?:on|in|by|at|before|from|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?) ?$/,
    after:
      /^[^.;!?\n]*?\b(?:will|would|at the (?:earliest|latest|soonest)|is expected|is due|is scheduled|are expected|are scheduled)\b/,
    // They can't say anything until Monday; it is closed until Monday, but not: it was.
    deadline: {
      before:
        /(?:\b(?:will|shall|must|can(?:not|'t)?|won't)|'ll)\b[^.;!?\n]*$|\b(?:is|are|remains?|stays?) (?:[a-z]+ ){0,3}$/,
      after: null,
    },
  },
};
