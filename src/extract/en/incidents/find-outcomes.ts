import type { Span } from '../../../text/span.ts';
import { clauseLast } from '../statements/clause-ends.ts';
import { rangeToSpan } from '../statements/statement-draft.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { OUTCOME_VERBS } from './incident-words.ts';

/** How long an outcome's words may be: "was fined 3,000 pounds for the leak". */
const LONGEST = 9;
const BE = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being']);

/** The words that say how something ended: "was dismissed", "has been recalled", "apologised"; `[]` for none. */
export function findOutcomes(words: Words): Span[] {
  const outcomes: Span[] = [];
  for (let at = 1; at < words.count; at++) {
    if (!hasClass(words, at, CLASS.outcome) || words.quotation[at]! >= 0) continue;
    const first = OUTCOME_VERBS.has(words.lower[at]!) ? at : passiveFirst(words, at);
    if (first === undefined) continue;
    const last = Math.max(at, Math.min(clauseLast(words, at), at + LONGEST, commaBefore(words, at)));
    outcomes.push(rangeToSpan(words, { first, last }));
    at = last;
  }
  return outcomes;
}

/** The first auxiliary of "was later dismissed"; undefined where the participle is no passive. */
function passiveFirst(words: Words, at: number): number | undefined {
  let first: number | undefined;
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    if (hasBit(words, i, WORD.negation)) return undefined;
    if (BE.has(words.lower[i]!)) first = i;
    else if (hasBit(words, i, WORD.auxiliary)) {
      if (/^(?:will|would|should|may|might|could|can|must)$/.test(words.lower[i]!)) return undefined;
      if (first !== undefined) first = i;
    } else if (!hasBit(words, i, WORD.adverb) && !words.lower[i]!.endsWith('ly')) break;
  }
  return first;
}

function commaBefore(words: Words, from: number): number {
  let at = from;
  while (
    at + 1 < words.count &&
    words.sentence[at + 1] === words.sentence[from] &&
    !hasBit(words, at + 1, WORD.mark | WORD.conjunction)
  )
    at++;
  return at;
}
