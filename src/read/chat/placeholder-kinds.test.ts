import { expect, test } from 'vitest';
import { kindOfWords } from './placeholder-kinds.ts';

test.each([
  ['物业小郭撤回了一条消息', 'recall'],
  ['[物业小郭撤回了一条消息]', 'recall'],
  ['【物業小郭撤回了一條訊息】', 'recall'],
  ['[Orla Finch recalled a message]', 'recall'],
  ['[图片]', 'image'],
  ['物业小郭撤回了一条消息，大家看到了吗', 'text'],
  ['[公告] 明天停水', 'text'],
])('%s', (words, kind) => expect(kindOfWords(words)).toBe(kind));
