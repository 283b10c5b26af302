import type { Mention } from '../../../model/mention.ts';
import { isSpan, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { resolvePlaces } from '../../places/resolve-places.ts';
import { type MarkedWords, markedWords, WORD_CLASS, wordAt, wordText } from '../words/marked-words.ts';
import { letterPlaces } from './letter-places.ts';
import { type PlaceChain, readPlaceChain } from './place-chain.ts';
import { GEOGRAPHIC_ENDS, GEOGRAPHIC_WORDS, NO_PLACES } from './place-words.ts';
import { rankedEnd, rankedStart } from './ranked-place.ts';

/**
 * Names of places in text order, down to the village; `[]` where there are none. `value` is the path of divisions
 * down to the county that holds the place, 湖南省/长沙市/岳麓区, or the country; null where the report does not tell.
 */
export function findPlaces(passage: Passage): Found<Mention>[] {
  // Read the chains of names from left to right, none overlapping.
  const words = markedWords(passage);
  const chains: PlaceChain[] = [];
  for (const block of passage.blocks) readChains(words, block, chains);

  // Then say what each stands for, by what else the report names.
  const places = resolvePlaces(chains);
  const found: Found<Mention>[] = [];
  for (const [i, { start, end, rule, isWhole }] of chains.entries()) {
    const place = places[i];
    const span = { start, end };
    if (place === undefined || !isSpan(passage.text, span)) continue;
    const value = isWhole ? (place?.path ?? null) : null;
    found.push({ type: 'place', span, value, timex: null, reasons: [{ rule, span }] });
  }
  return found;
}

function readChains(words: MarkedWords, block: Span, chains: PlaceChain[]): void {
  const { start, classes, count } = words;
  let done = block.start;
  const add = (chain: PlaceChain) => {
    chains.push(chain);
    done = chain.end;
  };
  for (let n = wordAt(words, block.start); n < count && start[n]! < block.end; n++) {
    const from = start[n]!;
    const to = Math.min(start[n + 1]!, block.end);
    if (to <= done) continue;
    if (from >= done) {
      const ranked = rankedStart(words, n, done);
      if (ranked !== undefined) {
        // 临沅市|青槐区
        const end = rankedEnd(words, to, block.end)?.end ?? to;
        add(unresolved(ranked, end, 'place:rank'));
        continue;
      }
      const pointing = readPointing(words, n, block.end);
      if (pointing !== undefined) {
        add(pointing);
        continue;
      }
      for (const letter of letterPlaces(words, n)) if (letter.end <= block.end) add(letter);
    }
    // A name begins where a word does; a full one may begin inside: 原|【郾城区】.
    for (let at = Math.max(from, done); at < to; at++) {
      const chain = readPlaceChain(words, at, block.end);
      if (chain === undefined) continue;
      const isLonger =
        at === from &&
        chain.end < to &&
        isGeographic(wordText(words, n)) &&
        !wordText(words, n).endsWith('地区');
      add(isLonger ? unresolved(from, to, 'place:dictionary') : chain);
      break;
    }
    if (
      done <= from &&
      classes[n] === WORD_CLASS.place &&
      to - from > 2 &&
      isGeographic(wordText(words, n))
    ) {
      add(unresolved(from, to, 'place:dictionary'));
    }
  }
}

/** By unit: 1 for what points. */
const POINTS = new Uint8Array(0x10000);
for (const unit of '该本我全') POINTS[unit.charCodeAt(0)] = 1;
const POINTED = '省市县区州';

/** 该县, 我省, 全市, as one word or two. */
function readPointing(
  { text, start, begins }: MarkedWords,
  n: number,
  limit: number,
): PlaceChain | undefined {
  const from = start[n]!;
  if (POINTS[text.charCodeAt(from)] !== 1 || from + 2 > limit || begins[from + 2] !== 1) return undefined;
  const rank = text[from + 1]!;
  if (!POINTED.includes(rank)) return undefined;
  return unresolved(from, from + 2, 'place:pointing', rank);
}

/** 湄公河, 腾格里沙漠, 马萨诸塞州; but 东欧地区 is 东欧. */
function isGeographic(word: string): boolean {
  if (word.length < 3 || NO_PLACES.has(word)) return false;
  return GEOGRAPHIC_ENDS.has(word.at(-1)!) || GEOGRAPHIC_WORDS.test(word);
}

function unresolved(start: number, end: number, rule: string, pointsTo: string | null = null): PlaceChain {
  return { start, end, rule, places: [], isSure: true, isWhole: true, pointsTo };
}
