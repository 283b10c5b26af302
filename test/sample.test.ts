import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeLegacy } from '../scripts/sample/encode-legacy.mjs';
import { extract } from '../src/extract/extract.ts';
import { RULES_BY_ID } from '../src/extract/rules.ts';
import { linkStories } from '../src/link/link-stories.ts';
import { countOrigins } from '../src/model/origin.ts';
import type { Story } from '../src/model/story.ts';
import { readCapture } from '../src/read/read-capture.ts';
import { parseImageLines } from '../src/read/screenshot/parse-image-lines.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'scripts', 'sample', 'sources');
const SAMPLE = join(ROOT, 'sample');
const files = readdirSync(SAMPLE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

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
    const text = new TextDecoder(encoding).decode(readFileSync(join(SAMPLE, file)));
    expect(text).toBe(readFileSync(join(SOURCES, source), 'utf8'));
  });

  test('the rows of 08-reports.jsonl.gz are their source', () => {
    const rows = gunzipSync(readFileSync(join(SAMPLE, 'footbridge/08-reports.jsonl.gz')));
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

/** What docs/sample.md says about the whole of it, asked of the real readers, finders and linker. */
describe('the sample as a desk sees it', () => {
  /** Names such as `footbridge/08-reports#0`: folder, file without its endings, part. */
  const names = new Map<string, string>();
  const unread: string[] = [];
  const unknownRules = new Set<string>();
  let stories: Story[] = [];

  beforeAll(async () => {
    const reports = [];
    for (const file of files) {
      const name = relative(SAMPLE, file).split(sep).join('/');
      // What was recognised in a screenshot stands beside it.
      if (name.endsWith('.lines.json')) continue;
      const bytes = readFileSync(file);
      const lines = name.endsWith('.jpg') ? parseImageLines(readFileSync(`${file}.lines.json`))! : null;
      const outcome = await readCapture({ bytes, path: name, url: null, lines });
      if (outcome.kind === 'unread') {
        unread.push(name);
        continue;
      }
      const capture = digest(bytes);
      for (const [part, reading] of outcome.readings.entries()) {
        const id = `${capture.slice(0, 16)}-${part}`;
        const report = {
          ...reading,
          id,
          capture,
          part,
          textDigest: digest(reading.text),
          reader: outcome.reader,
        };
        const extraction = extract(report);
        reports.push({ report, ...extraction });
        for (const { reasons } of Object.values(extraction).flat()) {
          for (const { rule } of reasons) if (!RULES_BY_ID.has(rule)) unknownRules.add(rule);
        }
        names.set(id, `${name.replace(/\.[a-z.]+$/, '')}#${part}`);
      }
    }
    stories = linkStories(reports);
    // Three seconds on a quiet machine; the dictionaries alone take half a minute on a very busy one.
  }, 60_000);

  const copiesOf = () =>
    stories
      .flatMap((story) => story.origins)
      .filter((origin) => origin.members.length > 1)
      .map((origin) => origin.members.map((member) => names.get(member.report)!).sort());

  test('all but two files are read, into 48 reports', () => {
    expect(unread).toEqual(['footbridge/09-inspection-broken-off.pdf', 'water-main/06-phone-video.bin']);
    expect(names.size).toBe(48);
  });

  test('every rule that a reason names can be looked up', () => {
    expect([...unknownRules]).toEqual([]);
  });

  test('no story mixes two matters', () => {
    const mixed = stories
      .map((story) => new Set(story.reports.map((id) => names.get(id)!.split('/')[0])))
      .filter((folders) => folders.size > 1);
    expect(mixed).toEqual([]);
  });

  test.each([
    [['01-chenbao-report', '02-shiye-mirror', '03-nandu-retitled'], 'school-canteen'],
    [
      [
        '01-yunlingshe-wire',
        '02-nandu-whole-copy',
        '03-kuailan-cut-copy',
        '04-qiaotou-retitled',
        '08-reports',
      ],
      'footbridge',
    ],
    [['01-npa-wire', '02-courier-whole-copy', '03-gazette-cut-copy'], 'kettle-recall'],
    [['01-echo-report', '02-gatherall-mirror'], 'water-main'],
  ])('%s are one origin', (copies, folder) => {
    expect(copiesOf()).toContainEqual(copies.map((name) => `${folder}/${name}#0`));
  });

  test('a machine translation has the origin of what it translates', () => {
    expect(copiesOf()).toContainEqual([
      'school-canteen/05-dushi-supplier#0',
      'school-canteen/11-translated#0',
    ]);
  });

  test('an export and two screenshots of one chat are one origin', () => {
    expect(copiesOf()).toContainEqual([
      'school-canteen/12-parents-chat#0',
      'school-canteen/13-Screenshot_20250408-204000#0',
      'school-canteen/14-Screenshot_20250408-204012#0',
    ]);
  });

  test('an outlet that reports twice counts once, and says so', () => {
    const canteen = stories.find(({ origins }) =>
      origins.some(({ publisher }) => publisher?.name === '临沅晨报'),
    )!;
    const ofMorningPost = canteen.origins.filter(({ family }) => family?.name === '临沅晨报');
    expect(ofMorningPost).toHaveLength(2);
    expect(countOrigins(canteen.origins)).toBe(canteen.origins.length - 1);
  });

  test('a copy says which passages it has from whom', () => {
    const copy = stories
      .flatMap(({ origins }) => origins.flatMap(({ members }) => members))
      .find(({ report }) => names.get(report) === 'kettle-recall/03-gazette-cut-copy#0')!;
    expect(copy.borrowed.share).toBeGreaterThan(0.9);
    expect(copy.borrowed.passages.map(({ from }) => names.get(from.report))).toEqual(
      copy.borrowed.passages.map(() => 'kettle-recall/01-npa-wire#0'),
    );
  });

  test('nothing else is taken for a copy', () => {
    expect(copiesOf().flat()).toHaveLength(18);
  });
});

function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
