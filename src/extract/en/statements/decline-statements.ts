import { createRuleNames } from '../../rule-names.ts';
import { DECLINE_OPENINGS, type Place } from '../cues/decline-openings.ts';
import { nounPhraseBefore } from '../sources/noun-phrases.ts';
import { hasClass, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';

const declineRule = createRuleNames('en:decline');

/** Answers that were not given: a source and a cue, no content. `[]` where everybody answered. */
export function declineStatements(words: Words): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (let first = 0; first < words.count; first++) {
    if (!hasClass(words, first, CLASS.declines) || words.quotation[first]! >= 0) continue;
    for (const { id, places } of DECLINE_OPENINGS.get(words.lower[first]!)!) {
      const last = matchPlaces(words, first, places);
      if (last === undefined) continue;
      const source = nounPhraseBefore(words, first);
      if (source !== undefined) {
        const cue = rangeToSpan(words, { first, last });
        drafts.push({
          source: rangeToSpan(words, source),
          cue,
          content: [],
          act: 'decline',
          reasons: [{ rule: declineRule(id), span: cue }],
        });
      }
      first = last;
      break;
    }
  }
  return drafts;
}

/** The last word of the phrase that begins at `first`; undefined where it does not. */
function matchPlaces(words: Words, first: number, places: readonly Place[]): number | undefined {
  let at = first;
  for (const place of places) {
    const fits =
      at < words.count && words.sentence[at] === words.sentence[first] && place.words.has(words.lower[at]!);
    if (fits) at++;
    else if (!place.optional) return undefined;
  }
  return at - 1;
}
