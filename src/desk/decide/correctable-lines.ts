import type { Report } from '../../model/report.ts';
import { textAsRead } from '../../model/text-as-read.ts';
import { type Anchor, createAnchor } from '../../text/anchor.ts';
import { sliceSpan } from '../../text/span.ts';

/** A line that a machine read in an image: its words as the dossier shows them, and as the machine had them. */
export interface CorrectableLine extends Anchor {
  readonly report: string;
  readonly words: string;
}

/** The lines of a report that somebody may correct; `[]` where no machine recognised them. */
export function correctableLines(report: Report): CorrectableLine[] {
  if (!report.reader.startsWith('screenshot@')) return [];
  const corrected = report.correction?.lines ?? [];
  const asRead = textAsRead(report.text, corrected);
  // How much longer the text is, where a block begins, than it was as read.
  let longer = 0;
  return [...report.blocks]
    .sort((a, b) => a.start - b.start)
    .flatMap((block) => {
      const words = sliceSpan(report.text, block);
      const read = corrected.find(({ span }) => span.start === block.start)?.read ?? words;
      const start = block.start - longer;
      longer += words.length - read.length;
      // A sender's name that a human added is no line that was read.
      if (read === '') {
        longer++;
        return [];
      }
      return { report: report.id, words, ...createAnchor(asRead, { start, end: start + read.length }) };
    });
}
