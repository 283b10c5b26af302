import { UNLISTED } from './check-seal.ts';
import { digestOfFile } from './digest-of-file.ts';
import type { Findings } from './findings.ts';
import type { Folder } from './folder.ts';
import { fieldOf, type Json, listOf, stringOf } from './read-json.ts';

/** What a dossier's paths are made of; anything else could lead out of it. */
const PATH = /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/;

/** Hashes every file once and holds it against the manifest. Gives path -> digest of those that can be read. */
export async function checkFiles(
  folder: Folder,
  manifest: Json | undefined,
  findings: Findings,
  onChecked: (done: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const [path, file] of folder) {
    if (UNLISTED.has(path)) continue;
    const digest = await digestOfFile(file);
    if (digest === undefined) findings.fail(path, 'unreadable', '');
    else {
      digests.set(path, digest);
      findings.count('files');
    }
    onChecked(digests.size);
  }
  if (manifest !== undefined) compare(manifest, folder, digests, findings);
  return digests;
}

function compare(
  manifest: Json,
  folder: Folder,
  digests: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  const listed = new Set<string>();
  // In small letters: on some systems two such names are one file.
  const taken = new Set<string>();
  for (const file of listOf(manifest, 'files')) {
    const path = stringOf(file, 'path');
    if (!PATH.test(path) || path.split('/').includes('..') || taken.has(path.toLowerCase())) {
      findings.fail(path, 'bad-path', '');
    }
    listed.add(path);
    taken.add(path.toLowerCase());
    if (!folder.has(path)) findings.fail(path, 'missing', '');
    else if (
      digests.has(path) &&
      (digests.get(path) !== stringOf(file, 'digest') || folder.get(path)!.size !== fieldOf(file, 'bytes'))
    ) {
      findings.fail(path, 'changed', digests.get(path)!);
    }
  }
  const isPublic = fieldOf(manifest, 'kind') === 'public';
  for (const path of digests.keys()) {
    if (isPublic && /^(?:evidence|journal)\//.test(path)) findings.fail(path, 'not-public', '');
    if (!listed.has(path)) findings.fail(path, 'unlisted', '');
  }
}
