import { expect, test } from 'vitest';
import { rootOf } from '../known-claims/root-of.ts';
import { clauseStem } from './clause-stem.ts';
import { sameMeaning } from './same-meaning.ts';

test.each([
  ['坍塌', '垮塌'],
  ['身亡', '遇难'],
  ['答复', '回应'],
  ['关停', '歇业'],
  ['被抓', '落网'],
  ['致歉', '赔礼道歉'],
])('%s and %s say the same', (a, b) => {
  expect(sameMeaning(a)).toBe(sameMeaning(b));
});

const termOf = (word: string) => rootOf(sameMeaning(clauseStem(word)));

test.each([
  ['sacked', 'fired'],
  ['closed', 'shut'],
  ['closure', 'shutting'],
  ['investigated', 'inquiry'],
  ['children', 'pupils'],
  ['sold', 'sale'],
  ['decided', 'decision'],
  ['refused', 'refusal'],
  ['failed', 'failure'],
  ['replied', 'answered'],
  ['response', 'answer'],
  ['stayed', 'remains'],
  ['accusation', 'alleged'],
])('%s and %s say the same', (a, b) => {
  expect(termOf(a)).toBe(termOf(b));
});

test.each([
  ['sold', 'bought'],
  ['arrested', 'charged'],
  ['rise', 'fall'],
  ['decided', 'announced'],
  ['warned', 'told'],
  ['permitted', 'banned'],
  ['reply', 'denial'],
])('%s and %s do not', (a, b) => {
  expect(termOf(a)).not.toBe(termOf(b));
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
  ['桥面', '桥面路灯'],
])('%s and %s do not', (a, b) => {
  expect(sameMeaning(a)).not.toBe(sameMeaning(b));
});
