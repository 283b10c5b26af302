import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';
import type { Verification } from '../../model/verification.ts';
import { OURS } from '../../model/wacz.ts';
import { withDeskErrors } from '../fs-error.ts';
import { createFindings, type Findings } from '../verify/findings.ts';
import type { VerifyOptions } from '../verify/verify-dossier.ts';
import { checkArchives } from './check-archives.ts';
import { checkIndexes } from './check-index.ts';
import { checkOurs } from './check-ours.ts';
import { checkPackage, type EntriesByName } from './check-package.ts';
import { checkPages } from './check-pages.ts';
import { type ListedEntry, listDirectory, listHeaders, readAt } from './list-zip.ts';
import { openForeignZip } from './open-foreign-zip.ts';
import { rebuildZip } from './rebuild-zip.ts';
import type { WaczEntry } from './wacz-entry.ts';
import { hasOurHeader } from './zip-layout.ts';

/**
 * Checks a web archive against itself, whoever made it: every file against the package, the package against its
 * signature, every record against its digests, every line of the index against its record. Of one of ours the zip
 * is made again byte for byte, and the desk's own seal and the journal's lines are checked too. Thrown are only
 * DeskError `not-found`, `unreadable` and `not-a-dossier` for a file that is no zip.
 */
export async function verifyWacz(path: string, options: VerifyOptions = {}): Promise<Verification> {
  const file = await withDeskErrors(path, 'read', () => open(path, 'r'));
  try {
    const { size } = await file.stat();
    const headers = await listHeaders(file);
    const directory = await listDirectory(file, size);
    const start = await readAt(file, 0, 30);
    if (headers.length + directory.length === 0 && start.toString('latin1', 0, 2) !== 'PK') {
      throw new DeskError('not-a-dossier', path);
    }
    const lists = [directory, headers].filter((list) => list.length > 0);
    const isCutOff = directory.length === 0 && hasOurHeader(start);
    if (!isCutOff && !lists.some(isOurs)) return await verifyForeign(path, options);

    // A zip lists its entries twice. Where one list was changed, the other explains more of the file.
    const verifications: Verification[] = [];
    for (const listed of lists) {
      const verification = await verifyOurs(file, size, listed, basename(path), options);
      if (verification.ok) return verification;
      verifications.push(verification);
    }
    return verifications.sort((a, b) => a.failed.length - b.failed.length)[0]!;
  } finally {
    await file.close();
  }
}

function isOurs(listed: readonly ListedEntry[]): boolean {
  return listed.some(({ name }) => name === OURS.manifest);
}

async function verifyOurs(
  file: FileHandle,
  size: number,
  listed: readonly ListedEntry[],
  zipName: string,
  options: VerifyOptions,
): Promise<Verification> {
  const findings = createFindings();

  // Make the zip again around what it holds.
  const entries = byName(await rebuildZip(file, size, listed, zipName, findings), findings);

  // Check it as any other, then what only ours have.
  const { signed, records, pointedAt } = await checkContents(entries, findings);
  const fingerprint = options.fingerprint ?? null;
  await checkOurs({ entries, records, pointedAt, signed, fingerprint }, findings);
  return withLimits(
    findings,
    'the journal stands here in excerpts, whose lines are checked one by one',
    options.head,
  );
}

async function verifyForeign(path: string, options: VerifyOptions): Promise<Verification> {
  const findings = createFindings();
  const zipName = basename(path);
  const zip = await openForeignZip(path, zipName, findings);
  try {
    const { signed } = await checkContents(byName(zip.entries, findings), findings);
    if (signed && 'publicKey' in signed) {
      findings.cannotCheck('signer', `Whose key signed: ${signed.publicKey} came with it.`);
    } else if (signed) {
      findings.cannotCheck(
        'signer',
        `That the certificate of ${signed.domain} was its own, and when it was signed.`,
      );
    }
    if (options.fingerprint !== undefined) {
      findings.fail(
        zipName,
        'wrong-signer',
        `Not made by Hearsay, and so not signed by ${options.fingerprint}.`,
      );
    }
    return withLimits(findings, 'no journal tells what it should hold', options.head);
  } finally {
    zip.close();
  }
}

async function checkContents(entries: EntriesByName, findings: Findings) {
  const signed = await checkPackage(entries, findings);
  const records = await checkArchives(entries, findings);
  const pointedAt = await checkIndexes(entries, records, findings);
  await checkPages(entries, findings);
  return { signed, records, pointedAt };
}

function byName(entries: readonly WaczEntry[], findings: Findings): EntriesByName {
  const entriesByName = new Map<string, WaczEntry>();
  for (const entry of entries) {
    const { name } = entry;
    if (entriesByName.has(name)) findings.fail(name, 'bad-path', 'The zip holds this name twice.');
    if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name))
      findings.fail(name, 'bad-path', 'It leads out of the archive.');
    entriesByName.set(name, entry);
  }
  return entriesByName;
}

function withLimits(findings: Findings, why: string, head: Digest | undefined): Verification {
  const end =
    head === undefined ? '' : ` So the line ${head} was not looked for: a desk or a sealed dossier tells.`;
  findings.cannotCheck('completeness', `That nothing was left out: ${why}.${end}`);
  findings.cannotCheck('time', 'That the clock of the signing machine was right.');
  findings.cannotCheck('provenance', 'That the preserved bytes came from the path or address that is named.');
  return findings.toVerification();
}
