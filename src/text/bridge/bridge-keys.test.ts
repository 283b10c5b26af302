import { describe, expect, test } from 'vitest';
import { stemEnglish } from '../stem-english.ts';
import { bridgeKeysOf } from './bridge-keys.ts';
import { isPinyin, syllablesOf } from './pinyin.ts';

const keysOf = (word: string): string[] => {
  const small = word.toLowerCase();
  const keys = bridgeKeysOf({ term: stemEnglish(small), written: small, isName: small !== word });
  return keys.filter(({ phrase }) => phrase === null).map(({ key }) => key);
};
const share = (zh: string, en: string): boolean => {
  const keys = new Set(keysOf(zh));
  return keysOf(en).some((key) => keys.has(key));
};

describe('one key in both languages', () => {
  test.each([
    ['地震', 'quake', 'a thing'],
    ['召回', 'recalled', 'a verb with its ending'],
    ['食堂', 'canteen', 'a thing'],
    ['挪威', 'Norwegian', 'a country by its people'],
    ['挪方', 'Oslo', 'no such abbreviation'],
    ['美方', 'American', 'a country by one character'],
    ['奥斯陆', 'Oslo', 'a capital'],
    ['名古屋', 'Nagoya', 'a large city'],
    ['长沙市', 'Changsha', 'a city of China by pinyin'],
    ['王建国', 'Jianguo', 'a given name by pinyin'],
    ['中村健一', 'Nakamura', 'a Japanese family name'],
    ['卡尔森', 'Carlson', 'a foreign name by sound'],
    ['Heron', 'Heron', 'a Latin word in Chinese text'],
    ['4500', '4500', 'a number'],
  ])('%s and %s: %s', (zh, en, what) => expect(share(zh, en)).toBe(!what.startsWith('no ')));
});

describe('no key in common', () => {
  test.each([
    ['地震', 'flood', 'another thing'],
    ['挪威', 'Sweden', 'another country'],
    ['长沙', 'Changchun', 'another city'],
    ['王建国', 'Jianhua', 'another given name'],
    ['挪威', 'oslo', 'a city that nobody writes as a name'],
    ['2023', '2023', 'a year'],
    ['3', '3', 'a figure'],
  ])('%s and %s: %s', (zh, en) => expect(share(zh, en)).toBe(false));
});

test('a phrase gives its key by all of its words', () => {
  const parts = ['prime', 'minister'].flatMap((word) =>
    bridgeKeysOf({ term: stemEnglish(word), written: word, isName: false }).filter(
      ({ phrase }) => phrase === 'prime+minister',
    ),
  );
  expect(parts.map(({ part, of }) => [part, of])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test.each([
  ['jianguo', true],
  ['changsha', true],
  ['jordan', false],
  ['kettle', false],
  ['an', false],
])('%s as pinyin: %s', (word, is) => expect(isPinyin(word)).toBe(is));

test.each([
  ['建国', ['jian', 'guo']],
  ['曾', ['zeng']],
  ['𠀀', undefined],
])('%s is read %j', (name, syllables) => expect(syllablesOf(name)).toEqual(syllables));
