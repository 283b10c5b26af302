import type { ImageLines } from '../../model/image-lines.ts';
import type { Reading } from '../../model/report.ts';
import { type Unread, unread } from '../unread.ts';
import { composeScreen } from './compose-screen.ts';
import { findTaken } from './find-taken.ts';
import { readScreen } from './read-screen.ts';

/** What only chats have counts points; fewer than this is no chat. */
const CHAT = 3;

/**
 * Makes a report of what was recognised in an image: a chat's transcript, or a notice. What is neither is told as such:
 * a photograph, a blank, a table are no conversation, and none is made of them.
 */
export function readScreenshot(
  image: ImageLines,
  { path, url }: { readonly path: string | null; readonly url: string | null },
): Reading | Unread {
  if (image.lines.length === 0) return unread('no-text', 'No letters were found in the image.');

  // The day on which it was made tells what 昨天 is.
  const taken = findTaken(path);
  const screen = readScreen(image, taken?.day ?? null);
  if (screen.sure >= CHAT) return composeScreen(image, screen, { url, taken });
  return unread(
    'no-chat',
    `No chat was found in the image; it holds ${image.lines.length} lines of letters.`,
  );
}
