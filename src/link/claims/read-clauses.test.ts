import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { readClauses } from './read-clauses.ts';

const clausesOf = (text: string, bare: readonly string[] = []) =>
  readClauses(text, { start: 0, end: text.length }, (span) => bare.includes(sliceSpan(text, span))).map(
    ({ span }) => sliceSpan(text, span),
  );

test.each<[string, string[], string[]]>([
  ['事发地在三楼，12人受伤', [], ['事发地在三楼', '12人受伤']],
  ['9月3日早上，护栏拆了', ['9月3日早上'], ['9月3日早上，护栏拆了']],
  ['9月3日早上，在桥东，护栏拆了', ['9月3日早上', '在桥东'], ['9月3日早上，在桥东，护栏拆了']],
  ['护栏拆了，在桥东', ['在桥东'], ['护栏拆了']],
  ['在桥东', ['在桥东'], ['在桥东']],
  ['the bridge is shut, and the ramp is open', [], ['the bridge is shut', 'and the ramp is open']],
  ['he took gifts and had dinner', [], ['he took gifts', 'and had dinner']],
  ['he took gifts and money', [], ['he took gifts and money']],
  ['骑手李某（男，26岁）受伤，送医', [], ['骑手李某（男，26岁）受伤', '送医']],
  ['the guard (30; of Westmoor) fell. He is well', [], ['the guard (30; of Westmoor) fell', 'He is well']],
  ['护栏拆了（在桥东，12人受伤', [], ['护栏拆了（在桥东', '12人受伤']],
  ['shut, cold and dark', [], ['shut, cold and dark']],
  ['Dr. A. Penn looked on Aug. 9. He rang', [], ['Dr. A. Penn looked on Aug. 9', 'He rang']],
  ['No. It is shut', [], ['No', 'It is shut']],
  [
    'You never heard this from me but the oven was off',
    [],
    ['You never heard this from me', 'the oven was off'],
  ],
  ['I never said it was cheap but good', [], ['I never said it was cheap but good']],
  ['So did I. It rang', [], ['So did I', 'It rang']],
])('%s', (text, bare, expected) => {
  expect(clausesOf(text, bare)).toEqual(expected);
});

test('clauses stand in order, do not overlap, and hold their frames', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('桥', '裂', '，', '。', ' ', 'a', '. ') }), (text) => {
      const clauses = readClauses(text, { start: 0, end: text.length }, (span) => span.start % 2 === 0);
      for (const [index, { span, frame, said }] of clauses.entries()) {
        expect(span).toEqual({ start: (frame ?? said).start, end: said.end });
        expect(sliceSpan(text, said)).toMatch(/\S/);
        if (index > 0) expect(span.start).toBeGreaterThanOrEqual(clauses[index - 1]!.span.end);
      }
    }),
  );
});
