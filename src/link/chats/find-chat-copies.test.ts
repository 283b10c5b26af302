import { expect, test } from 'vitest';
import type { ChatMessage, Transcript } from '../../model/transcript.ts';
import { createLinker } from '../link-reports.ts';
import { findMessageKeys } from './chat-messages.ts';
import { findChatCopies } from './find-chat-copies.ts';

type Line = readonly [time: string | null, label: string, body: string];

/** A chat of invented lines, as any reader would give it. */
function inventChat(lines: readonly Line[]): { text: string; transcript: Transcript } {
  let text = '';
  const write = (words: string) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length };
  };
  const messages = lines.map(([time, label, body]): ChatMessage => {
    const timeFrom = time === null ? null : 'message';
    const unknown = {
      side: null,
      id: null,
      reply: null,
      box: null,
      confidence: null,
      cut: false,
      reasons: [],
    };
    return { kind: 'text', label: write(label), body: write(body), time, timeFrom, ...unknown };
  });
  const facts = { app: null, name: null, members: null, zone: null, dateOrder: null, image: null };
  return { text: text.trimEnd(), transcript: { ...facts, messages, separators: [] } };
}

const DAY: readonly Line[] = [
  ['2026-03-02T16:30:00', '801韩梅', '电梯又停在三楼，按铃没有人应。'],
  ['2026-03-02T16:31:05', '物业小程', '维保公司四点五十到，请大家先走楼梯。'],
  ['2026-03-02T16:33:00', '702', '电梯年检过期了吗？'],
  ['2026-03-02T16:40:00', '物业小程', '年检六月才到期，公示贴在一楼。'],
  ['2026-03-02T16:41:00', '801韩梅', '一楼什么也没有贴。'],
  ['2026-03-02T16:55:00', '物业小程', '维保的人已经到了三楼。'],
];
/** The same chat on another phone: other labels, another zone, and a day that goes on. */
const elsewhere = (lines: readonly Line[]): Line[] =>
  lines.map(([time, label, body]) => [`${time!.replace('T16', 'T08')}Z`, `备注${label}`, body]);

const copiesOf = (...chats: readonly (readonly Line[])[]) =>
  findChatCopies(
    chats.map((lines) => {
      const { text, transcript } = inventChat(lines);
      return { messages: findMessageKeys(text, transcript) };
    }),
  );

test('the same chat from another phone', () => {
  expect(copiesOf(DAY, elsewhere(DAY))).toEqual([{ a: 0, b: 1, ofFirst: 1, ofSecond: 1 }]);
});

test('two exports that overlap in half of their messages', () => {
  expect(copiesOf(DAY.slice(0, 4), elsewhere(DAY.slice(1)))).toMatchObject([{ a: 0, b: 1 }]);
});

test.each<[string, Line[], Line[]]>([
  [
    'one message that went round',
    [DAY[0]!, DAY[1]!, DAY[2]!],
    [DAY[0]!, ['2026-03-02T17:00', 'x', '今天停水一整天了']],
  ],
  [
    'the same words at other minutes',
    [...DAY],
    DAY.map(([, label, body]) => ['2026-03-05T09:07:00', label, body]),
  ],
  [
    'words that every chat has',
    [
      ['2026-03-02T16:30', 'a', '好的'],
      ['2026-03-02T16:31', 'b', '收到'],
      ['2026-03-02T16:32', 'c', '谢谢'],
    ],
    [
      ['2026-03-02T16:30', 'd', '好的'],
      ['2026-03-02T16:31', 'e', '收到'],
      ['2026-03-02T16:32', 'f', '谢谢'],
    ],
  ],
])('%s makes no copy', (_, first, second) => {
  expect(copiesOf(first, second)).toEqual([]);
});

test('what is no chat is compared with none', () => {
  expect(findChatCopies([{ messages: null }, { messages: null }])).toEqual([]);
});

test('two exports of one chat are one origin', () => {
  const linker = createLinker();
  const unknown = {
    title: null,
    published: null,
    outlet: null,
    site: null,
    url: null,
    canonical: null,
    language: 'zh-Hans',
  };
  linker.add({ id: 'a', ...unknown, ...inventChat(DAY.slice(0, 4)) });
  linker.add({ id: 'b', ...unknown, ...inventChat(elsewhere(DAY.slice(1))) });
  const [a, b] = linker.finish();
  expect(a!.origin).toBe(b!.origin);
});
