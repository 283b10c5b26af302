import type { Journalled } from './check-journals.ts';
import type { Findings } from './findings.ts';
import { fieldOf, type Json } from './read-json.ts';

export function evidencePath(digest: string): string {
  return `evidence/${digest.slice(0, 2)}/${digest}`;
}

/** Each preserved object has the digest that it is named by; each that a line speaks of is there, and no other. */
export function checkEvidence(
  digests: ReadonlyMap<string, string>,
  journalled: Journalled,
  manifest: Json | undefined,
  findings: Findings,
): void {
  // A dossier of one story holds the evidence of that alone; its records are held against what they need.
  const isPart = fieldOf(manifest, 'ofStory') !== undefined;
  let elsewhere = 0;
  const spoken = new Set([...journalled.digests].map(evidencePath));
  for (const [path, digest] of digests) {
    if (!path.startsWith('evidence/')) continue;
    if (path === evidencePath(digest)) findings.count('evidence');
    else if (findings.isSound(path)) findings.fail(path, 'changed', digest);
    if (journalled.isWhole && !spoken.has(path) && findings.isSound(path))
      findings.fail(path, 'not-journalled', '');
  }
  for (const path of spoken) {
    if (digests.has(path) || !findings.isSound(path)) continue;
    if (isPart) elsewhere++;
    else findings.fail(path, 'missing-evidence', '');
  }
  if (elsewhere > 0) findings.cannotCheck('elsewhere', String(elsewhere));
}
