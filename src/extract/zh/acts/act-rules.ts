import type { ActRule } from './act-rule.ts';
import { CUE_RULES } from './cue-rules.ts';
import { WORD_RULES } from './find-act-words.ts';
import { LEAN_RULES } from './lean-rules.ts';

/** Every rule that speaks for an act, by the ids that reasons name. */
export const ACT_RULES: readonly ActRule[] = [...WORD_RULES, ...CUE_RULES, ...LEAN_RULES];
