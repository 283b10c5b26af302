import { expect, test } from 'vitest';
import type { ChatMessage, Transcript } from '../../model/transcript.ts';
import { ZH } from '../zh/pack.ts';
import { findChatRecords } from './find-chat-records.ts';

/** act | whose | content of what the messages, 「label：body」, say and tell. */
function told(...lines: string[]): string[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = [];
  const messages: ChatMessage[] = [];
  for (const line of lines) {
    const at = start + line.indexOf('：');
    const body = { start: at + 1, end: start + line.length };
    blocks.push({ role: 'paragraph' as const, ...body });
    messages.push({
      kind: 'text',
      label: { start, end: at },
      side: null,
      body,
      time: null,
      timeFrom: null,
      id: null,
      reply: null,
      box: null,
      confidence: null,
      cut: false,
      reasons: [],
    });
    start += line.length + 1;
  }
  const report = { text, blocks, published: null, language: 'zh-Hans', kind: 'chat' as const };
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end);
  const { statements } = findChatRecords(report, { messages } as unknown as Transcript, ZH);
  return statements.map(({ act, source, sourceFrom, content }) =>
    [act, words(source ?? sourceFrom), content.map(words).join(' + ')].join(' | '),
  );
}

test('what a message calls false is denied by its label; a rumour that it passes on is of nobody', () =>
  expect(told('供水小站：网传停课三天系谣言。', '阿岩：网传学校停课三天。')).toEqual([
    'deny | 供水小站 | 网传停课三天系谣言。',
    'assert | 阿岩 | 网传学校停课三天。',
    'deny | 供水小站 | 停课三天',
    'allege | - | 学校停课三天',
  ]));
