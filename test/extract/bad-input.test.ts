import { describe, expect, test } from 'vitest';
import { BAD_TEXTS, badText } from '../../bench/bad-texts.mjs';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { isSpan, type Span } from '../../src/text/span.ts';

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

  test('twice the text takes twice the time', { retry: 2 }, () => {
    const long = badText(piece, 200_000);
    // What is done in an instant is not measured; what is quadratic takes four times as long, and minutes for a megabyte.
    if (secondsOf(() => read(long, language), 1) < 0.3) return;
    const half = secondsOf(() => read(badText(piece, 100_000), language), 3);
    const whole = secondsOf(() => read(long, language), 3);
    expect(whole, `${half} s for half of it`).toBeLessThan(Math.max(0.3, half * 3));
  });
});

test.each(LANGUAGES)('a megabyte without a full stop, read as %s', { retry: 2 }, (language) => {
  const { piece } = BAD_TEXTS.find((each) => each.language === language)!;
  // A quiet machine takes a second or two; a quadratic step would take minutes.
  expect(secondsOf(() => read(badText(piece, 1_000_000), language), 1)).toBeLessThan(15);
});

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

/** Processor time of the best of some runs: it hardly depends on what else the machine does. */
function secondsOf(act: () => void, runs: number): number {
  const seconds = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}
