import { readFile } from 'node:fs/promises';
import { digestOf } from '../evidence/digest.ts';
import { extract } from '../extract/extract.ts';
import type { JournalledCorrection } from '../model/decision.ts';
import type { Digest } from '../model/digest.ts';
import type { UnreadFile } from '../model/dossier.ts';
import type { ExtractedReport } from '../model/extraction.ts';
import type { Report } from '../model/report.ts';
import { CORRECTED } from '../model/text-as-read.ts';
import { correctReading } from '../read/correct/correct-reading.ts';
import { type ReadOutcome, readCapture } from '../read/read-capture.ts';
import { findTaken } from '../read/screenshot/find-taken.ts';
import { parseImageLines } from '../read/screenshot/parse-image-lines.ts';
import { reportIdOf } from './report-id.ts';

export interface ReadingTask {
  readonly digest: Digest;
  /** Where the object stands on this machine. */
  readonly objectPath: string;
  /** How the captured file was called: a hint to its format, and nothing more. */
  readonly path: string | null;
  readonly url: string | null;
  /** Where the letters stand that were recognised in it, if it is an image. */
  readonly linesPath: string | null;
  /** Where its markup stands as a browser had it after its scripts, if it was rendered. */
  readonly renderedPath: string | null;
  /** What humans corrected in its reports, the earliest first. */
  readonly corrections: readonly JournalledCorrection[];
}

/** What a reader read: a text that is kept, with who read it from what. */
export type TextVersion = Pick<Report, 'capture' | 'part' | 'reader' | 'text' | 'textDigest'>;

type Unread = Pick<UnreadFile, 'reason' | 'message'>;

export type ReadingResult =
  | {
      readonly kind: 'read';
      readonly reports: readonly ExtractedReport[];
      /** Texts as they were read, of the reports whose text a human corrected since. */
      readonly asRead: readonly TextVersion[];
      /** Records of the file that hold no text: a line that is not JSON, a row that is blank. */
      readonly broken: readonly Unread[];
    }
  | ({ readonly kind: 'unread' } & Unread);

/** Reads one preserved file and extracts from each of its reports. A worker's task: its default export. */
export default async function readEvidence(task: ReadingTask): Promise<ReadingResult> {
  const bytes = await readFile(task.objectPath);
  const lines = task.linesPath === null ? null : (parseImageLines(await readFile(task.linesPath)) ?? null);
  const asSent = await readCapture({ bytes, path: task.path, url: task.url, lines });
  const outcome =
    task.renderedPath === null ? asSent : await readRendered(asSent, task.renderedPath, task.url);
  if (outcome.kind === 'unread') return outcome;
  const reports: ExtractedReport[] = [];
  const asRead: TextVersion[] = [];
  const broken: Unread[] = [];
  for (const [part, reading] of outcome.readings.entries()) {
    if (reading.text.trim() === '') {
      const broke = reading.issues.find(({ code }) => code === 'broken-record');
      broken.push(
        broke
          ? { reason: 'broken', message: broke.message }
          : { reason: 'no-text', message: `Record ${part + 1} holds no text.` },
      );
      continue;
    }
    const id = reportIdOf(task.digest, part);
    const read: Report = {
      id,
      capture: task.digest,
      part,
      textDigest: digestOf(reading.text),
      reader: outcome.reader,
      ...reading,
    };
    const report = correctReport(
      read,
      task.corrections.filter(({ decided }) => decided.report === id),
      () => findTaken(task.path, bytes)?.day ?? null,
    );
    if (report.correction !== undefined) asRead.push(read);
    reports.push({ report, ...extract(report) });
  }
  return { kind: 'read', reports, asRead, broken };
}

/** A report as humans corrected it; its statements come from their words. */
function correctReport(
  read: Report,
  corrections: ReadingTask['corrections'],
  taken: () => string | null,
): Report {
  if (corrections.length === 0) return read;
  const { reading, lines, messages } = correctReading(read, corrections, taken());
  if (lines.length + messages.length === 0) return { ...read, ...reading };
  return {
    ...read,
    ...reading,
    textDigest: digestOf(reading.text),
    reader: `${read.reader}${CORRECTED}`,
    correction: {
      original: read.textDigest,
      lines: [...lines],
      ...(messages.length > 0 && { messages: [...messages] }),
    },
  };
}

/** A page whose scripts write most of it is read as they wrote it; any other as it was sent. */
async function readRendered(asSent: ReadOutcome, path: string, url: string | null): Promise<ReadOutcome> {
  const rendered = await readCapture({
    bytes: await readFile(path),
    path: 'rendered.html',
    url,
    lines: null,
  });
  if (rendered.kind === 'unread' || lengthOf(rendered) < MUCH_MORE * lengthOf(asSent)) return asSent;
  return { ...rendered, reader: `rendered-${rendered.reader}` };
}

const MUCH_MORE = 1.5;

function lengthOf(outcome: ReadOutcome): number {
  return outcome.kind === 'unread' ? 0 : outcome.readings.reduce((sum, { text }) => sum + text.length, 0);
}
