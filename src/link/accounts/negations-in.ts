import { CALLED_FALSE_WORDS, NOT_EVEN, STRONG_WORDS, WORDS_OF_NO } from './negation-words.ts';

/** Words that say no, where they stand, and the part of the clause of which they say it. */
export interface Negation {
  readonly words: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const NEGATIONS = new RegExp(WORDS_OF_NO, 'giu');
const STRONG = new RegExp(`^(?:${STRONG_WORDS})$`, 'iu');
const CALLED_FALSE = new RegExp(CALLED_FALSE_WORDS, 'i');

/** There is nobody else to blame, [and I apologise …]; 没有人受伤[而是…]; 因贮存不符合要求[被罚款]. */
const BEGINS_ANEW =
  /但|而是|却|(?<=[^，。]{2})(?:被|致|遭)|(?<=\p{sc=Han})\s+(?=\p{sc=Han})|[,;]|\b(?:and|but|because|since|although|while|which|who|where|when|as)\b/iu;

/** They knew of nothing wrong, she received no reply: an English verb is negated by what it takes. */
const NOTHING = /^(?:no|nothing|nobody|none|no one|no-one|no such|zero|not (?:a|one|any|a single))$/i;
const VERB_BEFORE = /\b\p{L}+(?: (?:of|to|from|with|about|in|by|for))? $/u;
const NAMES_IT = new RegExp(`^(?:${NOT_EVEN})$`, 'u');

/** What a clause, folded to simplified signs, says no of. */
export function negationsIn(clause: string): Negation[] {
  const called = CALLED_FALSE.exec(clause);
  const end = called?.index ?? clause.length;
  // That is not true, the office has no evidence: what follows may say no of something else.
  const after = called === null ? clause.length : end + called[0].length;
  const own = [...clause.matchAll(NEGATIONS)].filter(({ index }) => index < end || index >= after);
  const found = own.map((match): Negation => {
    const behind = match.index + match[0].length;
    const last = match.index < end ? end : clause.length;
    const next = clause.slice(behind, last).search(BEGINS_ANEW);
    const to = next < 0 ? last : behind + next;
    return { words: match[0], at: match.index, from: startOf(clause, match), to };
  });
  return called === null ? found : [...found, { words: called[0], at: end, from: 0, to: end }];
}

function startOf(clause: string, { index, 0: words }: RegExpExecArray): number {
  if (NAMES_IT.test(words)) return index;
  const behind = index + words.length;
  return NOTHING.test(words) ? (VERB_BEFORE.exec(clause.slice(0, index))?.index ?? behind) : behind;
}

export function isStrong({ words }: Negation): boolean {
  return STRONG.test(words);
}
