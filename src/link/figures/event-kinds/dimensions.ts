import type { Dimension } from '../figure.ts';

/** What figures of one kind of event count or measure. */
export const COUNTS: readonly Dimension[] = ['persons', 'things', 'any'];
export const PERSONS: readonly Dimension[] = ['persons', 'any'];
export const GOODS: readonly Dimension[] = ['things', 'any', 'weight', 'volume'];
export const LENGTHS_OF_TIME: readonly Dimension[] = ['duration'];
export const MONEY: readonly Dimension[] = ['money'];
