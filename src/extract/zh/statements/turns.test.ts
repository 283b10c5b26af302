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
