import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../test/linear-time.ts';
import { findLanguage } from './language.ts';

describe('language', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['城东小学食堂昨日起暂停供应早餐，学校说正在检查水管。', 'zh-Hans'],
    ['城東小學食堂昨日起暫停供應早餐，學校說正在檢查水管。', 'zh-Hant'],
    ['The canteen stopped serving breakfast while the water main is being repaired.', 'en'],
    ['Die Brücke bleibt wegen der Reparatur der Wasserleitung bis Freitag gesperrt.', 'de'],
    ['Le pont restera fermé jusqu’à vendredi en raison de la réparation de la conduite.', 'fr'],
    ['橋は金曜日まで通行止めになりますので、ご注意ください。', 'ja'],
    ['다리는 금요일까지 폐쇄될 예정입니다. 주의하시기 바랍니다.', 'ko'],
    ['iPhone 13 召回通知：请用户尽快联系 Riverton Support 中心更换电池', 'zh-Hans'],
    ['The word 橋 means bridge, and the council of Riverton uses it on every sign.', 'en'],
    ['', null],
    ['ok', null],
    ['2023-07-16 10:20 — 42 %', null],
    ['\ud800\udfff\u0000', null],
  ];
  test.each(rows)('%s', (text, language) => {
    expect(findLanguage(text)).toBe(language);
  });

  test('any string has a language or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(findLanguage(text) ?? 'xx').toMatch(/^(?:zh-Han[st]|[a-z]{2})$/);
      }),
    );
  });

  test('a megabyte takes no longer than a page', { retry: 2 }, () => {
    expectLinearTime((size) => findLanguage('桥'.repeat(size)), 1_000_000);
  });
});
