import type { Writable } from 'node:stream';
import { z } from 'zod';
import { createLinker } from '../../link/link-reports.ts';
import { findLanguage } from '../../text/language.ts';
import { writeLine } from '../json-lines.ts';
import { parseRow, RowError, RowIdSchema } from './row.ts';
import { parseTranscript, TranscriptRowSchema } from './transcript-row.ts';

const LinkRowSchema = z.looseObject({
  id: RowIdSchema,
  title: z.string().nullish(),
  text: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  site: z.string().nullish(),
  url: z.string().nullish(),
  canonical: z.string().nullish(),
  language: z.string().nullish(),
  transcript: TranscriptRowSchema.nullish().catch(null),
});

export interface LinkPipeOptions {
  readonly lines: AsyncIterable<string>;
  readonly out: Writable;
  readonly onProblem: (line: number, message: string) => void;
}

/** `hearsay link`: reports in, in any order; at the end `{id, story, incident, origin}` for each. */
export async function runLinkPipe({ lines, out, onProblem }: LinkPipeOptions): Promise<void> {
  const linker = createLinker();
  // The linker knows ids as text; here each goes out again as it came in.
  const givenIds = new Map<string, string | number>();
  let number = 0;
  for await (const line of lines) {
    number++;
    try {
      const row = parseRow(LinkRowSchema, line);
      const id = String(row.id);
      const text = row.text ?? '';
      const title = row.title ?? null;
      givenIds.set(id, row.id);
      linker.add({
        id,
        title,
        text,
        published: row.published ?? null,
        outlet: row.outlet ?? null,
        site: row.site ?? null,
        url: row.url ?? null,
        canonical: row.canonical ?? null,
        language: row.language ?? findLanguage(`${title ?? ''}\n${text.slice(0, 2000)}`),
        transcript: row.transcript ? parseTranscript(row.transcript, text, 'utf16') : undefined,
      });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      onProblem(number, error.message);
    }
  }
  for (const linked of linker.finish())
    await writeLine(out, JSON.stringify({ ...linked, id: givenIds.get(linked.id) }));
}
