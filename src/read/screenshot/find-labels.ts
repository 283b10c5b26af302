import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { beginsWithLevel, findTitles, isBadgeText, nameAfterBadge } from './find-badges.ts';
import type { Bubble } from './find-bubbles.ts';
import { bottomOf, hullOf, isMiddle, rightOf } from './geometry.ts';
import { isSameRow } from './image-rows.ts';
import { joinWrapped } from './join-wrapped.ts';
import { parseSeparator } from './separator-time.ts';
import { isSystemLine } from './system-words.ts';

/** The name of a sender, of one line or more of one row. */
export interface FoundLabel {
  readonly text: string;
  readonly lines: readonly ImageLine[];
  readonly rule: string;
}

/** Below a message of the phone's own app: Maja L • 18:02, Ruben · 6:02 PM. */
const NAME_AND_CLOCK = /^(\S.*?)\s*[•·]\s*\d{1,2}[:：.]\d{2}(?:\s?[AP]M)?$/iu;

/** Beside a name above a message, as rooms of work have it: Maja L 9:04 AM, 陶立 昨天 10:15. */
const CLOCK_BESIDE =
  /(?<=\S)\s+(?:(?:today|yesterday|今天|昨天)\s*(?:at\s*)?)?\d{1,2}[:：]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?$/iu;

/** A name stands right above what its person said, at the edge that both share; badges may stand beside it. */
export function findLabels(
  bare: readonly ImageLine[],
  badges: readonly Bubble[],
  bodies: readonly Box[],
  width: number,
  unit: number,
): Map<Box, FoundLabel> {
  const found = new Map<Box, FoundLabel>();
  const hasBadges = badges.length > 0 || bare.some(({ text }) => isBadgeText(text) || beginsWithLevel(text));
  const titles = findTitles([...bare, ...badges.flatMap(({ lines }) => lines)].map(({ text }) => text));
  for (const row of rowsOf(bare, unit)) {
    const names = row.filter(
      (line) => !(hasBadges && (isBadgeText(line.text) || (row.length > 1 && beginsWithLevel(line.text)))),
    );
    const text = nameAfterBadge(joinWrapped(names.map((line) => line.text)), hasBadges, titles);
    if (text === '' || names.length === 0 || parseSeparator(text, null)) continue;
    if (names.every(({ confidence }) => confidence < 0.6)) continue;
    const name = hullOf(names.map(({ box }) => box));
    const beside = badges.filter(({ box }) => isSameRow(box, name) && isNear(box, name, unit));
    const box = hullOf([...row.map((line) => line.box), ...beside.map((badge) => badge.box)]);
    const under = NAME_AND_CLOCK.exec(text)?.[1];
    const above = under === undefined ? undefined : bodyAbove(name, bodies, width, unit);
    if (under !== undefined) {
      if (above !== undefined && !found.has(above))
        found.set(above, { text: under, lines: row, rule: 'label:below' });
      continue;
    }
    const below = bodies
      .filter((body) => body.top >= name.top + name.height * 0.5 && body.top - bottomOf(name) < unit * 1.1)
      .filter(
        (body) =>
          Math.abs(body.left - box.left) < width * 0.035 ||
          // A little picture before the name is no letter.
          (box.left > body.left && box.left - body.left < unit * 1.3) ||
          (hasBadges && box.left > body.left && box.left - body.left < unit * 6) ||
          Math.abs(rightOf(body) - rightOf(box)) < width * 0.035,
      )
      .sort((a, b) => a.top - b.top)[0];
    if (!below || found.has(below)) continue;
    const isNearSide = box.left < width * 0.35 || rightOf(box) > width * 0.65;
    if (isNearSide && !(isMiddle(box, width) && isSystemLine(text)))
      found.set(below, { text: text.replace(CLOCK_BESIDE, ''), lines: row, rule: 'label:above' });
  }
  return found;
}

/** The message that a name below it belongs to: the lowest above, at the same edge. */
function bodyAbove(name: Box, bodies: readonly Box[], width: number, unit: number): Box | undefined {
  return bodies
    .filter((body) => name.top - bottomOf(body) > -unit * 0.3 && name.top - bottomOf(body) < unit)
    .filter((body) => Math.abs(body.left - name.left) < width * 0.05)
    .sort((a, b) => bottomOf(b) - bottomOf(a))[0];
}

/** Lines of one row that stand near one another: a badge and a name, two parts of a name. */
function rowsOf(bare: readonly ImageLine[], unit: number): ImageLine[][] {
  const rows: ImageLine[][] = [];
  for (const line of bare) {
    const row = rows.find((one) => {
      const box = hullOf(one.map((part) => part.box));
      return isSameRow(box, line.box) && isNear(box, line.box, unit);
    });
    if (row) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.left - b.box.left));
}

function isNear(a: Box, b: Box, unit: number): boolean {
  return Math.max(a.left, b.left) - Math.min(rightOf(a), rightOf(b)) < unit * 1.5;
}
