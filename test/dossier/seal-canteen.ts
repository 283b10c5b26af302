import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { captureFile } from '../../src/capture/capture-file.ts';
import { type Journal, openJournal } from '../../src/evidence/journal.ts';
import { createObjects, type Objects } from '../../src/evidence/objects.ts';
import { sealFolder } from '../../src/evidence/seal.ts';
import { createSigner, type Signer } from '../../src/evidence/signer.ts';
import type { Capture } from '../../src/model/capture.ts';
import { type DossierContent, describeDossier } from '../../src/publish/dossier-files.ts';
import { CANTEEN_PAGES, createCanteenRecords, type PageName } from './canteen-records.ts';

export const PROGRAM = { name: 'hearsay', version: '0.0.0' } as const;
export const CREATED = '2025-09-04T08:00:00.000Z';
export const clock = () => new Date(CREATED);

/** What a test may do to the records, or to the folder, before the dossier is sealed over it. */
export interface Tampering {
  readonly records?: (content: DossierContent) => DossierContent;
  readonly folder?: (folder: string) => Promise<void>;
  /** What else the desk kept. */
  readonly kept?: (journal: Journal, objects: Objects) => Promise<void>;
}

export interface SealedCanteen {
  readonly folder: string;
  readonly signer: Signer;
}

/** A whole dossier in a temporary folder, made by the real parts; the caller removes it. */
export async function sealCanteen(tampering: Tampering = {}): Promise<SealedCanteen> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-dossier-'));
  const signer = createSigner();
  const objects = await createObjects(join(folder, 'evidence'));
  const journal = await openJournal({ folder: join(folder, 'journal'), signer, clock });

  const inbox = await mkdtemp(join(tmpdir(), 'hearsay-inbox-'));
  const captures = {} as Record<PageName, Capture>;
  for (const { name, html } of CANTEEN_PAGES) {
    const path = join(inbox, `${name}.html`);
    await writeFile(path, html);
    captures[name] = await captureFile({ path, shownPath: `${name}.html`, objects, journal, clock });
  }
  await rm(inbox, { recursive: true });

  const content = {
    kind: 'sealed' as const,
    program: PROGRAM,
    created: CREATED,
    ...createCanteenRecords(captures),
    unread: [],
  };
  for (const { report } of content.reports) {
    const text = await objects.put(report.text);
    const { capture, part, reader } = report;
    await journal.append({ kind: 'reading', capture, part, reader, text });
  }
  await tampering.kept?.(journal, objects);
  const journals = [journal.head()];
  await journal.close();

  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Dossier</title>');
  for (const file of describeDossier(tampering.records?.(content) ?? content)) {
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file.content);
  }
  await tampering.folder?.(folder);
  await sealFolder({ folder, kind: 'sealed', program: PROGRAM, created: CREATED, signer, journals });
  return { folder, signer };
}
