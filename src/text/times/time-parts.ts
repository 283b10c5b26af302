/**
 * What time words say, before a reference is known: the common language of the grammars in `en/` and `zh/` and of
 * the two writers `describe-timex` and `resolve-value`. Here a key that is absent is a thing that is not said.
 */

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 parts of the day, as Recognizers-Text writes them: dawn, morning, midday … lunch time. */
export type DayPart = 'DA' | 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'NT' | 'DT' | 'MEB' | 'MER' | 'MEL' | 'MED';

/**
 * `half`: which half of the day the words put the hour in; `day` where the hour already counts to 24 (15时);
 * null where they leave it open (at seven).
 */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly half: 'am' | 'pm' | 'day' | null;
}

/** Years, months, weeks, days, hours, minutes, seconds, weekends, business days. */
export type Unit = 'Y' | 'MON' | 'W' | 'D' | 'H' | 'M' | 'S' | 'WE' | 'BD';

export interface Measure {
  readonly count: number;
  readonly unit: Unit;
  /** A few, several: the count stands in the timex only. */
  readonly vague?: true;
}

/** A length of time, coarse units first: one year and two months. */
export type Length = readonly Measure[];

export interface TimeParts {
  /** First year and number of years of a decade or century. */
  readonly era?: { readonly start: number; readonly years: number };
  readonly decadeShift?: number;
  readonly year?: number;
  readonly yearShift?: number;
  readonly yearEnd?: number;
  /** FY or SY: a fiscal or school year, whose bounds no text tells. */
  readonly yearKind?: 'FY' | 'SY';
  readonly half?: 1 | 2;
  readonly quarter?: number;
  readonly quarterShift?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly monthShift?: number;
  readonly monthEnd?: number;
  /** Ordinal of a week in its month or year, -1 the last. */
  readonly week?: number;
  readonly weekShift?: number;
  readonly weekend?: true;
  /** First or second half of a week or month: 下半周. */
  readonly halfOf?: { readonly unit: 'W' | 'MON'; readonly half: 1 | 2 };
  /** 2021年的前2周, the last four months of 2021. */
  readonly count?: { readonly side: 'first' | 'last'; readonly measure: Measure };
  readonly weekday?: number;
  /** The day of the month that a weekday is said to fall on: Wednesday the 31st. */
  readonly weekdayOf?: number;
  /** The week that holds the date: the week of April 10th. */
  readonly weekOf?: true;
  /** Which such weekday of the month: 1 to 5, 5 is the last. */
  readonly nth?: number;
  readonly day?: number;
  readonly dayShift?: number;
  readonly dayEnd?: number;
  /** A moving feast, by its key in `feasts.ts`. */
  readonly feast?: string;
  /** Month and day are those of the Chinese calendar. */
  readonly lunar?: true;
  /** Beginning, middle or end of the coarser part: 7月初, mid-June. */
  readonly edge?: 'start' | 'middle' | 'end';
  /** 当日, the same week: anchored in what the text told before, not in the reference. */
  readonly same?: 'day' | 'week' | 'month' | 'year';
  /** With `same`: the one after it: 次日, 翌年. */
  readonly step?: 1;
  /** Days after the date that the other parts tell; only where a story completes 次日. */
  readonly later?: number;
  readonly dayPart?: DayPart;
  readonly clock?: Clock;
  readonly clockEnd?: Clock;
  /** The very last second: end of the day. */
  readonly close?: true;
  /** The clock is where a part of the day begins or ends: Thursday before 5 pm. */
  readonly clockBound?: true;
  readonly now?: true;
  /** Counted from what was told before (the day before, the year): no value, whatever the timex. */
  readonly told?: true;
  /** The nearest one before (-1) or after (1) the reference: this past Wednesday. */
  readonly toward?: 1 | -1;
  /** Comes again: each such length of time, or (empty) each time that the other parts name. */
  readonly every?: Length;
}

/** `by-day`: until a day or an hour that is named, before a year or a month (10月8日前, 2015年前). */
export type Bound = 'before' | 'after' | 'since' | 'until' | 'by-day';

export type Reading =
  | { readonly form: 'point'; readonly parts: TimeParts }
  | { readonly form: 'bounded'; readonly parts: TimeParts; readonly bound: Bound }
  | { readonly form: 'range'; readonly from: TimeParts; readonly to: TimeParts }
  /** A range told by one end and a length: from 9:30 for 7 hours. */
  | { readonly form: 'lasting'; readonly from: TimeParts; readonly length: Length }
  | { readonly form: 'length'; readonly length: Length }
  /** 三天前, two weeks after Christmas; `from` null counts from the reference. */
  | {
      readonly form: 'away';
      readonly length: Length;
      readonly direction: 1 | -1;
      readonly from: TimeParts | null;
      readonly bound?: Bound | 'within';
    }
  /** 过去三年, next 3 days: a stretch that ends or begins at the reference. */
  | { readonly form: 'stretch'; readonly length: Length; readonly direction: 1 | -1; readonly loose?: true }
  /** 近日, recently. */
  | { readonly form: 'vague'; readonly timex: string };

export function hasClock(parts: TimeParts): boolean {
  return parts.clock !== undefined || parts.dayPart !== undefined || parts.close === true;
}

export function hasDate(parts: TimeParts): boolean {
  for (const key in parts) if (!CLOCK_KEYS.has(key)) return true;
  return false;
}

const CLOCK_KEYS = new Set(['clock', 'clockEnd', 'dayPart', 'close', 'every', 'edge', 'clockBound']);
