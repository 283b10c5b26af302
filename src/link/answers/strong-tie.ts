import { foldWords } from '../../text/script.ts';
import { isKnownHanWord } from '../../text/term-rarity.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isChinese } from '../member.ts';
import type { StoryNames } from '../names-of-story.ts';
import type { Answer } from './answer.ts';
import { quotesWhatIsTold } from './calls-false.ts';
import { meaningOf } from './meanings.ts';
import { wordsOf } from './pair.ts';
import { predicateIn, saidIn } from './predicate.ts';

const HAN = /\p{Script=Han}/u;

/** What an answer says of a claim besides names. */
export interface Tie {
  /** How much of what the claim says besides names, 0 to 1. */
  readonly coverage: number;
  /** Words that both have. */
  readonly words: number;
  /** Whether it says one of the words by which the claim says something. */
  readonly isOfPredicate: boolean;
}

export function tieBetween(claim: Weighed, by: readonly Weighed[], story: StoryNames): Tie {
  const isAcross = by.some(
    ({ proposition }) => isChinese(proposition.member) !== isChinese(claim.proposition.member),
  );
  const theirs = new Set(by.flatMap(({ terms }) => [...terms.keys()].map(meaningOf)));
  let all = 0;
  let both = 0;
  const words = new Set<string>();
  for (const [term, weight] of claim.terms) {
    // Of two languages only what both name by one key can be compared: things, figures, days.
    if (isAcross !== term.startsWith('=') || RITUAL.has(term.replace('·', ''))) continue;
    if (isAcross ? !SHARED_KEY.test(term) : story.isOfName(term)) continue;
    all += weight;
    if (!theirs.has(meaningOf(term))) continue;
    both += weight;
    // 月工资 holds 工资 as well, whatever the tagger makes of it.
    if (term.startsWith('+')) continue;
    const word = term.replace('·', '');
    if (!term.startsWith('·') || isKnownHanWord(word)) words.add(word);
  }
  const separate = [...words].filter(
    (word) => ![...words].some((other) => other !== word && other.includes(word)),
  );
  const cut = (each: Weighed): string =>
    story.names.reduce((left, name) => left.split(name).join(' '), foldWords(wordsOf(each)));
  const said = new Set(by.flatMap((each) => saidIn(cut(each)).map(({ meaning }) => meaning)));
  const isOfPredicate = isAcross || predicateIn(cut(claim)).some(({ meaning }) => said.has(meaning));
  return { coverage: all === 0 ? 0 : both / all, words: separate.length, isOfPredicate };
}
const SHARED_KEY = /^=(?:thing|figure|day) /;

/** Words that answers of any matter hold. */
const RITUAL: ReadonlySet<string> = new Set([
  '道歉',
  '致歉',
  '歉意',
  '作出',
  '罚款',
  '处罚',
  '违反',
  'nobod',
  'ever',
  'without',
  'carri',
  'carr',
  'apologi',
  'fine',
  'penalt',
  '=thing 罚款',
  '=thing 道歉',
]);

/**
 * Whether an answer is surely to the claim: it says what is claimed, and not only of whom or where. Chosen on the affairs of
 * bench/affairs/read, where a judge found of 30 answers that share one word with the claim 22 to be to something else, of 40 that
 * share two 8.
 */
export function isStronglyTied({ clause, by, way, rule, told }: Answer, story: StoryNames): boolean {
  const kind = rule.slice('answer:'.length);
  const isChineseClause = HAN.test(wordsOf(clause));
  if (NAMING_RULES.has(kind) || way === 'open') return true;
  if (kind === 'calls-false') {
    if (quotesWhatIsTold(by, told.words) === true) return true;
    const { words, coverage } = tieBetween(clause, [...by.before, ...by.around], story);
    return words > 0 && coverage >= (isChineseClause ? LEAST_TIED.pointed : LEAST_TIED.pointedEn);
  }
  const { words, coverage, isOfPredicate } = tieBetween(clause, way === 'no' ? by.clauses : by.around, story);
  if ((way === 'yes' || way === 'no') && ASKS.test(by.words.trim())) return false;
  switch (way) {
    case 'yes':
      return words >= FEWEST && coverage >= LEAST_TIED.yes && isOfPredicate;
    case 'no':
      return words >= FEWEST || (isChineseClause && coverage >= LEAST_TIED.oneWord);
    case 'back':
      return words > 0 && (coverage >= LEAST_TIED.back || ownsTo(by.whole, wordsOf(clause)));
    case 'outcome':
      return kind === 'admits'
        ? isOfPredicate && coverage >= LEAST_TIED.admits
        : words >= FEWEST && coverage >= (isChineseClause ? LEAST_TIED.outcome : LEAST_TIED.outcomeEn);
  }
}

/** I got it wrong about the 【oven】: all that the words own to is said by the claim. */
function ownsTo(words: string, claim: string): boolean {
  const said = new Set(saidIn(foldWords(claim)).map(({ meaning }) => meaning));
  return [...words.matchAll(WRONG_ABOUT)].some(([, about]) => {
    const owned = saidIn(foldWords(about!));
    return owned.length > 0 && owned.every(({ meaning }) => said.has(meaning));
  });
}
const WRONG_ABOUT = /\bwrong about (?:the |our |that |its |his |her )?([a-z][a-z -]*)/gi;

/** The cook said it was fresh, so why did it smell? Who asks neither bears out nor denies. */
const ASKS = /[?？][”"’』」]?$/;

/** What an answer must share with a claim besides names: words, and how much of it. */
const FEWEST = 2;
const LEAST_TIED = {
  yes: 0.5,
  oneWord: 0.5,
  back: 0.2,
  admits: 0.15,
  pointed: 0.25,
  pointedEn: 0.12,
  outcome: 0.25,
  outcomeEn: 0.15,
} as const;
/** Rules that find an answer by the very words or figures that it names. */
const NAMING_RULES: ReadonlySet<string> = new Set([
  'correction',
  'corrects-count',
  'zh:names-own-error',
  'en:names-own-error',
  'other-figure',
  'other-hour',
  'same-hour',
  'other-cause',
  'same-cause',
]);
