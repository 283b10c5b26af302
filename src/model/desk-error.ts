/**
 * The one error for what the world does to us: a folder that is not empty, a full disk, a missing path.
 * Mapped once to exit codes and to the user's language in `cli/`. Mistakes of a programmer are RangeError or
 * TypeError; unreadable text is an `Issue`, no error.
 */
export type DeskErrorCode =
  | 'not-found'
  | 'nothing-to-read'
  | 'unreadable'
  | 'not-empty'
  | 'already-there'
  | 'not-writable'
  | 'disk-full'
  | 'locked'
  | 'newer-desk'
  | 'evidence-changed'
  | 'not-a-dossier'
  | 'no-claims'
  | 'not-built'
  | 'unknown-id'
  | 'already-so'
  | 'not-in-story'
  | 'whole-story'
  | 'contradicts'
  | 'not-recognised'
  | 'no-such-words'
  | 'no-such-name'
  | 'no-words'
  | 'repeated-words'
  | 'no-such-message'
  | 'mask-leaks'
  | 'other-kind'
  | 'not-an-address'
  | 'private-address'
  | 'no-answer'
  | 'not-rendered'
  | 'no-browser'
  | 'too-large'
  | 'bad-time-proof'
  | 'no-certificates'
  | 'stopped'
  | 'port-taken'
  | 'no-ocr'
  | 'setup-failed';

export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: DeskErrorCode;
  /** What the message speaks of: a path, an address, a process. */
  readonly subject: string;

  constructor(code: DeskErrorCode, subject: string, options?: { cause?: unknown }) {
    super(`${code}: ${subject}`, options);
    this.code = code;
    this.subject = subject;
  }
}
