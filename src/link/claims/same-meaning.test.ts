import { expect, test } from 'vitest';
import { sameMeaning } from './same-meaning.ts';

test.each([
  ['坍塌', '垮塌'],
  ['身亡', '遇难'],
  ['答复', '回应'],
  ['关停', '歇业'],
  ['被抓', '落网'],
  ['致歉', '赔礼道歉'],
  ['sack', 'fire'],
  ['clos', 'shut'],
  ['investigat', 'inquiry'],
])('%s and %s say the same', (a, b) => {
  expect(sameMeaning(a)).toBe(sameMeaning(b));
});

test.each([
  ['停职', '免职'],
  ['受伤', '死亡'],
  ['回应', '否认'],
  ['拘留', '逮捕'],
  ['涨价', '降价'],
  ['停业', '取消'],
  ['起诉', '判处'],
  ['推迟', '取消'],
  ['sell', 'buy'],
  ['arrest', 'charg'],
  ['rise', 'fall'],
  ['桥面', '桥面路灯'],
])('%s and %s do not', (a, b) => {
  expect(sameMeaning(a)).not.toBe(sameMeaning(b));
});
