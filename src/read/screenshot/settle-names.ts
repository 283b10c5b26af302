import type { ChatEntry } from './message-draft.ts';

/** Thin marks within a name, and blanks: the recognition passes over them in small images (元元爸李 for 元元爸-李). */
const THIN = /[\s\-–—·・.'’_~]/gu;
/** What is neither letter nor digit. */
const MARKS = /[^\p{L}\p{N}]/gu;
/** A name of one letter is too little to say that two are one. */
const LEAST_LETTERS = 2;

/**
 * One spelling for each name of a chat. Names that differ in marks alone are one: a thin mark between its letters is lost and
 * not made up, so that the spelling which has it counts; of other marks, and of those at its ends, the commoner one (Ines: for
 * Ines). Each is a spelling that was recognised in this image.
 */
export function settleNames(entries: readonly ChatEntry[]): ChatEntry[] {
  const spellingsByLetters = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    const label = entry.kind === 'message' ? entry.message.label : null;
    const letters = label === null ? '' : lettersOf(label);
    if (label === null || [...letters].length < LEAST_LETTERS) continue;
    const counts = spellingsByLetters.get(letters) ?? new Map<string, number>();
    spellingsByLetters.set(letters, counts.set(label, (counts.get(label) ?? 0) + 1));
  }
  const settle = (label: string): string => {
    const counts = spellingsByLetters.get(lettersOf(label));
    return counts === undefined ? label : chooseSpelling(counts);
  };
  return entries.map((entry) => {
    if (entry.kind === 'separator' || entry.message.label === null) return entry;
    const { message } = entry;
    const label = settle(message.label!);
    if (label === message.label) return entry;
    return {
      kind: 'message',
      message: { ...message, label, rules: [...message.rules, 'label:as-elsewhere'] },
    };
  });
}

function chooseSpelling(counts: ReadonlyMap<string, number>): string {
  // The spelling with the most thin marks inside, of those the commonest, of those the first.
  return [...counts]
    .map(([spelling, count]) => ({ spelling, count, thin: countThinInside(spelling) }))
    .reduce((best, one) =>
      one.thin > best.thin || (one.thin === best.thin && one.count > best.count) ? one : best,
    ).spelling;
}

function lettersOf(label: string): string {
  return label.normalize('NFKC').replace(MARKS, '');
}

function countThinInside(label: string): number {
  const inside = label.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return inside.match(THIN)?.length ?? 0;
}
