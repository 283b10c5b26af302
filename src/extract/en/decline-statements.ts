import { DECLINE_PHRASES } from './decline-phrases.ts';
import type { Words } from './find-words.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';

interface Place {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

const PHRASES = DECLINE_PHRASES.map((phrase) => ({
  id: phrase.id,
  places: phrase.places.map(
    (place): Place => ({
      words: new Set(place.replaceAll('?', '').split(' ')),
      optional: place.startsWith('?'),
    }),
  ),
}));

/** Which phrases can begin with a word: most words begin none, and are passed over with one look-up. */
const PHRASES_BY_FIRST_WORD = phrasesByFirstWord();

/** Answers that were not given: a source and a cue, no content. `[]` where everybody answered. */
export function declineStatements(words: Words): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (let first = 0; first < words.count; first++) {
    const phrases = PHRASES_BY_FIRST_WORD.get(words.lower[first]!);
    if (phrases === undefined || words.quotation[first]! >= 0) continue;
    for (const { id, places } of phrases) {
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
          reasons: [{ rule: `en:decline:${id}`, span: cue }],
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

function phrasesByFirstWord(): Map<string, typeof PHRASES> {
  const byWord = new Map<string, typeof PHRASES>();
  for (const phrase of PHRASES) {
    for (const place of phrase.places) {
      for (const word of place.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
      if (!place.optional) break;
    }
  }
  return byWord;
}
