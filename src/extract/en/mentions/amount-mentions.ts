import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { MULTIPLIERS, UNITS } from './amount-words.ts';
import type { MentionDraft } from './mention-draft.ts';

const CURRENCIES = new Set(['$', '£', '€', '¥', 'us$']);

/** In words; a longer row of number words is no number, and would be read again from each of its words. */
const LONGEST_NUMBER = 16;

/** Numbers with what they count: "304 people", "$3.2 million", "12 per cent"; `[]` where nothing is counted. */
export function amountMentions(words: Words): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!hasBit(words, at, WORD.number) && !hasClass(words, at, CLASS.numeral)) continue;
    const first = CURRENCIES.has(words.lower[at - 1] ?? '') ? at - 1 : at;
    let last = at;
    while (
      last - at < LONGEST_NUMBER &&
      (MULTIPLIERS.has(words.lower[last + 1] ?? '') ||
        (hasClass(words, at, CLASS.numeral) && hasClass(words, last + 1, CLASS.numeral)))
    )
      last++;
    const unit = unitLast(words, last + 1);
    if (first === at && unit === undefined) continue;
    drafts.push({
      type: 'amount',
      first,
      last: unit ?? last,
      rule: first < at ? 'en:amount:currency' : 'en:amount:unit',
    });
    at = unit ?? last;
  }
  return drafts;
}

/** The unit at word `at`, perhaps after one adjective: "40 sick pupils". */
function unitLast(words: Words, at: number): number | undefined {
  if (words.lower[at] === '%') return at;
  if (words.lower[at] === 'per' && words.lower[at + 1] === 'cent') return at + 1;
  if (UNITS.has(words.lower[at] ?? '')) return at;
  return UNITS.has(words.lower[at + 1] ?? '') &&
    hasBit(words, at, WORD.word) &&
    !hasBit(words, at, WORD.preposition | WORD.conjunction | WORD.determiner | WORD.auxiliary)
    ? at + 1
    : undefined;
}
