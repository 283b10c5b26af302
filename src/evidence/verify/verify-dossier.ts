import type { X509Certificate } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';
import type { Verification } from '../../model/verification.ts';
import { withDeskErrors } from '../fs-error.ts';
import { type FoundFile, listFiles } from '../list-files.ts';
import { MANIFEST_FILE, SIGNATURE_FILE } from '../manifest-signature.ts';
import { checkAgainstDesk, type OwnDesk } from './check-against-desk.ts';
import { checkDerivatives } from './check-derivatives.ts';
import { checkDocument, DOCUMENT_FILE } from './check-document.ts';
import { checkEvidence, findOrphans } from './check-evidence.ts';
import { checkFiles } from './check-files.ts';
import { checkJournals } from './check-journals.ts';
import { checkKnownHead } from './check-known-head.ts';
import { checkMadeFiles, type FileMaker } from './check-made-files.ts';
import { checkPage } from './check-page.ts';
import { checkNothingSealed, kindOf, namePublicLimits } from './check-public.ts';
import { checkSeal, checkSigner } from './check-seal.ts';
import { checkManifestTime, checkTimestamps } from './check-time-proofs.ts';
import { checkWords } from './check-words.ts';
import { createFindings, type Findings } from './findings.ts';

export interface VerifyOptions {
  /** Certificates of time-stamp authorities that are believed; without them their chains are not followed. */
  readonly roots?: readonly X509Certificate[];
  /** Fingerprint of the key that must have signed; without it anybody's signature will do, and that is said. */
  readonly fingerprint?: Digest;
  /** Digest of a journal line that somebody kept: a chain cut off before it, or signed anew, does not have it. */
  readonly head?: Digest;
  /** The desk that the dossier is said to come from. */
  readonly against?: OwnDesk;
  /** Makes the files in the formats of others again, to be compared; without it they are as they were sealed. */
  readonly maker?: FileMaker;
}

/**
 * Checks a dossier against itself: every byte against the seal, every link of the journal, every quoted word
 * against its text. Whatever is in the folder, the answer is a list of findings; thrown are only DeskError
 * `not-found` (no such folder), `unreadable` and `not-a-dossier` (nothing in it that a dossier has).
 */
export async function verifyDossier(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  const findings = createFindings();

  // See what is there, without following links.
  const present = await listDossier(folder);

  // Check the seal: is the list of files the one that was signed?
  const { manifest, signer } = await checkSeal(folder, present, findings);

  // Hash every file and hold it against the list.
  const digests = await checkFiles(folder, present, manifest, findings);

  // Follow the journals from their first lines to the ends that were sealed.
  const chains = [...digests.keys()].filter((path) => /^journal\/[^/]+\.jsonl$/.test(path));
  const isPublic = manifest?.kind === 'public';
  if (isPublic) checkNothingSealed(digests.keys(), findings);
  const journalled = await checkJournals(folder, chains, isPublic ? undefined : manifest, findings);

  checkSigner(SIGNATURE_FILE, signer, options.fingerprint ?? null, journalled.isSameWriter, findings);

  // Find each preserved object that a line speaks of, under its own digest.
  const isPart = !isPublic && manifest?.ofStory !== undefined;
  checkEvidence('evidence', digests, journalled, findings, isPart);
  for (const path of findOrphans('evidence', digests, journalled, findings)) {
    findings.fail(path, 'not-journalled', 'No journal line speaks of it.');
  }
  if (!isPublic) checkKnownHead(options.head ?? null, chains, journalled, findings);

  // Ask what was stamped by others, and when.
  const roots = options.roots ?? [];
  await checkManifestTime(folder, present, roots, findings);
  await checkTimestamps(folder, 'evidence', journalled, roots, findings);

  // Read the records, and look for each report's text in the evidence and in the journals.
  const document = await checkDocument(folder, digests, journalled, manifest, findings);

  // Look up every word that a record quotes, then see that the page and all other files show the same records.
  if (document) {
    const records = checkWords(document, findings);
    await checkPage(folder, digests, document, records, findings);
    checkMadeFiles(digests, document, records, options.maker, findings);
    await checkDerivatives(folder, digests, document, manifest, findings);
  }

  // Hold it against the desk that it came from.
  if (options.against) await checkAgainstDesk({ manifest, signer, document }, options.against, findings);

  // Say what nothing in the folder can prove.
  nameLimits(findings);
  if (kindOf(manifest, document) === 'public') namePublicLimits(document, manifest, findings, options.head);
  return findings.toVerification();
}

async function listDossier(folder: string): Promise<FoundFile[]> {
  return withDeskErrors(folder, 'read', async () => {
    if (!(await stat(folder)).isDirectory()) throw new DeskError('not-a-dossier', folder);
    const present = await listFiles(folder);
    const marks = [MANIFEST_FILE, SIGNATURE_FILE, DOCUMENT_FILE];
    if (!present.some(({ path }) => marks.includes(path))) throw new DeskError('not-a-dossier', folder);
    return present;
  });
}

function nameLimits(findings: Findings): void {
  findings.cannotCheck('time', 'That the clock of the signing machine was right.');
  findings.cannotCheck('provenance', 'That the preserved bytes came from the path or address that is named.');
  findings.cannotCheck(
    'page-program',
    'What the program of the page does with the words; the words that it is given are checked.',
  );
}
