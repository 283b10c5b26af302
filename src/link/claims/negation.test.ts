import { describe, expect, test } from 'vitest';
import {
  denialIsNegative,
  isDenyingCue,
  isNegated,
  negatedPart,
  negativeClauses,
  ownNegatives,
} from './negation.ts';

describe('isNegated', () => {
  test.each([
    ['鸡块没有变质', true],
    ['桥梁未发生位移', true],
    ['不是没有检查过', false],
    ['鸡块变质', false],
    ['不同的说法', false],
    ['不断有家长反映', false],
    ['9名学生身体不适', false],
    ['孩子没有任何不适', true],
    ['围栏是不锈钢的', false],
    ['鸡块不合格', false],
    ['未成年人进入网吧', false],
    ['用無人機巡查', false],
    ['无人在场', true],
    ['围栏未安装', true],
    ['绳子未断裂', true],
    ['家长不同意', true],
    ['家长不定期查看', false],
    ['邻店无条件接下会员', false],
    ['用上了不间断电源', false],
    ['the handles did not break', true],
    ["it wasn't inspected", true],
    ['the handles broke', false],
    ['another notice', false],
    ['he will not drive unless it is mended', false],
    ['leaving 900 households without water', false],
  ])('%s: %s', (words, negated) => {
    expect(isNegated(words)).toBe(negated);
  });
});

test('a denial negates by its cue or by its content', () => {
  expect(denialIsNegative('否认', '桥上月大修')).toBe(true);
  expect(denialIsNegative('否认', '没有检查')).toBe(false);
  expect(denialIsNegative('否认', '鸡块不合格')).toBe(true);
  expect(denialIsNegative('说', '没有大修')).toBe(true);
  expect(denialIsNegative(null, 'No such repair took place')).toBe(true);
});

test.each<[string | null, string[], boolean, boolean[]]>([
  ['否认', ['收受礼品', '但承认吃请'], false, [true, false]],
  ['否认', ['收受礼品', '吃请'], false, [true, true]],
  ['denied', ['taking money', 'but confirmed the dinner'], false, [true, false]],
  ['denied', ['taking money', 'and taking gifts'], false, [true, true]],
  ['说', ['鸡块是冷链车晚到了', '不是坏的'], false, [false, true]],
  ['说', ['网上的说法是谣言'], false, [true]],
  ['说', ['有人散播谣言', '令人气愤'], false, [false, false]],
  ['辟谣', ['裂缝系温差所致'], true, [false]],
  ['辟谣', ['谁再说我关门了'], true, [true]],
  ['辟谣', ['没有去县城'], false, [true]],
  ['否认', ['没有去县城'], false, [false]],
  ['说', ['谁也没再说什么'], false, [true]],
  ['辟谣', ['桥没有塌'], true, [true]],
  ['澄清', ['停业传闻'], false, [true]],
  ['澄清', ['食堂照常营业'], false, [false]],
  [null, ['有人说电梯坏了', '这不是真的'], false, [true, true]],
  ['否认', ['电梯坏了', '这不是真的'], false, [true, false]],
  ['假的', ['图书馆要闭馆'], false, [true]],
  ['与事实不符', ['车费含保险', '学校此前的说明'], false, [false, true]],
  ['与事实不符', ['车费含保险', '司机酒驾'], false, [true, true]],
  ['予以收回', ['读者自行摔倒'], false, [true]],
  ['withdraws', ['the reader fell by himself'], false, [true]],
])('%s %j, after a colon: %s', (cue, clauses, afterColon, expected) => {
  expect(negativeClauses(cue, clauses, afterColon)).toEqual(expected);
});

test.each<[string[], boolean[]]>([
  [
    ['网上说图书馆要闭馆', '这绝对不是真的'],
    [true, true],
  ],
  [
    ['網上說電梯沒有檢查', '這個說法不屬實'],
    [false, true],
  ],
  [
    ['周一开馆', '有人说电梯坏了', '假的'],
    [false, true, false],
  ],
  [
    ['Some say the bus was late', 'That is simply not true'],
    [true, true],
  ],
  [
    ['Many thought that the baker had a partner', 'but that wasn’t the case'],
    [true, true],
  ],
  [
    ['公交改了站名', '这不对'],
    [false, true],
  ],
  [
    ['公交改了站名', '这不是真的方便'],
    [false, true],
  ],
  [
    ['图书馆展出一枚铜钱', '铜钱是假的'],
    [false, false],
  ],
  [
    ['The bus was late', 'that is not true of the tram'],
    [false, true],
  ],
  [
    ['图书馆不存在“漏水”', '“塌顶”', '「停電」'],
    [true, true, true],
  ],
  [
    ['图书馆没有停电', '“漏水”'],
    [true, false],
  ],
  [['馆长本人也否认收过押金'], [true]],
  [['馆长否认没有检修电梯'], [false]],
  [['馆长没有否认'], [true]],
  [['馆长否认的是漏水'], [false]],
])('%j of no denial', (clauses, expected) => {
  expect(ownNegatives(clauses)).toEqual(expected);
});

test.each([
  ['denied', true],
  ['do not accept claims', true],
  ['不属实', true],
  ['系谣言', true],
  ['與事實不符', true],
  ['系谣言，请勿轻信', false],
  ['有误', true],
  ['應為', true],
  ['应为人知', false],
  ['假的', true],
  ['谣言', true],
  ['不对', true],
  ['不是真的', true],
  ['不準確', true],
  ['我馆收回借书证', false],
  ['予以收回', true],
  ['正式撤回', true],
  ['不对外开放', false],
  ['假日', false],
  ['is not true', true],
  ['was untrue', true],
  ['has withdrawn', true],
  ['withdraws', true],
  ['withdrew from the race', false],
  ['accepted claims', false],
  ['said', false],
  ['was ruled out', true],
  ['has not been ruled out', false],
])('%s denies by itself: %s', (cue, denies) => {
  expect(isDenyingCue(cue)).toBe(denies);
});

test.each([
  ['食堂设窗口并未违反规定', '违反规定'],
  ['停业传闻不实', '停业传闻不实'],
  ['食堂照常营业', '食堂照常营业'],
])('what is denied of %s: %s', (words, part) => {
  expect(negatedPart(words)).toBe(part);
});
