import type { ReplyDraft } from './chat-draft.ts';

interface Known {
  readonly id: string | null;
  readonly label: string | null;
  readonly body: string | null;
}

export interface ReplyTies {
  add(message: number, known: Known): void;
  /**
   * The message that a reply means, with the rule that tells: its number, its id, or its words, said
   * last by that label.
   */
  find(reply: ReplyDraft): { readonly message: number; readonly rule: string } | null;
}

/** Ties replies to the messages before them. Words that nobody said exactly so are tied to none. */
export function createReplyTies(): ReplyTies {
  let count = 0;
  const messageById = new Map<string, number>();
  const messageByWords = new Map<string, number>();
  const keyOf = (label: string | null, words: string) => `${label ?? ''}\n${words.replace(/\s+/g, '')}`;
  return {
    add(message, { id, label, body }) {
      count = message + 1;
      if (id !== null) messageById.set(id, message);
      if (body === null) return;
      messageByWords.set(keyOf(label, body), message);
      messageByWords.set(keyOf(null, body), message);
    },
    find({ id, label, words, message }) {
      if (message != null && message < count) return { message, rule: 'reply:number' };
      const byId = id === null ? undefined : messageById.get(id);
      if (byId !== undefined) return { message: byId, rule: 'reply:id' };
      const byWords = words === null ? undefined : messageByWords.get(keyOf(label, words));
      return byWords === undefined ? null : { message: byWords, rule: 'reply:words' };
    },
  };
}
