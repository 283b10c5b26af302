import { join } from 'node:path';
import type { Verification } from '../../model/verification.ts';
import { checkDeskFormat } from '../desk-format.ts';
import { TEMPORARY_PREFIX } from '../durable-file.ts';
import { withDeskErrors } from '../fs-error.ts';
import { journalFileName } from '../journal-chain.ts';
import { listFiles } from '../list-files.ts';
import { readRoots } from '../time-proof/read-roots.ts';
import { checkEvidence, findOrphans } from './check-evidence.ts';
import { checkFiles } from './check-files.ts';
import { checkJournals, type Journalled } from './check-journals.ts';
import { checkKnownHead } from './check-known-head.ts';
import { checkTimestamps } from './check-time-proofs.ts';
import { createFindings } from './findings.ts';
import type { VerifyOptions } from './verify-dossier.ts';

/**
 * Checks a desk against itself: every object against its name, every line of the journal, every object that a
 * line speaks of. Not while another process writes to it. What an interrupted run left half-written is no failure:
 * nobody was told that it was safe.
 */
export async function verifyDesk(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  await checkDeskFormat(folder);
  const findings = createFindings();

  // Hash what the desk vouches for; its lock, its key and what it showed last are no evidence.
  const present = await withDeskErrors(folder, 'read', () => listFiles(folder));
  const kept = present.filter(({ path }) => /^(objects|journal)\//.test(path) && !isLeftover(path));
  const digests = await checkFiles(folder, kept, undefined, findings);

  // Follow the journals, and look for whose they are.
  const chains = [...digests.keys()].filter((path) => path.startsWith('journal/'));
  const isRotating = present.some(({ path }) => path === 'keys/next-key.pem');
  const journalled = await checkJournals(folder, chains, undefined, findings, isRotating);
  checkWriter(chains, options, journalled, findings);
  checkKnownHead(options.head ?? null, chains, journalled, findings);

  // Find each object that a line speaks of.
  checkEvidence('objects', digests, journalled, findings);
  // Ask what was stamped by others, and when: roots that the desk keeps are believed too.
  const roots = [...(options.roots ?? []), ...(await readRoots(join(folder, 'roots')))];
  await checkTimestamps(folder, 'objects', journalled, roots, findings);

  const orphans = findOrphans('objects', digests, journalled, findings);
  if (orphans.length > 0) {
    findings.cannotCheck('orphans', `${orphans.length} objects that no journal line speaks of.`);
  }

  findings.cannotCheck('time', 'That the clock of the signing machine was right.');
  findings.cannotCheck('provenance', 'That the preserved bytes came from the path or address that is named.');
  return findings.toVerification();
}

/** Half-written objects, and ends of chains that were put aside: `<chain>.torn-<offset>`. */
function isLeftover(path: string): boolean {
  return path.split('/').some((name) => name.startsWith(TEMPORARY_PREFIX)) || /\.torn-\d+$/.test(path);
}

function checkWriter(
  chains: readonly string[],
  { fingerprint }: VerifyOptions,
  journalled: Journalled,
  findings: ReturnType<typeof createFindings>,
): void {
  if (fingerprint === undefined) {
    findings.cannotCheck('signer', 'Who signed: compare the writers of the chains with keys that you know.');
    return;
  }
  const own = `journal/${journalFileName(fingerprint)}`;
  if (!chains.includes(own)) findings.fail(own, 'missing', `No chain is signed by ${fingerprint}.`);
  for (const path of chains) {
    const writer = journalled.writers.get(path);
    const isOurs = writer !== undefined && journalled.isSameWriter(writer, fingerprint);
    if (path !== own && !isOurs)
      findings.fail(path, 'wrong-signer', `Another key than ${fingerprint} signed it.`);
  }
}
