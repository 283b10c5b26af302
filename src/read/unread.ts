import type { UnreadFile } from '../model/dossier.ts';

/** Why bytes were not read; `message` is one English sentence for whoever has to mend it. */
export interface Unread {
  readonly kind: 'unread';
  readonly reason: UnreadFile['reason'];
  readonly message: string;
}

/** The words of a parser's error as the tail of a sentence: without a full stop of their own. */
export function describeFault(error: unknown): string {
  const words = error instanceof Error ? error.message.trim().replace(/[\s.]+$/, '') : '';
  return words === '' ? 'unknown fault' : words;
}

export function unread(reason: UnreadFile['reason'], message: string): Unread {
  return { kind: 'unread', reason, message };
}
