import type { Rule } from '../rule.ts';
import { ACT_RULES } from './statement-acts.ts';

/** The rules of English by the ids that reasons give. */
export const RULES: readonly Rule[] = [
  ...ACT_RULES.map(({ id, example }) => ({ id: `en:act:${id}`, example })),
];
