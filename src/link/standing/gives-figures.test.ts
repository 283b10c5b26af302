import { expect, test } from 'vitest';
import { givesFigures, namesOtherFigures } from './gives-figures.ts';
import { inventVoice } from './invent-voice.ts';

test.each([
  ['the same figure', '桥面有3道裂缝', '桥面有3道裂缝', true],
  ['another', '桥面有3道裂缝', '桥面有5道裂缝', false],
  ['none', '桥面有3道裂缝', '桥面有裂缝', false],
  ['the claim has none', '桥面有裂缝', '桥面有5道裂缝', true],
  ['in ten thousands', '损失1.2万元', '损失12000元', true],
  ['with a comma', 'the repair cost 12,000', 'the repair cost 12000', true],
  ['in millions', 'the repair cost 2 million', 'the repair cost 2,000,000', true],
  ['in words', 'three cracks were found', '3 cracks were found', true],
  ['a word that is left out', 'the two cracks were found', 'the cracks were found', true],
  ['a word with another in its place', 'two cracks were found', 'five cracks were found', false],
])('%s', (_, claim, words, expected) => {
  expect(givesFigures(inventVoice(['甲', 'assert', words]), inventVoice(['乙', 'assert', claim]))).toBe(
    expected,
  );
});

test('days and hours are no figures', () => {
  const told = inventVoice(['乙', 'assert', '12日桥面开裂'], { mentions: { time: ['12日'] } });
  expect(givesFigures(inventVoice(['甲', 'assert', '桥面开裂']), told)).toBe(true);
});

test.each([
  ['四件加起来460元', '四件920元', true],
  ['四件要920元', '四件920元', false],
  ['四件太贵', '四件920元', false],
  ['四件要920元', '四件太贵', false],
])('of %s a denial of %s names another figure: %s', (claim, denied, expected) => {
  expect(namesOtherFigures(inventVoice(['甲', 'deny', denied]), inventVoice(['乙', 'assert', claim]))).toBe(
    expected,
  );
});
