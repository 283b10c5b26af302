import { describe, expect, test } from 'vitest';
import { composeChat } from './compose-chat.ts';
import { HEAD_FORMS } from './message-head.ts';
import { isDatedHeads, readDatedHeads } from './read-dated-heads.ts';

function read(text: string) {
  if (!isDatedHeads(text)) return null;
  const reading = composeChat(readDatedHeads(text), { url: null });
  const at = (span: { start: number; end: number } | null) =>
    span && reading.text.slice(span.start, span.end);
  return {
    name: reading.title,
    messages: reading.transcript!.messages.map(({ kind, label, body, time }) =>
      [...(kind === 'text' ? [] : [kind]), at(label) ?? '-', time ?? '-', at(body)].join(' | '),
    ),
  };
}

const HEADER = '群聊：银杏里2号楼(5)单元业主群\n导出时间：2026-03-10 21:04\n\n';
const SAID = ['老贺 | 2026-03-02T18:29 | 楼道里全是水', '老顾（三楼） | 2026-03-02T18:30 | 水管裂了'];

describe('who and when above the words', () => {
  test.each([
    ['2026-03-02 18:29 老贺\n楼道里全是水\n\n2026-03-02 18:30 老顾（三楼）\n水管裂了\n'],
    ['老贺 2026-03-02 18:29\n楼道里全是水\n\n老顾（三楼） 2026-03-02 18:30\n水管裂了\n'],
    ["2026-03-02 18:29 '老贺'\n楼道里全是水\n\n2026-03-02 18:30 '老顾（三楼）'\n水管裂了\n"],
    ['老贺 2026年3月2日 18:29\n楼道里全是水\n\n老顾（三楼） 2026年3月2日 下午6:30\n水管裂了\n'],
    ['2026-03-02 18:29 老贺：楼道里全是水\n2026-03-02 18:30 老顾（三楼）：水管裂了\n'],
    ['[2026/3/2 18:29] 老贺：楼道里全是水\n[2026/3/2 18:30] 老顾（三楼）：水管裂了\n'],
    ['2026年3月2日 星期一\n老贺 18:29\n楼道里全是水\n\n老顾（三楼） 18:30\n水管裂了\n'],
    ['—— 2026-03-02 ——\n18:29 老贺\n楼道里全是水\n\n18:30 老顾（三楼）\n水管裂了\n'],
  ])('below the header of an export: %s', (text) =>
    expect(read(HEADER + text)).toEqual({ name: '银杏里2号楼(5)单元业主群', messages: SAID }),
  );

  test('without a header somebody speaks twice', () => {
    const text = '老贺 18:29\n楼道里全是水\n\n老顾 18:30\n裂了\n\n老贺 18:31\n几楼\n\n老顾 18:33\n五楼\n';
    expect(read(text)?.messages[0]).toBe('老贺 | T18:29 | 楼道里全是水');
  });

  test('what the app tells is nobody’s words', () => {
    const text = `${HEADER}2026-03-02 18:29 老贺\n楼道里全是水\n\n"老贺"撤回了一条消息\n\n"老贺"邀请"老顾"加入了群聊\n\n2026-03-02 18:31 老顾\n刚才谁撤回了一条消息\n`;
    expect(read(text)?.messages).toEqual(
      [
        '老贺 | 2026-03-02T18:29 | 楼道里全是水',
        'recall | - | - | "老贺"撤回了一条消息',
        'system | - | - | "老贺"邀请"老顾"加入了群聊',
        'recall | 老顾 | 2026-03-02T18:31 | 刚才谁撤回了一条消息',
      ].map((line) => line),
    );
  });
});

test.each(HEAD_FORMS.map(({ id, example }) => [id, example] as const))('%s: %s', (id, example) =>
  expect(HEAD_FORMS.find((form) => form.read(example) !== null)?.id).toBe(id),
);

test.each([
  [
    'a programme',
    'Opening 10:00\nWelcome.\n\nTea 10:30\nIn the hall.\n\nTea 15:30\nIn the hall.\n\nClosing 16:00\nThanks.\n',
  ],
  ['a timetable', '18:29 开场\n主持人讲话\n18:40 颁奖\n家长代表\n18:50 颁奖\n教师代表\n'],
  ['rolling news', '2026-04-06 10:00 港口封航\n闸门卡住了。\n\n2026-04-06 10:30 渡船停开\n等候通知。\n'],
  ['minutes', '10:00 主席：开始\n10:05 物业：零件没到\n10:10 主席：何时到\n10:15 物业：下周\n'],
  ['a letter', '河湾物业：\n2026-03-02 18:29 报修\n至今未修\n'],
])('no chat: %s', (_, text) => expect(isDatedHeads(text)).toBe(false));
