import { expect, test } from 'vitest';
import type { Said } from '../invent-member.ts';
import { inventVoice } from './invent-voice.ts';
import { isOwnWish, isVowed } from './is-vowed.ts';

test.each<[string, Said, boolean]>([
  ['by its cue', ['承包方', 'assert', '全额退款', 'company', '承诺'], true],
  ['by its words', ['承包方', 'assert', '保證全額退款', 'company'], true],
  ['in English', ['the caterer ', 'assert', ' to pay it back', 'company', 'promised'], true],
  ['what is done', ['承包方', 'assert', '已全额退款', 'company'], false],
  ['what is done in English', ['the caterer ', 'assert', ' it had paid', 'company', 'said'], false],
])('%s', (_, said, expected) => {
  expect(isVowed(inventVoice(said))).toBe(expected);
});

test.each([
  ['我就要停业', '我就要停业', true],
  ['所以就准备停业', '我没有钱了，所以就准备停业', true],
  ['We are going to shut', 'We are going to shut', true],
  ['打算停业', '食堂打算停业', false],
  ['我要求退款', '我要求退款', false],
  ['食堂就要停业', '食堂就要停业', false],
  ['the canteen is going to shut', 'the canteen is going to shut', false],
])('%s in %s is what the speaker wants: %s', (words, content, expected) => {
  const voice = inventVoice(['店员', 'assert', content, 'party']);
  const start = voice.span.start + content.indexOf(words);
  expect(isOwnWish({ ...voice, span: { start, end: start + words.length } })).toBe(expected);
});
