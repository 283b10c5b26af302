import { type Attempt, objectsOfAttempt } from '../../model/attempt.ts';
import type { Capture } from '../../model/capture.ts';
import type { Digest } from '../../model/digest.ts';
import type { JournalLine } from '../../model/journal-line.ts';
import { digestOf } from '../digest.ts';
import { isSigned, journalFileName, parseJournalLine } from '../journal-chain.ts';
import type { KeySuccession } from '../key-succession.ts';
import { createVerifier, type Verifier } from '../signer.ts';
import type { Findings } from '../verify/findings.ts';
import type { RecordsByFile } from './check-archives.ts';
import type { EntriesByName } from './check-package.ts';
import { FILES_WARC } from './write-files-warc.ts';

interface Holdings {
  readonly entries: EntriesByName;
  readonly records: RecordsByFile;
  readonly succession: KeySuccession;
}

/**
 * Lines of one chain, taken out of it: each by its own signature, its writer and, where the line before it in the
 * chain is here too, its link; and each capture against the bytes that the archives hold.
 */
export function checkExcerpt(name: string, content: Buffer, holdings: Holdings, findings: Findings): void {
  const lines = content
    .subarray(0, content.length - 1)
    .toString('latin1')
    .split('\n');
  let key: Verifier | undefined;
  let before: { readonly line: number; readonly digest: string } | null = null;
  let hasEnded = false;
  for (const [index, text] of lines.entries()) {
    const bytes = Buffer.from(text, 'latin1');
    const line = parseJournalLine(bytes);
    if (line?.kind === 'key') key ??= createVerifier(line.publicKey);
    const lack = lackOf(line, key, before, hasEnded);
    hasEnded ||= line?.kind === 'successor';
    if (lack !== null) {
      if (findings.isSound(name))
        findings.fail(name, lack.problem, `Line ${index + 1} of the excerpt ${lack.message}.`);
      before = null;
      continue;
    }
    before = { line: line!.line, digest: digestOf(bytes) };
    holdings.succession.note(line!, before.digest);
    findings.count('journal-lines');
    if (line!.kind === 'capture') checkCapture(line!.capture, holdings, findings);
    if (line!.kind === 'attempt') checkAttempt(line!.attempt, holdings, findings);
  }
  if (key && !name.endsWith(`/${journalFileName(key.fingerprint)}`)) {
    findings.fail(name, 'bad-path', `It holds lines of ${key.fingerprint}.`);
  }
}

function lackOf(
  line: JournalLine | undefined,
  key: Verifier | undefined,
  before: { readonly line: number; readonly digest: string } | null,
  hasEnded: boolean,
) {
  if (!line) return { problem: 'bad-format', message: 'is not in its one canonical form' } as const;
  if (!key || line.writer !== key.fingerprint || !isSigned(line, key))
    return { problem: 'bad-signature', message: 'is not signed by the key of its chain' } as const;
  if (hasEnded)
    return { problem: 'broken-chain', message: 'stands behind the one that names a successor' } as const;
  const follows =
    before === null ||
    line.line > before.line + 1 ||
    (line.line === before.line + 1 && line.previous === before.digest);
  return follows
    ? null
    : ({ problem: 'broken-chain', message: 'does not follow from the one before' } as const);
}

function checkCapture(
  { digest, exchange }: Capture,
  { entries, records }: Holdings,
  findings: Findings,
): void {
  findings.count('captures');
  const file = exchange ? `${exchange.warc}.warc.gz` : FILES_WARC;
  const archive = `archive/${file}`;
  if (!findings.isSound(archive)) return;
  if (exchange) checkArchive(exchange.warc, entries, findings);
  else if (!entries.has(archive)) {
    findings.fail(archive, 'missing-evidence', `A journal line speaks of ${digest}.`);
  }
  const found = [...(records.get(file)?.values() ?? [])];
  const isHeld = found.some((each) => (exchange ? each.bodyDigest : each.payloadDigest) === digest);
  if (findings.isSound(archive) && !isHeld) {
    findings.fail(
      archive,
      'missing-evidence',
      `No record holds the bytes ${digest} that a journal line speaks of.`,
    );
  }
}

/** What answered on the way to an address that gave nothing. */
function checkAttempt(attempt: Attempt, { entries }: Holdings, findings: Findings): void {
  for (const warc of objectsOfAttempt(attempt)) {
    if (findings.isSound(`archive/${warc}.warc.gz`)) checkArchive(warc, entries, findings);
  }
}

/** The archive that a journal line speaks of is there, and is what its name says. */
function checkArchive(warc: Digest, entries: EntriesByName, findings: Findings): void {
  const archive = `archive/${warc}.warc.gz`;
  if (!entries.has(archive)) {
    findings.fail(archive, 'missing-evidence', 'A journal line speaks of it.');
  } else if (entries.get(archive)!.digest !== warc) {
    findings.fail(archive, 'changed', 'Its SHA-256 is not its name, by which a journal line knows it.');
  }
}
