import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadingSchema } from '../model/report.ts';
import { isSpan } from '../text/span.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { readRow } from './read-row.ts';

describe('records', () => {
  test('a text is kept letter by letter', () => {
    const text = '  小桥　昨日重开。\r\n\r\n 居民  高兴。\u200b';
    const reading = readRow({ id: 'a', text, published: '2023-07-16 09:30:00' }, 1);
    expect(reading.text).toBe(text);
    expect(reading.published).toBe('2023-07-16T09:30:00');
    expect(reading.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '小桥　昨日重开。',
      '居民  高兴。',
    ]);
  });

  test('a title apart from the text stands before it', () => {
    const reading = readRow({ title: '小桥重开', text: '居民高兴。', site: 'example.org' }, 1);
    expect(reading).toMatchObject({ title: '小桥重开', text: '小桥重开\n居民高兴。', site: 'example.org' });
    expect(reading.blocks.map(({ role }) => role)).toEqual(['title', 'paragraph']);
  });

  test('a title that the text begins with is not said twice', () => {
    expect(readRow({ title: '小桥重开', text: '小桥重开\n居民高兴。' }, 1).text).toBe('小桥重开\n居民高兴。');
  });

  test('a page is read as a page', () => {
    const row = {
      id: 'a',
      url: 'https://www.example.org/1',
      html: '<h1>The bridge</h1><p>It reopened on Monday.</p>',
    };
    expect(readRow(row, 1)).toMatchObject({ title: 'The bridge', site: 'example.org', url: row.url });
  });

  test('what read wrote is read back as it was', () => {
    const reading = readRow({ title: '小桥重开', text: '居民高兴。' }, 1);
    expect(readRow({ id: 'a', ...reading }, 1)).toEqual(reading);
  });

  test('a date that cannot be understood stays unknown, with an issue', () => {
    const reading = readRow({ text: '居民高兴。', published: 'the day before' }, 1);
    expect(reading.published).toBeNull();
    expect(reading.issues.map(({ code }) => code)).toEqual(['date-doubtful']);
  });

  test.each([null, 7, 'text', [], {}, { text: 7 }, { html: null }])('broken: %j', (row) => {
    expect(readRow(row, 3).issues).toMatchObject([
      { code: 'broken-record', message: expect.stringContaining('Line 3') },
    ]);
  });
});

test('broken lines cost themselves only', () => {
  const readings = readJsonLines('{"text":"one bridge"}\n{"text":\n\n{"text":"two bridges"}')!;
  expect(readings.map(({ text }) => text)).toEqual(['one bridge', '', 'two bridges']);
  expect(readJson('[1, 2]')).toBeNull();
  expect(readJson('{')).toBeNull();
});

test('any record gives a valid reading', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          text: fc.string({ unit: 'binary' }),
          title: fc.string({ unit: 'binary' }),
          html: fc.string(),
          published: fc.string(),
        },
        { requiredKeys: [] },
      ),
      (row) => {
        const reading = readRow(row, 1);
        expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
        for (const block of reading.blocks) expect(isSpan(reading.text, block)).toBe(true);
      },
    ),
  );
});
