import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Capture, objectsOfCapture } from '../../model/capture.ts';
import type { Digest } from '../../model/digest.ts';
import type { Manifest } from '../../model/dossier.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import { listFiles } from '../list-files.ts';
import { MANIFEST_FILE, SIGNATURE_FILE } from '../manifest-signature.ts';
import { checkDecisions } from './check-decisions.ts';
import { DOCUMENT_FILE } from './check-document.ts';
import { evidencePath } from './check-evidence.ts';
import { checkJournals, type Journalled } from './check-journals.ts';
import { checkPublicLines, type PublicNames } from './check-public-lines.ts';
import { createFindings, type Findings } from './findings.ts';

/** The desk that a dossier says it came from. */
export interface OwnDesk {
  readonly folder: string;
  /** Null where it never made a public dossier. */
  readonly publicNames: PublicNames | null;
}

interface Dossier {
  readonly manifest: Manifest | undefined;
  readonly signer: Digest | null;
  readonly document: DossierDocument | undefined;
}

/**
 * Holds a dossier against the desk that it came from: the desk's chains have the lines at which the dossier was sealed, and
 * with them all before; its key signed; it has each capture and text, with its bytes, and each decision. A public dossier has
 * no journal of its own, so its inquiries are looked up too. Says how much the desk wrote since. Whether the desk's objects
 * are whole is for `verify DESK`.
 */
export async function checkAgainstDesk(
  { manifest, signer, document }: Dossier,
  desk: OwnDesk,
  findings: Findings,
): Promise<void> {
  const ofDesk = createFindings();
  const present = await listFiles(join(desk.folder, 'journal'));
  const chains = present.map(({ path }) => `journal/${path}`).filter((path) => path.endsWith('.jsonl'));
  const journalled = await checkJournals(desk.folder, chains, undefined, ofDesk, true);
  const verification = ofDesk.toVerification();
  if (!verification.ok) findings.fail('journal', 'not-of-desk', "The desk's own journal does not hold.");

  let agreed = 0;
  const agree = (isSo: boolean, path: string, message: string): void => {
    if (isSo) agreed++;
    else findings.fail(path, 'not-of-desk', message);
  };

  // The ends of the chains, and whose key signed.
  for (const { head, lines } of manifest?.journals ?? []) {
    agree(
      journalled.hasLine(head),
      MANIFEST_FILE,
      `The desk has no line ${head}, where line ${lines} ended a chain.`,
    );
  }
  if (signer !== null) {
    const isOurs = [...journalled.writers.values()].some((writer) => journalled.isSameWriter(writer, signer));
    agree(isOurs, SIGNATURE_FILE, `No chain of the desk is signed by ${signer}.`);
  }

  // What the records were made of.
  if (document) {
    const known = document.kind === 'public' ? saltedOf(journalled, desk.publicNames) : plainOf(journalled);
    for (const { report, captures, masking } of document.reports) {
      const text = masking?.original ?? report.textDigest;
      agree(known.texts.has(text), DOCUMENT_FILE, `${report.id}: the desk never read its text.`);
      for (const { digest } of captures) {
        const capture = known.captures.get(digest);
        agree(
          capture !== undefined && (await isHeld(capture, desk.folder)),
          DOCUMENT_FILE,
          `${report.id}: the desk does not hold its capture ${digest}.`,
        );
      }
    }
    // What people decided and asked.
    const fail = (message: string) => findings.fail(DOCUMENT_FILE, 'not-of-desk', message);
    if (document.kind === 'sealed') {
      agreed += checkDecisions(document, journalled, fail);
    } else if (desk.publicNames !== null) {
      checkPublicLines(document, journalled, desk.publicNames, (isSo, message) =>
        agree(isSo, DOCUMENT_FILE, message),
      );
    }
  }
  findings.count('desk-agreements', agreed);

  // What the dossier cannot tell, because it came later.
  const sealed = (manifest?.journals ?? []).reduce((sum, { lines }) => sum + lines, 0);
  const now = verification.heads.reduce((sum, { lines }) => sum + lines, 0);
  if (now > sealed) findings.cannotCheck('since', `${now - sealed} lines of the desk's journal.`);
}

interface Known {
  readonly captures: ReadonlyMap<Digest, Capture>;
  readonly texts: ReadonlySet<Digest>;
}

function plainOf({ captures, texts }: Journalled): Known {
  return {
    captures: new Map(captures.map(({ capture }) => [capture.digest, capture])),
    texts: new Set(texts.keys()),
  };
}

function saltedOf({ captures, texts }: Journalled, names: PublicNames | null): Known {
  if (names === null) return { captures: new Map(), texts: new Set() };
  return {
    captures: new Map(captures.map(({ capture }) => [names.digestOf(capture.digest), capture])),
    texts: new Set([...texts.keys()].map(names.digestOf)),
  };
}

/** Every object of the capture is there, the captured bytes in their size. */
async function isHeld(capture: Capture, desk: string): Promise<boolean> {
  const sizes = await Promise.all(
    objectsOfCapture(capture).map((digest) =>
      stat(join(desk, evidencePath(digest, 'objects'))).then(
        ({ size }) => size,
        () => null,
      ),
    ),
  );
  return sizes[0] === capture.bytes && sizes.every((size) => size !== null);
}
