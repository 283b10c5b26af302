import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from './cut-text.ts';
import { dictionary, numberOfWord } from './dictionary.ts';

const jieba = Jieba.withDict(dict);

function wordsOf(text: string): string[] {
  const { count, start } = cutText(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i]!, start[i + 1]!));
}

const PIECES = [
  '自来水',
  '水管',
  '的',
  '县教育局',
  '表示',
  '食堂',
  '停课',
  '２０',
  '3.5',
  '50%',
  'A座',
  'PM2.5',
  'abc',
  'x1',
  '。',
  '，',
  ' ',
  '\r\n',
  '\n',
  '\u3000',
  '𠮷',
  '𠮷野',
  '😀',
  '某',
  '何某某',
  '々',
  '〇',
  '豈',
  '-',
  '_',
  '&',
] as const;

describe('cutting a text into words', () => {
  test.each([
    ['县教育局表示，自来水已恢复。', '县 教育局 表示 ， 自来水 已 恢复 。'],
    ['A座PM2.5超标3.5%', 'A座 PM2 . 5 超标 3 . 5 %'],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('the words are those of jieba, on any text', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc
        .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { maxLength: 40 })
        .map((units) => String.fromCharCode(...units)),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const whole = given.toWellFormed();
        expect(wordsOf(whole)).toEqual(jieba.cut(whole, false));
      }),
      { numRuns: 1000 },
    );
  });

  test('the words of any string add up to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wordsOf(text).join('')).toBe(text);
      }),
    );
  });

  test('numbers lead to what the dictionary says', () => {
    const { tag, tags, count } = dictionary();
    const number = numberOfWord(dictionary(), '食堂');
    expect(tags[tag[number]!]).toBe('n');
    expect(count[number]).toBeGreaterThan(0);
    expect(numberOfWord(dictionary(), '食堂停')).toBe(0);
    const { word } = cutText('食堂停课，abc');
    expect([...word].map((each) => tags[tag[each]!])).toEqual(['n', 'v', '', '']);
  });

  test('the table of steps is half empty', () => {
    const { trie } = dictionary();
    expect(trie.nodes).toBeLessThan(trie.steps.length * 0.3);
  });
});
