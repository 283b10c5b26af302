import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { joinRows } from './bubble-words.ts';
import { bottomOf, hullOf, isMiddle } from './geometry.ts';
import { isSameRow } from './image-rows.ts';
import type { ChatEntry } from './message-draft.ts';
import { parseSeparator } from './separator-time.ts';
import { isRecallLine, isSystemLine } from './system-words.ts';

/** Whether the app itself says it: when it was, who joined. */
export function isOwnLine(text: string): boolean {
  return parseSeparator(text, null) !== undefined || isSystemLine(text);
}

/** Lines on the page that follow closely are one: a system line may be wrapped. */
export function groupRows(lines: readonly ImageLine[], unit: number): ImageLine[][] {
  const groups: ImageLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNext =
      before !== undefined &&
      !parseSeparator(line.text, null) &&
      !parseSeparator(before.text, null) &&
      (isSameRow(before.box, line.box) || line.box.top - bottomOf(before.box) < unit * 0.35);
    if (group && isNext) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A line of the app itself in the middle of the page; null for what is none. */
export function readOwnLine(
  rows: readonly ImageLine[],
  taken: string | null,
  width: number,
  bodies: readonly Box[],
): ChatEntry | null {
  const box = hullOf(rows.map((row) => row.box));
  const text = joinRows(rows);
  const time = parseSeparator(text, taken);
  const isBetweenBodies = !bodies.some((body) => body.top < box.top && bottomOf(body) > bottomOf(box));
  if (time && isMiddle(box, width) && isBetweenBodies)
    return { kind: 'separator', separator: { text, time, box } };
  if (!isSystemLine(text) || !isMiddle(box, width)) return null;
  const kind = isRecallLine(text) ? 'recall' : 'system';
  return {
    kind: 'message',
    message: {
      kind,
      side: null,
      label: null,
      body: text,
      reply: null,
      clock: null,
      box,
      confidence: Math.min(...rows.map((row) => row.confidence)),
      cut: false,
      rules: [`message:${kind}-line`],
    },
  };
}
