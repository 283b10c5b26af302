import type { Issue } from '../../model/issue.ts';
import type { ChatApp, ChatMessage, MessageKind, Transcript } from '../../model/transcript.ts';

/** What a message answers, before it is tied to the message meant: `id` is that message's, where the export says. */
export interface ReplyDraft {
  readonly label: string | null;
  readonly words: string | null;
  readonly id: string | null;
  /** The number of the message meant, where the file itself counts them. */
  readonly message?: number | null;
}

/** One message as an export has it: strings where the transcript will have spans. `null` is what it does not say. */
export interface MessageDraft {
  readonly kind: MessageKind;
  readonly label: string | null;
  readonly side: ChatMessage['side'];
  readonly body: string | null;
  readonly time: string | null;
  readonly id: string | null;
  readonly reply: ReplyDraft | null;
  /** The address that a shared link leads to. */
  readonly url: string | null;
  /** Names of rules beside that of its format. */
  readonly rules: readonly string[];
  /** It goes on with what the message before says, under the label that stands there. */
  readonly continues?: boolean;
}

export interface SeparatorDraft {
  readonly separator: string;
  readonly value: string | null;
}

/** One chat of an export. `rule` is the format's name, which the reasons of its messages carry. */
export interface ChatDraft {
  readonly rule: string;
  readonly app: ChatApp | null;
  readonly name: string | null;
  readonly zone: string | null;
  readonly dateOrder: Transcript['dateOrder'];
  /** The rule that told the order of day and month. */
  readonly orderRule: string | null;
  readonly entries: readonly (MessageDraft | SeparatorDraft)[];
  readonly issues: readonly Issue[];
}

export const NO_MESSAGE: MessageDraft = {
  kind: 'text',
  label: null,
  side: null,
  body: null,
  time: null,
  id: null,
  reply: null,
  url: null,
  rules: [],
};

export const NO_CHAT: Omit<ChatDraft, 'rule'> = {
  app: null,
  name: null,
  zone: null,
  dateOrder: null,
  orderRule: null,
  entries: [],
  issues: [],
};

export function isSeparator(entry: MessageDraft | SeparatorDraft): entry is SeparatorDraft {
  return 'separator' in entry;
}

export function cutIssue(what: string): Issue {
  return { code: 'truncated', span: null, message: `The export is cut off: ${what}.` };
}
