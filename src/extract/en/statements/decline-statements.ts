import { createRuleNames } from '../../rule-names.ts';
import { DECLINE_OPENINGS, type Place } from '../cues/decline-openings.ts';
import { nounPhraseBefore, sentenceFirst, type WordRange } from '../sources/noun-phrases.ts';
import { hasClass, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';

const declineRule = createRuleNames('en:decline');

/** Answers that were not given: a source and a cue, no content. `[]` where everybody answered. */
export function declineStatements(words: Words): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (let first = 0; first < words.count; first++) {
    if (!hasClass(words, first, CLASS.declines) || words.quotation[first]! >= 0) continue;
    for (const { id, places, before } of DECLINE_OPENINGS.get(words.lower[first]!)!) {
      const last = matchPlaces(words, first, places);
      if (last === undefined) continue;
      const end = words.end[last]!;
      if (before !== null && !before.test(words.text.slice(end, end + LOOK_AHEAD))) continue;
      const source = silentParty(words, id, first);
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

/** Enough to see whether a clause goes on. */
const LOOK_AHEAD = 30;

/** Who gave no answer; `undefined` where nobody is named. */
function silentParty(words: Words, id: string, first: number): WordRange | undefined {
  const floor = sentenceFirst(words, first);
  if (id === 'neither-reached') {
    const neither = lastWord(words, NEITHER, floor, first - 1);
    return neither === undefined ? undefined : { first: neither + 1, last: first - 1 };
  }
  if (id === 'unanswered') {
    // Calls 【to the office】 went unanswered: whoever was called.
    const call = lastWord(words, CALLS, floor, first - 2);
    const isCalled = call !== undefined && CALLED.has(words.lower[call + 1]!);
    return isCalled ? { first: call + 2, last: first - 1 } : undefined;
  }
  return withRelative(words, nounPhraseBefore(words, first));
}

/** The firm that 【runs the baths】 has said nothing: the firm, with what is told of it. */
function withRelative(words: Words, found: WordRange | undefined): WordRange | undefined {
  if (found === undefined || !hasClass(words, found.first, CLASS.past)) return found;
  if (!RELATIVE.has(words.lower[found.first - 1] ?? '')) return found;
  const outer = nounPhraseBefore(words, found.first - 1);
  return outer === undefined ? undefined : { first: outer.first, last: found.last };
}

const RELATIVE = new Set(['that', 'which', 'who']);
const NEITHER = new Set(['neither']);
const CALLS = new Set(
  'call calls email emails message messages letter letters request requests question questions text texts'.split(
    ' ',
  ),
);
const CALLED = new Set(['to', 'for']);

/** The last of such words between two, both inside. */
function lastWord(words: Words, of: ReadonlySet<string>, first: number, last: number): number | undefined {
  for (let at = last; at >= first; at--) if (of.has(words.lower[at]!)) return at;
  return undefined;
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
