import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipOf } from '../invent-zip.ts';
import { readCapture } from '../read-capture.ts';
import { html, response, warc } from './invent-warc.ts';

const ARCHIVE = gzipSync(
  warc(
    response('/a', html('食堂冷柜故障')),
    response('/frame', html('广告')),
    response('/b', html('人行桥封闭')),
  ),
);
const LIST = [
  '{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}',
  '{"id": "1", "url": "https://paper.example/a", "ts": "2026-03-02T08:00:00Z"}',
  'no JSON',
  '{"id": "2", "url": "https://paper.example/b", "ts": "2026-03-02T08:00:00Z"}',
].join('\n');

test.each([
  [
    'reads the pages that it lists',
    { 'archive/data.warc.gz': ARCHIVE, 'pages/pages.jsonl': LIST },
    ['食堂冷柜故障', '人行桥封闭'],
  ],
  [
    'reads all where it lists none',
    { 'archive/data.warc.gz': ARCHIVE },
    ['食堂冷柜故障', '广告', '人行桥封闭'],
  ],
  [
    'reads several archives, and never outside their folder',
    {
      'archive/1.warc': warc(response('/a', html('食堂冷柜故障'))),
      'archive/2.warc.gz': ARCHIVE,
      'other/x.warc.gz': ARCHIVE,
    },
    ['食堂冷柜故障', '食堂冷柜故障', '广告', '人行桥封闭'],
  ],
])('a WACZ: %s', async (_name, files, titles) => {
  const bytes = zipOf({ 'datapackage.json': '{}', ...files });
  const outcome = await readCapture({ bytes, path: 'saved.wacz', url: null });
  expect(outcome).toMatchObject({ kind: 'read', reader: 'wacz@1' });
  expect(outcome.kind === 'read' && outcome.readings.map(({ title }) => title)).toEqual(titles);
});

test.each([
  ['without a page', { 'archive/data.warc.gz': gzipSync(warc()) }, 'no-text'],
  ['whose archive is damaged', { 'archive/data.warc.gz': Buffer.from([0x1f, 0x8b, 9, 9, 9]) }, 'broken'],
])('a WACZ %s is told, not thrown', async (_name, files, reason) => {
  const bytes = zipOf({ 'datapackage.json': '{}', ...files });
  expect(await readCapture({ bytes, path: 'saved.wacz', url: null })).toMatchObject({
    kind: 'unread',
    reason,
  });
});
