import type { Length, Unit } from './time-parts.ts';

const LETTERS: Readonly<Record<Unit, string>> = {
  Y: 'Y',
  MON: 'M',
  W: 'W',
  D: 'D',
  H: 'H',
  M: 'M',
  S: 'S',
  WE: 'WE',
  BD: 'BD',
};
const ORDER: readonly Unit[] = ['Y', 'MON', 'W', 'D', 'WE', 'BD', 'H', 'M', 'S'];
const IN_A_DAY: ReadonlySet<Unit> = new Set<Unit>(['H', 'M', 'S']);

/** A length as an ISO 8601 duration, coarse units first: P1M2D, PT2H30M, P3WE. A count of NaN (数年) is an X. */
export function describeLength(length: Length): string {
  let text = 'P';
  let inDay = false;
  for (const unit of ORDER) {
    const measure = length.find((one) => one.unit === unit);
    if (measure === undefined) continue;
    if (IN_A_DAY.has(unit) && !inDay) {
      text += 'T';
      inDay = true;
    }
    text += `${Number.isNaN(measure.count) ? 'X' : measure.count}${LETTERS[unit]}`;
  }
  return text === 'P' ? 'PXD' : text;
}
