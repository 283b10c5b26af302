import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../evidence/digest.ts';
import { withDeskErrors } from '../evidence/fs-error.ts';
import { MANIFEST_FILE } from '../evidence/manifest-signature.ts';
import { parseJson } from '../evidence/verify/parse-json.ts';
import { DeskError } from '../model/desk-error.ts';
import { type DossierKind, DossierKindSchema, ManifestFileSchema } from '../model/dossier.ts';
import type { Superseded } from '../model/superseded.ts';
import { type ComparedRecords, ComparedRecordsSchema } from '../publish/find-changes.ts';

/** A dossier that is to be replaced. */
export interface ReplacedDossier extends Omit<Superseded, 'changes'> {
  readonly records: ComparedRecords;
}

const DOCUMENT_FILE = 'dossier.json';
const HeadSchema = z.object({
  kind: DossierKindSchema,
  created: z.iso.datetime(),
  files: z.array(ManifestFileSchema),
});

/**
 * Reads the dossier that another one of this kind replaces. DeskError `not-a-dossier`; `other-kind`, for a sealed and a
 * public one have no ids in common; `evidence-changed` where dossier.json is not the one that its manifest names.
 */
export async function readReplaced(folder: string, kind: DossierKind): Promise<ReplacedDossier> {
  const [manifest, document] = await withDeskErrors(folder, 'read', () =>
    Promise.all([MANIFEST_FILE, DOCUMENT_FILE].map((name) => readFile(join(folder, name)))),
  );
  const head = HeadSchema.safeParse(parseJson(manifest!));
  const records = ComparedRecordsSchema.safeParse(parseJson(document!));
  if (!head.success || !records.success) throw new DeskError('not-a-dossier', folder);
  if (head.data.kind !== kind) throw new DeskError('other-kind', folder);
  const listed = head.data.files.find(({ path }) => path === DOCUMENT_FILE);
  if (listed?.digest !== digestOf(document!))
    throw new DeskError('evidence-changed', join(folder, DOCUMENT_FILE));
  return { manifest: digestOf(manifest!), created: head.data.created, records: records.data };
}
