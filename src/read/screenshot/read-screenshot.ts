import type { ImageLines } from '../../model/image-lines.ts';
import type { Reading } from '../../model/report.ts';
import { type Unread, unread } from '../unread.ts';
import { asItLay } from './as-it-lay.ts';
import { composeScreen } from './compose-screen.ts';
import { cutBars } from './cut-bars.ts';
import { cutFrame } from './cut-frame.ts';
import { cutKeyboard } from './cut-keyboard.ts';
import { findTaken, type Taken } from './find-taken.ts';
import { leaveOutPictured } from './leave-out-pictured.ts';
import type { ScreenDraft } from './message-draft.ts';
import { readList } from './read-list.ts';
import { hasNoticeHeading, readNotice } from './read-notice.ts';
import { readPost } from './read-post.ts';
import { readScreen } from './read-screen.ts';
import { settleNames } from './settle-names.ts';

/** What only chats have counts points; fewer than this is no chat. */
const CHAT = 3;
/** What only posts have counts points; one of them may stand in a chat. */
const POST = 4;

/** What is known of an image beside its letters. */
export interface ImageOrigin {
  readonly path: string | null;
  readonly url: string | null;
  /** The image itself, for what its own data say of when it was made. */
  readonly bytes?: Uint8Array | null;
}

/**
 * Makes a report of what was recognised in an image: a chat's transcript, or a notice. What is neither is told as such:
 * a photograph, a blank, a table are no conversation, and none is made of them.
 */
export function readScreenshot(
  image: ImageLines,
  { path, url, bytes = null }: ImageOrigin,
): Reading | Unread {
  if (image.lines.length === 0) return unread('no-text', 'No letters were found in the image.');

  // The day on which it was made tells what 昨天 is.
  const taken = findTaken(path, bytes);
  const compose = (draft: ScreenDraft) =>
    asItLay(withDoubt(composeScreen(image, withNames(draft), { url, taken }), taken), image);
  const { screen: shown, moveBack } = cutFrame(image);
  const post = moveBack(readPost(shown, taken?.day ?? null));
  if (post.sure >= POST) return compose(post);
  // A sheet of paper may look like bubbles, but its heading is set as one.
  const notice = readNotice(image, { url });
  if (notice && hasNoticeHeading(notice)) return asItLay(notice, image);
  const list = moveBack(readList(shown, taken?.day ?? null));
  if (list.sure >= CHAT) return compose(list);
  const screen = moveBack(readScreen(leaveOutPictured(cutBars(cutKeyboard(shown))), taken?.day ?? null));
  if (screen.sure >= CHAT) return compose(screen);
  return notice
    ? asItLay(notice, image)
    : unread('no-chat', `No chat was found in the image; it holds ${image.lines.length} lines of letters.`);
}

/** One spelling for each sender. */
function withNames(draft: ScreenDraft): ScreenDraft {
  return { ...draft, entries: settleNames(draft.entries) };
}

/** Two days, and only one to count from: the report says so. */
function withDoubt(reading: Reading, taken: Taken | null): Reading {
  if (taken === null || taken.otherwise === null) return reading;
  const message = `The image's own data say that it was made on ${taken.day}, its name says ${taken.otherwise}; days such as 昨天 were counted from the former.`;
  return { ...reading, issues: [...reading.issues, { code: 'date-doubtful', span: null, message }] };
}
