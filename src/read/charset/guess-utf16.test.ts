import { describe, expect, test } from 'vitest';
import { sniffFormat } from '../format.ts';
import { decodeText } from './decode-text.ts';
import { guessUtf16ByScript } from './guess-utf16.ts';

const CHINESE = '岚渡县望杏人行桥出现裂缝，县住建局表示，正在检测，结果将及时公布。市民不清楚何时恢复通行。';
const encode = (text: string, big: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const unit = char.charCodeAt(0);
      return big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8];
    }),
  );

describe('UTF-16 without a mark and without ASCII', () => {
  test.each([
    ['little-endian', false, 'utf-16le'],
    ['big-endian', true, 'utf-16be'],
  ] as const)('%s', (_name, big, charset) => {
    const bytes = encode(CHINESE, big);
    expect(sniffFormat(bytes)).toBe('text');
    expect(decodeText(bytes)).toMatchObject({ text: CHINESE, charset });
  });

  const others: [what: string, bytes: Uint8Array][] = [
    ['GB18030', Uint8Array.from([0xb9, 0xab, 0xb8, 0xe6, 0xc7, 0xc5, 0xc1, 0xba, 0xb7, 0xe2, 0xb1, 0xd5])],
    ['Big5', Uint8Array.from([0xb9, 0xd9, 0xb4, 0xe7, 0xbf, 0xa4, 0xbe, 0xf4, 0xb1, 0xd7, 0xab, 0xca])],
    ['random bytes', Uint8Array.from({ length: 400 }, (_, at) => (at * at * 31 + at * 17) & 0xff)],
    ['too little to tell', encode('桥封', false)],
  ];
  test.each(others)('%s is not taken for it', (_what, bytes) => {
    expect(guessUtf16ByScript(bytes)).toBeNull();
  });
});
