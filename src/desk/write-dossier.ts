import { constants } from 'node:fs';
import { copyFile, cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncTree, writeDurably } from '../evidence/durable-file.ts';
import { withDeskErrors } from '../evidence/fs-error.ts';
import { objectPath } from '../evidence/object-path.ts';
import { sealFolder } from '../evidence/seal.ts';
import type { AddressHistory } from '../model/address-history.ts';
import { objectsOfAttempt } from '../model/attempt.ts';
import { objectsOfCapture } from '../model/capture.ts';
import type { Digest } from '../model/digest.ts';
import type { DossierKind, DossierReport, UnreadFile } from '../model/dossier.ts';
import type { Story } from '../model/story.ts';
import type { Superseded } from '../model/superseded.ts';
import { describeDossier } from '../publish/dossier-files.ts';
import { evidenceOfStory } from './evidence-of-story.ts';
import { readJournals } from './journal-contents.ts';
import type { Desk } from './open-desk.ts';

export interface WriteDossierOptions {
  readonly kind: DossierKind;
  readonly folder: string;
  readonly desk: Desk;
  readonly page: string;
  readonly version: string;
  readonly clock: () => Date;
  readonly reports: readonly DossierReport[];
  readonly stories: readonly Story[];
  readonly unread: readonly UnreadFile[];
  readonly unreadAddresses: readonly AddressHistory[];
  readonly superseded: Superseded | undefined;
  /** Not null where it tells one story alone: then only the evidence of that comes along. */
  readonly story: string | null;
}

/** Writes the files of a dossier into `folder` and signs their list. */
export async function writeDossier(options: WriteDossierOptions): Promise<void> {
  const { kind, folder, desk, version, clock, reports, stories, unread, unreadAddresses, superseded } =
    options;
  const program = { name: 'hearsay', version } as const;
  const created = clock().toISOString();
  const journal = await readJournals(desk.journalFolder);
  const ofStory = kind === 'sealed' && options.story !== null ? stories[0]?.id : undefined;

  await withDeskErrors(folder, 'write', async () => {
    // Bring evidence and journal along, where they lie in a desk of their own; none of them is published.
    if (desk.isLasting && kind === 'sealed') {
      const { captures, attempts, texts, proofs, lineObjects } = journal;
      const digests =
        ofStory === undefined
          ? [
              ...captures.flatMap(objectsOfCapture),
              ...attempts.flatMap(objectsOfAttempt),
              ...[...texts, ...proofs, ...lineObjects],
            ]
          : evidenceOfStory([reports, stories], journal);
      await copyObjects(desk.objects.folder, join(folder, 'evidence'), digests);
      await copyChains(desk.journalFolder, join(folder, 'journal'));
    }

    // Write the records, and the page that shows them.
    for (const { path, content } of describeDossier({
      kind,
      program,
      created,
      reports,
      stories,
      unread,
      unreadAddresses,
      supersedes: superseded,
    })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeDurably(join(folder, path), content);
    }
    await cp(options.page, folder, { recursive: true });
  });

  // List everything with its digest, and sign the list; then see that all of it is on disk.
  await sealFolder({
    folder,
    kind,
    program,
    created,
    signer: desk.signer,
    journals: journal.heads,
    derivatives: reports.flatMap(({ derivative }) => derivative ?? []),
    ...(ofStory !== undefined && { ofStory }),
    ...(superseded && { supersedes: superseded.manifest }),
  });
  await withDeskErrors(folder, 'write', () => syncTree(folder));
}

/** Copies, sharing blocks where the file system can; a link would let a change here reach the desk. */
async function copyObjects(from: string, to: string, digests: readonly Digest[]): Promise<void> {
  for (const digest of new Set(digests)) {
    const path = objectPath(digest);
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(join(from, path), join(to, path), constants.COPYFILE_FICLONE);
  }
}

async function copyChains(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (name.endsWith('.jsonl')) await copyFile(join(from, name), join(to, name));
  }
}
