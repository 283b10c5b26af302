import { sliceSpan } from '../text/span.ts';
import type { CorrectedLine } from './correction.ts';

/** What a reader's name ends with where its text was corrected. */
export const CORRECTED = '+corrected';

/** The text as the machine read it; `lines` in text order. */
export function textAsRead(text: string, lines: readonly Pick<CorrectedLine, 'span' | 'read'>[]): string {
  let asRead = '';
  let from = 0;
  for (const { span, read } of lines) {
    asRead += text.slice(from, span.start) + (read ?? sliceSpan(text, span));
    // A line that was added goes with the break after it, the last with that before it.
    const isAdded = read === '';
    if (isAdded && span.end === text.length) asRead = asRead.slice(0, -1);
    from = isAdded ? span.end + 1 : span.end;
  }
  return asRead + text.slice(from);
}
