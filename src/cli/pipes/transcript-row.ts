import { z } from 'zod';
import { mapSpans } from '../../model/map-spans.ts';
import { type Transcript, transcriptWith } from '../../model/transcript.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import { isSpan, type Span } from '../../text/span.ts';
import type { Offsets } from './offsets.ts';

const pair = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .transform(([start, end]): Span => ({ start, end }));

/** A transcript as `hearsay read` prints it: each span is a pair. */
export const TranscriptRowSchema = transcriptWith(pair);

/** The transcript with its spans in UTF-16 units; undefined where one does not fit the text. */
export function parseTranscript(
  row: z.infer<typeof TranscriptRowSchema>,
  text: string,
  offsets: Offsets,
): Transcript | undefined {
  const toUtf16 = offsets === 'utf16' ? (span: Span) => span : createCodePointMap(text).toUtf16;
  let fits = true;
  const transcript = mapSpans(row, null, ({ start, end }) => {
    const span = toUtf16({ start, end });
    fits &&= isSpan(text, span);
    return span;
  }) as Transcript;
  return fits ? transcript : undefined;
}
