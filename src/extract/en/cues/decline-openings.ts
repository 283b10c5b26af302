import { DECLINE_PHRASES } from './decline-phrases.ts';

export interface Place {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

const PHRASES = DECLINE_PHRASES.map((phrase) => ({
  id: phrase.id,
  before: phrase.before ?? null,
  act: phrase.act ?? ('decline' as const),
  takesQuestion: phrase.takesQuestion === true,
  places: phrase.places.map(
    (place): Place => ({
      words: new Set(place.replaceAll('?', '').split(' ')),
      optional: place.startsWith('?'),
    }),
  ),
}));

/** Which phrases can begin with a word. */
export const DECLINE_OPENINGS = phrasesByFirstWord();

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
