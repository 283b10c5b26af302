import { checkEvidence } from './check-evidence.ts';
import { checkFiles } from './check-files.ts';
import { checkImages } from './check-images.ts';
import { checkJournals } from './check-journals.ts';
import { checkPage } from './check-page.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkSeal, MANIFEST } from './check-seal.ts';
import { checkTimeProofs } from './check-time-proofs.ts';
import { createFindings, type Findings } from './findings.ts';
import type { Folder } from './folder.ts';
import { fieldOf, stringOf } from './read-json.ts';

/**
 * Checks a dossier as `hearsay verify` does, in a browser and with nothing but it: a second program for the same answer.
 * `undefined` for a folder that is none.
 */
export async function verifyFolder(
  folder: Folder,
  onChecked: (done: number) => void,
): Promise<Findings | undefined> {
  if (!folder.has(MANIFEST) && !folder.has('dossier.json')) return undefined;
  const findings = createFindings();

  // Is the list of files the one that was signed, and is each file as it lists it?
  const manifest = await checkSeal(folder, findings);
  const digests = await checkFiles(folder, manifest, findings, onChecked);

  // Follow the journals, and find the evidence that they speak of.
  const journalled = await checkJournals(folder, manifest, findings);
  checkEvidence(digests, journalled, manifest, findings);

  // Look up every word that a record quotes and every record that it names, and see that the page shows the same.
  const document = await checkRecords(folder, digests, journalled, manifest, findings);
  if (document !== undefined) {
    checkReferences(document, findings);
    await checkPage(folder, document, findings);
    await checkImages(folder, digests, document, manifest, findings);
    if (fieldOf(document, 'kind') === 'public') {
      findings.cannotCheck('originals');
      findings.cannotCheck('masking');
    }
    const replaced = fieldOf(document, 'supersedes');
    if (replaced !== undefined) findings.cannotCheck('superseded', stringOf(replaced, 'manifest'));
  }

  // See what the tokens of authorities prove to have existed, and when.
  await checkTimeProofs(folder, journalled, findings);

  // Say what nothing in the folder can prove.
  for (const limit of [
    'completeness',
    'time',
    'provenance',
    'page-program',
    'formats',
    'this-page',
  ] as const) {
    findings.cannotCheck(limit);
  }
  return findings;
}
