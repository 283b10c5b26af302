import {
  addMonths,
  type Civil,
  DAY_SECONDS,
  fromDayNumber,
  fromSeconds,
  toSeconds,
  weekdayOf,
} from './civil.ts';
import type { Length } from './time-parts.ts';

const SECONDS = { W: 7 * DAY_SECONDS, D: DAY_SECONDS, H: 3600, M: 60, S: 1, WE: 7 * DAY_SECONDS } as const;

/** The instant a length later (1) or earlier (-1). Parts of months and years count in days of 30 and 365. */
export function shiftCivil(at: Civil, length: Length, direction: 1 | -1): Civil {
  let moved = at;
  for (const { count, unit } of length) {
    if (Number.isNaN(count)) continue;
    if (unit === 'BD') {
      moved = shiftBusinessDays(moved, Math.round(count), direction);
    } else if (unit === 'Y' || unit === 'MON') {
      const months = count * (unit === 'Y' ? 12 : 1);
      const rest = Math.round((months - Math.trunc(months)) * 30) * DAY_SECONDS;
      moved = addMonths(moved, direction * Math.trunc(months));
      if (rest !== 0) moved = fromSeconds(toSeconds(moved) + direction * rest);
    } else {
      moved = fromSeconds(toSeconds(moved) + direction * Math.round(count * SECONDS[unit]));
    }
  }
  return moved;
}

function shiftBusinessDays(at: Civil, count: number, direction: 1 | -1): Civil {
  let seconds = toSeconds(at);
  for (let left = Math.min(count, 1000); left > 0; ) {
    seconds += direction * DAY_SECONDS;
    if (weekdayOf(Math.floor(seconds / DAY_SECONDS)) <= 5) left--;
  }
  return fromSeconds(seconds);
}

/** 2016-11-07T16:12:00; a year before 0 or after 9999 is clamped, for no text means it. */
export function formatCivil(at: Civil): string {
  const year = Math.min(9999, Math.max(0, at.year));
  return `${pad(year, 4)}-${pad(at.month)}-${pad(at.day)}T${pad(at.hour)}:${pad(at.minute)}:${pad(at.second)}`;
}

export function formatDay(dayNumber: number): string {
  return formatCivil({ ...fromDayNumber(dayNumber), hour: 0, minute: 0, second: 0 }).slice(0, 10);
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
