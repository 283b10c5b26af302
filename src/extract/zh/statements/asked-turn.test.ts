import { expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { ZH } from '../pack.ts';

/** act | who speaks | content of the statements, whom a pronoun stands for before the words. */
function said(...lines: string[]): string[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { role: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end);
  return ZH.findStatements(passage, ZH.findMentions(passage)).map(({ act, source, sourceFrom, content }) =>
    [
      act,
      words(source),
      ...(sourceFrom === null ? [] : [words(sourceFrom)]),
      content.map(words).join(' + '),
    ].join(' | '),
  );
}

test('a question of an interview is asked, and what it says of others ends before it', () =>
  expect(
    said(
      '主持人：供水公司说水没有问题，您信吗？',
      '何山：不信。水是黄的。',
      '主持人：供水公司说愿意赔钱，这是不是等于认错？',
      '何山：也许是的。',
    ),
  ).toEqual([
    'ask | 主持人 | 供水公司说水没有问题，您信吗？',
    'assert | 供水公司 | 水没有问题',
    'assert | 何山 | 不信。水是黄的。',
    'ask | 主持人 | 供水公司说愿意赔钱，这是不是等于认错？',
    'announce | 供水公司 | 愿意赔钱',
    'opinion | 何山 | 也许是的。',
  ]));

test('whether somebody said it is only asked: nobody has said it by that', () =>
  expect(
    said(
      '晚报记者：请问司机有没有对乘客说过“刹车坏了”？',
      '何山：没有的事。',
      '商报记者：店长承认不承认？',
      '何山：他已经停职。',
      '晚报记者：厂长说没说过水是黄的？校长是否承认多收了钱？',
      '何山：是不是有人说过“不用管”？我不清楚。',
    ).filter((line) => !/记者|何山/.test(line)),
  ).toEqual([]));

test.each([
  ['司机对乘客说过“刹车坏了”。', ['assert | 司机 | 刹车坏了']],
  ['店长承认多收了钱，你怎么看？', ['confirm | 店长 | 多收了钱']],
  ['何山说没做过这件事，也没去过。', ['deny | 何山 | 没做过这件事，也没去过']],
  ['是否停水，供水公司说要看天气。', ['assert | 供水公司 | 要看天气']],
])('what was said stays said: %s', (line, expected) => expect(said(line)).toEqual(expected));

test('a bracket behind a name is no part of who takes a turn, and 他 is not who took the turn before', () =>
  expect(
    said(
      '主持人：高女士，水还黄吗？',
      '高女士（电话）：还黄。到现在没人给我打电话。',
      '主持人：镇上呢？',
      '高女士（电话）：他说查清楚就告诉我。',
    ),
  ).toEqual([
    'ask | 主持人 | 高女士，水还黄吗？',
    'assert | 高女士 | 还黄。到现在没人给我打电话。',
    'ask | 主持人 | 镇上呢？',
    'assert | 高女士 | 他说查清楚就告诉我。',
    'assert | 他 | 查清楚就告诉我',
  ]));

test.each([
  ['店主说水没有问题，您信吗？', 'ask | 店主 | 水没有问题，您信吗？'],
  ['居民说，这是不是等于认错？', 'ask | 居民 | 这是不是等于认错？'],
])('outside an interview whoever speaks asks: %s', (line, expected) =>
  expect(said(line)).toEqual([expected]),
);
