import { expect, test } from 'vitest';
import { inventVoice } from './invent-voice.ts';
import { tellsOfOthers } from './tells-of-others.ts';

test.each([
  ['two pupils', '学生尹志远被处分', ['尹志远'], '学生卜小满被处分', ['卜小满'], true],
  ['one pupil', '学生尹志远被处分', ['尹志远'], '尹志远被记过', ['尹志远'], false],
  ['in traditional characters', '學生尹志遠被處分', ['尹志遠'], '学生尹志远被处分', ['尹志远'], false],
  ['one names nobody', '学生被处分', [], '学生卜小满被处分', ['卜小满'], false],
  ['by what stands last', 'Orla Finch was fined', ['Orla Finch'], 'Finch was fined', ['Finch'], false],
  ['two in English', 'Orla Finch was fined', ['Orla Finch'], 'Ned Marsh was fined', ['Ned Marsh'], true],
])('%s', (_, a, inA, b, inB, expected) => {
  const [first, second] = [
    inventVoice(['甲校', 'announce', a], { mentions: { person: inA } }),
    inventVoice(['乙校', 'announce', b], { mentions: { person: inB } }),
  ];
  expect(tellsOfOthers(first, second)).toBe(expected);
  expect(tellsOfOthers(second, first)).toBe(expected);
});
