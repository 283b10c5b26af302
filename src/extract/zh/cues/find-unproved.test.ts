import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

describe('what was not proved is no confirmation, whatever stands between not and proving', () => {
  test.each([
    ['本报未能独立证实这一说法。', ['unaware | 本报 | 未能独立证实 | 这一说法']],
    ['本報未能獨立證實其說法。', ['unaware | 本報 | 未能獨立證實 | 其說法']],
    ['记者暂时还无法进一步核实停课的天数。', ['unaware | 记者 | 无法进一步核实 | 停课的天数']],
    ['编辑部未能从其他渠道证实这封信的来历。', ['unaware | 编辑部 | 未能从其他渠道证实 | 这封信的来历']],
    ['校方至今没有正式证实停课的消息。', ['decline | 校方 | 没有正式证实 | ']],
    ['供水公司没有向记者直接确认水表的数目。', ['decline | 供水公司 | 没有向记者直接确认 | ']],
    ['停课的消息还没有被校方最终证实。', []],
    ['校方昨天正式证实了停课的消息。', ['confirm | 校方 | 证实了 | 停课的消息']],
    ['县政府独立证实了上述数字。', ['confirm | 县政府 | 证实了 | 上述数字']],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe('a concession behind when it was made', () => {
  test.each([
    ['馆长何山受访时承认，部分图书受潮。', ['confirm | 馆长何山 | 承认 | 部分图书受潮']],
    [
      '馆长何山再次接受本报采访时承认，水管爆裂后，因一台推车挡住门口，搬书耽误了半小时，但他强调这没有影响借阅。',
      [
        'confirm | 馆长何山 | 承认 | 水管爆裂后，因一台推车挡住门口，搬书耽误了半小时',
        'assert | 馆长何山 | 强调 | 这没有影响借阅',
      ],
    ],
    // The object of a verb before it stays a noun.
    ['店主拍下了对方的承认，居民散去。', []],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe('who calls himself something', () => {
  test.each([
    [
      '馆长何山说，图书没有受潮。一名自称保洁员的女子对本报表示，书架上全是水。',
      ['assert | 馆长何山 | 说 | 图书没有受潮', 'assert | 一名自称保洁员的女子 | 表示 | 书架上全是水'],
    ],
    [
      '館長何山說，圖書沒有受潮。一名自稱知情者的讀者向本報指，書架上全是水。',
      ['assert | 館長何山 | 說 | 圖書沒有受潮', 'assert | 一名自稱知情者的讀者 | 指 | 書架上全是水'],
    ],
    ['馆长何山自称没有收到通知。', ['unaware | 馆长何山 | 自称 | 没有收到通知']],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});
