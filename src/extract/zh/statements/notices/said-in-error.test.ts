import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../../test/said-lines.ts';

describe('what is named only to be called wrong is denied', () => {
  test.each([
    ['此前我局工作人员对媒体所称“3件”系统计口径有误，特此说明。', ['deny | 我局 | 有误 | 3件']],
    ['此前我處職員對傳媒所稱「4宗」屬統計有誤。', ['deny | 我處 | 有誤 | 4宗']],
    ['昨日通报中所称“无人受伤”表述不准确。', ['deny | - | 不准确 | 无人受伤']],
    ['此前该公司所称“零事故”与事实不符。', ['deny | - | 与事实不符 | 零事故']],
    // Told by whoever speaks.
    ['局长何山表示，此前通报所称“无人受伤”不准确。', ['deny | 局长何山 | 不准确 | 无人受伤']],
    [
      '局长何山还说，此前通报中“无人受伤”的表述不准确。',
      ['deny | 局长何山 | 说 | 此前通报中“无人受伤”的表述不准确'],
    ],
    ['该公司称“零事故”不是口号。', ['opinion | 该公司 | 称 | “零事故”不是口号']],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe('what is done about who spreads a rumour says of nothing that it is false', () => {
  test.each([
    ['清河警方：两人编造“校车坠河”谣言被处罚', 'deny'],
    ['水務署：一男子散播停水謠言被捕', 'deny'],
    ['校方表示，已就网上的不实言论报警。', 'deny'],
    ['对于编造、传播不实信息的行为，我公司保留追究法律责任的权利。', 'deny'],
  ])('no denial in %s', (text, act) =>
    expect(saidLines(text).filter((line) => line.startsWith(act))).toEqual([]),
  );

  test.each([
    ['清河警方：“校车坠河”系谣言', ['deny | 清河警方 | - | “校车坠河”系谣言']],
    ['县教育局表示，有人编造的停课一事系谣言。', ['deny | 县教育局 | 表示 | 有人编造的停课一事系谣言']],
  ])('a denial in %s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe('a company’s name holds no judgement', () => {
  test.each([
    [
      '校方称，食堂由安康餐饮管理有限公司承包，不再由学校经营。',
      ['assert | 校方 | 称 | 食堂由安康餐饮管理有限公司承包，不再由学校经营'],
    ],
    ['家长何山说，这个食堂的作用有限。', ['opinion | 家长何山 | 说 | 这个食堂的作用有限']],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});
