import { expect, test } from 'vitest';
import { isBeforeTold } from './before-told.ts';
import { inventSaid } from './invent-said.ts';
import { inventVoice } from './invent-voice.ts';

const [DENIAL, CLAIM] = [
  ['承包方', 'deny', '鸡块没有变质', 'company'],
  ['网友', 'allege', '鸡块变质', 'public'],
] as const;

test.each([
  ['a denial after the claim', '2025-09-03', '2025-09-02', true, false],
  ['of the same day', '2025-09-02T08:00:00Z', '2025-09-02T20:00:00Z', false, false],
  ['weeks before, of something near', '2025-09-02', '2025-09-20', false, true],
  ['weeks before, of the very claim', '2025-09-02', '2025-09-20', true, false],
  ['of another year', '2023-09-02', '2025-09-20', true, true],
  ['without a date', undefined, '2025-09-20', false, false],
])('%s', (_, own, claimed, deniesClaim, expected) => {
  const dated = (published: string | undefined) => (published === undefined ? {} : { published });
  const voice = inventVoice(DENIAL, { id: 'a', stance: 'denies', ...dated(own) });
  const told = inventVoice(CLAIM, { id: 'b', ...dated(claimed) });
  const said = { ...inventSaid(voice, [], 1, deniesClaim), told };
  expect(isBeforeTold(said, 0.5)).toBe(expected);
  // Somebody claimed it even before.
  expect(isBeforeTold({ ...said, earlier: [inventVoice(CLAIM, { id: 'c' })] }, 0.5)).toBe(false);
});
