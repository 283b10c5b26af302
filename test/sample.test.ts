import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeLegacy } from '../scripts/sample/encode-legacy.mjs';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'scripts', 'sample', 'sources');
const files = readdirSync(join(ROOT, 'sample'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

describe('the sample', () => {
  test('is small', () => {
    const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThan(600_000);
    expect(files.length).toBeGreaterThanOrEqual(28);
  });

  test('names no address of the real world', () => {
    const texts = [...files, ...readdirSync(SOURCES).map((name) => join(SOURCES, name))]
      .filter((file) => /\.(html|md|txt|jsonl)$/.test(file))
      .map((file) => readFileSync(file, 'latin1').replaceAll('\0', ''));
    const hosts = texts.flatMap((text) =>
      [...text.matchAll(/(?:https?:)?\/\/([a-z0-9.-]+\.[a-z]{2,})/g)].map((match) => match[1]!),
    );
    // Names of vocabularies, not places that a page leads to.
    const vocabularies = ['schema.org', 'www.w3.org'];
    expect(hosts.length).toBeGreaterThan(50);
    expect(hosts.filter((host) => !host.endsWith('.example') && !vocabularies.includes(host))).toEqual([]);
  });

  test.each([
    ['school-canteen/03-nandu-retitled.html', 'gb18030', 'canteen-portal.html'],
    ['footbridge/05-guancha-report.html', 'utf-16le', 'footbridge-guancha.html'],
    ['footbridge/06-dongmei-report.html', 'big5', 'footbridge-dongmei.html'],
  ])('%s is its source in %s', (file, encoding, source) => {
    const text = new TextDecoder(encoding).decode(readFileSync(join(ROOT, 'sample', file)));
    expect(text).toBe(readFileSync(join(SOURCES, source), 'utf8'));
  });

  test('the rows of 08-reports.jsonl.gz are their source', () => {
    const rows = gunzipSync(readFileSync(join(ROOT, 'sample/footbridge/08-reports.jsonl.gz')));
    expect(rows.toString()).toBe(readFileSync(join(SOURCES, 'footbridge-rows.jsonl'), 'utf8'));
  });
});

describe('encodeLegacy', () => {
  test.each([
    ['gb18030', '裂缝 3 cm，“不清楚”'],
    ['big5', '裂縫 3 cm，「不清楚」'],
  ] as const)('%s goes there and back', (encoding, text) => {
    expect(new TextDecoder(encoding).decode(encodeLegacy(text, encoding))).toBe(text);
  });

  test('refuses what the encoding does not have', () => {
    expect(() => encodeLegacy('岚', 'big5')).toThrow(RangeError);
  });
});
