import { describe, expect, test } from 'vitest';
import { titleLanguage } from './title-language.ts';

describe('titleLanguage', () => {
  test.each<[string, string[], string | undefined]>([
    ['Bridge shut', ['en', 'zh-Hans'], 'en'],
    ['人行桥封闭', ['en', 'zh-Hans'], 'zh-Hans'],
    ['人行橋封閉 12 injured', ['en', 'zh-Hant'], 'zh-Hant'],
    ['Bridge shut', ['zh-Hans'], undefined],
    ['', [], undefined],
  ])('%s', (title, languages, expected) => expect(titleLanguage({ title, languages })).toBe(expected));
});
