/**
 * Near-duplicates without comparing all pairs: MinHash (Broder 1997) with banded lookup (Indyk and Motwani
 * 1998), and sketches that tell how much of one text stands in another.
 */

/** Values of a signature: 16 bands of 4. Two texts that share 0.5 of their shingles meet with 64 %, 0.8 with 99.9 %. */
export const BANDS = 16;
export const ROWS = 4;

/** Characters of a Chinese shingle; words of any other script's. Shorter ones meet by chance, longer miss edits. */
const HAN_SHINGLE = 6;
const WORD_SHINGLE = 4;

/** Shingle hashes kept of one text: with 2,000 the measured share is right within 0.02. */
const SKETCH_SIZE = 2000;

/**
 * The hashes of a text's shingles: the smallest ones, ascending, each once. Punctuation, spaces, case and
 * Latin/full-width form don't count. Empty for a text with fewer letters than one shingle.
 */
export function createSketch(text: string): Uint32Array {
  const hashes = shingleHashes(text).sort();
  let kept = 0;
  for (let i = 0; i < hashes.length && kept < SKETCH_SIZE; i++) {
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i]!;
  }
  return hashes.slice(0, kept);
}

/** The MinHash values of a sketch, `BANDS * ROWS` of them. */
export function createSignature(sketch: Uint32Array): Uint32Array {
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of sketch) {
    for (let i = 0; i < signature.length; i++) {
      const value = mix(hash ^ SEEDS[i]!);
      if (value < signature[i]!) signature[i] = value;
    }
  }
  return signature;
}

/**
 * One key a band: texts whose keys are equal in a band are candidates. Empty for an empty sketch, so that two
 * texts without words are no copies of one another.
 */
export function bandKeys(sketch: Uint32Array): Uint32Array {
  if (sketch.length === 0) return new Uint32Array(0);
  const signature = createSignature(sketch);
  const keys = new Uint32Array(BANDS);
  for (let i = 0; i < signature.length; i++) {
    const band = Math.floor(i / ROWS);
    keys[band] = mix(keys[band]! ^ signature[i]!);
  }
  return keys;
}

export interface Overlap {
  /** Shared shingles over all shingles of both, 0 to 1. */
  readonly jaccard: number;
  /** Share of the first text's shingles that stand in the second. */
  readonly ofFirst: number;
  /** Share of the second text's shingles that stand in the first. */
  readonly ofSecond: number;
}

/**
 * How much two texts share, told from their sketches. Both are read up to the hash where the one that was cut
 * ends, so that a short text is measured fairly against a long one (Bar-Yossef 2002).
 */
export function compareSketches(a: Uint32Array, b: Uint32Array): Overlap {
  const limit = Math.min(lastOf(a), lastOf(b));
  let i = 0;
  let j = 0;
  let both = 0;
  while (i < a.length && j < b.length && a[i]! <= limit && b[j]! <= limit) {
    if (a[i] === b[j]) {
      both++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  while (i < a.length && a[i]! <= limit) i++;
  while (j < b.length && b[j]! <= limit) j++;
  const all = i + j - both;
  return {
    jaccard: all === 0 ? 0 : both / all,
    ofFirst: i === 0 ? 0 : both / i,
    ofSecond: j === 0 ? 0 : both / j,
  };
}

/** A sketch that was not cut knows all hashes up to the last possible one. */
function lastOf(sketch: Uint32Array): number {
  return sketch.length < SKETCH_SIZE ? 0xffffffff : sketch[SKETCH_SIZE - 1]!;
}

const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

function shingleHashes(text: string): Uint32Array {
  const pieces: number[] = [];
  let han = 0;
  for (const [piece] of text.normalize('NFKC').toLowerCase().matchAll(PIECE)) {
    if (HAN.test(piece)) han++;
    pieces.push(hashText(piece));
  }
  const length = han * 2 > pieces.length ? HAN_SHINGLE : WORD_SHINGLE;
  const hashes = new Uint32Array(Math.max(0, pieces.length - length + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + length; j++) hash = mix(hash ^ pieces[j]!);
    hashes[i] = hash;
  }
  return hashes;
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: each bit of the outcome depends on each bit that goes in. */
function mix(value: number): number {
  let x = value + 0x9e3779b9;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** One for each value of a signature. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mix(index * 0x61c88647));
