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
  return withoutCutWords(words, tagsToSpans(tags)).map(({ start, end }) => ({
    start: stretch.start + start,
    end: stretch.start + end,
  }));
}

/** Without those that are, hold or cut a word that the dictionary knows and not as a name: 雷阵雨, 转【多云】. */
function withoutCutWords(words: readonly string[], spans: readonly Span[]): Span[] {
  const { others } = dictionaryNames();
  let index = 0;
  let at = 0;
  return spans.filter((span) => {
    while (index < words.length && at + words[index]!.length <= span.start) at += words[index++]!.length;
    let start = at;
    for (let next = index; next < words.length && start < span.end; next++) {
      const word = words[next]!;
      if (word.length > 1 && others.has(word)) return false;
      start += word.length;
    }
    return true;
  });
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
