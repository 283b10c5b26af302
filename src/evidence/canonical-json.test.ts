import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCanonicalJson } from './canonical-json.ts';

describe('formatCanonicalJson', () => {
  // The examples of RFC 8785, sections 3.2.2 and 3.2.3, and what is easily got wrong.
  const cases: readonly [unknown, string][] = [
    [null, 'null'],
    [[true, false], '[true,false]'],
    [
      { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001] },
      '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    ],
    ['€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    [-0, '0'],
    [{}, '{}'],
    [{ b: { d: 1, c: [] }, a: '' }, '{"a":"","b":{"c":[],"d":1}}'],
  ];
  test.each(cases)('%j', (value, written) => {
    expect(formatCanonicalJson(value)).toBe(written);
  });

  const mistakes: readonly unknown[] = [
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '\ud800',
    { '\udc00': 1 },
    { a: undefined },
    [undefined],
    1n,
    Symbol('s'),
    () => 1,
  ];
  test.each(mistakes.map((mistake) => [mistake]))('refuses %s', (mistake) => {
    expect(() => formatCanonicalJson(mistake)).toThrow(TypeError);
  });

  const json = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<unknown>;

  test('writes what JSON reads back, and the same again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = formatCanonicalJson(value);
        expect(formatCanonicalJson(JSON.parse(written))).toBe(written);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
