import type { Digest } from '../../model/digest.ts';
import type { DossierKind, Manifest } from '../../model/dossier.ts';
import type { DossierDocument, ExactDossierReport } from '../../model/dossier-document.ts';
import { isMaskWords } from '../../model/mask.ts';
import { digestOf } from '../digest.ts';
import type { Findings } from './findings.ts';
import type { Lack } from './lack.ts';

/** A public dossier holds no captured bytes and no journal, whatever its manifest lists. */
export function checkNothingSealed(paths: Iterable<string>, findings: Findings): void {
  for (const path of paths) {
    if (/^(evidence|journal)\//.test(path))
      findings.fail(path, 'not-public', 'It belongs to a sealed dossier.');
  }
}

/** What a report of a public dossier lacks: its text has its digest, and is masked by masks. */
export function lacksOfPublic({ report, masking }: ExactDossierReport): Lack[] {
  const lacks: Lack[] = [];
  if (digestOf(report.text) !== report.textDigest) {
    lacks.push({ problem: 'wrong-words', message: `its text has not the digest ${report.textDigest}.` });
  }
  if (masking === undefined) {
    lacks.push({ problem: 'not-public', message: 'nothing says how its text was masked.' });
  }
  for (const { span } of masking?.masks ?? []) {
    if (!isMaskWords(span.exact)) {
      lacks.push({ problem: 'not-public', message: `${JSON.stringify(span.exact)} is no mask.` });
    }
  }
  if (report.correction?.lines.some(({ read }) => read !== null)) {
    lacks.push({ problem: 'not-public', message: 'it tells what was misread, which no mask covers.' });
  }
  return lacks;
}

/** Counts the masks, and says what only the desk can tell about a public dossier. */
export function namePublicLimits(
  document: DossierDocument | undefined,
  manifest: Manifest | undefined,
  findings: Findings,
  head: Digest | undefined,
): void {
  const reports = document?.reports ?? [];
  const masks = reports.reduce((sum, { masking }) => sum + (masking?.masks.length ?? 0), 0);
  if (masks > 0) findings.count('masks', masks);
  for (const head of manifest?.journals ?? []) findings.reach(head);
  findings.cannotCheck(
    'originals',
    `${reports.length} texts as they were read, and the bytes and decisions behind them: only salted digests and the ends of the journals are named here.`,
  );
  findings.cannotCheck('masking', 'That no private person is named whom no rule found.');
  const isEnd = head === undefined || manifest?.journals.some((end) => end.head === head) === true;
  findings.cannotCheck(
    'completeness',
    isEnd
      ? 'That nothing was left out.'
      : `That nothing was left out. The line ${head} is no end of a journal named here, and was not looked for: the journal is not public.`,
  );
}

/** Of a dossier whose seal is broken dossier.json says what it is. */
export function kindOf(manifest: Manifest | undefined, document: DossierDocument | undefined): DossierKind {
  return manifest?.kind ?? document?.kind ?? 'sealed';
}
