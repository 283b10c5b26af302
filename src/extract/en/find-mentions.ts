import type { Mention } from '../../model/mention.ts';
import { compareSpans, isSpan, overlaps } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { amountMentions } from './mentions/amount-mentions.ts';
import { nameMentions } from './mentions/name-mentions.ts';
import { roleMentions } from './mentions/role-mentions.ts';
import { timeMentions } from './mentions/time-mentions.ts';
import { rangeToSpan } from './statements/statement-draft.ts';
import { wordsOf } from './words/passage-words.ts';

/** Who and what is named, in text order, no two overlapping; `[]` where nothing is. */
export function findMentions(passage: Passage): Found<Mention>[] {
  const words = wordsOf(passage);

  // Find the times, whose grammar is shared with every other reader of them.
  const times = timeMentions(passage);

  // Find what is named with capitals, the roles, and what is counted.
  const named = [...nameMentions(words), ...roleMentions(words), ...amountMentions(words)].map(
    ({ type, first, last, rule, value }): Found<Mention> => {
      const span = rangeToSpan(words, { first, last });
      return { type, span, value: value ?? null, timex: null, reasons: [{ rule, span }] };
    },
  );

  // Of two that overlap the earlier and longer stands, but a time always does.
  const sorted = [...times, ...named]
    .filter(({ span }) => isSpan(passage.text, span))
    .sort((a, b) => compareSpans(a.span, b.span));
  const kept: Found<Mention>[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.span, mention.span)) kept.push(mention);
    else if (mention.type === 'time' && last.type !== 'time') kept[kept.length - 1] = mention;
  }
  return kept;
}
