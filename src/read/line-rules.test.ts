import { describe, expect, test } from 'vitest';
import { CLOSING_MARKS, cutAtClosingMark } from './closing-marks.ts';
import { judgeLine, LINE_RULES } from './line-rules.ts';
import { createPiece } from './piece.ts';

test.each(LINE_RULES.map((rule) => [rule.id, rule] as const))('%s fires on its own example', (_, rule) => {
  expect(judgeLine('paragraph', rule.example)?.verdict).toBe(rule.verdict);
});

describe('lines', () => {
  test.each([
    ['责任编辑：李明#', 'drop'],
    ['编辑 李明 校对 王小丽', 'drop'],
    ['(原标题：小桥重开)', 'drop'],
    ['（网页截图）', 'caption'],
    ['图为修好的新桥。（资料图）', 'caption'],
    ['▲图片来自视频截图。', 'caption'],
    ['Photo: A. Marsh', 'caption'],
    ['Notice: No part of this page may be reproduced without permission.', 'drop'],
  ])('%s', (text, verdict) => {
    expect(judgeLine('paragraph', text)?.verdict).toBe(verdict);
  });

  test.each([
    '编辑部在二楼，窗外就是那座桥。',
    '水的来源至今没有查明，水务局说还要三天。',
    '分享会昨晚在图书馆举行，来了三百人。',
    '相关部门表示，正在检查水管。',
    '评论认为，学校应当早些公布检查结果。',
    '记者看到，桥面已经修好。',
    'Comments from residents were mixed after the bridge closed.',
    'Print shops in the town stayed open.',
    'The photo was taken in 2019, the council said.',
    '截图显示，群里共有三百人。',
    '首页的公告说，桥明天重开。',
    '桥的位置：河湾路口，离学校三百米。',
    '政务公开是这次会议的主题。',
    '机器翻译的说明书让住户看不懂。',
    'Saved by a neighbour, the cat went home.',
    'NOTICE: Temporary closure of Harbour Baths',
    'Notice: the ferry does not run on Sunday.',
  ])('stays: %s', (text) => {
    expect(judgeLine('paragraph', text)).toBeNull();
  });
});

describe('closing marks', () => {
  const pieces = (texts: readonly string[]) => texts.flatMap((text) => createPiece('paragraph', text) ?? []);
  const body = ['小桥昨日重开，居民很高兴。'.repeat(6), '水务局说水管已经修好。'.repeat(6)];

  test.each(CLOSING_MARKS.map((mark) => [mark.id, mark.example] as const))(
    '%s closes a text',
    (_, example) => {
      expect(cutAtClosingMark(pieces([...body, example, '别的新闻'])).length).toBe(2);
    },
  );

  test('a mark with much of the text behind it closes nothing', () => {
    const all = pieces([body[0]!, '相关新闻', body[1]!, body[0]!]);
    expect(cutAtClosingMark(all)).toEqual(all);
  });
});
