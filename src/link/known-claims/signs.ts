import { stemEnglish } from '../../text/stem-english.ts';
import { longestRun } from './longest-run.ts';
import type { Pair } from './pair.ts';
import type { Word } from './vocabulary.ts';

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
    of: ({ sets: { textWords }, closeness, rarity }) => covered(textWords, closeness, rarity, 1),
  },
  {
    name: 'text-rare-said',
    example: 'both rare words of the claim in the post',
    of: ({ sets: { textWords }, closeness, rarity }) => covered(textWords, closeness, rarity, 2),
  },
  {
    name: 'title-said',
    example: 'Did the Canteen Serve Frozen Soup?',
    of: ({ sets: { titleWords }, closeness, rarity }) => covered(titleWords, closeness, rarity, 1),
  },
  {
    name: 'title-rare-said',
    example: 'Frozen Soup',
    of: ({ sets: { titleWords }, closeness, rarity }) => covered(titleWords, closeness, rarity, 2),
  },
  {
    name: 'names-said',
    example: 'Elm Street School in both',
    of: ({ sets: { names }, closeness, rarity }) => covered(names, closeness, rarity, 1),
  },
  {
    name: 'deeds-said',
    example: 'served … frozen in both, whoever did it',
    of: ({ sets: { deeds }, closeness, rarity }) => covered(deeds, closeness, rarity, 1),
  },
  {
    name: 'text-word-for-word',
    example: 'not only of one root',
    of: ({ sets: { textWords }, query, rarity }) =>
      covered(textWords, (word) => (query.all.has(word) ? 1 : 0), rarity, 1),
  },
  // How much of the query the claim says.
  {
    name: 'post-answered',
    example: 'a short post, all of it in the claim',
    of: ({ query, answered, rarity }) => covered(query.content, answered, rarity, 1),
  },
  {
    name: 'post-rare-answered',
    example: 'its rarest word in the claim',
    of: ({ query, answered, rarity }) => covered(query.content, answered, rarity, 2),
  },
  {
    name: 'post-names-answered',
    example: '@ElmStreetSchool in the claim',
    of: ({ query, answered, rarity }) => covered(query.names, answered, rarity, 1),
  },
  {
    name: 'post-deeds-answered',
    example: 'defrosted in the claim',
    of: ({ query, answered, rarity }) => covered(query.deeds, answered, rarity, 1),
  },
  // The rarest words.
  { name: 'rarest-shared', example: 'Rathmullen in both', of: ({ shared }) => (shared[0] ?? 0) / 9 },
  { name: 'second-shared', example: 'Rathmullen and kettle', of: ({ shared }) => (shared[1] ?? 0) / 9 },
  { name: 'third-shared', example: 'and recall', of: ({ shared }) => (shared[2] ?? 0) / 9 },
  {
    name: 'rarest-missing',
    example: 'the claim names a brand, the post does not',
    of: ({ sets: { words }, closeness, rarity }) =>
      words.reduce(
        (most, word) => (!word.isPlain && closeness(word) < 0.5 ? Math.max(most, rarity(word)) : most),
        0,
      ) / 9,
  },
  {
    name: 'post-second-missing',
    example: 'the post names two more brands that other claims name',
    of: ({ query, answered, rarity }) => secondHighest(query.content, answered, rarity) / 9,
  },
  { name: 'shared-count', example: 'seven words in both', of: ({ shared }) => Math.log1p(shared.length) },
  {
    name: 'longest-run',
    example: '“served cold soup to children”, word for word',
    of: ({ claim: { text, title }, query }) =>
      Math.log1p(Math.max(longestRun(text, query.places), longestRun(title, query.places))),
  },
  // Numbers and dates.
  {
    name: 'numbers-shared',
    example: '340 pupils in both',
    of: ({ sets: { words }, query }) =>
      Math.min(2, words.filter((word) => isAmount(word) && query.all.has(word)).length),
  },
  {
    name: 'numbers-missing',
    example: '340 pupils in the claim, 34 in the post',
    of: ({ sets: { words }, query }) =>
      Math.min(3, words.filter((word) => isAmount(word) && !query.all.has(word)).length),
  },
  {
    name: 'same-year',
    example: 'posted in 2019; in 2019 the claim says',
    of: ({ sets: { words }, query }) => (hasYear(words, query.post.date?.year) ? 1 : 0),
  },
  {
    name: 'other-year',
    example: 'posted in 2019; in 2012 the claim says',
    of: ({ sets: { words }, query: { post } }) =>
      post.date && words.some(({ isYear }) => isYear) && !hasYear(words, post.date.year) ? 1 : 0,
  },
  {
    name: 'same-month',
    example: 'posted in May 2019; in May 2019 the claim says',
    of: ({ sets: { words }, query: { post } }) => {
      if (!post.date || !hasYear(words, post.date.year)) return 0;
      const month = stemEnglish(post.date.month.toLowerCase());
      return words.some(({ term }) => term === month) ? 1 : 0;
    },
  },
  // Who posted, and what with.
  {
    name: 'poster-named',
    example: 'posted by the Elm Street School; Elm Street School said, the claim begins',
    of: (pair) => posterNamed(pair) / 15,
  },
  {
    name: 'poster-of-self',
    example: 'we closed the canteen, posted by the school that the claim names',
    of: (pair) => (FIRST_PERSON.test(pair.query.post.text) ? posterNamed(pair) / 15 : 0),
  },
  {
    name: 'both-film',
    example: 'watch this; a video shows, the claim says',
    of: ({ sets: { words }, query }) => (FILM.test(query.post.text) && hasOne(words, FILMS) ? 1 : 0),
  },
  {
    name: 'both-photo',
    example: 'look at this photo; a photograph shows, the claim says',
    of: ({ sets: { words }, query }) => (PHOTO.test(query.post.text) && hasOne(words, PHOTOS) ? 1 : 0),
  },
  {
    name: 'photo-not-film',
    example: 'look at this photo; a video shows, the claim says',
    of: ({ sets: { words }, query }) =>
      PHOTO.test(query.post.text) && hasOne(words, FILMS) && !hasOne(words, PHOTOS) ? 1 : 0,
  },
  {
    name: 'illustrated',
    example: 'a link in the post; a picture or video shows, the claim says',
    of: ({ sets: { words }, query }) =>
      query.post.isIllustrated && (hasOne(words, FILMS) || hasOne(words, PHOTOS)) ? 1 : 0,
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

const FIRST_PERSON = /\b(?:I|my|we|our|me|I['’]m)\b|我/;
const FILM = /\b(?:videos?|watch|footage|clip)\b|视频|視頻|录像|錄像|影片/i;
const PHOTO = /\b(?:photos?|photographs?|pictures?|pics?|images?)\b|照片|图片|圖片|相片/i;
const FILMS = new Set(['video', 'footag', '视频', '录像', '影片']);
const PHOTOS = new Set(['photo', 'photograph', 'imag', 'pictur', '照片', '图片', '相片']);
/** A poster whom the claim names as who did it stands among its first words. */
const HEAD = 7;

/** The share of words, each given once, weighed by rarity to a power, that the other side has. */
function covered(
  words: readonly Word[],
  closeness: (word: Word) => number,
  rarity: (word: Word) => number,
  power: 1 | 2,
): number {
  let all = 0;
  let have = 0;
  for (const word of words) {
    const one = rarity(word);
    const weight = power === 1 ? one : one * one;
    all += weight;
    have += weight * closeness(word);
  }
  return all === 0 ? 0 : have / all;
}

function isAmount({ isNumber, isYear }: Word): boolean {
  return isNumber && !isYear;
}

function hasYear(words: readonly Word[], year: string | undefined): boolean {
  return words.some(({ isYear, term }) => isYear && term === year);
}

function hasOne(words: readonly Word[], terms: ReadonlySet<string>): boolean {
  return words.some(({ term }) => terms.has(term));
}

function secondHighest(
  words: readonly Word[],
  answered: (word: Word) => number,
  rarity: (word: Word) => number,
): number {
  const missing = words.filter((word) => word.number >= 0 && answered(word) === 0).map(rarity);
  return missing.sort((a, b) => b - a)[1] ?? 0;
}

function posterNamed({ claim, query, rarity }: Pair): number {
  const head = claim.text.slice(0, HEAD);
  const named = new Set(query.author.filter((word) => !word.isPlain && head.includes(word)));
  return [...named].reduce((sum, word) => sum + rarity(word), 0);
}
