import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../evidence/digest.ts';
import { LONGEST_LINE, parseJournalLine } from '../evidence/journal-chain.ts';
import { readLines } from '../evidence/read-lines.ts';
import type { Attempt } from '../model/attempt.ts';
import type { Capture } from '../model/capture.ts';
import { digestToDecisionId, type JournalledDecision } from '../model/decision.ts';
import type { Digest } from '../model/digest.ts';
import { gatherInquiries } from '../model/gather-inquiries.ts';
import { isLightEngine } from '../model/image-lines.ts';
import type { JournalledInquiry } from '../model/inquiry.ts';
import { type JournalHead, objectsOfTimestamp } from '../model/journal-line.ts';

/** What the journal of a desk tells: all captures in the order of their lines, and which texts were read. */
export interface JournalContents {
  readonly captures: readonly Capture[];
  /** Addresses that were asked and gave nothing, in the order of their lines. */
  readonly attempts: readonly Attempt[];
  /** Keys made by `readingKey`. */
  readonly readings: ReadonlySet<string>;
  /** Every text version that was ever read, those of older readers too: the lines speak of them. */
  readonly texts: ReadonlySet<Digest>;
  /** What was kept with time-stamps. */
  readonly proofs: ReadonlySet<Digest>;
  /** Every list of recognised letters that was ever kept. */
  readonly lineObjects: ReadonlySet<Digest>;
  /** The recognised letters of an image, by the image's digest: the last that were kept. */
  readonly linesByImage: ReadonlyMap<Digest, Digest>;
  /** Images whose letters the smaller recognition found: the better one, where it is there, looks again. */
  readonly lightImages: ReadonlySet<Digest>;
  /** What humans decided, the earliest first; also what was taken back since. */
  readonly decisions: readonly JournalledDecision[];
  /** What was asked, and what came of it, the earliest first. */
  readonly inquiries: readonly JournalledInquiry[];
  /** Where each writer's chain ends. */
  readonly heads: readonly JournalHead[];
}

export function readingKey(capture: Digest, part: number, reader: string, text: Digest): string {
  return `${capture} ${part} ${reader} ${text}`;
}

/** Reads every chain of a desk. Whether they are whole is the business of `openJournal` and `verify`. */
export async function readJournals(folder: string): Promise<JournalContents> {
  const captures: Capture[] = [];
  const attempts: Attempt[] = [];
  const readings = new Set<string>();
  const texts = new Set<Digest>();
  const proofs = new Set<Digest>();
  const linesByImage = new Map<Digest, Digest>();
  const lightImages = new Set<Digest>();
  const lineObjects = new Set<Digest>();
  const decided: { readonly decision: JournalledDecision; readonly latest: string }[] = [];
  const gathering = gatherInquiries();
  const headsByWriter = new Map<Digest, JournalHead>();
  const chains = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  for (const chain of chains) {
    // A clock that was set back does not change the order of a chain.
    let latest = '';
    for await (const { bytes, whole } of readLines(join(folder, chain), LONGEST_LINE)) {
      const line = whole ? parseJournalLine(bytes) : undefined;
      if (!line) break;
      const digest = digestOf(bytes);
      headsByWriter.set(line.writer, { writer: line.writer, lines: line.line, head: digest });
      if (line.kind === 'capture') captures.push(line.capture);
      if (line.kind === 'attempt') attempts.push(line.attempt);
      if (line.kind === 'reading') {
        readings.add(readingKey(line.capture, line.part, line.reader, line.text));
        texts.add(line.text);
      }
      if (line.kind === 'timestamp') for (const object of objectsOfTimestamp(line)) proofs.add(object);
      if (line.kind === 'image-lines') {
        linesByImage.set(line.image, line.lines);
        lineObjects.add(line.lines);
        if (isLightEngine(line.engine)) lightImages.add(line.image);
        else lightImages.delete(line.image);
      }
      if (line.time > latest) latest = line.time;
      gathering.add(line, digest);
      if (line.kind === 'decision') {
        const { by, reason, time } = line;
        const id = digestToDecisionId(digest);
        decided.push({ decision: { id, by, reason, time, decided: line.decided }, latest });
      }
    }
  }
  decided.sort((a, b) => (a.latest === b.latest ? 0 : a.latest < b.latest ? -1 : 1));
  return {
    captures,
    attempts,
    readings,
    texts,
    proofs,
    lineObjects,
    linesByImage,
    lightImages,
    decisions: decided.map(({ decision }) => decision),
    inquiries: gathering.inquiries(),
    heads: [...headsByWriter.values()],
  };
}
