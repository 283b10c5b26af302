import { describe, expect, test } from 'vitest';
import { BAD_TEXTS, badText } from '../../bench/bad-texts.mjs';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { isSpan, type Span } from '../../src/text/span.ts';
import { expectLinearTime } from '../linear-time.ts';

/** Each language is warmed up, and its dictionaries loaded, before anything is measured. */
const LANGUAGES = ['zh-Hans', 'en'] as const;
for (const language of LANGUAGES) read('他说。He said so on Monday. 7月15日', language);

const rows = BAD_TEXTS.flatMap(({ name, piece, language }) =>
  (language === null ? LANGUAGES : [language]).map((readAs) => [name, readAs, piece] as const),
);

describe.each(rows)('%s, read as %s', (_name, language, piece) => {
  test('spans are valid', () => {
    const text = badText(piece, 20_000);
    expect(spansIn(read(text, language)).filter((span) => !isSpan(text, span))).toEqual([]);
  });

  test('200 KB take linear time', { retry: 2 }, () => {
    expectLinearTime((bytes) => read(badText(piece, bytes), language), 200_000);
  });
});

test.each(LANGUAGES)(
  'a megabyte without a full stop, read as %s, takes linear time',
  { retry: 2 },
  (language) => {
    const { piece } = BAD_TEXTS.find((each) => each.language === language)!;
    expectLinearTime((bytes) => read(badText(piece, bytes), language), 1_000_000);
  },
);

function read(text: string, language: string): Extraction {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  return extract({ id: 'x', text, blocks, published: '2023-07-20', language });
}

/** All spans of all records, wherever they stand in them. */
function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (value === null || typeof value !== 'object') return [];
  const { start, end } = value as Partial<Span>;
  const own = typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}
