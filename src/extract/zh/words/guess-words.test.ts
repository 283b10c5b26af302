import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from './cut-text.ts';
import { guessWords } from './guess-words.ts';

function wordsOf(text: string): string[] {
  const { count, start } = guessWords(text, cutText(text));
  return Array.from({ length: count }, (_, i) => text.slice(start[i]!, start[i + 1]!));
}

describe('guessing words', () => {
  test.each([
    ['厨师何文瑾说汤是热的', '厨师 何文瑾 说 汤 是 热 的'],
    ['水价涨了3.5%，不是50%', '水价 涨 了 3.5% ， 不是 50%'],
    ['第3.节', '第 3 . 节'],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('the words of any string add up to it', () => {
    const units = fc.array(fc.constantFrom(...'的何文瑾说3.%a，\ud800\n'), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          units.map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(wordsOf(text).join('')).toBe(text);
        },
      ),
    );
  });
});
