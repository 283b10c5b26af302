import { basename, join } from 'node:path';
import type { Attempt } from '../../model/attempt.ts';
import type { Capture } from '../../model/capture.ts';
import { digestToDecisionId, type JournalledDecision } from '../../model/decision.ts';
import type { Digest } from '../../model/digest.ts';
import type { Manifest } from '../../model/dossier.ts';
import { gatherInquiries } from '../../model/gather-inquiries.ts';
import type { JournalledInquiry } from '../../model/inquiry.ts';
import type { JournalHead, JournalLine, TimestampLine } from '../../model/journal-line.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import { createChain, journalFileName, type LineProblem, LONGEST_LINE } from '../journal-chain.ts';
import { createKeySuccession } from '../key-succession.ts';
import { readLines } from '../read-lines.ts';
import type { Findings } from './findings.ts';

/** What the journals vouch for. */
export interface Journalled {
  /** Every capture, with the chain that holds it. */
  readonly captures: readonly { readonly capture: Capture; readonly path: string }[];
  readonly attempts: readonly Attempt[];
  /** Every text version's digest, with the chain that holds it. */
  readonly texts: ReadonlyMap<Digest, string>;
  /** Every list of letters that was recognised in an image, with the image and the chain that holds it. */
  readonly lines: ReadonlyMap<Digest, { readonly image: Digest; readonly path: string }>;
  hasCapture(capture: Capture): boolean;
  hasReading(capture: Digest, part: number, reader: string, text: Digest): boolean;
  /** Every time-stamp, with the chain that holds it. */
  readonly timestamps: readonly { readonly line: TimestampLine; readonly path: string }[];
  /** The human decisions that lines tell, by id. */
  readonly decisions: ReadonlyMap<string, JournalledDecision>;
  /** What was asked and what came of it, by id. */
  readonly inquiries: ReadonlyMap<string, JournalledInquiry>;
  /** Chain -> the key that its first line names. */
  readonly writers: ReadonlyMap<string, Digest>;
  /** Whether two keys are one writer's, by what both of their chains say. */
  isSameWriter(a: Digest, b: Digest): boolean;
  /** Whether some chain has a line with this digest. */
  hasLine(digest: Digest): boolean;
  /** False where a line could not be read: then a thing that no line vouches for may have been on it. */
  readonly isWhole: boolean;
}

const MESSAGES: Readonly<Record<LineProblem, string>> = {
  'bad-format': 'is not a journal line in its one canonical form',
  'bad-signature': 'is not signed by the key that its chain begins with',
  'broken-chain': 'does not follow from the line before it',
};

/** Follows every chain of `journal/` line by line, whatever its length. */
export async function checkJournals(
  folder: string,
  paths: readonly string[],
  manifest: Manifest | undefined,
  findings: Findings,
  /** While a desk's change of keys is half done, the new chain may not have begun. */
  isRotating = false,
): Promise<Journalled> {
  const record = createRecord();
  const writers = new Map<string, Digest>();
  for (const path of paths) {
    const head = await followChain(folder, path, record, findings);
    if (head) {
      writers.set(path, head.writer);
      checkName(path, head, findings);
      findings.reach(head);
      if (manifest && findings.isSound(path)) checkHead(path, head, manifest, findings);
    }
  }
  record.checkSeen(findings);
  record.checkSuccession(isRotating, findings);
  for (const head of manifest?.journals ?? []) {
    const path = `journal/${journalFileName(head.writer)}`;
    if (!paths.includes(path)) findings.fail(path, 'missing', 'The manifest says where this chain ends.');
  }
  const isWhole = paths.length > 0 && paths.every((path) => findings.isSound(path));
  return { ...record.journalled(), writers, isWhole };
}

async function followChain(
  folder: string,
  path: string,
  record: ReturnType<typeof createRecord>,
  findings: Findings,
): Promise<JournalHead | null> {
  const chain = createChain({ signatures: true });
  let number = 0;
  try {
    for await (const { bytes, whole } of readLines(join(folder, path), LONGEST_LINE)) {
      number++;
      const step = chain.accept(bytes);
      if (!whole) findings.fail(path, 'broken-chain', `Line ${number} has no end.`);
      else if (step.problem !== null) {
        findings.fail(path, step.problem, `Line ${number} ${MESSAGES[step.problem]}.`);
      } else record.add(path, step.line, step.digest);
      if (!chain.key()) {
        findings.fail(path, 'bad-signature', 'Without its first line none of the others can be checked.');
        return null;
      }
      findings.count('journal-lines');
    }
  } catch (error) {
    findings.fail(path, 'unreadable', String(error));
  }
  if (number === 0 && findings.isSound(path)) findings.fail(path, 'broken-chain', 'It holds no line.');
  return chain.head();
}

function checkName(path: string, { writer }: JournalHead, findings: Findings): void {
  if (basename(path) !== journalFileName(writer)) {
    findings.fail(path, 'bad-path', `It holds the chain of ${writer}.`);
  }
}

function checkHead(path: string, head: JournalHead, manifest: Manifest, findings: Findings): void {
  const sealed = manifest.journals.find(({ writer }) => writer === head.writer);
  if (!sealed) {
    findings.fail(path, 'broken-chain', 'The manifest does not say where this chain ends.');
  } else if (sealed.lines !== head.lines || sealed.head !== head.head) {
    findings.fail(
      path,
      'broken-chain',
      `It ends after line ${head.lines}; sealed were ${sealed.lines} lines.`,
    );
  }
}

/** Gathers what sound lines say. */
function createRecord() {
  const captures: { capture: Capture; path: string }[] = [];
  const attempts: Attempt[] = [];
  const texts = new Map<Digest, string>();
  const timestamps: { line: TimestampLine; path: string }[] = [];
  const imageLines = new Map<Digest, { readonly image: Digest; readonly path: string }>();
  const keys = new Set<string>();
  const lines = new Set<Digest>();
  const succession = createKeySuccession();
  const decisions = new Map<string, JournalledDecision>();
  const gathering = gatherInquiries();
  // Digest of a line that a chain names as seen in another -> the chain that names it.
  const seen = new Map<Digest, string>();
  const captureKey = (capture: Capture) => formatCanonicalJson(capture);
  const readingKey = (...parts: readonly (string | number)[]) => parts.join(' ');

  return {
    add(path: string, line: JournalLine, digest: Digest): void {
      lines.add(digest);
      succession.note(line, digest);
      for (const other of line.seen) seen.set(other, path);
      if (line.kind === 'capture') {
        captures.push({ capture: line.capture, path });
        keys.add(captureKey(line.capture));
      } else if (line.kind === 'attempt') {
        attempts.push(line.attempt);
      } else if (line.kind === 'reading') {
        texts.set(line.text, path);
        keys.add(readingKey(line.capture, line.part, line.reader, line.text));
      } else if (line.kind === 'timestamp') {
        timestamps.push({ line, path });
      } else if (line.kind === 'image-lines') {
        imageLines.set(line.lines, { image: line.image, path });
      } else if (line.kind === 'decision') {
        const { by, reason, time, decided } = line;
        const id = digestToDecisionId(digest);
        decisions.set(id, { id, by, reason, time, decided });
      }
      gathering.add(line, digest);
    },
    checkSuccession(isRotating: boolean, findings: Findings): void {
      for (const key of succession.unproven()) {
        const path = `journal/${journalFileName(key)}`;
        findings.fail(path, 'broken-chain', 'The chain that it says it goes on after does not name its key.');
      }
      if (isRotating) return;
      for (const key of succession.unbegun()) {
        const path = `journal/${journalFileName(key)}`;
        findings.fail(path, 'missing', 'Another chain names it as the one that goes on.');
      }
    },
    checkSeen(findings: Findings): void {
      for (const [digest, path] of seen) {
        if (lines.has(digest)) continue;
        findings.fail(path, 'broken-chain', `It saw line ${digest} of another chain, which is not there.`);
      }
    },
    journalled: () => {
      const inquiries = new Map(gathering.inquiries().map((inquiry) => [inquiry.id, inquiry]));
      return {
        captures,
        attempts,
        texts,
        timestamps,
        lines: imageLines,
        hasCapture: (capture: Capture) => keys.has(captureKey(capture)),
        hasReading: (capture: Digest, part: number, reader: string, text: Digest) =>
          keys.has(readingKey(capture, part, reader, text)),
        isSameWriter: succession.isSameWriter,
        hasLine: (digest: Digest) => lines.has(digest),
        decisions,
        inquiries,
      };
    },
  };
}
