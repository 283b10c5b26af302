import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpans, contains, hullOf, isBoundary, isSpan, overlaps, sliceSpan, trimSpan } from './span.ts';

describe('isSpan', () => {
  const rows: [why: string, text: string, start: number, end: number, expected: boolean][] = [
    ['a word', '食堂停业', 0, 2, true],
    ['the whole text', 'abc', 0, 3, true],
    ['a whole character outside the BMP', 'a😀b', 1, 3, true],
    ['empty', 'abc', 1, 1, false],
    ['turned round', 'abc', 2, 1, false],
    ['past the end', 'abc', 1, 4, false],
    ['before the beginning', 'abc', -1, 2, false],
    ['in the middle of a surrogate pair', 'a😀b', 2, 4, false],
    ['ending in the middle of a surrogate pair', 'a😀b', 0, 2, false],
    ['before a combining mark', 'e\u0301a', 0, 1, false],
    ['after a combining mark', 'e\u0301a', 0, 2, true],
    ['no whole number', 'abc', 0.5, 2, false],
  ];
  test.each(rows)('%s', (_why, text, start, end, expected) => {
    expect(isSpan(text, { start, end })).toBe(expected);
  });
});

test('trimSpan takes white space of both scripts from the ends, and nothing else', () => {
  const text = '\u3000 校方回应 \n';
  expect(sliceSpan(text, trimSpan(text, { start: 0, end: text.length })!)).toBe('校方回应');
  expect(trimSpan(' \n\t', { start: 0, end: 3 })).toBeUndefined();
});

test('spans in text order, the longer first', () => {
  const spans = [
    { start: 4, end: 5 },
    { start: 0, end: 2 },
    { start: 0, end: 9 },
  ];
  expect([...spans].sort(compareSpans)).toEqual([spans[2], spans[1], spans[0]]);
});

test('hullOf refuses an empty list', () => {
  expect(() => hullOf([])).toThrow(RangeError);
});

const spanIn = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('the hull contains each of its spans; spans that overlap share a place', () => {
  fc.assert(
    fc.property(fc.array(spanIn(50), { minLength: 1 }), (spans) => {
      const hull = hullOf(spans);
      return spans.every((span) => contains(hull, span));
    }),
  );
  fc.assert(
    fc.property(spanIn(20), spanIn(20), (a, b) => {
      const shared = Array.from({ length: 20 }, (_, at) => at).some(
        (at) => a.start <= at && at < a.end && b.start <= at && at < b.end,
      );
      return shared === (overlaps(a, b) && a.start < a.end && b.start < b.end);
    }),
  );
});

test('isBoundary agrees with the code points of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bounds = new Set([0, text.length]);
      let at = 0;
      for (const point of text) {
        if (!/^\p{M}/u.test(point)) bounds.add(at);
        at += point.length;
      }
      for (let offset = 0; offset <= text.length; offset++) {
        if (isBoundary(text, offset) !== bounds.has(offset)) return false;
      }
      return true;
    }),
  );
});
