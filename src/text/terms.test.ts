import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../test/linear-time.ts';
import { textToTerms } from './terms.ts';

describe('textToTerms', () => {
  test.each([
    ['The kettles were recalled.', ['the', 'kettl', 'were', 'recall']],
    ["The town's 3.5 km main burst", ['the', 'town', '3.5', 'km', 'main', 'burst']],
    ['人行桥出现裂缝', ['人行', '出现', '裂缝']],
    ['人行橋出現裂縫，12人受傷', ['人行', '出现', '裂缝', '12', '受伤']],
    ['召回Ｐｌｏｖｅｒ水壶２台', ['召回', 'plover', '水壶', '2']],
  ])('%s', (text, terms) => {
    expect(textToTerms(text)).toEqual(terms);
  });

  test.each([['', '。，！', '的', 'a', '\ud800', ' \n']])('%j has none', (text) => {
    expect(textToTerms(text)).toEqual([]);
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of textToTerms(text)) expect(term.length).toBeGreaterThan(0);
      }),
    );
  });

  test('takes a megabyte without a full stop', { retry: 2 }, () => {
    expectLinearTime((half) => textToTerms('桥'.repeat(half) + 'x'.repeat(half)), 500_000);
  });
});
