/** A word as it was written, with what is the same wherever it stands. */
export interface KnownWord {
  readonly written: string;
  readonly lower: string;
  /** Bits of `WORD`. */
  readonly bits: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** What a model has made of the word, kept for the next time. */
  marks: ModelMarks | null;
}

/** The numbers that a model's vocabulary gives to a word. */
export interface ModelMarks {
  /** The vocabulary that they are of. */
  readonly vocabulary: object;
  readonly category: number;
  readonly word: number;
  readonly suffix: number;
}

/** Words that are remembered; a language shows some ten thousand, and names. When more come all are forgotten. */
const MOST = 40_000;
/** Longer ones are seldom words. */
const LONGEST = 24;
const PLACES = 1 << 17;

/**
 * Remembers words by their letters, so that one met before costs neither a slice of the text nor its small letters nor
 * a look into the tables of words. Gives the word that `text` has from `start` to `end`; `units` are those of the text.
 */
export function createKnownWords(
  describe: (written: string) => KnownWord,
): (text: string, units: Uint16Array, start: number, end: number) => KnownWord {
  /** By the hash of its letters: the word's number, 0 for none. */
  const slots = new Int32Array(PLACES);
  /** By its number: the word, its hash, its length and its letters. */
  const words: (KnownWord | undefined)[] = [undefined];
  const hashes = new Int32Array(MOST + 1);
  const lengths = new Uint8Array(MOST + 1);
  const letters = new Uint16Array((MOST + 1) * LONGEST);

  const isWritten = (word: number, units: Uint16Array, start: number, length: number): boolean => {
    const first = word * LONGEST;
    for (let i = 0; i < length; i++) if (letters[first + i] !== units[start + i]) return false;
    return true;
  };

  return (text, units, start, end) => {
    const length = end - start;
    if (length > LONGEST) return describe(text.slice(start, end));
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let word = slots[place]!; word !== 0; word = slots[place]!) {
      if (hashes[word] === hash && lengths[word] === length && isWritten(word, units, start, length))
        return words[word]!;
      place = (place + 1) & (PLACES - 1);
    }
    const described = describe(copyOf(text, start, end));
    if (words.length > MOST) {
      slots.fill(0);
      words.length = 1;
      place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
    const word = words.length;
    slots[place] = word;
    hashes[word] = hash;
    lengths[word] = length;
    letters.set(units.subarray(start, end), word * LONGEST);
    words.push(described);
    return described;
  };
}

/** Not a slice, which would keep the whole text in memory for one word of it. */
export function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let at = start; at < end; at++) copy += text[at];
  return copy;
}
