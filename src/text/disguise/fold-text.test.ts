import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  test.each([
    ['as it stands', '张晓雯说', '张晓雯'],
    ['in traditional characters', '張曉雯', '张晓雯'],
    ['full width', 'Ｊａｎｅ Ｒｏｅ', 'jane roe'],
    ['with an accent', 'José', 'jose'],
    ['with a combining accent', 'Jose\u0301', 'jose'],
    ['with a zero-width space', '张\u200b晓\ufeff雯', '张晓雯'],
    ['percent-encoded', '/p/%E5%BC%A0%e6%99%93%E9%9B%AF', '张晓雯'],
    ['percent-encoded in GBK', '?q=%D5%C5%CF%FE%F6%A9', '张晓雯'],
    ['percent-encoded twice', '%25E5%25BC%25A0', '张'],
    ['percent-encoded letters', 'J%61ne', 'jane'],
    ['escaped in JSON', '"\\u5f20\\u6653\\u96ef"', '张晓雯'],
    ['escaped twice', '"\\\\u5f20"', '张'],
    ['character references', '&#24352;&#x6653;雯', '张晓雯'],
    ['a reference in JSON', '{"a":"Roe &amp;#38; \\u0026#24352;"}', '张'],
  ])('finds a name %s', (_, text, sought) => {
    const folded = foldText(text).find((layer) => layer.text.includes(sought));
    expect(folded?.text).toContain(sought);
  });

  test('a path with a backslash is read as it stands too', () => {
    expect(foldText('C:\\nancy')[0]!.text).toContain('nancy');
  });

  test('each unit knows where it stands, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: folded, cased, starts, ends } of foldText(text)) {
          expect(folded).toHaveLength(cased.length);
          expect(starts).toHaveLength(cased.length);
          for (let i = 0; i < starts.length; i++) {
            expect(starts[i]).toBeLessThan(ends[i]!);
            expect(ends[i]).toBeLessThanOrEqual(text.length);
            if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!);
          }
        }
      }),
    );
  });
});
