import type { WordRange } from '../words/word-range.ts';
import type { RELAY_RULES } from './relay-words.ts';

/** The words that name a hearer or a medium, with the rule that found them. */
export interface Via extends WordRange {
  readonly rule: (typeof RELAY_RULES)[number]['id'];
}
