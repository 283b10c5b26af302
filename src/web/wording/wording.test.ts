import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { chooseLanguage } from './wording.ts';
import { zh } from './zh.ts';

/** All keys of a wording with the names that its texts take, such as `page.made {{created}} {{version}}`. */
function keysOf(wording: object, above = ''): string[] {
  return Object.entries(wording).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[above + key, ...(value.match(/\{\{\w+\}\}/g) ?? []).sort()].join(' ')]
      : keysOf(value, `${above}${key}.`),
  );
}

describe('wording', () => {
  test('both languages have the same keys, which take the same names', () => {
    expect(keysOf(zh).sort()).toEqual(keysOf(en).sort());
  });

  test('says nothing of guilt, and calls nothing true or false', () => {
    const words = JSON.stringify({ en, zh });
    expect(words).not.toMatch(/\b(guilt|guilty|culprit|lie[sd]?|liar|true|false|fake|debunk)\b/i);
    expect(words).not.toMatch(/有罪|凶手|谎言|撒谎|造谣|辟谣|真相|虚假/);
  });
});

describe('chooseLanguage', () => {
  test.each<[string | null, string[], string]>([
    [null, ['zh-TW', 'en'], 'zh-CN'],
    [null, ['en-US', 'zh'], 'en'],
    [null, ['fr', 'zh-CN'], 'zh-CN'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['en', ['zh-CN'], 'en'],
    ['zh-CN', ['en'], 'zh-CN'],
    ['klingon', ['zh-CN'], 'zh-CN'],
  ])('%s before %s', (stored, preferred, language) =>
    expect(chooseLanguage(stored, preferred)).toBe(language),
  );
});
