import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const SENTENCE = '城东小学食堂昨日起暂停供应早餐，学校说正在检查水管。居民问：“什么时候修好？”';
const TRADITIONAL = '城東小學食堂昨日起暫停供應早餐，學校說正在檢查水管。居民問：「什麼時候修好？」';

/** GB18030 and Big5 bytes of text, made by asking the decoder for every two-byte pair. */
function encodeAs(charset: 'gb18030' | 'big5', text: string): Uint8Array {
  const table = TABLES.get(charset) ?? buildTable(charset);
  TABLES.set(charset, table);
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : table.get(char)!)),
  );
}

const TABLES = new Map<string, Map<string, number[]>>();

function buildTable(charset: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset);
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [high, low]);
    }
  }
  return table;
}

function encodeUtf16(text: string, bigEndian: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => {
      const unit = text.charCodeAt(index);
      return bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8];
    }).flat(),
  );
}

const page = (charset: string | null, text: string): string =>
  `<html><head>${charset === null ? '' : `<meta charset="${charset}">`}<title>${text}</title></head><body><p>${text}</p></body></html>`;

describe('charset', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const rows: readonly (readonly [string, Uint8Array, string, string, readonly string[]])[] = [
    ['UTF-8 as declared', utf8(page('utf-8', SENTENCE)), 'utf-8', page('utf-8', SENTENCE), []],
    ['UTF-8 with a mark', utf8(`\ufeff${SENTENCE}`), 'utf-8', SENTENCE, []],
    ['UTF-8 declared as GBK', utf8(page('gbk', SENTENCE)), 'utf-8', page('gbk', SENTENCE), ['charset-wrong']],
    [
      'GBK as declared',
      encodeAs('gb18030', page('gb2312', SENTENCE)),
      'gb18030',
      page('gb2312', SENTENCE),
      [],
    ],
    [
      'GBK undeclared',
      encodeAs('gb18030', page(null, SENTENCE)),
      'gb18030',
      page(null, SENTENCE),
      ['charset-guessed'],
    ],
    [
      'GBK declared as UTF-8',
      encodeAs('gb18030', page('utf-8', SENTENCE)),
      'gb18030',
      page('utf-8', SENTENCE),
      ['charset-wrong'],
    ],
    ['Big5 as declared', encodeAs('big5', page('big5', TRADITIONAL)), 'big5', page('big5', TRADITIONAL), []],
    [
      'Big5 undeclared',
      encodeAs('big5', page(null, TRADITIONAL)),
      'big5',
      page(null, TRADITIONAL),
      ['charset-guessed'],
    ],
    [
      'Big5 declared as GBK',
      encodeAs('big5', page('gbk', TRADITIONAL)),
      'big5',
      page('gbk', TRADITIONAL),
      ['charset-wrong'],
    ],
    [
      'UTF-16LE without a mark',
      encodeUtf16(page(null, SENTENCE), false),
      'utf-16le',
      page(null, SENTENCE),
      ['charset-guessed'],
    ],
    [
      'UTF-16BE without a mark',
      encodeUtf16(page(null, SENTENCE), true),
      'utf-16be',
      page(null, SENTENCE),
      ['charset-guessed'],
    ],
    ['UTF-16LE with a mark', encodeUtf16(`\ufeff${SENTENCE}`, false), 'utf-16le', SENTENCE, []],
    ['ASCII declared as GBK', utf8(page('gbk', 'bridge')), 'utf-8', page('gbk', 'bridge'), []],
  ];
  test.each(rows)('%s', (_, bytes, charset, text, issues) => {
    const decoded = decodeText(bytes);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text).toBe(text);
    expect(decoded.issues.map((issue) => issue.code)).toEqual(issues);
  });

  test('a few broken bytes do not make another charset of UTF-8', () => {
    const bytes = Uint8Array.from([...utf8(SENTENCE.repeat(4)), 0xff, 0x20]);
    const decoded = decodeText(bytes);
    expect(decoded.charset).toBe('utf-8');
    expect(decoded.text.startsWith(SENTENCE)).toBe(true);
    expect(decoded.issues.map((issue) => issue.code)).toEqual(['invalid-characters']);
  });

  test('any bytes decode to something', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});
