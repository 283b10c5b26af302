import type { ClaimSets } from './claim-sets.ts';
import type { Pair } from './pair.ts';
import type { Query } from './query.ts';

/** A number that says how likely query and claim are one, about -1 to 3; `example` is what it was made for. */
export interface Sign {
  readonly name: string;
  readonly example: string;
  readonly of: (pair: Pair) => number;
}

/**
 * What the ranking looks at. Each is general: no word is weighed by itself. The weights come from
 * bench/train-match.mjs; its `--without` prints what a sign is worth.
 */
export const SIGNS: readonly Sign[] = [
  {
    name: 'words',
    example: 'the more rare words both have, the better',
    of: ({ candidate }) => candidate.words / 30,
  },
  {
    name: 'words-of-best',
    example: 'nearly as many as the best candidate has',
    of: ({ candidate, highest }) => candidate.words / highest.words,
  },
  { name: 'letters', example: 'poisoned and poisoning', of: ({ candidate }) => candidate.letters / 100 },
  {
    name: 'letters-of-best',
    example: 'as the best candidate',
    of: ({ candidate, highest }) => candidate.letters / highest.letters,
  },
  { name: 'letters-place', example: 'third by letters', of: ({ place }) => Math.log(1 + place) },
  // How much of the claim the query says.
  {
    name: 'text-said',
    example: 'a claim of 12 words, 9 of them in the post',
    of: ({ sets, closeness }) => coveredText(sets, closeness, 1),
  },
  {
    name: 'text-rare-said',
    example: 'both rare words of the claim in the post',
    of: ({ sets, closeness }) => coveredText(sets, closeness, 2),
  },
  {
    name: 'title-said',
    example: 'Did the Canteen Serve Frozen Soup?',
    of: ({ sets, closeness }) => covered(sets.title, closeness, sets.rarities, 1),
  },
  {
    name: 'title-rare-said',
    example: 'Frozen Soup',
    of: ({ sets, closeness }) => covered(sets.title, closeness, sets.rarities, 2),
  },
  {
    name: 'names-said',
    example: 'Elm Street School in both',
    of: ({ sets, closeness }) => covered(sets.names, closeness, sets.rarities, 1),
  },
  {
    name: 'deeds-said',
    example: 'served … frozen in both, whoever did it',
    of: ({ sets, closeness }) => covered(sets.deeds, closeness, sets.rarities, 1),
  },
  {
    name: 'text-word-for-word',
    example: 'not only of one root',
    of: ({ sets, closeness }) => coveredText(sets, closeness, 1, 1),
  },
  // How much of the query the claim says.
  {
    name: 'post-answered',
    example: 'a short post, all of it in the claim',
    of: ({ query, answered }) => covered(null, answered, query.rarities, 1),
  },
  {
    name: 'post-rare-answered',
    example: 'its rarest word in the claim',
    of: ({ query, answered }) => covered(null, answered, query.rarities, 2),
  },
  {
    name: 'post-names-answered',
    example: '@ElmStreetSchool in the claim',
    of: ({ query, answered }) => covered(query.names, answered, query.rarities, 1),
  },
  {
    name: 'post-deeds-answered',
    example: 'defrosted in the claim',
    of: ({ query, answered }) => covered(query.deeds, answered, query.rarities, 1),
  },
  // In other words.
  {
    name: 'kin-answered',
    example: 'wig in the post, toupee in the claim, where other claims have both',
    of: ({ kin }) => kin.answered / 10,
  },
  { name: 'kin-said', example: 'the same from the side of the claim', of: ({ kin }) => kin.said / 10 },
  // The rarest words.
  { name: 'rarest-shared', example: 'Rathmullen in both', of: ({ shared }) => (shared[0] ?? 0) / 9 },
  { name: 'second-shared', example: 'Rathmullen and kettle', of: ({ shared }) => (shared[1] ?? 0) / 9 },
  { name: 'third-shared', example: 'and recall', of: ({ shared }) => (shared[2] ?? 0) / 9 },
  {
    name: 'rarest-missing',
    example: 'the claim names a brand, the post does not',
    of: ({ sets: { content, rarities }, closeness }) => {
      let most = 0;
      for (const place of content) if (closeness[place]! < 0.5) most = Math.max(most, rarities[place]!);
      return most / 9;
    },
  },
  {
    name: 'post-second-missing',
    example: 'the post names two more brands that other claims name',
    of: ({ query, answered }) => secondHighest(query, answered) / 9,
  },
  { name: 'shared-count', example: 'seven words in both', of: ({ shared }) => Math.log1p(shared.length) },
  {
    name: 'longest-run',
    example: '“served cold soup to children”, word for word',
    of: ({ longestRun }) => Math.log1p(longestRun),
  },
  // Numbers and dates.
  {
    name: 'numbers-shared',
    example: '340 pupils in both',
    of: ({ sets: { amounts }, closeness }) => Math.min(2, countSaid(amounts, closeness)),
  },
  {
    name: 'numbers-missing',
    example: '340 pupils in the claim, 34 in the post',
    of: ({ sets: { amounts }, closeness }) => Math.min(3, amounts.length - countSaid(amounts, closeness)),
  },
  {
    name: 'same-year',
    example: 'posted in 2019; in 2019 the claim says',
    of: ({ sets, query: { post } }) => (post.date && sets.years.includes(post.date.year) ? 1 : 0),
  },
  {
    name: 'other-year',
    example: 'posted in 2019; in 2012 the claim says',
    of: ({ sets: { years }, query: { post } }) =>
      post.date && years.length > 0 && !years.includes(post.date.year) ? 1 : 0,
  },
  {
    name: 'same-month',
    example: 'posted in May 2019; in May 2019 the claim says',
    of: ({ sets: { words, years }, query: { post, month } }) =>
      post.date && years.includes(post.date.year) && words.includes(month) ? 1 : 0,
  },
  // Who posted, and what with.
  {
    name: 'poster-named',
    example: 'posted by the Elm Street School; Elm Street School said, the claim begins',
    of: ({ posterNamed }) => posterNamed / 15,
  },
  {
    name: 'poster-of-self',
    example: 'we closed the canteen, posted by the school that the claim names',
    of: ({ query, posterNamed }) => (query.isFirstPerson ? posterNamed / 15 : 0),
  },
  {
    name: 'both-film',
    example: 'watch this; a video shows, the claim says',
    of: ({ sets, query }) => (query.isFilm && sets.isFilm ? 1 : 0),
  },
  {
    name: 'both-photo',
    example: 'look at this photo; a photograph shows, the claim says',
    of: ({ sets, query }) => (query.isPhoto && sets.isPhoto ? 1 : 0),
  },
  {
    name: 'photo-not-film',
    example: 'look at this photo; a video shows, the claim says',
    of: ({ sets, query }) => (query.isPhoto && sets.isFilm && !sets.isPhoto ? 1 : 0),
  },
  {
    name: 'illustrated',
    example: 'a link in the post; a picture or video shows, the claim says',
    of: ({ sets, query }) => (query.post.isIllustrated && (sets.isFilm || sets.isPhoto) ? 1 : 0),
  },
  // The claim by itself.
  {
    name: 'text-length',
    example: 'short claims match by chance',
    of: ({ claim: { text } }) => Math.log1p(text.length) - 3,
  },
  {
    name: 'asks',
    example: 'Did the Canteen Serve Frozen Soup? is a check; Canteen Legends is a page on many',
    of: ({ claim: { claim } }) => (/[?？]\s*$/.test(claim.title ?? '') ? 1 : 0),
  },
];

/** How many of some words of a claim the query has as they are. */
function countSaid(places: readonly number[], closeness: Float64Array): number {
  let said = 0;
  for (const place of places) if (closeness[place] === 1) said++;
  return said;
}

/** `covered` of the words of a claim's text. */
function coveredText(
  { textSize, rarities }: ClaimSets,
  closeness: Float64Array,
  power: 1 | 2,
  least = 0,
): number {
  return covered(null, closeness, rarities, power, least, textSize);
}

/** The share of words, by rarity to a power, that the other side has. `places` null: the first `size` words. */
function covered(
  places: readonly number[] | null,
  closeness: Float64Array,
  rarities: Float64Array,
  power: 1 | 2,
  least = 0,
  size = places === null ? rarities.length : places.length,
): number {
  let all = 0;
  let have = 0;
  for (let at = 0; at < size; at++) {
    const place = places === null ? at : places[at]!;
    const rarity = rarities[place]!;
    const weight = power === 1 ? rarity : rarity * rarity;
    all += weight;
    if (closeness[place]! >= least) have += weight * closeness[place]!;
  }
  return all === 0 ? 0 : have / all;
}

function secondHighest({ content, rarities }: Query, answered: Float64Array): number {
  let [first, second] = [0, 0];
  for (const [place, { number }] of content.entries()) {
    if (number < 0 || answered[place]! > 0) continue;
    const rarity = rarities[place]!;
    second = Math.max(second, Math.min(first, rarity));
    first = Math.max(first, rarity);
  }
  return second;
}
