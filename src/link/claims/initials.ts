/** Words that initials pass over: the initials of Board of Trade are BT. */
const PASSED_OVER = /^(?:of|the|and|for|in)$/;
const FEWEST = 3;
const MOST_WORDS = 6;
const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;

/** The initials of runs of capitalised words, with the words: Parent Teacher Association → pta. Linear. */
export function findInitials(text: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const words = text.match(WORD) ?? [];
  for (let start = 0; start < words.length; start++) {
    const run: string[] = [];
    for (let at = start; at < words.length && at < start + MOST_WORDS; at++) {
      const word = words[at]!;
      if (CAPITAL.test(word)) run.push(word);
      else if (run.length === 0 || !PASSED_OVER.test(word)) break;
      if (run.length >= FEWEST) found.set(run.map(([letter]) => letter!.toLowerCase()).join(''), [...run]);
    }
  }
  return found;
}

/** What is written as initials: PTA, not OK or I. Small letters. */
export function findWrittenInitials(text: string): Set<string> {
  return new Set((text.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase()));
}
