import { expect, test } from 'vitest';
import type { Said } from '../invent-member.ts';
import { inventVoice } from './invent-voice.ts';
import { isVowed } from './is-vowed.ts';

test.each<[string, Said, boolean]>([
  ['by its cue', ['承包方', 'assert', '全额退款', 'company', '承诺'], true],
  ['by its words', ['承包方', 'assert', '保證全額退款', 'company'], true],
  ['in English', ['the caterer ', 'assert', ' to pay it back', 'company', 'promised'], true],
  ['what is done', ['承包方', 'assert', '已全额退款', 'company'], false],
  ['what is done in English', ['the caterer ', 'assert', ' it had paid', 'company', 'said'], false],
])('%s', (_, said, expected) => {
  expect(isVowed(inventVoice(said))).toBe(expected);
});
