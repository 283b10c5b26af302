import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpan, sliceSpan } from '../../text/span.ts';
import { excerptAround } from './excerpt.ts';

/** Writes an excerpt as `before[words]after`, with … where it is cut. */
function show(text: string, words: string): string {
  const start = text.indexOf(words);
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const excerpt = excerptAround(text, blocks, { start, end: start + words.length });
  const [before, inner, after] = [excerpt.before, excerpt.words, excerpt.after].map((span) =>
    sliceSpan(text, span),
  );
  return `${excerpt.cutBefore ? '…' : ''}${before}[${inner}]${after}${excerpt.cutAfter ? '…' : ''}`;
}

describe('excerptAround', () => {
  test.each([
    ['桥关了。裂缝有两处。没有人受伤。', '两处', '裂缝有[两处]。'],
    ['The bridge is shut. Two welds had cracked. Nobody was hurt.', 'Two welds', '[Two welds] had cracked.'],
    ['One. Two. Three.', 'One. Two', '[One. Two].'],
    ['水管', '水管', '[水管]'],
  ])('%s: %s', (text, words, expected) => expect(show(text, words)).toBe(expected));

  test('cuts a long sentence short on both sides', () => {
    const shown = show(`${'甲'.repeat(500)}水管${'乙'.repeat(500)}`, '水管');
    expect(shown).toBe(`…${'甲'.repeat(140)}[水管]${'乙'.repeat(140)}…`);
  });

  test('is always a stretch of the text around the words', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 400 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const start = a % words.length;
        const end = start + 1 + (b % (words.length - start));
        const span = { start, end };
        fc.pre(isSpan(words, span));
        const excerpt = excerptAround(words, [], span);
        expect(excerpt.before.end).toBe(start);
        expect(excerpt.after.start).toBe(end);
        expect(excerpt.before.start).toBeLessThanOrEqual(start);
        expect(excerpt.after.end).toBeGreaterThanOrEqual(end);
        expect(excerpt.after.end).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
