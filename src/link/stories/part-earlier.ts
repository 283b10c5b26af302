import { dayOf } from './day-of.ts';
import type { EarlierCases } from './earlier-cases.ts';
import type { Imprint } from './imprint.ts';
import { nameByFirst } from './name-by-first.ts';

/** Reports of an earlier case come out within two months of one another. */
const MOST_DAYS_BETWEEN = 60;

/**
 * Groups, each named by its first report, without the reports of earlier cases that others of the group recall: words alone do not tell a case of
 * last year from one like it, in the same town. The reports of one case that came out together stand together.
 */
export function partEarlierCases(
  groups: readonly number[],
  imprints: readonly Imprint[],
  { recalled, tellsAsItsOwn }: EarlierCases,
): number[] {
  if (recalled.length === 0) return [...groups];
  const parted = [...groups];
  const placeById = new Map(imprints.map(({ id }, place) => [id, place]));
  const dayAt = (place: number): number => dayOf(imprints[place]!.published) ?? Number.POSITIVE_INFINITY;
  const isOfTheAffair = (place: number): boolean =>
    imprints.some(
      ({ id }, at) =>
        groups[at] === groups[place] &&
        // One without a date may be a copy of the earlier case itself.
        Number.isFinite(dayAt(at)) &&
        dayAt(at) - dayAt(place) > MOST_DAYS_BETWEEN &&
        tellsAsItsOwn(id, imprints[place]!.id),
    );
  const places = recalled
    .map(({ report, recalledBy }) => ({ place: placeById.get(report)!, by: placeById.get(recalledBy)! }))
    .filter(({ place, by }) => groups[place] === groups[by])
    .sort((a, b) => a.place - b.place);
  for (const place of new Set(places.map((each) => each.place))) {
    if (parted[place] !== groups[place] || isOfTheAffair(place)) continue;
    // Imprints stand in the order of their dates.
    for (let at = 0; at < imprints.length; at++) {
      const isNear = Math.abs(dayAt(at) - dayAt(place)) <= MOST_DAYS_BETWEEN;
      if (parted[at] === groups[place] && isNear) parted[at] = imprints.length + place;
    }
  }
  return nameByFirst(parted);
}
