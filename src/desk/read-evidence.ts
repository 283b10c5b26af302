import { readFile } from 'node:fs/promises';
import { digestOf } from '../evidence/digest.ts';
import { extract } from '../extract/extract.ts';
import type { Digest } from '../model/digest.ts';
import type { UnreadFile } from '../model/dossier.ts';
import type { ExtractedReport } from '../model/extraction.ts';
import type { Report } from '../model/report.ts';
import { readCapture } from '../read/read-capture.ts';

export interface ReadingTask {
  readonly digest: Digest;
  /** Where the object stands on this machine. */
  readonly objectPath: string;
  /** How the captured file was called: a hint to its format, and nothing more. */
  readonly path: string | null;
  readonly url: string | null;
}

export type ReadingResult =
  | { readonly kind: 'read'; readonly reports: readonly ExtractedReport[] }
  | ({ readonly kind: 'unread' } & Pick<UnreadFile, 'reason' | 'message'>);

/** Reads one preserved file and extracts from each of its reports. A worker's task: its default export. */
export default async function readEvidence(task: ReadingTask): Promise<ReadingResult> {
  const bytes = await readFile(task.objectPath);
  const outcome = await readCapture({ bytes, path: task.path, url: task.url });
  if (outcome.kind === 'unread') return outcome;
  const reports = outcome.readings.map((reading, part): ExtractedReport => {
    const report: Report = {
      id: reportId(task.digest, part),
      capture: task.digest,
      part,
      textDigest: digestOf(reading.text),
      reader: outcome.reader,
      ...reading,
    };
    return { report, ...extract(report) };
  });
  return { kind: 'read', reports };
}

/** The same captured bytes always give the same ids. 64 bits: two among a million collide once in 10^7 desks. */
function reportId(capture: Digest, part: number): string {
  return `r${digestOf(`${capture}\n${part}`).slice(0, 16)}`;
}
