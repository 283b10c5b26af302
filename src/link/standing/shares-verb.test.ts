import { expect, test } from 'vitest';
import { inventVoice } from './invent-voice.ts';
import { sharesVerb } from './shares-verb.ts';

test.each([
  ['says it', '食堂已经停业', '该食堂昨日停业', true],
  ['says it in traditional characters', '食堂已经停业', '該食堂昨日停業', true],
  ['tells of who may go there only', '读者移向侧门', '侧门是读者的侧门', false],
  ['the claim has no verb', '鸡块3元', '鸡块3元', true],
  ['verbs that say little are none', '桥面有裂缝', '桥面裂缝', true],
  ['another script is not asked', 'the canteen shut', 'the canteen is open', true],
])('%s', (_, claim, words, expected) => {
  expect(sharesVerb(inventVoice(['甲', 'assert', words]), inventVoice(['乙', 'assert', claim]))).toBe(
    expected,
  );
});
