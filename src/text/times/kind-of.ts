import { hasClock, hasDate, type Length, type Reading, type TimeParts } from './time-parts.ts';

export type TimeKind =
  | 'date'
  | 'datetime'
  | 'time'
  | 'daterange'
  | 'timerange'
  | 'datetimerange'
  | 'duration'
  | 'set';

/** What kind of time was read, in the words of Recognizers-Text: a month is a range of dates, an evening of times. */
export function kindOf(reading: Reading): TimeKind {
  switch (reading.form) {
    case 'vague':
      return 'datetime';
    case 'length':
      return 'duration';
    case 'point':
      return kindOfPoint(reading.parts);
    case 'bounded':
      return rangeKind(hasDate(reading.parts), hasClock(reading.parts));
    case 'range':
      return rangeKind(
        hasDate(reading.from) || hasDate(reading.to),
        hasClock(reading.from) || hasClock(reading.to),
      );
    case 'lasting':
      return rangeKind(true, hasClock(reading.from) || isWithinDay(reading.length));
    case 'away':
      if (reading.bound !== undefined) return rangeKind(true, isWithinDay(reading.length));
      return isWithinDay(reading.length) ? 'datetime' : 'date';
    case 'stretch':
      return rangeKind(true, isWithinDay(reading.length));
  }
}

function kindOfPoint(parts: TimeParts): TimeKind {
  if (parts.every !== undefined) return 'set';
  if (parts.now) return 'datetime';
  if (parts.clockBound) return rangeKind(hasDate(parts), true);
  if (parts.weekOf) return 'daterange';
  const isDated = hasDate(parts);
  if (parts.clock !== undefined || parts.close) return isDated ? 'datetime' : 'time';
  if (parts.dayPart !== undefined) return isDated ? 'datetimerange' : 'timerange';
  return isDay(parts) ? 'date' : 'daterange';
}

function isDay(parts: TimeParts): boolean {
  if (parts.day !== undefined || parts.dayShift !== undefined || parts.feast !== undefined) return true;
  return parts.weekend === undefined && (parts.weekday !== undefined || parts.same === 'day');
}

function rangeKind(isDated: boolean, isTimed: boolean): TimeKind {
  if (!isTimed) return 'daterange';
  return isDated ? 'datetimerange' : 'timerange';
}

function isWithinDay(length: Length): boolean {
  return length.some(({ unit }) => unit === 'H' || unit === 'M' || unit === 'S');
}
