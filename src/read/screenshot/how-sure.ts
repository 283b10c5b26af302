import type { Box } from '../../model/transcript.ts';
import type { Bubble, SortedLines } from './find-bubbles.ts';
import { rightOf } from './geometry.ts';
import type { ChatEntry } from './message-draft.ts';

/** So many bubbles at one edge, of several widths, are no list of cards. */
const FEWEST_RAGGED = 4;

/** Points for what only chats have; three are enough. */
export function howSure(
  messages: readonly Bubble[],
  entries: readonly ChatEntry[],
  { avatars }: SortedLines,
  title: string | null,
  withClocks: boolean,
): number {
  if (messages.length === 0) return 0;
  const sides = new Set(entries.map((entry) => (entry.kind === 'message' ? entry.message.side : null)));
  const isShared = (edge: (box: Box) => number) =>
    messages.filter((one) =>
      messages.some((other) => other !== one && Math.abs(edge(one.box) - edge(other.box)) < 4),
    ).length >= 2;
  let points = 0;
  if (sides.has('self') && sides.has('other')) points += 2;
  if (avatars.length >= messages.length * 0.5) points += 2;
  if (withClocks) points += 2;
  points += Math.min(
    2,
    entries.filter((entry) => entry.kind === 'separator' || entry.message.side === null).length,
  );
  if (entries.some((entry) => entry.kind === 'message' && entry.message.label !== null)) points += 1;
  if (isShared(({ left }) => left) || isShared(rightOf)) points += 1;
  if (isRagged(messages)) points += 1;
  if (title !== null) points += /[(（]\d+[)）]$/.test(title) ? 2 : 1;
  return points;
}

function isRagged(messages: readonly Bubble[]): boolean {
  return messages.some(({ box }) => {
    const aligned = messages.filter((other) => Math.abs(other.box.left - box.left) < 4);
    const widths = aligned.map((other) => other.box.width);
    return aligned.length >= FEWEST_RAGGED && Math.min(...widths) < Math.max(...widths) * 0.7;
  });
}
