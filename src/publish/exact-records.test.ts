import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '../model/story.ts';
import { isSpan } from '../text/span.ts';
import { createExactRecords } from './exact-records.ts';

/** The part of a story that the conversion looks at. */
function storyOf(report: string, spans: readonly { start: number; end: number }[]): Story {
  return { reasons: spans.map((span) => ({ rule: 'r', span, report })) } as unknown as Story;
}

describe('exact records', () => {
  test('give every span in code points with its words, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const span = { start, end: start + 1 + (length % (text.length - start)) };
        fc.pre(isSpan(text, span));
        const exact = createExactRecords(new Map([['r', text]]));
        const [reason] = exact.exactStory(storyOf('r', [span])).reasons;
        const { start: first, end: last, exact: words } = reason!.span!;
        expect(words).toBe(text.slice(span.start, span.end));
        expect([...text].slice(first, last).join('')).toBe(words);
      }),
    );
  });

  const texts = new Map([['r', 'e\u0301 😀']]);
  test.each([
    ['empty', 'r', { start: 1, end: 1 }],
    ['backwards', 'r', { start: 3, end: 2 }],
    ['beyond the text', 'r', { start: 0, end: 6 }],
    ['before a combining mark', 'r', { start: 0, end: 1 }],
    ['inside a pair', 'r', { start: 3, end: 4 }],
    ['not a whole number', 'r', { start: 0, end: 2.5 }],
    ['in an unknown report', 'q', { start: 0, end: 2 }],
  ])('refuse a span that is %s', (_, report, span) => {
    expect(() => createExactRecords(texts).exactStory(storyOf(report, [span]))).toThrow(RangeError);
  });
});
