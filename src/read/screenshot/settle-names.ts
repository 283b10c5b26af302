import { areLookAlikes } from './look-alikes.ts';
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
 * Ines). So are names that differ in one letter which looks like the other: the commoner counts (班主任何老师 twice,
 * 斑主任何老师 once). Each is a spelling that was recognised in this image.
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
    const letters = lettersOf(label);
    const counts = spellingsByLetters.get(letters);
    return counts === undefined ? label : chooseSpelling(commonerOf(letters, counts, spellingsByLetters));
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

/** Of a name that looks like a commoner one the spellings of that, its own else. */
function commonerOf(
  letters: string,
  own: ReadonlyMap<string, number>,
  spellingsByLetters: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> {
  const others = [...spellingsByLetters].filter(([other]) => areLookAlikes(letters, other));
  return others.reduce((best, [, counts]) => (countAll(counts) > countAll(best) ? counts : best), own);
}

function countAll(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function chooseSpelling(counts: ReadonlyMap<string, number>): string {
  // The spelling with the most thin marks inside, of those the commonest, of those the one with whole brackets and no more marks.
  return [...counts]
    .map(([spelling, count]) => ({ spelling, order: [countThinInside(spelling), count, howPlain(spelling)] }))
    .reduce((best, one) => {
      const at = one.order.findIndex((value, index) => value !== best.order[index]);
      return at >= 0 && one.order[at]! > best.order[at]! ? one : best;
    }).spelling;
}

/** Less for each mark, and for a bracket that has no other end. */
function howPlain(label: string): number {
  const open = label.match(/[（(]/g)?.length ?? 0;
  const closed = label.match(/[）)]/g)?.length ?? 0;
  return (open === closed ? 0 : -10) - (label.match(MARKS)?.length ?? 0);
}

function lettersOf(label: string): string {
  return label.normalize('NFKC').replace(MARKS, '');
}

function countThinInside(label: string): number {
  const inside = label.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return inside.match(THIN)?.length ?? 0;
}
