import { expect, test } from 'vitest';
import { turnsByStart } from './turns.ts';

function turnsOf(...lines: string[]): (string | undefined)[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { role: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  const turns = turnsByStart(text, blocks);
  return blocks.map((block) => {
    const [content] = turns.get(block.start)?.content ?? [];
    return content && text.slice(content.start, content.end);
  });
}

test('a turn is all its block, with its stop', () => {
  expect(turnsOf('问：停水还要多久？', '答：预计明天恢复。请大家放心。')).toEqual([
    '停水还要多久？',
    '预计明天恢复。请大家放心。',
  ]);
});

test.each(['问题：管道老化', '答案：无', '问：', '他问：谁修？'])('%s is no turn', (line) => {
  expect(turnsOf(line)).toEqual([undefined]);
});

test('names that take turns stand for both', () => {
  expect(
    turnsOf(
      '记者：停水还要多久？',
      '何山：“预计明天恢复。请大家放心。”',
      '记者：水是黄的吗？',
      '何山：是的。请先不要喝。',
    ),
  ).toEqual(['停水还要多久？', '预计明天恢复。请大家放心。', '水是黄的吗？', '是的。请先不要喝。']);
});

test('a question and its answer right below are turns', () =>
  expect(turnsOf('记者：停水还要多久？', '何山：明天恢复。', '店主：水是黄的。')).toEqual([
    '停水还要多久？',
    '明天恢复。',
    undefined,
  ]));

test('in a talk whoever answers a question has a turn, if only one and by a rare name', () =>
  expect(
    turnsOf(
      '晚报记者：停水还要多久？',
      '方兰心：明天恢复。请大家放心。',
      '商报记者：收到过投诉没有？',
      '宓亦航：收到两封。我们正在核实，现在不便多说。',
      '晚报记者：水是黄的吗？',
      '方兰心：是的。请先不要喝。',
    ),
  ).toEqual([
    '停水还要多久？',
    '明天恢复。请大家放心。',
    '收到过投诉没有？',
    '收到两封。我们正在核实，现在不便多说。',
    '水是黄的吗？',
    '是的。请先不要喝。',
  ]));

test.each([
  ['names that come once', ['记者：停水三天了。', '何山：明天恢复。', '店主：水是黄的。']],
  [
    'verbs of saying',
    ['我又问：停水还要多久？', '他说：明天恢复。', '我再问：水是黄的吗？', '他说：是的，先不要喝。'],
  ],
  ['an entry of a table', ['地点：清河镇老桥', '时间：明天上午', '地点：清河镇新桥', '时间：后天上午']],
  ['lines that nobody asks in', ['何山：水是黄的。', '方兰：桥旧了。', '何山：水管坏了。', '方兰：会修。']],
])('%s: no turns', (_, lines) => expect(turnsOf(...lines)).toEqual(lines.map(() => undefined)));
