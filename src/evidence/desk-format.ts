import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DeskError } from '../model/desk-error.ts';
import { parseJson } from '../text/parse-json.ts';
import { makeFolder, syncTree, writeDurably } from './durable-file.ts';
import { systemCode, toDeskError, withDeskErrors } from './fs-error.ts';
import { isThere } from './is-there.ts';

/**
 * The form of a desk that this program writes. 1: without `desk.json`. Each further one has lines in its journal that
 * programs of before do not know: 2 time-stamps and changes of keys, 3 attempts at addresses, 4 what answered on the way to
 * one that gave nothing.
 */
export const DESK_VERSION = 4;

const DeskFormatSchema = z.looseObject({
  format: z.literal('hearsay-desk'),
  version: z.int().positive(),
});

/** What a desk's form was before this program wrote to it, and where that was put aside. */
export interface Migration {
  readonly from: number;
  readonly backup: string;
}

/**
 * Sees that a desk is of a form that this program knows: DeskError `newer-desk` for one that a later program wrote,
 * `unreadable` for a `desk.json` that says something else. Nothing is changed.
 */
export async function checkDeskFormat(folder: string): Promise<void> {
  await readVersion(folder);
}

/**
 * Makes a desk one of this form. Of an older one the journal and what was derived are copied to `backup/version-N`
 * first (objects never change); null where there was nothing to do. Throws as `checkDeskFormat`.
 */
export async function migrateDesk(folder: string): Promise<Migration | null> {
  const from = await readVersion(folder);
  if (from === DESK_VERSION) return null;
  return withDeskErrors(folder, 'write', async () => {
    const migration = from === null ? null : { from, backup: await backUp(folder, from) };
    // Last, so that a crash before leaves an older desk, which is migrated again.
    const format = { format: 'hearsay-desk', version: DESK_VERSION };
    await writeDurably(join(folder, 'desk.json'), `${JSON.stringify(format)}\n`);
    return migration;
  });
}

async function backUp(folder: string, version: number): Promise<string> {
  const backup = join(folder, 'backup', `version-${version}`);
  await makeFolder(backup);
  for (const name of ['journal', 'shown.json']) {
    if (await isThere(join(folder, name)))
      await cp(join(folder, name), join(backup, name), { recursive: true });
  }
  await syncTree(backup);
  return backup;
}

/** Null for a folder that is no desk yet. */
async function readVersion(folder: string): Promise<number | null> {
  const path = join(folder, 'desk.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return (await isThere(join(folder, 'journal'))) ? 1 : null;
    throw toDeskError(error, path, 'read');
  }
  const parsed = DeskFormatSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new DeskError('unreadable', path, { cause: parsed.error });
  const { version } = parsed.data;
  if (version > DESK_VERSION) throw new DeskError('newer-desk', `${folder} (${version} > ${DESK_VERSION})`);
  return version;
}
