import type { Span } from '../../../text/span.ts';
import { cutWords } from '../jieba-words.ts';
import { decodeTags, type NameWeights, tagsToSpans } from './decode-names.ts';
import { dictionaryNames } from './dictionary-names.ts';
import { featureBlocks, type NameVocabulary, nameFeatures } from './name-features.ts';
import { CHARACTERS, FEATURES, TRANSITIONS, WORDS } from './name-weights.ts';

interface Model {
  readonly vocabulary: NameVocabulary;
  readonly starts: readonly number[];
  readonly weights: NameWeights;
}

let loaded: Model | undefined;

/**
 * Names of persons in a stretch of simplified text, found by the trained sequence model; `[]` where it sees
 * none. Single units (a surname or a stage name of one character) are never names.
 */
export function modelNames(text: string, stretch: Span): Span[] {
  const line = text.slice(stretch.start, stretch.end);
  const words = cutWords(line);
  const { vocabulary, starts, weights } = model();
  const { numbers } = nameFeatures(line, words, vocabulary, starts);
  const tags = decodeTags(numbers, line.length, weights);
  const learned = tagsToSpans(tags).filter((span) => !cutsWord(words, span));
  return learned.map(({ start, end }) => ({
    start: stretch.start + start,
    end: stretch.start + end,
  }));
}

/** Whether a span is, holds or cuts a word that the dictionary knows and not as a name: 雷阵雨, 转【多云】. */
function cutsWord(words: readonly string[], span: Span): boolean {
  const { others } = dictionaryNames();
  let at = 0;
  for (const word of words) {
    const end = at + word.length;
    if (word.length > 1 && at < span.end && span.start < end && others.has(word)) return true;
    if (at >= span.end) return false;
    at = end;
  }
  return false;
}

function model(): Model {
  if (loaded !== undefined) return loaded;
  const vocabulary = { characters: numbered(CHARACTERS.split('')), words: numbered(WORDS.split(' ')) };
  const { starts } = featureBlocks(vocabulary);
  loaded = { vocabulary, starts, weights: { features: bytes(FEATURES), transitions: bytes(TRANSITIONS) } };
  return loaded;
}

function numbered(list: readonly string[]): Map<string, number> {
  return new Map(list.map((each, index) => [each, index + 1]));
}

function bytes(base64: string): Int8Array {
  return new Int8Array(Buffer.from(base64, 'base64'));
}
