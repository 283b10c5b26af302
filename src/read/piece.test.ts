import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../test/linear-time.ts';
import { isSpan } from '../text/span.ts';
import { cleanString } from './clean-string.ts';
import { composeText } from './compose-text.ts';
import { collapseSpace, createPiece, createPieceWriter } from './piece.ts';

describe('white space', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['  two   words \t here ', 'two words here'],
    ['a line\n  and another', 'a line and another'],
    ['城东的\n    小桥\n  昨日', '城东的小桥昨日'],
    ['误发“\n  早餐\n  ”通知', '误发“早餐”通知'],
    ['新桥 2023 年', '新桥 2023 年'],
    ['新桥\n2023\n年', '新桥2023年'],
    ['the bridge\n , closed', 'the bridge, closed'],
    ['李　明', '李 明'],
    ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
    ['\u0301leading mark', 'leading mark'],
    ['\u0000 \u200b\n', ''],
  ];
  test.each(rows)('%j', (raw, text) => {
    expect(collapseSpace(raw)).toBe(text);
  });
});

test('links keep their place when space before them collapses', () => {
  const writer = createPieceWriter();
  writer.write('see ');
  writer.openLink('https://example.org/');
  writer.write(' the notice ');
  writer.closeLink();
  writer.write('today');
  const piece = writer.finish('paragraph')!;
  expect(piece.text).toBe('see the notice today');
  expect(piece.links.map(({ start, end }) => piece.text.slice(start, end))).toEqual(['the notice']);
  expect(piece.linked).toBe(10);
});

test('every visible character of a composed text lies in exactly one block', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }), (raws) => {
      const pieces = raws.flatMap((raw) => createPiece('paragraph', cleanString(raw).text) ?? []);
      const { text, blocks } = composeText(pieces);
      const rebuilt = blocks.map((block) => text.slice(block.start, block.end)).join('\n');
      expect(rebuilt).toBe(text);
      for (const block of blocks) expect(isSpan(text, block)).toBe(true);
    }),
  );
});

test('a paragraph of fifty thousand links takes no longer than one of words', () => {
  expectLinearTime((count) => {
    const writer = createPieceWriter();
    for (let index = 0; index < count; index++) {
      writer.openLink('https://example.org/');
      writer.write('link ');
      writer.closeLink();
    }
    expect(writer.finish('paragraph')!.links).toHaveLength(count);
  }, 50_000);
});
