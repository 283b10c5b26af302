import type { UnreadFile } from '../../model/dossier.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words/en.ts';

// A folder of ten thousand pictures must not fill the terminal; the dossier lists them all.
const MOST_SHOWN = 20;

/** The files that were not read, a line each, with the reason. */
export function formatUnread(unread: readonly UnreadFile[], words: Words): string {
  const shown = unread
    .slice(0, MOST_SHOWN)
    .map(
      ({ path, reason, message }) => `  ${printable(path)}: ${words.unread[reason]} (${printable(message)})`,
    );
  if (unread.length > MOST_SHOWN) shown.push('  …');
  // Said once, however many images it is.
  if (unread.some(({ reason }) => reason === 'no-ocr')) shown.push(words.errors['no-ocr'](''));
  return [words.notRead(unread.length), ...shown].join('\n');
}
