import type { OnNotice } from '../desk/desk-notice.ts';
import { printable } from './printable.ts';
import type { Words } from './words/en.ts';

/** Says on stderr what opening a desk did to it. */
export function tellNotice(words: Words): OnNotice {
  return (notice) =>
    console.error(
      notice.kind === 'torn'
        ? words.torn(printable(notice.path), notice.bytes)
        : words.migrated(notice.from, printable(notice.backup)),
    );
}
