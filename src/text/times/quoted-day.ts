import type { Reading, TimeParts } from './time-parts.ts';

/**
 * A day that somebody counts in words quoted behind a date: 「1月13日，网友发帖称：“昨晚停水了”」 tells of the 12th, whatever
 * the day of the report. `gap` is what stands between the two; null where the day counts from the report.
 */
export function countFromQuoted(reading: Reading, told: TimeParts, gap: string): Reading | null {
  if (reading.form !== 'point' || reading.parts.dayShift === undefined || told.day === undefined) return null;
  const { dayShift, told: isRelative, ...rest } = reading.parts;
  if (isRelative || !isOpenQuotation(gap)) return null;
  return { form: 'point', parts: { ...rest, ...told, later: (told.later ?? 0) + dayShift } };
}

/** More marks open than close; of marks that have no direction the number is odd. */
function isOpenQuotation(gap: string): boolean {
  let open = 0;
  let plain = 0;
  for (const mark of gap) {
    if (OPENING.has(mark)) open++;
    else if (CLOSING.has(mark)) open--;
    else if (mark === '"') plain++;
  }
  return open > 0 || plain % 2 === 1;
}

const OPENING = new Set('“「『');
const CLOSING = new Set('”」』');
