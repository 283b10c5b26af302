/** Word lists of the English rules; data only. */
import type { DayPart, Season, TimeParts, Unit } from '../time-parts.ts';

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** How far a word moves the year, month, week or day that it stands before. */
export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  coming: 1,
  upcoming: 1,
};

export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  am: 'MO',
  afternoon: 'AF',
  pm: 'AF',
  evening: 'EV',
  night: 'NI',
  nite: 'NI',
  nighttime: 'NT',
  daytime: 'DT',
  breakfast: 'MEB',
  lunch: 'MEL',
  lunchtime: 'MEL',
  dinner: 'MED',
  dinnertime: 'MED',
};

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};

export const EDGES: Readonly<Record<string, NonNullable<TimeParts['edge']>>> = {
  early: 'start',
  earlier: 'start',
  beginning: 'start',
  start: 'start',
  mid: 'middle',
  middle: 'middle',
  late: 'end',
  later: 'end',
  end: 'end',
};

export const UNITS: Readonly<Record<string, Unit>> = {
  year: 'Y',
  yr: 'Y',
  month: 'MON',
  week: 'W',
  day: 'D',
  hour: 'H',
  hr: 'H',
  h: 'H',
  minute: 'M',
  min: 'M',
  second: 'S',
  sec: 'S',
  weekend: 'WE',
  night: 'D',
};

/** Months and days of feasts that the calendar fixes. */
export const FIXED_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  'new year day': [1, 1],
  'new years day': [1, 1],
  "new year's eve": [12, 31],
  'new years eve': [12, 31],
  "valentine's day": [2, 14],
  "st patrick's day": [3, 17],
  "st. patrick's day": [3, 17],
  'earth day': [4, 22],
  'may day': [5, 1],
  juneteenth: [6, 19],
  'independence day': [7, 4],
  halloween: [10, 31],
  "veterans' day": [11, 11],
  'veterans day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
};

/** Keys of `feasts.ts`. */
export const MOVING_FEASTS: Readonly<Record<string, string>> = {
  'easter sunday': 'easter',
  'easter monday': 'easter-monday',
  'easter day': 'easter',
  easter: 'easter',
  'good friday': 'good-friday',
  'palm sunday': 'palm-sunday',
  'ash wednesday': 'ash-wednesday',
  'thanksgiving day': 'thanksgiving',
  thanksgiving: 'thanksgiving',
  'black friday': 'black-friday',
  'cyber monday': 'cyber-monday',
  'labor day': 'labor-day',
  'labour day': 'labor-day',
  'memorial day': 'memorial-day',
  "mother's day": 'mothers-day',
  "father's day": 'fathers-day',
  "presidents' day": 'presidents-day',
  'martin luther king day': 'martin-luther-king-day',
};

/** Number of a month by its English name or short form; undefined for any other word. */
export function monthNumber(name: string | undefined): number | undefined {
  const index = name === undefined ? -1 : MONTHS.indexOf(name.slice(0, 3));
  return index < 0 ? undefined : index + 1;
}

/** 1 for Monday to 7 for Sunday; undefined for any other word. */
export function weekdayNumber(name: string | undefined): number | undefined {
  const index = name === undefined ? -1 : WEEKDAYS.indexOf(name.slice(0, 3));
  return index < 0 ? undefined : index + 1;
}
