/** Words that initials pass over: the initials of Board of Trade are BT. */
const PASSED_OVER = new Set(['of', 'the', 'and', 'for', 'in']);
const FEWEST = 3;
const MOST_WORDS = 6;
const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;

/** The initials of runs of capitalised words, with the words: Parent Teacher Association → pta. Linear. */
export function findInitials(text: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let words: string[] = [];
  const close = () => {
    if (words.length >= FEWEST) addInitials(words, found);
    words = [];
  };
  for (const word of text.match(WORD) ?? []) {
    if (isCapital(word)) words.push(word);
    else if (words.length > 0 && !PASSED_OVER.has(word)) close();
  }
  close();
  return found;
}

function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit < 97 : CAPITAL.test(word);
}

/** Those of each part of a run: its first words may be none of the name (Yesterday the Parent Teacher …). */
function addInitials(words: readonly string[], found: Map<string, readonly string[]>): void {
  const letters = words.map((word) => String.fromCodePoint(word.codePointAt(0)!).toLowerCase());
  for (let start = 0; start + FEWEST <= words.length; start++) {
    for (let end = start + FEWEST; end <= Math.min(words.length, start + MOST_WORDS); end++) {
      found.set(letters.slice(start, end).join(''), words.slice(start, end));
    }
  }
}

/** What is written as initials: PTA, not OK or I. Small letters. */
export function findWrittenInitials(text: string): Set<string> {
  return new Set((text.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase()));
}
