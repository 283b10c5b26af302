import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../../model/desk-error.ts';
import type { JournalledInquiry } from '../../model/inquiry.ts';
import { readJournals } from '../journal-contents.ts';

/** All that was asked from a desk, the earliest first. DeskError `not-found` where there is no desk. */
export async function listInquiries(desk: string): Promise<readonly JournalledInquiry[]> {
  const folder = join(desk, 'journal');
  await stat(folder).catch((cause) => {
    throw new DeskError('not-found', desk, { cause });
  });
  return (await readJournals(folder)).inquiries;
}
