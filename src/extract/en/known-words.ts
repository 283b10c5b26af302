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
 * a look into the tables of words. Gives the word that `text` has from `start` to `end`.
 */
export function createKnownWords(
  describe: (written: string) => KnownWord,
): (text: string, start: number, end: number) => KnownWord {
  const slots = new Int32Array(PLACES);
  let words: (KnownWord | undefined)[] = [undefined];
  return (text, start, end) => {
    if (end - start > LONGEST) return describe(text.slice(start, end));
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let slot = slots[place]!; slot !== 0; slot = slots[place]!) {
      const word = words[slot]!;
      if (isWritten(text, start, end, word.written)) return word;
      place = (place + 1) & (PLACES - 1);
    }
    const word = describe(copyOf(text, start, end));
    if (words.length > MOST) {
      slots.fill(0);
      words = [undefined];
    }
    slots[place] = words.length;
    words.push(word);
    return word;
  };
}

/** Not a slice, which would keep the whole text in memory for one word of it. */
function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let at = start; at < end; at++) copy += text[at];
  return copy;
}

function isWritten(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
