import type { Box, ChatApp, MessageKind } from '../../model/transcript.ts';
import type { SeparatorTime } from './separator-time.ts';

/** One message before its words have their place in a text. Every string is what was recognised. */
export interface MessageDraft {
  readonly kind: MessageKind;
  readonly side: 'self' | 'other' | null;
  readonly label: string | null;
  readonly body: string | null;
  /** The words that it repeats of what it answers, or how many messages after or before it that stands. */
  readonly reply: { readonly label: string | null; readonly words: string } | { readonly to: number } | null;
  /** `21:03` as the bubble itself shows it. */
  readonly clock: string | null;
  /** When a post says it was written, as an ISO prefix. */
  readonly time?: string | null;
  readonly box: Box;
  readonly confidence: number | null;
  readonly cut: boolean;
  readonly rules: readonly string[];
}

export interface SeparatorDraft {
  readonly text: string;
  readonly time: SeparatorTime;
  readonly box: Box;
}

export type ChatEntry =
  | { readonly kind: 'message'; readonly message: MessageDraft }
  | { readonly kind: 'separator'; readonly separator: SeparatorDraft };

/** What a screenshot of a chat, or of a post, shows. */
export interface ScreenDraft {
  readonly kind: 'chat' | 'post';
  readonly app: ChatApp | null;
  readonly title: { readonly text: string; readonly box: Box } | null;
  /** From top to bottom. */
  readonly entries: readonly ChatEntry[];
}
