import type { Act, Mode, Speaker } from '../../../model/statement.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';

/** What is looked at of a statement to tell its act; the words as they stand in the text. */
export interface SeenStatement {
  readonly source: string;
  readonly cue: string;
  /** All that was said, the parts in a row. */
  readonly content: string;
  readonly mode: Mode;
  readonly speaker: Speaker;
  /** The act by verb and rules alone, and the rule of `ACT_RULES` that told it; null where the verb did. */
  readonly act: Act;
  readonly actRule: string | null;
  /** Ids of the rules that found the statement and told that act. */
  readonly rules: readonly string[];
}

/** How many words of what was said count: the heart of a statement stands early. */
const MAX_WORDS = 60;
const WORDS = /\p{L}+(?:['’]\p{L}+)*|\d[\d,.]*|[?!$%]/gu;
const MARKS = '?!$%';
const NEGATION = /^(?:not|never|no)$|n't$/;
const SPEAKERS_OWN = /^(?:i|we|he|she|they|it)$/;
/** A pronoun that begins what was said stands among its first words: "that he", "but we". */
const MAX_LEAD = 3;

/** Takes a sign: its kind, and the word or what else it is of that kind; '' where the kind says all. */
type TakeSign = (kind: string, word: string) => void;

/** The signs of a statement as they are written down, `cue:said`, each once: see `eachActSign`. */
export function actSigns(seen: SeenStatement, isKnown: (word: string) => boolean): string[] {
  const signs = new Set<string>();
  eachActSign(seen, isKnown, (kind, word) => signs.add(word === '' ? kind : `${kind}:${word}`));
  return [...signs];
}

/**
 * What speaks for one act or another: words of cue, source and content, who speaks, and what the rules say; a word that
 * stands twice is taken twice. `isKnown` tells which words may count; others leave no sign.
 */
export function eachActSign(seen: SeenStatement, isKnown: (word: string) => boolean, take: TakeSign): void {
  const cue = wordsOf(seen.cue);
  const source = wordsOf(seen.source);
  const content = wordsOf(seen.content).slice(0, MAX_WORDS);
  const takeWord: TakeSign = (kind, word) => {
    if (isDigit(word)) take(kind, '#');
    else if (MARKS.includes(word) || isKnown(word)) take(kind, word);
  };
  take('any', '');

  // Which verb reports, and whether it is denied.
  const head = cue.findLast((word) => CUE_FORMS.has(word));
  const form = head === undefined ? undefined : CUE_FORMS.get(head);
  take('verbs', form?.verbs.id ?? 'none');
  if (form !== undefined) take('verb', form.lemma);
  for (const word of cue) takeWord('cue', word);
  if (cue.some((word) => NEGATION.test(word))) take('not', '');

  // Who speaks.
  for (const word of source) takeWord('source', word);
  take('speaker', seen.speaker);

  // What the rules say.
  take('act', seen.act);
  for (const rule of seen.rules) take('rule', rule);

  // What was said, most of all its beginning: "he will", "to close".
  take('mode', seen.mode);
  for (const word of content) takeWord('said', word);
  for (const word of content.slice(0, MAX_LEAD)) takeWord('first', word);
  const own = content.findIndex((word) => SPEAKERS_OWN.test(word));
  if (own >= 0 && own < MAX_LEAD && content[own + 1] !== undefined) takeWord('own', content[own + 1]!);
  if (content[0] === 'to' && content[1] !== undefined) takeWord('to', content[1]);
  if (content.at(-1) === '?') take('question', '');
}

function isDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
}
