import type { UnreadFile } from '../model/dossier.ts';

/** Why bytes were not read; `message` is one English sentence for whoever has to mend it. */
export interface Unread {
  readonly kind: 'unread';
  readonly reason: UnreadFile['reason'];
  readonly message: string;
}

export function unread(reason: UnreadFile['reason'], message: string): Unread {
  return { kind: 'unread', reason, message };
}
