import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode, toDeskError } from '../evidence/fs-error.ts';
import { DeskError } from '../model/desk-error.ts';

const DeskSettingsSchema = z.strictObject({
  /** Addresses of time-stamp authorities that `timestamp` asks where none is named. */
  authorities: z.array(z.string()),
});
export type DeskSettings = z.infer<typeof DeskSettingsSchema>;

/** What its user wrote into a desk's `settings.json`; a DeskError `unreadable` for a file that says something else. */
export async function readSettings(desk: string): Promise<DeskSettings> {
  const path = join(desk, 'settings.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { authorities: [] };
    throw toDeskError(error, path, 'read');
  }
  try {
    return DeskSettingsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new DeskError('unreadable', path, { cause: error });
  }
}
