import { liesIn, type Place } from '../../places/place.ts';
import { resolvePlaces } from '../../places/resolve-places.ts';
import type { Words } from '../words/find-words.ts';
import type { MentionDraft } from './mention-draft.ts';
import { countiesNamed, placesNamed, placesRanked } from './place-names.ts';

/** A draft with its normalised form: of a place its path in Chinese, of a body the longer name; null where untold. */
export interface ValuedDraft extends MentionDraft {
  readonly value: string | null;
}

/**
 * Places with the path that Chinese reports give them too, so that both can be joined: "Changsha" is 湖南省/长沙市.
 * All other drafts keep null.
 */
export function placeValues(words: Words, drafts: readonly MentionDraft[]): ValuedDraft[] {
  const places = drafts.map(({ type, first, last }): readonly Place[] => {
    if (type !== 'place') return [];
    const name = words.text.slice(words.start[first], words.end[last]);
    return placesRanked(name) ?? placesNamed(name) ?? countiesNamed(name);
  });
  const resolved = resolvePlaces(
    places.map((each, i) => ({
      places: narrowed(words, drafts, places, i) ?? each,
      isSure: true,
      pointsTo: null,
    })),
  );
  return drafts.map((draft, i) => ({ ...draft, value: resolved[i]?.path ?? null }));
}

/** "Gulou District, Nanjing", "Suzhou in Anhui": those that lie in the place named right behind; undefined for none. */
function narrowed(
  words: Words,
  drafts: readonly MentionDraft[],
  places: readonly (readonly Place[])[],
  i: number,
): readonly Place[] | undefined {
  const next = drafts[i + 1];
  if (next === undefined || next.first - drafts[i]!.last !== 2) return undefined;
  if (!/^(?:,|of|in)$/.test(words.lower[next.first - 1]!)) return undefined;
  const inside = places[i]!.filter((place) => places[i + 1]!.some((holder) => liesIn(place, holder)));
  return inside.length > 0 ? inside : undefined;
}
