import { objectsOfAttempt } from '../../model/attempt.ts';
import { objectsOfCapture } from '../../model/capture.ts';
import type { Digest } from '../../model/digest.ts';
import { objectsOfTimestamp } from '../../model/journal-line.ts';
import type { Digested } from '../digest.ts';
import { objectPath } from '../object-path.ts';
import type { Journalled } from './check-journals.ts';
import type { Findings } from './findings.ts';

/** The folder of the objects: in a dossier, and in a desk. */
export type Store = 'evidence' | 'objects';

/** Where an object stands. */
export function evidencePath(digest: Digest, store: Store = 'evidence'): string {
  return `${store}/${objectPath(digest)}`;
}

/**
 * Each object has the digest that it is named by, and each that the journals speak of is there. Of a dossier of one story
 * (`isPart`) what is not there may be of others: that is counted, and its records are held against what they need.
 */
export function checkEvidence(
  store: Store,
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
  findings: Findings,
  isPart = false,
): void {
  let elsewhere = 0;
  const isElsewhere = (digest: Digest): boolean => {
    if (!isPart || digests.has(evidencePath(digest, store))) return false;
    elsewhere++;
    return true;
  };
  const lookUp = (digest: Digest) => lookUpObject(evidencePath(digest, store), digests, findings);
  for (const [path, { digest }] of digests) {
    if (path.startsWith(`${store}/`)) checkName(path, digest, store, findings);
  }
  for (const { capture, path } of journalled.captures) {
    if (isElsewhere(capture.digest)) continue;
    const object = lookUp(capture.digest);
    if (object && object.bytes !== capture.bytes) {
      findings.fail(path, 'broken-chain', `It gives ${capture.digest} ${capture.bytes} bytes.`);
    }
    for (const other of objectsOfCapture(capture).slice(1)) lookUp(other);
    findings.count('captures');
  }
  for (const text of journalled.texts.keys()) {
    if (isElsewhere(text)) continue;
    lookUp(text);
    findings.count('readings');
  }
  for (const { line } of journalled.timestamps) objectsOfTimestamp(line).forEach(lookUp);
  for (const [lines, { image }] of journalled.lines) {
    if (isElsewhere(lines)) continue;
    lookUp(image);
    lookUp(lines);
    findings.count('image-lines');
  }
  for (const warc of journalled.attempts.flatMap(objectsOfAttempt)) if (!isElsewhere(warc)) lookUp(warc);
  if (elsewhere > 0)
    findings.cannotCheck(
      'elsewhere',
      `${elsewhere} captures, texts and lists of letters that are of other stories.`,
    );
}

function checkName(path: string, digest: Digest, store: Store, findings: Findings): void {
  if (path === evidencePath(digest, store)) {
    findings.count('evidence');
  } else if (findings.isSound(path)) {
    const isNamedByDigest = /^\w+\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(path);
    const problem = isNamedByDigest ? 'changed' : 'bad-path';
    findings.fail(path, problem, `Its SHA-256 is ${digest}, which is not its name.`);
  }
}

/** The object, if it is there and sound; a missing one is reported once. */
function lookUpObject(
  path: string,
  digests: ReadonlyMap<string, Digested>,
  findings: Findings,
): Digested | undefined {
  const object = digests.get(path);
  if (!findings.isSound(path)) return undefined;
  if (!object) findings.fail(path, 'missing-evidence', 'A journal line speaks of it.');
  return object;
}

/** The objects that no line speaks of. Empty where a journal is broken: its lost lines may have. */
export function findOrphans(
  store: Store,
  digests: ReadonlyMap<string, Digested>,
  journalled: Journalled,
  findings: Findings,
): string[] {
  if (!journalled.isWhole) return [];
  const known = new Set(
    [
      ...journalled.captures.flatMap(({ capture }) => objectsOfCapture(capture)),
      ...journalled.attempts.flatMap(objectsOfAttempt),
      ...journalled.texts.keys(),
      ...journalled.timestamps.flatMap(({ line }) => objectsOfTimestamp(line)),
      ...journalled.lines.keys(),
    ].map((digest) => evidencePath(digest, store)),
  );
  return [...digests.keys()].filter(
    (path) => path.startsWith(`${store}/`) && !known.has(path) && findings.isSound(path),
  );
}
