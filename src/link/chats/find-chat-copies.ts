/** A chat among other reports; `messages` is null for what is no chat. */
export interface ChatOrNot {
  readonly messages: ReadonlySet<string> | null;
}

export interface ChatCopy {
  readonly a: number;
  readonly b: number;
  /** Share of each chat's messages that stand in the other. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** One message that went round stands in many chats; three at their minutes are one chat. Chosen, not tuned. */
const FEWEST_SHARED = 3;
/** Of very short exports, two that are half of the shorter one. */
const FEWEST_OF_SHORT = 2;

/** Pairs of exports or screenshots of one chat: the same words in the same minutes. Each pair once, ascending. */
export function findChatCopies(reports: readonly ChatOrNot[]): ChatCopy[] {
  // Which chats hold each message, so that only those with some in common are compared.
  const chatsByMessage = new Map<string, number[]>();
  const sharedByPair = new Map<string, { a: number; b: number; shared: number }>();
  for (const [b, { messages }] of reports.entries()) {
    for (const key of messages ?? []) {
      const chats = chatsByMessage.get(key);
      if (chats === undefined) {
        chatsByMessage.set(key, [b]);
        continue;
      }
      for (const a of chats) {
        const pair = sharedByPair.get(`${a} ${b}`) ?? { a, b, shared: 0 };
        pair.shared++;
        sharedByPair.set(`${a} ${b}`, pair);
      }
      chats.push(b);
    }
  }
  return [...sharedByPair.values()].flatMap(({ a, b, shared }) => {
    const first = reports[a]!.messages!.size;
    const second = reports[b]!.messages!.size;
    const isOneChat =
      shared >= FEWEST_SHARED || (shared >= FEWEST_OF_SHORT && shared * 2 >= Math.min(first, second));
    return isOneChat ? [{ a, b, ofFirst: shared / first, ofSecond: shared / second }] : [];
  });
}
