import type { Words } from '../words/find-words.ts';
import { sentenceFirst, sentenceLast } from '../words/word-range.ts';
import type { Slot } from './find-slots.ts';
import { type Asking, leastScore, scoreAntecedent } from './score-antecedent.ts';

/** Places looked back at, and sentences: a pronoun of news reaches no farther; keeps long texts linear. */
const MOST_PLACES = 30;
const MOST_SENTENCES = 12;
/** "In her first speech to the council, the mayor": words in which a pronoun may stand before its name, and places. */
const OPENING = 8;
const MOST_AHEAD = 8;

/** The place that fits best as antecedent of the pronoun at `slots[from]`; null where nobody fits well enough. */
export function bestAntecedent(
  words: Words,
  slots: readonly Slot[],
  from: number,
  asking: Asking,
): Slot | null {
  let found: Slot | null = null;
  let most = leastScore(asking.pronoun);
  for (let i = from - 1; i >= 0 && from - i <= MOST_PLACES; i--) {
    const slot = slots[i]!;
    if (asking.sentence - slot.sentence > MOST_SENTENCES) break;
    const score = scoreAntecedent(asking, slot);
    if (score > most) [found, most] = [slot, score];
  }
  if (asking.at - sentenceFirst(words, asking.at) > OPENING) return found;
  const end = sentenceLast(words, asking.at);
  for (let i = from + 1; i < slots.length && i - from < MOST_AHEAD && slots[i]!.at <= end; i++) {
    const slot = slots[i]!;
    const leads = slot.pronoun === null && slot.isSubject && slot.clause > asking.clause;
    if (!leads || slot.quotation !== asking.quotation) continue;
    const score = scoreAntecedent(asking, slot);
    if (score > most) [found, most] = [slot, score];
  }
  return found;
}
