import type { CorrectedLine } from '../model/correction.ts';
import type { DecidedCorrection, JournalledDecision } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import { mapSpans } from '../model/map-spans.ts';
import type { Block, Reading } from '../model/report.ts';
import { likenessAround } from '../text/anchor.ts';
import { isBoundary, isSpan, type Span, sliceSpan } from '../text/span.ts';
import { collapseSpace } from './piece.ts';
import { retellTimes } from './screenshot/retell-times.ts';

export interface CorrectedReading {
  /** With the corrected words in its text, and every span where its words stand now. */
  readonly reading: Reading;
  /** In text order. */
  readonly lines: readonly CorrectedLine[];
}

type Correction = JournalledDecision<DecidedCorrection>;

/** Words in the place of a block's, and the decision that says so. */
interface Edit {
  readonly block: Block;
  readonly words: string;
  readonly decision: Correction;
  /** What differs, in the text as it was and as it is. */
  readonly before: Span;
  readonly after: Span;
}

/**
 * Sets right in a reading what humans corrected of it. A correction names a whole block as the machine read it; where two
 * name one, the later counts. One whose block is not read so any more changes nothing, and an issue says so. `taken` is the
 * day on which the image was made.
 */
export function correctReading(
  reading: Reading,
  corrections: readonly Correction[],
  taken: string | null,
): CorrectedReading {
  // Find the blocks that are meant.
  const chosen = new Map<Block, { words: string; decision: Correction }>();
  const lost = new Set<Correction>();
  for (const decision of corrections) {
    for (const line of decision.decided.lines) {
      const block = findBlock(reading, line);
      if (block) chosen.set(block, { words: collapseSpace(line.words), decision });
      else lost.add(decision);
    }
  }

  // Write the text anew, block by block.
  const edits: Edit[] = [];
  let text = '';
  let from = 0;
  for (const block of [...reading.blocks].sort((a, b) => a.start - b.start)) {
    const correction = chosen.get(block);
    const before = sliceSpan(reading.text, block);
    if (correction === undefined || correction.words === before || correction.words === '') continue;
    text += reading.text.slice(from, block.start);
    const { head, tail } = whatDiffers(before, correction.words);
    edits.push({
      block,
      ...correction,
      before: { start: block.start + head, end: block.end - tail },
      after: { start: text.length + head, end: text.length + correction.words.length - tail },
    });
    text += correction.words;
    from = block.end;
  }
  text += reading.text.slice(from);

  // Move every span with its words.
  const move = (span: Span): Span => {
    const moved = { start: moveOffset(edits, span.start, 'start'), end: moveOffset(edits, span.end, 'end') };
    return isSpan(text, moved) ? moved : moveToBlock(reading, edits, span);
  };
  const moved = mapSpans(reading, null, (span) => ({ ...span, ...move(span) })) as Reading;
  const title = edits.find(({ block }) => block.role === 'title');
  const spans = edits.map(({ block }) => move({ start: block.start, end: block.end }));
  return {
    reading: {
      ...moved,
      text,
      ...(moved.transcript && { transcript: retellTimes(moved.transcript, text, spans, taken) }),
      ...(title && sliceSpan(reading.text, title.block) === reading.title && { title: title.words }),
      issues: [...moved.issues, ...[...lost].map(tellLost)],
    },
    lines: edits.map(({ block, decision: { id, by, reason, time } }, index) => ({
      span: spans[index]!,
      read: sliceSpan(reading.text, block),
      id,
      by,
      reason,
      time,
    })),
  };
}

function findBlock({ text, blocks }: Reading, line: DecidedCorrection['lines'][number]): Block | undefined {
  return blocks
    .filter((block) => sliceSpan(text, block) === line.exact)
    .map((block) => ({ block, alike: likenessAround(text, block, line) }))
    .sort((a, b) => b.alike - a.alike)[0]?.block;
}

function tellLost({ id, by }: Correction): Issue {
  const message = `The correction ${id} by ${by} was not applied: no line is read any more as it was then.`;
  return { code: 'correction-lost', span: null, message };
}

/** How many units two texts share at their beginning and at their end, cutting no character in two. */
function whatDiffers(before: string, after: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  while (head > 0 && !(isBoundary(before, head) && isBoundary(after, head))) head--;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && !(isBoundary(before, before.length - tail) && isBoundary(after, after.length - tail)))
    tail--;
  return { head, tail };
}

/** A span that begins or ends inside what was changed takes all of it in, and one takes in what was added at its end. */
function moveOffset(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
  const edit = edits.findLast(
    ({ before }) =>
      before.start < offset || (side === 'end' && before.start === offset && before.end === offset),
  );
  if (edit === undefined) return offset;
  return offset >= edit.before.end ? edit.after.end + offset - edit.before.end : edit.after[side];
}

/** A span of words that are gone is that of their whole block. */
function moveToBlock({ blocks }: Reading, edits: readonly Edit[], span: Span): Span {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end)!;
  return {
    start: moveOffset(edits, block.start, 'start'),
    end: moveOffset(edits, block.end, 'end'),
  };
}
