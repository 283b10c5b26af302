import { expect, test } from 'vitest';
import { inventVoice } from './invent-voice.ts';
import { toldThatOutcome } from './own-outcome.ts';

test.each([
  ['the same body, the same outcome', '甲校', '已开除该生', '甲校', true],
  ['in traditional characters', '甲校', '給予該生開除學籍處分', '甲校', true],
  ['the police by two names', 'the TBPD', 'he was charged', 'police', true],
  ['two offices of police', '汀洲公安局', '已罚款', '警方', true],
  ['another body told it', '教育局', '已开除该生', '甲校', false],
  ['it told no outcome then', '甲校', '该生作弊', '甲校', false],
  ['nor in English', 'police', 'he opened the sluice', 'police', false],
])('%s', (_, by, words, again, expected) => {
  const told = inventVoice([by, 'announce', words], { id: 'told' });
  expect(toldThatOutcome(inventVoice([again, 'announce', '已开除该生']), told)).toBe(expected);
});
