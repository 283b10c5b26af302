/**
 * Times that go on from what was told: 次日 and the following year step on from it, and the month in 同年6月
 * belongs to it. Where nothing fit was told they stay without a value.
 */
import type { Reading, TimeParts } from './time-parts.ts';

/** The year that the text speaks of, as named or as counted from the reference. */
export type ToldYear = Pick<TimeParts, 'year' | 'yearShift'>;

/** Null where the reading names no year of its own. */
export function yearToldBy(reading: Reading): ToldYear | null {
  const parts = reading.form === 'range' ? reading.to : 'parts' in reading ? reading.parts : null;
  if (parts === null || parts.told || parts.every !== undefined) return null;
  if (parts.year !== undefined) return { year: parts.year };
  return parts.yearShift === undefined ? null : { yearShift: parts.yearShift };
}

/** 次日, 翌年, the following day, the previous year. */
export function isStep(reading: Reading): boolean {
  return reading.form === 'point' && stepOf(reading.parts) !== null;
}

interface Step {
  readonly unit: 'day' | 'year';
  readonly by: number;
}

function stepOf({ same, step, told, dayShift, yearShift }: TimeParts): Step | null {
  if (step !== undefined && (same === 'day' || same === 'year')) return { unit: same, by: step };
  if (!told) return null;
  // A shift of nothing is the end of the year, of whichever year.
  if (dayShift !== undefined && dayShift !== 0) return { unit: 'day', by: dayShift };
  return yearShift === undefined || yearShift === 0 ? null : { unit: 'year', by: yearShift };
}

/** The reading with the date that it steps to; null where the day or the year before it is not known. */
export function completeStep(
  reading: Reading,
  date: TimeParts | null,
  year: ToldYear | null,
): Reading | null {
  if (reading.form !== 'point') return null;
  const step = stepOf(reading.parts);
  if (step === null) return null;
  const { same: _same, step: _step, told: _told, dayShift: _day, yearShift: _year, ...rest } = reading.parts;
  if (step.unit === 'year') {
    const stepped = stepYear(year, step.by);
    return stepped === null ? null : { form: 'point', parts: { ...rest, ...stepped } };
  }
  if (date === null || (date.day === undefined && date.dayShift === undefined)) return null;
  return { form: 'point', parts: { ...rest, ...date, later: (date.later ?? 0) + step.by } };
}

function stepYear(told: ToldYear | null, by: number): ToldYear | null {
  if (told?.year !== undefined) return { year: told.year + by };
  return told?.yearShift === undefined ? null : { yearShift: told.yearShift + by };
}

/**
 * A date that stands right behind 同年, 次年 or 次月: of the year that was told, or of none that is known. Null
 * where it does not follow such a word. `year` is what was told up to and with that word.
 */
export function nameOwnYear(before: Reading, reading: Reading, year: ToldYear | null): Reading | null {
  if (before.form !== 'point') return null;
  const { same, step } = before.parts;
  const complete = (parts: TimeParts): TimeParts => {
    if (same === 'year' && parts.month !== undefined && parts.year === undefined)
      return { ...parts, ...(year ?? { told: true }) };
    return same === 'month' && step !== undefined && parts.month === undefined && parts.day !== undefined
      ? { ...parts, told: true }
      : parts;
  };
  if (reading.form === 'range') {
    const [from, to] = [complete(reading.from), complete(reading.to)];
    return from === reading.from ? null : { ...reading, from, to };
  }
  if (reading.form !== 'point' && reading.form !== 'bounded') return null;
  const parts = complete(reading.parts);
  return parts === reading.parts ? null : { ...reading, parts };
}
