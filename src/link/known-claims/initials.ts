const FEWEST = 3;
const MOST_WORDS = 6;
const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;
/**
 * Three capitalised words or more, with what initials pass over: those of Board of Trade are BT. Most texts have none, and
 * are soon read.
 */
const RUN = /(?<!\p{L})\p{Lu}\p{L}*(?:\P{L}+(?:(?:of|the|and|for|in)\P{L}+)*\p{Lu}\p{L}*){2,}/gu;

/** The initials of runs of capitalised words, with the words: Parent Teacher Association → pta. Linear. */
export function findInitials(text: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const run of text.match(RUN) ?? []) addInitials(run.match(WORD)!.filter(isCapital), found);
  return found;
}

/** Texts, by place, by the initials of the names in them. */
export function collectInitials(texts: readonly string[]): Map<string, number[]> {
  const byInitials = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    for (const initials of findInitials(text).keys()) {
      const places = byInitials.get(initials);
      if (places === undefined) byInitials.set(initials, [place]);
      else places.push(place);
    }
  }
  return byInitials;
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
