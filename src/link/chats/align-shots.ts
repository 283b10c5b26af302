import { ALIKE, editDistance, likenessOf } from './message-likeness.ts';
import type { Shot, ShotMessage } from './shot.ts';

/** Two messages at one place; null where a shot does not have it. */
export interface Step {
  readonly first: number | null;
  readonly second: number | null;
}

/** How two shots lie on one another, `first` above. */
export interface Alignment {
  readonly steps: readonly Step[];
  readonly weight: number;
}

/** A message that only one has, within what both show; and two at one place that differ. */
const MISSING = 1;
const DIFFERENT = 0.9;
/** What two shots must have in common, in tens of letters: less stands in any two chats. */
const LEAST = 1.4;
const LEAST_UNNAMED = 2.2;
/**
 * Enough where both name one chat and the end of one is the beginning of the other without a flaw, in at least so many
 * different messages: 真的假的, 收到！, 辛苦了.
 */
const LEAST_FLAWLESS = 1;
const FEWEST_FLAWLESS = 3;
/** Long messages say no more than this about one place of a chat. */
const MOST_LETTERS = 25;

/**
 * Lays `second` below `first`: the end of one on the beginning of the other, or one within the other (Needleman and
 * Wunsch with free ends). Undefined where they have too little in common, or name two chats.
 */
export function alignShots(first: Shot, second: Shot): Alignment | undefined {
  if (first.name !== null && second.name !== null && !isSameName(first.name, second.name)) return undefined;
  const a = first.messages;
  const b = second.messages;
  if (a.length === 0 || b.length === 0) return undefined;
  const alike = a.map((one) => b.map((other) => likenessOf(one, other)));

  // The best way to each pair of places; leaving out the beginning of the first costs nothing.
  const best: Float64Array[] = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  for (let j = 1; j <= b.length; j++) best[0]![j] = -MISSING * j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      best[i]![j] = Math.max(
        best[i - 1]![j - 1]! + worthOf(a[i - 1]!, b[j - 1]!, alike[i - 1]![j - 1]!),
        best[i - 1]![j]! - MISSING,
        best[i]![j - 1]! - MISSING,
      );
    }
  }

  // It ends where the first ends, or where the second does.
  let [i, j] = [a.length, 0];
  for (let at = 1; at <= b.length; at++) if (best[a.length]![at]! > best[i]![j]!) [i, j] = [a.length, at];
  for (let at = 1; at <= a.length; at++) if (best[at]![b.length]! > best[i]![j]!) [i, j] = [at, b.length];
  const weight = best[i]![j]!;
  const areNamed = first.name !== null && second.name !== null;
  if (weight < (areNamed ? LEAST_FLAWLESS : LEAST_UNNAMED)) return undefined;

  // Back along the way.
  const steps: Step[] = [];
  while (i > 0 && j > 0) {
    const here = best[i]![j]!;
    if (here === best[i - 1]![j - 1]! + worthOf(a[i - 1]!, b[j - 1]!, alike[i - 1]![j - 1]!)) {
      steps.push({ first: --i, second: --j });
    } else if (here === best[i - 1]![j]! - MISSING) steps.push({ first: --i, second: null });
    else steps.push({ first: null, second: --j });
  }
  while (j > 0) steps.push({ first: null, second: --j });
  const isFlawless = steps.every((step) => isSame(step, first, second, alike));
  const letters = new Set(steps.map((step) => (step.first === null ? '' : a[step.first]!.letters)));
  if (areNamed && weight < LEAST && !(isFlawless && letters.size >= FEWEST_FLAWLESS)) return undefined;
  return { steps: steps.reverse(), weight };
}

function isSame(step: Step, first: Shot, second: Shot, alike: readonly (readonly number[])[]): boolean {
  if (step.first === null || step.second === null) return false;
  return (
    alike[step.first]![step.second]! >= ALIKE &&
    first.messages[step.first]!.side === second.messages[step.second]!.side
  );
}

function worthOf(a: ShotMessage, b: ShotMessage, likeness: number): number {
  if (likeness < ALIKE) return -DIFFERENT;
  if (a.kind === 'image') return 0.1;
  const letters = Math.min(MOST_LETTERS, a.letters.length, b.letters.length) / 10;
  return letters * likeness + (a.side === b.side ? 0.1 : -0.4);
}

function isSameName(a: string, b: string): boolean {
  return editDistance(a, b) <= Math.max(a.length, b.length) * 0.25;
}
