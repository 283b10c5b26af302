import { type ChatDraft, cutIssue, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { parseLocal } from './chat-time.ts';
import { readChatlogWords } from './chatlog-words.ts';
import { parseCsv } from './csv-rows.ts';
import { groupRows } from './group-rows.ts';

const HEADER = 'Time,SenderName,Sender,TalkerName,Talker,Content';

export function isChatlogCsv(head: string): boolean {
  return head.replace(/["\s\ufeff]/g, '').startsWith(HEADER);
}

/** Reads chatlog's CSV. Its times are local and without zone; there are no ids and no sides. */
export function readChatlogCsv(text: string): ChatDraft[] {
  const { rows, cut } = parseCsv(text);
  const chats = groupRows(rows, ([, , , , talker = '']) => talker);
  return chats.map((chat, index): ChatDraft => {
    return {
      ...NO_CHAT,
      rule: 'chatlog-csv',
      app: 'wechat',
      name: chat.find(([, , , name]) => name)?.[3] ?? null,
      entries: chat.map(([time = '', senderName, sender, , , content = '']) => {
        const { kind, reply, body } = readChatlogWords(content);
        const isSystem = sender === '系统消息';
        return {
          ...NO_MESSAGE,
          kind: isSystem && kind === 'text' ? 'system' : kind,
          label: isSystem ? null : senderName || sender || null,
          body: body || null,
          time: parseLocal(time),
          reply,
        };
      }),
      issues: cut && index === chats.length - 1 ? [cutIssue('the words of its last message do not end')] : [],
    };
  });
}
