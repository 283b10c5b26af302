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
const NEGATION = /^(?:not|never|no)$|n't$/;
const SPEAKERS_OWN = /^(?:i|we|he|she|they|it)$/;
/** A pronoun that begins what was said stands among its first words: "that he", "but we". */
const MAX_LEAD = 3;

/**
 * What speaks for one act or another, each sign once: words of cue, source and content, who speaks, and what the rules
 * say. `isKnown` tells which words may count; others leave no sign.
 */
export function actSigns(seen: SeenStatement, isKnown: (word: string) => boolean): string[] {
  const cue = wordsOf(seen.cue);
  const source = wordsOf(seen.source);
  const content = wordsOf(seen.content).slice(0, MAX_WORDS);
  const signOf = (word: string) =>
    /^\d/.test(word) ? '#' : /\P{L}/u.test(word[0]!) || isKnown(word) ? word : '';
  const signs = new Set<string>(['any']);
  const add = (kind: string, word: string) => {
    const sign = signOf(word);
    if (sign !== '') signs.add(`${kind}:${sign}`);
  };

  // Which verb reports, and whether it is denied.
  const head = cue.findLast((word) => CUE_FORMS.has(word));
  const form = head === undefined ? undefined : CUE_FORMS.get(head);
  signs.add(`verbs:${form?.verbs.id ?? 'none'}`);
  if (form !== undefined) signs.add(`verb:${form.lemma}`);
  for (const word of cue) add('cue', word);
  if (cue.some((word) => NEGATION.test(word))) signs.add('not');

  // Who speaks.
  for (const word of source) add('source', word);
  signs.add(`speaker:${seen.speaker}`);

  // What the rules say.
  signs.add(`act:${seen.act}`);
  for (const rule of seen.rules) signs.add(`rule:${rule}`);

  // What was said, most of all its beginning: "he will", "to close".
  signs.add(`mode:${seen.mode}`);
  for (const word of content) add('said', word);
  for (const word of content.slice(0, MAX_LEAD)) add('first', word);
  const own = content.findIndex((word) => SPEAKERS_OWN.test(word));
  if (own >= 0 && own < MAX_LEAD && content[own + 1] !== undefined) add('own', content[own + 1]!);
  if (content[0] === 'to' && content[1] !== undefined) add('to', content[1]);
  if (content.at(-1) === '?') signs.add('question');
  return [...signs];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
}
