/** A word of the list, where it stands. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a fixed list: from left to right, the longest at each place, none inside another. */
export interface WordFinder {
  find(text: string, start: number, end: number): FoundWord[];
  /** The longest word that begins exactly at `offset`; undefined if none does. */
  at(text: string, offset: number, end: number): string | undefined;
}

/**
 * One look at a table per character tells whether a word may begin there, so that the cost hardly grows
 * with the list.
 */
export function createWordFinder(words: Iterable<string>): WordFinder {
  /** First UTF-16 unit of a word → the words that begin with it, longest first. */
  const wordsByFirst = new Map<number, string[]>();
  const begins = new Uint8Array(0x10000);
  for (const word of new Set(words)) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    begins[first] = 1;
    const same = wordsByFirst.get(first);
    if (same === undefined) wordsByFirst.set(first, [word]);
    else same.push(word);
  }
  for (const same of wordsByFirst.values()) same.sort((a, b) => b.length - a.length);

  const at = (text: string, offset: number, end: number): string | undefined => {
    const first = text.charCodeAt(offset);
    if (begins[first] !== 1) return undefined;
    return wordsByFirst
      .get(first)!
      .find((word) => offset + word.length <= end && text.startsWith(word, offset));
  };

  return {
    at,
    find(text, start, end) {
      const found: FoundWord[] = [];
      for (let offset = start; offset < end; ) {
        const word = begins[text.charCodeAt(offset)] === 1 ? at(text, offset, end) : undefined;
        if (word === undefined) {
          offset++;
        } else {
          found.push({ word, start: offset, end: offset + word.length });
          offset += word.length;
        }
      }
      return found;
    },
  };
}
