import { expect, test } from 'vitest';
import { findUnreadChat } from './looks-like-chat.ts';

test.each([
  ['老贺 @ 18:29\n停水了\n老顾 @ 18:30\n几楼？\n老贺 @ 18:31\n五楼\n老顾 @ 18:33\n好\n'],
  ['<18:29> orla> lift is out\n<18:30> ben> which\n<18:31> orla> the left\n<18:35> ben> ok\n'],
  ['聊天记录：河湾家长群\n甲 18:29 >> 停水了\n乙 18:30 >> 几楼\n'],
])('a chat in no known form: %s', (text) => expect(findUnreadChat(text)?.code).toBe('chat-form-unknown'));

test.each([
  ['Opening 10:00\nWelcome.\nBreak 11:00\nTea.\nClosing 12:00\nThanks.\nMap 12:30\n'],
  [
    'The lift stopped at 10:00 on Monday.\nIt went again at 11:30.\nIt stopped at 12:00.\nIt went at 13:00.\n',
  ],
  ['INFO 10:00 started\nWARN 10:01 slow\nINFO 10:02 started\nWARN 10:03 slow\n'],
  ['河湾路的电梯停了三天，有住户在业主群里撤回了一条消息。\n物业表示正在修。\n'],
  ['停水通知\n时间：10:00至12:00\n地点：河湾路\n'],
])('no chat: %s', (text) => expect(findUnreadChat(text)).toBeNull());
