import type { Reading } from '../../model/report.ts';
import { parseJson } from '../../text/parse-json.ts';
import { NO_CHAT, NO_MESSAGE } from '../chat/chat-draft.ts';
import { composeChat } from '../chat/compose-chat.ts';
import { ANSWER_FORMAT, AnswerFileSchema } from './answer-file.ts';

/** Reads the written-down answer to an inquiry as one message of whoever was asked; null for any other text. */
export function readAnswer(text: string): Reading | null {
  // Most JSON is something else, and may be large.
  if (!text.slice(0, 200).includes(ANSWER_FORMAT)) return null;
  const file = AnswerFileSchema.safeParse(parseJson(text));
  if (!file.success) return null;
  const { from, words, at } = file.data;
  const message = { ...NO_MESSAGE, label: from, side: 'other' as const, body: words, time: at };
  return {
    ...composeChat({ ...NO_CHAT, rule: 'answer', entries: [message] }, { url: null }),
    kind: 'record',
    published: at,
    reasons: at === null ? [] : [{ rule: 'published:answer', span: null }],
  };
}
