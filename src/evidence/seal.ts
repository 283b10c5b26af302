import { join } from 'node:path';
import type { Derivative } from '../model/derivative.ts';
import { DeskError } from '../model/desk-error.ts';
import type { Digest } from '../model/digest.ts';
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type DossierKind,
  type Manifest,
  type ManifestFile,
} from '../model/dossier.ts';
import type { JournalHead } from '../model/journal-line.ts';
import { digestFile } from './digest.ts';
import { isDossierPath } from './dossier-path.ts';
import { writeDurably } from './durable-file.ts';
import { withDeskErrors } from './fs-error.ts';
import { listFiles } from './list-files.ts';
import {
  MANIFEST_FILE,
  SIGNATURE_FILE,
  signManifest,
  TIME_PROOF_FILE,
  TIME_REQUEST_FILE,
} from './manifest-signature.ts';
import type { Signer } from './signer.ts';

export interface SealOptions {
  readonly folder: string;
  readonly kind: DossierKind;
  readonly program: Manifest['program'];
  /** The instant of the dossier, ISO 8601 in UTC. */
  readonly created: string;
  readonly signer: Signer;
  /** Where each chain in `journal/` ends; `journal.head()` says it. */
  readonly journals: readonly JournalHead[];
  /** The images among the files that were drawn anew; their originals stay sealed. */
  readonly derivatives?: readonly Derivative[];
  /** The one story that it tells, with the evidence of that alone. */
  readonly ofStory?: string;
  /** SHA-256 of the manifest.json of the dossier that this one replaces. */
  readonly supersedes?: Digest;
}

/**
 * Ends the making of a dossier: lists every file of the folder with its digest, and signs the list.
 * After this a change to any file is found by `verifyDossier`. Sealing again replaces the seal.
 * Throws a RangeError for a file that a dossier may not hold, such as a link.
 */
export async function sealFolder(options: SealOptions): Promise<Manifest> {
  const { folder, kind, program, created, ofStory, supersedes, signer, journals } = options;

  // List what there is, and hash each file as it is on disk now.
  const originals = new Map(options.derivatives?.map(({ path, of }) => [path, of]));
  const files = await withDeskErrors(folder, 'read', () => digestAll(folder, originals));

  // Write the list, then the signature over exactly the bytes that were written.
  const manifest: Manifest = {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    kind,
    program,
    created,
    ...(ofStory !== undefined && { ofStory }),
    ...(supersedes !== undefined && { supersedes }),
    journals: [...journals].sort((a, b) => (a.writer < b.writer ? -1 : 1)),
    files,
  };
  const bytes = Buffer.from(formatManifest(manifest));
  await withDeskErrors(folder, 'write', async () => {
    await writeDurably(join(folder, MANIFEST_FILE), bytes);
    await writeDurably(join(folder, SIGNATURE_FILE), signManifest(bytes, signer));
  });
  return manifest;
}

/** One file a line, so that people and diff can read it. */
function formatManifest({ journals, files, ...head }: Manifest): string {
  const list = (records: readonly unknown[]) =>
    records.map((record) => `\n    ${JSON.stringify(record)}`).join(',');
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${[...fields, `  "journals": [${list(journals)}\n  ]`, `  "files": [${list(files)}\n  ]`].join(
    ',\n',
  )}\n}\n`;
}

const OWN_FILES: ReadonlySet<string> = new Set([
  MANIFEST_FILE,
  SIGNATURE_FILE,
  TIME_PROOF_FILE,
  TIME_REQUEST_FILE,
]);

async function digestAll(folder: string, originals: ReadonlyMap<string, Digest>): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const { path, kind } of await listFiles(folder)) {
    if (OWN_FILES.has(path)) continue;
    if (kind !== 'file' || !isDossierPath(path)) throw new RangeError(`a dossier cannot hold ${path}`);
    const of = originals.get(path);
    files.push({ path, ...(await digestFile(join(folder, path))), ...(of && { derivativeOf: of }) });
  }
  if (files.length === 0) throw new DeskError('nothing-to-read', folder);
  return files;
}
