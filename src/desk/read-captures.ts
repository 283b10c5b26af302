import { join } from 'node:path';
import { objectPath } from '../evidence/object-path.ts';
import type { Capture } from '../model/capture.ts';
import type { JournalledCorrection } from '../model/decision.ts';
import type { UnreadFile } from '../model/dossier.ts';
import type { ExtractedReport } from '../model/extraction.ts';
import type { DeskThreads } from './desk-threads.ts';
import { groupByDigest } from './group-by-digest.ts';
import { inParallel } from './in-parallel.ts';
import { readingKey } from './journal-contents.ts';
import type { Desk } from './open-desk.ts';
import type { TextVersion } from './read-evidence.ts';
import type { RecognisedImages } from './recognise-images.ts';

export interface ReadCapturesOptions {
  readonly desk: Desk;
  readonly captures: readonly Capture[];
  /** Readings that the journal tells already, by `readingKey`. */
  readonly known: ReadonlySet<string>;
  /** What is known of the letters in images. */
  readonly images: RecognisedImages;
  /** What humans corrected in what machines read, the earliest first. */
  readonly corrections: readonly JournalledCorrection[];
  readonly threads: DeskThreads;
  /** How many those are. */
  readonly jobs: number;
  readonly onRead: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export interface ReadCaptures {
  readonly reports: ExtractedReport[];
  readonly unread: UnreadFile[];
}

/**
 * Reads and extracts everything that was captured, each piece of evidence once. A text version is evidence
 * too: it is stored, and a journal line ties it to its capture and its reader, before it is used.
 */
export async function readCaptures(options: ReadCapturesOptions): Promise<ReadCaptures> {
  const { desk, captures, known, images, corrections, threads, signal } = options;
  const capturesByDigest = groupByDigest(
    captures.filter((capture) => isPage(capture) && !images.lineFiles.has(capture.digest)),
  );
  const found: ReadCaptures = { reports: [], unread: [] };
  let done = 0;
  // One task more than threads waits, so that none of them stands idle while the journal is written.
  await inParallel([...capturesByDigest.values()], options.jobs + 1, async (same) => {
    signal.throwIfAborted();
    const { digest, path, url, exchange } = same[0]!;
    const objectFile = join(desk.objects.folder, objectPath(digest));
    const lines = images.linesByImage.get(digest);
    const linesPath = lines ? join(desk.objects.folder, objectPath(lines)) : null;
    const html = exchange?.rendering?.html;
    const renderedPath = html ? join(desk.objects.folder, objectPath(html)) : null;
    const result =
      images.unread.get(digest) ??
      (await threads.read(
        {
          digest,
          objectPath: objectFile,
          path,
          url: exchange?.answeredBy ?? url,
          linesPath,
          renderedPath,
          // Letters in images are what machines misread.
          corrections: linesPath === null ? [] : corrections,
        },
        signal,
      ));
    for (const { reason, message } of result.kind === 'unread' ? [result] : result.broken) {
      for (const capture of same) found.unread.push({ path: nameOf(capture), digest, reason, message });
    }
    if (result.kind === 'read') {
      await keepTexts(desk, [...result.asRead, ...result.reports.map(({ report }) => report)], known);
      found.reports.push(...result.reports);
    }
    options.onRead(++done, capturesByDigest.size);
  });
  // Threads end in any order; the record has one.
  found.reports.sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  return found;
}

/** What a server sends instead of a page is evidence, but no report: it tells that the page is gone. */
function isPage({ exchange }: Capture): boolean {
  return exchange === undefined || exchange.status < 400;
}

async function keepTexts(
  desk: Desk,
  texts: readonly TextVersion[],
  known: ReadonlySet<string>,
): Promise<void> {
  await Promise.all(
    texts.map(async ({ capture, part, reader, text, textDigest }) => {
      if (known.has(readingKey(capture, part, reader, textDigest))) return;
      await desk.objects.put(text);
      await desk.journal.append({ kind: 'reading', capture, part, reader, text: textDigest });
    }),
  );
}

function nameOf({ path, url, digest }: Capture): string {
  return path ?? url ?? digest;
}
