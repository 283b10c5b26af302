import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCutJson } from './cut-json.ts';

test.each([
  ['{"a":[{"b":1},{"b":2}]}', { value: { a: [{ b: 1 }, { b: 2 }] }, cut: false }],
  ['{"a":[{"b":1},{"b":', { value: { a: [{ b: 1 }] }, cut: true }],
  ['{"a":[{"b":1},{"b":{"c":1}', { value: { a: [{ b: 1 }] }, cut: true }],
  ['{"a":[{"b":"]}"},{"b":"\\"]', { value: { a: [{ b: ']}' }] }, cut: true }],
  ['[{"b":1}', { value: [{ b: 1 }], cut: true }],
  ['{"a":[', { value: { a: [] }, cut: true }],
  ['{"a":1', undefined],
  ['{"a":[1}]', undefined],
  ['no json', undefined],
])('%s', (text, expected) => {
  expect(parseCutJson(text)).toEqual(expected);
});

test('a list cut anywhere keeps its first elements', () => {
  const rows = fc.array(fc.record({ a: fc.string(), b: fc.array(fc.nat()) }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.nat(), (list, at) => {
      const text = JSON.stringify(list);
      const parsed = parseCutJson(text.slice(0, 1 + (at % text.length)));
      const value = parsed?.value as unknown[];
      expect(value).toEqual(list.slice(0, value.length));
    }),
  );
});
