import { ACCOUNT_RULES } from './acts/account-rules.ts';
import type { ActRule } from './acts/act-rule.ts';
import { ANNOUNCE_RULES } from './acts/announce-rules.ts';
import { ANSWER_RULES } from './acts/answer-rules.ts';
import { OPINION_RULES } from './acts/opinion-rules.ts';

/** What makes a statement's act: words of its content, beside cue and speaker. */
export const ACT_RULES: readonly ActRule[] = [
  ...ANSWER_RULES,
  ...ANNOUNCE_RULES,
  ...OPINION_RULES,
  ...ACCOUNT_RULES,
];
