import type { Block, BlockRole } from '../../model/report.ts';
import { isBoundary, isSpan, type Span, sliceSpan } from '../../text/span.ts';

/** A text with its blocks. */
export interface TextBlocks {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Words in the place of a block's, or a line of its own before a block; before none it is the last. */
export type Edit<T> =
  | { readonly kind: 'replace'; readonly block: Block; readonly words: string; readonly by: T }
  | {
      readonly kind: 'add';
      readonly before: Block | null;
      readonly role: BlockRole;
      readonly words: string;
      readonly by: T;
    };

/** What an edit made: where its words stand, and those that it replaced; `read` is empty for a line that was added. */
export interface Edited<T> {
  readonly edit: Edit<T>;
  readonly span: Span;
  readonly read: string;
}

export interface EditedText<T> {
  readonly text: string;
  /** Where a span of the text as it was stands now. */
  readonly move: (span: Span) => Span;
  /** In text order. */
  readonly edited: readonly Edited<T>[];
}

/** What differs, in the text as it was and as it is. */
interface Change {
  readonly before: Span;
  readonly after: Span;
  /** A whole line, with the break after it: whatever began here stands behind it. */
  readonly isLine: boolean;
}

/** Writes a text anew with other words in the place of some of its blocks, and lines between them. */
export function editText<T>({ text: old, blocks }: TextBlocks, edits: readonly Edit<T>[]): EditedText<T> {
  const placeOf = (edit: Edit<T>) =>
    edit.kind === 'replace' ? edit.block.start : (edit.before?.start ?? old.length);
  const rank = (edit: Edit<T>) => placeOf(edit) * 2 + (edit.kind === 'add' ? 0 : 1);
  const changes: Change[] = [];
  const edited: Edited<T>[] = [];
  let text = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => rank(a) - rank(b))) {
    const at = placeOf(edit);
    text += old.slice(from, at);
    from = at;
    if (edit.kind === 'add') {
      const isLast = edit.before === null;
      const begin = text.length;
      const start = isLast ? begin + 1 : begin;
      text += isLast ? `\n${edit.words}` : `${edit.words}\n`;
      changes.push({
        before: { start: at, end: at },
        after: { start: begin, end: text.length },
        isLine: true,
      });
      edited.push({ edit, span: { start, end: start + edit.words.length }, read: '' });
      continue;
    }
    const read = sliceSpan(old, edit.block);
    const { head, tail } = whatDiffers(read, edit.words);
    changes.push({
      before: { start: at + head, end: edit.block.end - tail },
      after: { start: text.length + head, end: text.length + edit.words.length - tail },
      isLine: false,
    });
    edited.push({ edit, span: { start: text.length, end: text.length + edit.words.length }, read });
    text += edit.words;
    from = edit.block.end;
  }
  text += old.slice(from);

  const moveEnds = ({ start, end }: Span): Span => ({
    start: moveOffset(changes, start, 'start'),
    end: moveOffset(changes, end, 'end'),
  });
  return {
    text,
    move: (span) => {
      const moved = moveEnds(span);
      if (isSpan(text, moved)) return moved;
      // A span of words that are gone is that of their whole block.
      return moveEnds(blocks.find(({ start, end }) => start <= span.start && span.end <= end)!);
    },
    edited,
  };
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
function moveOffset(changes: readonly Change[], offset: number, side: 'start' | 'end'): number {
  const change = changes.findLast(({ before, isLine }) => {
    if (before.start !== offset) return before.start < offset;
    return isLine ? side === 'start' : side === 'end' && before.end === offset;
  });
  if (change === undefined) return offset;
  return offset >= change.before.end ? change.after.end + offset - change.before.end : change.after[side];
}
