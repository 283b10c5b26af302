import { type Span, sliceSpan } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import type { Dimension, Figure } from './figure.ts';
import { englishRole } from './persons.ts';
import { type Range, readEnglishRange } from './read-range.ts';

const UNITS_IN_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS_IN_WORDS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const IN_WORDS = `(?:(?:${TENS_IN_WORDS})(?:[- ](?:${UNITS_IN_WORDS}))?|${UNITS_IN_WORDS})(?: (?:hundred|thousand))?(?: and (?:${TENS_IN_WORDS}))?`;
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d+)?';
const NUMBER = `(?:${DIGITS})(?: ?(?:hundred|thousand|million|lakh|crore|billion|m|k)\\b)?|\\b(?:${IN_WORDS})\\b|\\b(?:half a dozen|a dozen|a couple|dozens|scores|hundreds|thousands|half an)\\b`;

const MONEY = new RegExp(
  `(?<![\\w£€$])(£|€|\\$|US\\$|Rs\\.? ?|RM ?|¥|₹)((?:${DIGITS})(?: ?(?:million|lakh|crore|billion|m|k)\\b)?)`,
  'g',
);
/** "27 people", "three of the lifts", "12 hours", "an hour". */
const COUNTED = new RegExp(
  `(?<![\\w.,:/£€$-]|(?<=\\d) ?, |\\bRs |\\bRM)(${NUMBER}|\\ban?(?= (?:hour|minute|week)\\b))(?: ?°| of (?:the|them|those|these|our|their|its|his|her|my))?(?:[ -](?=[a-z°])|(?=[°%]|[CF]\\b))(?=((?:[A-Za-z°%][A-Za-z°'-]*)(?: [a-z][a-z'-]*){0,3}))`,
  'gi',
);

/** "three quarters of an hour", "an hour and a half". */
const FRACTION = /\b(?:(three quarters|a quarter) of an hour|an hour and a half)\b/gi;

/** Where a noun's own words end: "27 people for the effects", "nine were". */
const ENDS =
  /^(?:for|from|of|in|on|at|to|by|with|and|or|but|as|that|which|who|whom|were|was|is|are|have|has|had|did|do|does|will|would|could|can|may|might|must|should|not|no|than|then|when|while|if|because|after|before|since|until|into|over|under|out|up|down|off|away|more|less|there|here|per|a|an|the|this|these|those|they|we|he|she|it|i|his|her|our|their|its|my|without|during|about|said|says|came|went|got|put|took|made|left|felt|fainted|died)$/i;
/** Plurals that count no thing; times and shares are read elsewhere. */
const NO_NOUN =
  /^(?:year-old|yearold|years?|months|ways|reasons|things|others|points|o'clock|am|pm|days'|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const MINUTES_OF_DAY = 1440;
const MEASURES: readonly (readonly [RegExp, Dimension, number])[] = [
  [/^hours?$/, 'duration', 60],
  [/^minutes?$|^mins?$/, 'duration', 1],
  [/^seconds?$/, 'duration', 1 / 60],
  [/^days?$/, 'duration', MINUTES_OF_DAY],
  [/^weeks?$/, 'duration', 7 * MINUTES_OF_DAY],
  [/^(?:kilomet(?:re|er)s?|km)$/, 'length', 1000],
  [/^miles?$/, 'length', 1609],
  [/^(?:met(?:re|er)s?|m)$/, 'length', 1],
  [/^(?:centimet(?:re|er)s?|cm)$/, 'length', 0.01],
  [/^(?:inch|inches)$/, 'length', 0.0254],
  [/^(?:foot|feet|ft)$/, 'length', 0.3048],
  [/^(?:degrees?|°|°?c|celsius)$/, 'degrees', 1],
  [/^(?:decibels?|db)$/, 'sound', 1],
  [/^(?:euros?|pounds|dollars|rupees|ringgit|quid)$/, 'money', 1],
  [/^(?:mph|mile-an-hour)$/, 'speed', 1.609],
  [/^(?:km\/h|kph|kmh)$/, 'speed', 1],
  [/^(?:sq ?m|sqm)$/, 'area', 1],
  [/^(?:acres?)$/, 'area', 4047],
  [/^(?:percent|%)$/, 'share', 1],
  [/^(?:times)$/, 'occasions', 1],
  [/^(?:kilos?|kilograms?|kg)$/, 'weight', 1000],
  [/^(?:grams?|g)$/, 'weight', 1],
  [/^(?:tons?|tonnes?)$/, 'weight', 1e6],
  [/^(?:lit(?:re|er)s?)$/, 'volume', 1],
];
const CURRENCIES: Readonly<Record<string, string>> = {
  euro: '€',
  euros: '€',
  pounds: '£',
  quid: '£',
  dollars: '$',
  rupees: 'Rs',
  ringgit: 'RM',
};
/** "one lifeguard" counts where the words say that there were no more, or how many there were. */
const ONLY = /\b(?:only|just|was|had|but|a single|exactly|merely)\s*$/i;
const AROUND = 22;

/** The figures of an English sentence, in text order: amounts of money, measures, and numbers of what a noun names. */
export function findEnglishFigures(text: string, sentence: Span): Figure[] {
  const words = sliceSpan(text, sentence);
  const money = [...words.matchAll(MONEY)].flatMap(({ 0: whole, 1: sign, 2: number, index }) =>
    place(
      readEnglishRange(number!, ahead(words, index), ''),
      'money',
      sign!.trim(),
      null,
      index,
      whole.length,
    ),
  );
  const fractions = [...words.matchAll(FRACTION)].flatMap(({ 0: whole, 1: part, index }) => {
    const minutes = /half$/i.test(whole) ? 90 : /three/i.test(part ?? '') ? 45 : 15;
    return place({ low: minutes, high: minutes, isAbout: false }, 'duration', '', null, index, whole.length);
  });
  const counted = [...words.matchAll(COUNTED)].flatMap(({ 0: whole, 1: number, 2: phrase, index }) =>
    readCounted(words, number!, index, whole, phrase!),
  );
  const isFraction = (start: number): boolean =>
    fractions.some(({ span }) => start < span.end && start >= span.start);
  return [...money, ...fractions, ...counted.filter(({ span }) => !isFraction(span.start))]
    .sort((a, b) => a.span.start - b.span.start)
    .map((figure) => ({
      ...figure,
      span: { start: sentence.start + figure.span.start, end: sentence.start + figure.span.end },
    }));
}

const ahead = (words: string, index: number): string => words.slice(Math.max(0, index - AROUND), index);

/** A measure of several words: "54 per cent", "86 square metres". */
const PHRASES: readonly (readonly [RegExp, Dimension, number])[] = [
  [/^per cent\b/i, 'share', 1],
  [/^square met(?:re|er)s?\b/i, 'area', 1],
  [/^square (?:feet|foot)\b/i, 'area', 0.093],
];

function readCounted(words: string, number: string, index: number, whole: string, phrase: string): Figure[] {
  const before = ahead(words, index);
  const range = (length: number): Range | undefined =>
    readEnglishRange(number, before, words.slice(index + length));
  for (const [pattern, dimension, factor] of PHRASES) {
    const length = whole.length + (pattern.exec(phrase)?.[0].length ?? 0);
    if (length > whole.length) return place(times(range(length), factor), dimension, '', null, index, length);
  }
  const nouns = phrase.split(' ');
  for (const [at, noun] of nouns.entries()) {
    if (ENDS.test(noun) || /year-old/.test(noun)) return [];
    const length = whole.length + nouns.slice(0, at + 1).join(' ').length;
    const low = noun.toLowerCase();
    const measure = MEASURES.find(([pattern]) => pattern.test(low));
    if (measure !== undefined) {
      // "an hour and 40 minutes" is more than its hour.
      if (/^ and (?:a half|\d+|[a-z-]+) (?:minutes|hours)/.test(words.slice(index + length))) return [];
      return place(times(range(length), measure[2]), measure[1], CURRENCIES[low] ?? '', null, index, length);
    }
    if (/^an?$/i.test(number) || NO_NOUN.test(low)) return [];
    const role = englishRole(low);
    const isOne = /^(?:one|1)$/i.test(number);
    const isPlural = /[a-z]{2}s$/.test(low) && !/(?:ss|us|is|ous)$/.test(low);
    if (role === undefined && !isPlural && !isOne) continue;
    if (isOne && !ONLY.test(before)) return [];
    if (isOne && role === undefined && at < nouns.length - 1 && !ENDS.test(nouns[at + 1]!)) continue;
    return role === undefined
      ? place(range(length), 'things', stemEnglish(low), null, index, length)
      : place(range(length), 'persons', 'people', role, index, length, [stemEnglish(low)]);
  }
  return [];
}

const times = (range: Range | undefined, by: number): Range | undefined =>
  range === undefined ? undefined : { ...range, low: range.low * by, high: range.high * by };

function place(
  range: Range | undefined,
  dimension: Dimension,
  unit: string,
  role: string | null,
  start: number,
  length: number,
  nouns: readonly string[] = dimension === 'things' ? [unit] : [],
): Figure[] {
  return range === undefined
    ? []
    : [
        {
          ...range,
          dimension,
          unit,
          noun: dimension === 'things' ? unit : null,
          nouns,
          role,
          span: { start, end: start + length },
        },
      ];
}
