import { MATTERS } from './matters/matters.ts';
import { isStrong, type Negation, negationsIn } from './negations-in.ts';
import { sayingWords } from './saying-words.ts';

/** What a clause says of one matter. */
export interface Side {
  /** The id of one of MATTERS; or, behind `=`, a word that stands for itself. */
  readonly matter: string;
  readonly isSo: boolean;
  /** Whether a negation, and not the word alone, makes it so. */
  readonly isNegated: boolean;
  /** Whether it leaves no exception: 从未, 没有任何, nobody. */
  readonly isStrong: boolean;
  /** The words that say it, and where they stand in the clause. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

type Place = Pick<Side, 'words' | 'start' | 'end'>;

/** What a clause, folded to simplified signs, says of the matters of the list, one side of each: the last, where it speaks of it twice. */
export function readSides(clause: string, negations = negationsIn(clause)): Side[] {
  const language = HAN.test(clause) ? 'zh' : 'en';
  return MATTERS.flatMap(({ id, [language]: { so, not } }) => {
    const denying = not === undefined ? [] : readWords(clause, id, not, false, negations);
    // 不合格 holds 合格, and is read once.
    const affirming = readWords(clause, id, so, true, negations).filter(
      (side) => !denying.some((other) => other.start < side.end && side.start < other.end),
    );
    return lastOf([...denying, ...affirming]);
  });
}

const HAN = /\p{Script=Han}/u;

/** What it says yes or no of in words of no list. */
export function readWordSides(clause: string, negations: readonly Negation[]): Side[] {
  return sayingWords(clause).map(({ term, ...at }) => sideAt(`=${term}`, true, at, negations));
}

function readWords(
  clause: string,
  matter: string,
  words: RegExp,
  isSo: boolean,
  negations: readonly Negation[],
): Side[] {
  // Most clauses hold none of them, and matchAll copies the expression.
  if (clause.search(words) < 0) return [];
  return [...clause.matchAll(words)].map((match) =>
    sideAt(
      matter,
      isSo,
      { words: match[0], start: match.index, end: match.index + match[0].length },
      negations,
      isSo,
    ),
  );
}

function sideAt(
  matter: string,
  isSo: boolean,
  at: Place,
  negations: readonly Negation[],
  mayHold = false,
): Side {
  const taking = negations.filter((negation) => takes(negation, at, mayHold));
  const isNegated = taking.length % 2 === 1;
  return { matter, isSo: isSo !== isNegated, isNegated, isStrong: isNegated && taking.some(isStrong), ...at };
}

/**
 * A negation inside the words is theirs: 不合格, unpaid, 打不开; but in a gap of words that say so it turns them, as does one
 * that they begin in: 事先【没有】征求意见, 【没有】货.
 */
function takes({ words, at, from, to }: Negation, { start, end }: Place, mayHold: boolean): boolean {
  if (at >= start && at < end) return mayHold && at > start && !OWN.test(words);
  if (mayHold && at < start && start < at + words.length) return true;
  return from <= start && end <= to;
}

const OWN = /^[不无]/;

function lastOf(sides: readonly Side[]): Side[] {
  const [first, ...more] = sides;
  return first === undefined
    ? []
    : [more.reduce((last, side) => (side.start >= last.start ? side : last), first)];
}
