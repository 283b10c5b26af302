import { objectsOfCapture } from '../../model/capture.ts';
import type { Digest } from '../../model/digest.ts';
import type { Digested } from '../digest.ts';
import { objectPath } from '../objects.ts';
import type { Journalled } from './check-journals.ts';
import type { Findings } from './findings.ts';

/** Where an object stands in a dossier. */
export function evidencePath(digest: Digest): string {
  return `evidence/${objectPath(digest)}`;
}

/** Each object has the digest that it is named by; each that the journals speak of is there; no other is. */
export function checkEvidence(
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
  findings: Findings,
): void {
  for (const [path, { digest }] of digests) {
    if (path.startsWith('evidence/')) checkName(path, digest, findings);
  }
  for (const { capture, path } of journalled.captures) {
    const object = lookUp(capture.digest, digests, findings);
    if (object && object.bytes !== capture.bytes) {
      findings.fail(path, 'broken-chain', `It gives ${capture.digest} ${capture.bytes} bytes.`);
    }
    if (capture.exchange) lookUp(capture.exchange.warc, digests, findings);
    findings.count('captures');
  }
  for (const text of journalled.texts.keys()) {
    lookUp(text, digests, findings);
    findings.count('readings');
  }
  if (journalled.isWhole) checkOrphans(digests, journalled, findings);
}

function checkName(path: string, digest: Digest, findings: Findings): void {
  if (path === evidencePath(digest)) {
    findings.count('evidence');
  } else if (findings.isSound(path)) {
    const isNamedByDigest = /^evidence\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(path);
    const problem = isNamedByDigest ? 'changed' : 'bad-path';
    findings.fail(path, problem, `Its SHA-256 is ${digest}, which is not its name.`);
  }
}

/** The object, if it is there and sound; a missing one is reported once. */
function lookUp(
  digest: Digest,
  digests: ReadonlyMap<string, Digested>,
  findings: Findings,
): Digested | undefined {
  const path = evidencePath(digest);
  const object = digests.get(path);
  if (!findings.isSound(path)) return undefined;
  if (!object) findings.fail(path, 'missing-evidence', 'A journal line speaks of it.');
  return object;
}

function checkOrphans(
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
  findings: Findings,
): void {
  const known = new Set([
    ...journalled.captures.flatMap(({ capture }) => objectsOfCapture(capture)).map(evidencePath),
    ...[...journalled.texts.keys()].map(evidencePath),
  ]);
  for (const path of digests.keys()) {
    if (path.startsWith('evidence/') && !known.has(path) && findings.isSound(path)) {
      findings.fail(path, 'not-journalled', 'No journal line speaks of it.');
    }
  }
}
