import { expect, test } from 'vitest';
import { isSeparator } from './chat-draft.ts';
import { isWechatMail, readWechatMail } from './read-wechat-mail.ts';

const MAIL = [
  '—————  2026-03-05  —————',
  '',
  '物业小郭  19:20',
  '',
  '电梯周六修好',
  '',
  '小桃妈  19:21',
  '',
  '好的',
];

test.each([
  ['“栗子坡业主群”的聊天记录', '栗子坡业主群'],
  ['这是"栗子坡业主群"的聊天记录如下，请查收。', '栗子坡业主群'],
  ['栗子坡业主群 微信群上的聊天记录如下，请查收。', '栗子坡业主群'],
  ['他看了“栗子坡业主群”的聊天记录', null],
  ['Dear:', null],
])('a mail that begins %s is of %s', (first, name) => {
  expect(readWechatMail([first, ...MAIL]).name).toBe(name);
});

test('marks around a name do not make a mail', () => {
  expect(isWechatMail('“栗子坡业主群”的聊天记录\n物业说明了电梯停用的原因。')).toBe(false);
});

test.each([
  ['物业小郭 撤回了一条消息', 'recall', null],
  ['你撤回了一条消息', 'recall', null],
  ['刚才谁撤回了一条消息', 'text', '小桃妈'],
  ['物业小郭撤回了一条消息，大家看到了吗', 'text', '小桃妈'],
])('the line %s after a message: %s', (line, kind, label) => {
  const messages = readWechatMail([...MAIL, line]).entries.flatMap((entry) =>
    isSeparator(entry) ? [] : [entry],
  );
  const last = messages.at(-1);
  expect([last?.kind, last?.label]).toEqual([kind, label]);
  expect(messages).toHaveLength(kind === 'recall' ? 3 : 2);
});
