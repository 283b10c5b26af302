import type { Journalled } from './check-journals.ts';
import type { Findings } from './findings.ts';

export function evidencePath(digest: string): string {
  return `evidence/${digest.slice(0, 2)}/${digest}`;
}

/** Each preserved object has the digest that it is named by; each that a line speaks of is there, and no other. */
export function checkEvidence(
  digests: ReadonlyMap<string, string>,
  journalled: Journalled,
  findings: Findings,
): void {
  const spoken = new Set([...journalled.digests].map(evidencePath));
  for (const [path, digest] of digests) {
    if (!path.startsWith('evidence/')) continue;
    if (path === evidencePath(digest)) findings.count('evidence');
    else if (findings.isSound(path)) findings.fail(path, 'changed', digest);
    if (journalled.isWhole && !spoken.has(path) && findings.isSound(path))
      findings.fail(path, 'not-journalled', '');
  }
  for (const path of spoken) {
    if (!digests.has(path) && findings.isSound(path)) findings.fail(path, 'missing-evidence', '');
  }
}
