import { expect, test } from 'vitest';
import { checkMasks } from './check-masks.ts';
import { createFindings } from './findings.ts';

const masked = (...words: string[]) => ({
  report: { id: 'r1' },
  masking: {
    original: '0',
    masks: words.map((exact) => ({ kind: 'person', span: { start: 0, end: 1, exact } })),
  },
});

test.each([
  ['李某甲'],
  ['欧阳某乙'],
  ['李某12'],
  ['人物B'],
  ['Person C'],
  ['Person-C'],
  ['〔电话〕'],
  ['[e-mail]'],
  [encodeURIComponent('李某甲')],
])('%s is a mask', (words) => {
  const findings = createFindings();
  checkMasks([masked(words)], findings);
  expect([findings.failed, findings.checked.get('masks')]).toEqual([[], 1]);
});

test.each([
  ['李小甲'],
  ['何丽'],
  ['Person'],
  ['Person c'],
  ['〔地址〕'],
  ['%E4%BD%95%E4%B8%BD'],
  ['%ZZ'],
  [''],
])('%s is none', (words) => {
  const findings = createFindings();
  checkMasks([masked(words)], findings);
  expect(findings.failed).toEqual([{ path: 'dossier.json', problem: 'not-public', detail: `r1 ${words}` }]);
});

test('a report that does not say how it was masked, and one that tells what was misread', () => {
  const findings = createFindings();
  const misread = { ...masked(), report: { id: 'r2', correction: { lines: [{ read: '何丽' }] } } };
  checkMasks([{ report: { id: 'r1' } }, misread], findings);
  expect(findings.failed.map(({ detail }) => detail)).toEqual(['r1', 'r2']);
});
