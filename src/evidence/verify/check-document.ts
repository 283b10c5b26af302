import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capture } from '../../model/capture.ts';
import type { Manifest } from '../../model/dossier.ts';
import {
  type DossierDocument,
  DossierDocumentSchema,
  type ExactDossierReport,
} from '../../model/dossier-document.ts';
import { type Digested, digestOf } from '../digest.ts';
import { lacksOfCorrection } from './check-correction.ts';
import { checkDecisions } from './check-decisions.ts';
import { evidencePath } from './check-evidence.ts';
import { checkHistories } from './check-histories.ts';
import { checkInquiries } from './check-inquiries.ts';
import type { Journalled } from './check-journals.ts';
import { lacksOfPublic } from './check-public.ts';
import { checkReferences } from './check-references.ts';
import { checkSuperseded } from './check-superseded.ts';
import type { Findings } from './findings.ts';
import type { Lack } from './lack.ts';
import { describeMisfit, parseJson } from './parse-json.ts';

export const DOCUMENT_FILE = 'dossier.json';

/**
 * dossier.json against its schema, and each report against its evidence: the text has its digest, the text
 * version is preserved and journalled, and so are the captures. Undefined where it cannot be read as one.
 */
export async function checkDocument(
  folder: string,
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
  manifest: Manifest | undefined,
  findings: Findings,
): Promise<DossierDocument | undefined> {
  if (!digests.has(DOCUMENT_FILE)) {
    if (findings.isSound(DOCUMENT_FILE)) findings.fail(DOCUMENT_FILE, 'missing', 'Not in the folder.');
    return undefined;
  }
  const bytes = await readFile(join(folder, DOCUMENT_FILE)).catch(() => Buffer.alloc(0));
  const parsed = DossierDocumentSchema.safeParse(parseJson(bytes));
  if (!parsed.success) {
    findings.fail(DOCUMENT_FILE, 'bad-format', describeMisfit(parsed.error));
    return undefined;
  }
  const document = parsed.data;
  if (manifest && !hasSameHead(document, manifest)) {
    findings.fail(DOCUMENT_FILE, 'bad-format', 'Its first fields are not those of manifest.json.');
  }
  for (const report of document.reports) {
    const lacks =
      document.kind === 'public'
        ? lacksOfPublic(report)
        : [...lacksOf(report, digests, journalled), ...lacksOfCorrection(report, digests, journalled)];
    for (const lack of lacks) {
      findings.fail(DOCUMENT_FILE, lack.problem, `Report ${report.report.id}: ${lack.message}`);
    }
    findings.count('reports');
    findings.count('texts');
  }
  const references = checkReferences(document, (message) =>
    findings.fail(DOCUMENT_FILE, 'unknown-reference', message),
  );
  findings.count('references', references);
  const decisions = checkDecisions(document, journalled, (message) =>
    findings.fail(DOCUMENT_FILE, 'not-journalled', message),
  );
  const inquiries = checkInquiries(document, journalled, (message) =>
    findings.fail(DOCUMENT_FILE, 'not-journalled', message),
  );
  const answers = checkHistories(document, journalled, (message) =>
    findings.fail(DOCUMENT_FILE, 'not-journalled', message),
  );
  checkSuperseded(document, manifest, (problem, message) => findings.fail(DOCUMENT_FILE, problem, message));
  if (document.supersedes !== undefined) {
    const { created, manifest: replaced, changes } = document.supersedes;
    if (changes.length > 0) findings.count('changes', changes.length);
    findings.cannotCheck(
      'superseded',
      `What changed since the dossier of ${created}, whose manifest has the SHA-256 ${replaced}.`,
    );
  }
  findings.count('stories', document.stories.length);
  if (answers > 0) findings.count('answers', answers);
  if (inquiries > 0) findings.count('inquiries', inquiries);
  if (decisions > 0) findings.count('decisions', decisions);
  return document;
}

function hasSameHead(document: DossierDocument, manifest: Manifest): boolean {
  return (
    document.created === manifest.created &&
    document.version === manifest.version &&
    document.kind === manifest.kind &&
    document.program.version === manifest.program.version
  );
}

function lacksOf(
  { report, captures, masking }: ExactDossierReport,
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
): Lack[] {
  const lacks: Lack[] = [];
  const lack = (problem: Lack['problem'], message: string) => lacks.push({ problem, message });
  const { capture, part, reader, textDigest } = report;
  if (digestOf(report.text) !== textDigest) lack('wrong-words', `its text has not the digest ${textDigest}.`);
  if (!digests.has(evidencePath(textDigest))) lack('missing-evidence', `no text version ${textDigest}.`);
  if (!digests.has(evidencePath(capture))) lack('missing-evidence', `no captured bytes ${capture}.`);
  if (masking !== undefined) lack('not-public', 'its text is masked, though the dossier is sealed.');
  if (!captures.some(({ digest }) => digest === capture)) {
    lack('unknown-reference', `none of its captures is the one that it was read from, ${capture}.`);
  }
  // Where a journal is broken, a line that is not found may have stood there.
  if (!journalled.isWhole) return lacks;
  if (!journalled.hasReading(capture, part, reader, textDigest)) {
    lack('not-journalled', `no journal line says that ${reader} read this text from ${capture}.`);
  }
  for (const one of captures) {
    if (!journalled.hasCapture(one as Capture))
      lack('not-journalled', `no journal line for its capture ${one.digest}.`);
  }
  return lacks;
}
