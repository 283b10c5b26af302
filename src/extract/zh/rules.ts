import type { Rule } from '../rule.ts';
import { ACT_RULES } from './act-rules.ts';
import { SPEAKER_RULES } from './speaker-words.ts';

/** The rules of Chinese by the ids that reasons give. */
export const RULES: readonly Rule[] = [
  ...ACT_RULES.map(({ id, example }) => ({ id: `act:${id}`, example })),
  ...SPEAKER_RULES.map(({ id, example }) => ({ id: `speaker:${id}`, example })),
];
