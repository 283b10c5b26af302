import type { Figure } from './figure.ts';

/** How sure it is that two figures count the same persons, things, or measure in one unit. */
export type Sameness = 'same' | 'maybe' | 'other';

const HAN = /\p{Script=Han}/u;

/** Whether two figures may count the same: the unit, the noun behind it, as whom persons are counted. */
export function countSame(a: Figure, b: Figure): Sameness {
  if (a.dimension !== b.dimension) return arePersonsAndAny(a, b) || areThingsAndAny(a, b) ? 'same' : 'other';
  switch (a.dimension) {
    case 'persons':
      return a.role === null || b.role === null || a.role === b.role ? 'same' : 'other';
    case 'things':
    case 'any':
      return countSameThing(a, b);
    case 'money':
      return currency(a.unit) === currency(b.unit) ? 'same' : 'other';
    default:
      return 'same';
  }
}

const arePersonsAndAny = (a: Figure, b: Figure): boolean =>
  (a.dimension === 'any' && b.dimension === 'persons') ||
  (a.dimension === 'persons' && b.dimension === 'any');

/** 38个 of what its sentence says, and 两百个蛋糕. */
const areThingsAndAny = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ dimension, unit }) => dimension === 'any' || (dimension === 'things' && unit === '个'));

function countSameThing(a: Figure, b: Figure): Sameness {
  // Words of two languages for a thing are not compared here.
  if (HAN.test(a.unit) !== HAN.test(b.unit)) return 'maybe';
  if (!HAN.test(a.unit)) return a.unit === b.unit ? 'same' : 'other';
  const shareNoun = a.noun !== null && b.noun !== null && [...a.noun].some((sign) => b.noun!.includes(sign));
  if (a.unit !== b.unit) return shareNoun ? 'maybe' : 'other';
  return a.noun === null || b.noun === null || shareNoun ? 'same' : 'maybe';
}

/** 300令吉 and RM300 are one currency. */
const CURRENCIES: readonly RegExp[] = [
  /^(?:元|¥|yuan)$/i,
  /^(?:令吉|RM)$/i,
  /^(?:欧元|€)$/i,
  /^(?:美元|\$|US\$)$/i,
  /^(?:英镑|£)$/i,
];
const currency = (unit: string): string =>
  String(CURRENCIES.findIndex((pattern) => pattern.test(unit))).replace('-1', unit);
