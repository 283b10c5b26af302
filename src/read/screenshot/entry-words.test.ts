import { expect, it } from 'vitest';
import { isEntryWords } from './entry-words.ts';

it.each([
  'Message',
  'iMessage',
  'Text message',
  'Type a message',
  'RCS message',
  '输入消息',
  '发消息…',
  '短信/彩信',
  '按住 说话',
])('entry: %s', (text) => expect(isEntryWords(text)).toBe(true));
it.each(['消息是谁发的？', 'Message me', '收到', 'New message', ''])('said: %s', (text) =>
  expect(isEntryWords(text)).toBe(false),
);
