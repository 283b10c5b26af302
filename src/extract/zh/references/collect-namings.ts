import type { Mention } from '../../../model/mention.ts';
import type { Statement } from '../../../model/statement.ts';
import { compareSpans, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { COUNTRY } from '../mentions/country-words.ts';
import { findSpeakerHead } from '../sources/find-speaker-head.ts';
import { markedWords } from '../words/marked-words.ts';
import { findPersonPhrases } from './find-person-phrases.ts';
import { joinTitles } from './join-titles.ts';
import { createNaming, type Naming } from './naming.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { PRONOUN_FORMS } from './pronoun-words.ts';
import { repeatedNames } from './repeated-names.ts';

/** Between two that are named together: 王某和店主, 校方、家长. */
const JOINT = /^(?:[还也又就都]?[和与及跟同]|、)$/;
/** No source that holds no other name is taken whole beyond this length: 王某所住小区的一位不愿具名的居民. */
const MAX_SOURCE = 24;
/** Titles that are nouns themselves. */
const TITLED = /^(?:老师|先生|女士|小姐|阿姨|大爷|大妈)$/;
/** Sources that are more than one. */
const SOME = /^(?:不少|许多|很多|一些|有些|多名|多位|数名|众|部分|大量|广大)|们$/;
/** Sources that stand for somebody else, or hold where he spoke. */
const POINTS = /^(?:该|这|那|上述|前述|我|自己|你|大家|有人|谁|[他她其])|本人$|[的里中上]/;

/**
 * All namings of a (folded) passage in text order: persons, bodies, states, nouns for people, what speaks in
 * statements, and pairs of these (王某和店主).
 */
export function collectNamings(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  statements: readonly Found<Statement>[],
): Naming[] {
  const { text } = passage;
  const words = markedWords(passage);
  const namings: Naming[] = [];
  for (const mention of mentions) {
    // 值【班老师】 is no teacher named 班: where the title is a word of its own, the name begins one.
    if (
      words.begins[mention.span.start] === 0 &&
      TITLED.test(text.slice(mention.span.end - 2, mention.span.end))
    )
      continue;
    const naming = namingOf(text, mention);
    if (naming !== undefined) namings.push(naming);
  }
  for (const phrase of findPersonPhrases(words)) {
    const { head, number, gender, isNew, isBody } = phrase;
    namings.push(createNaming(phrase, head, isBody ? 'body' : 'noun', number, gender, isNew));
  }
  const taken = new Set(namings.map(({ end }) => end));
  for (const { source, speaker } of statements) {
    if (source === null || taken.has(source.end) || speaker === 'record' || speaker === 'media') continue;
    const naming = speakerOf(text, source);
    if (naming !== undefined) namings.push(naming);
  }
  const told = oneForEachEnd(namings);
  const all = joinTitles(text, oneForEachEnd([...told, ...repeatedNames(text, told)]));
  return [...all, ...pairsOf(text, all)].sort(compareSpans);
}

function namingOf(text: string, { type, span, value }: Found<Mention>): Naming | undefined {
  if (type !== 'person' && type !== 'body' && type !== 'place') return undefined;
  const words = text.slice(span.start, span.end);
  if (type === 'body') return createNaming(span, value ?? words, 'body');
  if (type === 'place') return isState(words) ? createNaming(span, words, 'state') : undefined;
  return createNaming(span, words, 'person', 'one', PERSON_NOUNS.get(words.slice(-2))?.gender ?? null);
}

/** Words of places → whether they name a state: the pattern is long, and the same few are asked for again. */
const states = new Map<string, boolean>();
const MAX_STATES = 5000;

function isState(words: string): boolean {
  const known = states.get(words);
  if (known !== undefined) return known;
  const is = COUNTRY.test(words);
  if (states.size < MAX_STATES) states.set(words, is);
  return is;
}

function speakerOf(text: string, source: Span): Naming | undefined {
  // 【有】网友 is no part of the name.
  const start = /^有[^关限]/.test(text.slice(source.start, source.start + 2))
    ? source.start + 1
    : source.start;
  const words = text.slice(start, source.end);
  if (words.length > MAX_SOURCE || PRONOUN_FORMS.has(words) || POINTS.test(words)) return undefined;
  const head = findSpeakerHead(words);
  const isBody = head !== undefined && head.rest === 0 && head.rule.as === 'body';
  return createNaming(
    { start, end: source.end },
    words,
    isBody ? 'body' : 'speaker',
    SOME.test(words) ? 'many' : 'any',
  );
}

/** In text order; of several with one end a person's name, else the longest. */
function oneForEachEnd(namings: readonly Naming[]): Naming[] {
  const namingByEnd = new Map<number, Naming>();
  for (const naming of [...namings].sort(compareSpans)) {
    const other = namingByEnd.get(naming.end);
    if (other === undefined || (other.kind === 'noun' && naming.kind === 'person'))
      namingByEnd.set(naming.end, naming);
  }
  return [...namingByEnd.values()].sort(compareSpans);
}

function pairsOf(text: string, namings: readonly Naming[]): Naming[] {
  const found: Naming[] = [];
  for (let index = 1; index < namings.length; index++) {
    const [first, second] = [namings[index - 1]!, namings[index]!];
    const gap = second.start - first.end;
    if (gap < 1 || gap > 2 || first.key === second.key) continue;
    if (!JOINT.test(text.slice(first.end, second.start))) continue;
    const span = { start: first.start, end: second.end };
    found.push(createNaming(span, [first.key, second.key].sort().join(' '), 'pair', 'many'));
  }
  return found;
}
