import { join } from 'node:path';
import type { Manifest } from '../../model/dossier.ts';
import { type Digested, digestFile } from '../digest.ts';
import { isDossierPath } from '../dossier-path.ts';
import type { FoundFile } from '../list-files.ts';
import { MANIFEST_FILE, SIGNATURE_FILE, TIME_PROOF_FILE, TIME_REQUEST_FILE } from '../manifest-signature.ts';
import type { Findings } from './findings.ts';

/** The list itself, who signed it, and who says when it existed. */
const OUTSIDE_THE_LIST: ReadonlySet<string> = new Set([
  MANIFEST_FILE,
  SIGNATURE_FILE,
  TIME_PROOF_FILE,
  TIME_REQUEST_FILE,
]);

/**
 * Hashes every file once and holds it against the manifest, if there is a sound one. A path of the manifest
 * is only ever looked up among the files that were found, never opened: `../x` leads nowhere.
 * Gives path -> what the file really holds, for those that can be read.
 */
export async function checkFiles(
  folder: string,
  present: readonly FoundFile[],
  manifest: Manifest | undefined,
  findings: Findings,
): Promise<ReadonlyMap<string, Digested>> {
  const found = present.filter(({ path }) => !OUTSIDE_THE_LIST.has(path));
  for (const { path, kind } of found) {
    if (kind !== 'file') findings.fail(path, 'not-a-file', 'A dossier holds plain files only.');
  }
  const digests = await digestFiles(
    folder,
    found.filter(({ kind }) => kind === 'file').map(({ path }) => path),
    findings,
  );
  if (manifest) {
    checkList(manifest, findings);
    compare(manifest, found, digests, findings);
  }
  return digests;
}

async function digestFiles(
  folder: string,
  paths: readonly string[],
  findings: Findings,
): Promise<Map<string, Digested>> {
  const digests = new Map<string, Digested>();
  for (const path of paths) {
    try {
      digests.set(path, await digestFile(join(folder, path)));
      findings.count('files');
    } catch (error) {
      findings.fail(path, 'unreadable', String(error));
    }
  }
  return digests;
}

/** The manifest's own list: paths that stay inside, each naming one file on every system. */
function checkList(manifest: Manifest, findings: Findings): void {
  const taken = new Set<string>();
  for (const { path } of manifest.files) {
    if (!isDossierPath(path))
      findings.fail(path, 'bad-path', 'The manifest lists a path that no dossier has.');
    const folded = path.toLowerCase();
    if (taken.has(folded)) findings.fail(path, 'bad-path', 'The manifest lists this name twice.');
    taken.add(folded);
  }
}

function compare(
  manifest: Manifest,
  found: readonly FoundFile[],
  digests: ReadonlyMap<string, Digested>,
  findings: Findings,
): void {
  const paths = new Set(found.map(({ path }) => path));
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const { path, digest, bytes } of manifest.files) {
    const actual = digests.get(path);
    if (!paths.has(path)) {
      findings.fail(path, 'missing', 'The manifest lists it, but it is not in the folder.');
    } else if (actual && actual.bytes !== bytes) {
      findings.fail(path, 'changed', `It has ${actual.bytes} bytes, not ${bytes} as sealed.`);
    } else if (actual && actual.digest !== digest) {
      findings.fail(path, 'changed', `Its SHA-256 is ${actual.digest}, not ${digest} as sealed.`);
    }
  }
  for (const path of paths) {
    if (listed.has(path) || !findings.isSound(path)) continue;
    findings.fail(path, 'unlisted', 'It is in the folder, but not in the manifest.');
  }
}
