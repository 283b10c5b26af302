import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../../test/said-lines.ts';

describe('what is named as going round and said never to have been is denied', () => {
  test.each([
    [
      '关于网传我馆要求读者删帖一事，我馆从未提出过此类要求。',
      'deny | 我馆 | 从未提出过此类要求 | 我馆要求读者删帖',
    ],
    ['针对网上流传的“电梯砸伤三人”的说法，图书馆绝无此事。', 'deny | 图书馆 | 绝无此事 | 电梯砸伤三人'],
    ['至于网传12路车要停运的消息，公交公司没有这个计划。', 'deny | 公交公司 | 没有这个计划 | 12路车要停运'],
    ['对于有网友反映司机拒载的情况，公司从来没有接到投诉。', 'deny | 公司 | 从来没有接到投诉 | 司机拒载'],
    [
      '關於網傳我館要求讀者刪帖一事，我館從未提出過此類要求。',
      'deny | 我館 | 從未提出過此類要求 | 我館要求讀者刪帖',
    ],
  ])('%s', (text, denial) => expect(saidLines(text)).toEqual([denial]));

  test.each([
    // Answered otherwise, or told of nothing that goes round.
    '关于网传停运一事，公交公司表示正在核实。',
    '关于图书馆开放时间，读者没有提出意见。',
    '关于网传停运一事，公交公司已报警。',
  ])('not in %s', (text) => expect(saidLines(text).filter((line) => line.startsWith('deny'))).toEqual([]));
});

describe('what is taken back is denied', () => {
  test.each([
    [
      '此前我馆馆长何山对媒体所称“读者自己按错了键”，未经核实，我馆予以收回。',
      'deny | 我馆 | 予以收回 | 读者自己按错了键',
    ],
    ['对“司机一切正常”的说法，公交公司现予收回。', 'deny | 公交公司 | 现予收回 | 司机一切正常'],
    ['公交公司昨日收回此前“司机一切正常”的说法。', 'deny | 公交公司 | 收回 | 司机一切正常'],
    ['馆长何山公开收回了他关于“读者按错键”的言论。', 'deny | 馆长何山 | 公开收回 | 读者按错键'],
    ['“車費一分不退”的說法不當，公司已撤回。', 'deny | 公司 | 撤回 | 車費一分不退'],
  ])('%s', (text, denial) => expect(saidLines(text)).toContain(denial));

  test.each(['图书馆收回“优秀读者”奖牌。', '司机撤回了一条“到站了”的消息。', '公司收回12路车的经营权。'])(
    'not in %s',
    (text) => expect(saidLines(text).filter((line) => line.startsWith('deny'))).toEqual([]),
  );
});
