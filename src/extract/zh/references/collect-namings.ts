import type { Mention } from '../../../model/mention.ts';
import type { Statement } from '../../../model/statement.ts';
import { compareSpans, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { COUNTRY } from '../country-words.ts';
import { findSpeakerHead } from '../find-speaker-head.ts';
import { createWordFinder } from '../word-finder.ts';
import { markedWords } from '../words/marked-words.ts';
import { findPersonPhrases } from './find-person-phrases.ts';
import { joinTitles } from './join-titles.ts';
import type { Naming } from './naming.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { PRONOUN_FORMS } from './pronoun-words.ts';

/** Between two that are named together: 王某和店主, 校方、家长. */
const JOINT = /^(?:[还也又就都]?[和与及跟同]|、)$/;
/** No source that holds no other name is taken whole beyond this length: 王某所住小区的一位不愿具名的居民. */
const MAX_SOURCE = 24;
/** Sources that stand for somebody else. */
/** Sources that are more than one. */
const SOME = /^(?:不少|许多|很多|一些|有些|多名|多位|数名|众|部分|大量|广大)|[们]$/;
const POINTS = /^(?:该|这|那|上述|前述|我|自己|你|大家|有人|谁|[他她其])|本人$|[的里中上]/;

/**
 * All namings of a (folded) passage in text order: persons, bodies, states, nouns for people, what speaks in
 * statements, and pairs of these (王某和店主). A naming that ends another one's words stands in for it.
 */
export function collectNamings(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  statements: readonly Found<Statement>[],
): Naming[] {
  const { text } = passage;
  const named = mentions.flatMap((mention) => namingOf(text, mention) ?? []);
  const phrases = findPersonPhrases(markedWords(passage)).map(
    ({ start, end, head, gender, number, isNew, isBody }): Naming => ({
      start,
      end,
      key: head,
      title: '',
      kind: isBody ? 'body' : 'noun',
      gender,
      number,
      isNew,
      isInside: false,
    }),
  );
  const taken = new Set([...named, ...phrases].map(({ end }) => end));
  const spoken = statements.flatMap(({ source, speaker }) =>
    source === null || taken.has(source.end) || speaker === 'record' || speaker === 'media'
      ? []
      : (speakerOf(text, source) ?? []),
  );
  const told = unique([...named, ...phrases, ...spoken].sort(compareSpans));
  const namings = joinTitles(text, unique([...told, ...repeated(text, told)].sort(compareSpans)));
  return [...namings, ...pairs(text, namings)].sort(compareSpans);
}

function namingOf(text: string, { type, span, value }: Found<Mention>): Naming | undefined {
  const words = text.slice(span.start, span.end);
  if (type === 'person') {
    const noun = PERSON_NOUNS.get(words.slice(-2));
    return {
      ...span,
      key: words,
      title: '',
      kind: 'person',
      gender: noun?.gender ?? null,
      number: 'one',
      isNew: false,
      isInside: false,
    };
  }
  if (type === 'body') {
    const key = value ?? words;
    return {
      ...span,
      key,
      title: '',
      kind: 'body',
      gender: null,
      number: 'any',
      isNew: false,
      isInside: false,
    };
  }
  if (type === 'place' && COUNTRY.test(words))
    return {
      ...span,
      key: words,
      title: '',
      kind: 'state',
      gender: null,
      number: 'any',
      isNew: false,
      isInside: false,
    };
  return undefined;
}

function speakerOf(text: string, source: Span): Naming | undefined {
  const words = text.slice(source.start, source.end);
  if (words.length > MAX_SOURCE || PRONOUN_FORMS.has(words) || POINTS.test(words)) return undefined;
  const head = findSpeakerHead(words);
  const isBody = head !== undefined && head.rest === 0 && head.rule.as === 'body';
  const number = SOME.test(words) ? 'many' : 'any';
  return {
    ...source,
    key: words,
    title: '',
    kind: isBody ? 'body' : 'speaker',
    gender: null,
    number,
    isNew: false,
    isInside: false,
  };
}

/** Names looked for again; reports name fewer. */
const MAX_NAMES = 300;

/** Where else the names stand that only a verb of speech told, and the last two characters of longer names. */
function repeated(text: string, namings: readonly Naming[]): Naming[] {
  const byWord = new Map<string, Naming>();
  for (const naming of namings) {
    if (byWord.size >= MAX_NAMES) break;
    const { kind, key } = naming;
    if (kind === 'speaker' && key.length >= 2 && key.length <= MAX_NAME) byWord.set(key, naming);
    // 安娜丽莎 also goes as 丽莎; 王志远 as 志远.
    else if (kind === 'person' && /^\p{Script=Han}{3,6}$/u.test(key) && !NO_GIVEN.test(key))
      byWord.set(key.slice(-2), naming);
  }
  if (byWord.size === 0) return [];
  const found: Naming[] = [];
  let next = 0;
  for (const { word, start, end } of createWordFinder(byWord.keys()).find(text, 0, text.length)) {
    while (next < namings.length && namings[next]!.end < end) next++;
    const isKnown = namings[next] !== undefined && namings[next]!.start < end;
    if (!isKnown) found.push({ ...byWord.get(word)!, start, end });
  }
  return found;
}

/** No unlisted name is longer. */
const MAX_NAME = 8;
/** 王先生, 李某某: their last two characters are no name. */
const NO_GIVEN = /(?:先生|女士|小姐|老师|某某|某.?|[大阿奶][爷妈姨奶])$/;

/** One naming for each end: the one of a name, else the longest. */
function unique(namings: readonly Naming[]): Naming[] {
  const byEnd = new Map<number, Naming>();
  for (const naming of namings) {
    const other = byEnd.get(naming.end);
    if (other === undefined || (other.kind === 'noun' && naming.kind === 'person'))
      byEnd.set(naming.end, naming);
  }
  return [...byEnd.values()].sort(compareSpans);
}

function pairs(text: string, namings: readonly Naming[]): Naming[] {
  const found: Naming[] = [];
  for (let index = 1; index < namings.length; index++) {
    const [first, second] = [namings[index - 1]!, namings[index]!];
    if (!JOINT.test(text.slice(first.end, second.start)) || first.key === second.key) continue;
    found.push({
      start: first.start,
      end: second.end,
      key: [first.key, second.key].sort().join(' '),
      title: '',
      kind: 'pair',
      gender: null,
      number: 'many',
      isNew: false,
      isInside: false,
    });
  }
  return found;
}
