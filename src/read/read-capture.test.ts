import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadingSchema } from '../model/report.ts';
import { isSpan } from '../text/span.ts';
import { zipOf } from './invent-zip.ts';
import { type ReadOutcome, readCapture } from './read-capture.ts';

const encoder = new TextEncoder();
const PARAGRAPH = '城东的小桥昨日重开，停了三个月的公交车也恢复了，附近居民说终于不用绕路。';

async function read(content: string | Uint8Array, path: string | null = null): Promise<ReadOutcome> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return readCapture({ bytes, path, url: null });
}

async function readOne(content: string | Uint8Array, path: string | null = null) {
  const outcome = await read(content, path);
  if (outcome.kind === 'unread') throw new Error(outcome.message);
  return { reader: outcome.reader, reading: outcome.readings[0]! };
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordParagraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const docxOf = (body: string): Record<string, string> => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
});

/** A PDF of one page that draws these lines in Helvetica, 14 points apart. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const drawn = lines.map((line) => `(${line}) Tj 0 -14 Td`).join(' ');
  const stream = lines.length === 0 ? '0 0 10 10 re f' : `BT /F1 11 Tf 72 720 Td ${drawn} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return encoder.encode(file);
}

describe('formats are told by their bytes', () => {
  const html = `<!doctype html><title>小桥</title><p>${PARAGRAPH}</p>`;
  const row = JSON.stringify({ id: 'a', text: PARAGRAPH });
  const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example.org/1.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_b"\r\n\r\n----=_b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>The bridge =\r\nreopened yesterday, caf=C3=A9 and all.</p></body></html>\r\n----=_b--\r\n`;
  const rows: readonly (readonly [string, string | Uint8Array, string, string])[] = [
    ['HTML named .txt', html, 'page.txt', 'html@1'],
    ['Markdown named .txt', `### 小桥\n\n<div><p>\n ${PARAGRAPH}\n</p></div>`, 'a.txt', 'markdown@1'],
    ['plain text named .html', PARAGRAPH, 'a.html', 'plain@1'],
    ['JSON Lines', `${row}\n${row}\n`, 'a.jsonl', 'jsonl@1'],
    ['a JSON array', `[\n${row},\n${row}]`, 'a.json', 'json@1'],
    ['gzipped HTML', gzipSync(html), 'a.html.gz', 'html@1'],
    ['gzipped JSON Lines', gzipSync(`${row}\n`), 'a.jsonl.gz', 'jsonl@1'],
    ['a Word document', zipOf(docxOf(wordParagraph(PARAGRAPH))), 'a.docx', 'docx@1'],
    ['a PDF', pdfOf(['The bridge reopened yesterday.']), 'a.pdf', 'pdf@1'],
    ['a browser’s archive', mhtml, 'a.mhtml', 'html@1'],
  ];
  test.each(rows)('%s', async (_, content, path, reader) => {
    const outcome = await readOne(content, path);
    expect(outcome.reader).toBe(reader);
    expect(outcome.reading.text.length).toBeGreaterThan(15);
  });

  test('an archive keeps the address that it was saved from', async () => {
    expect((await readOne(mhtml)).reading).toMatchObject({
      url: 'https://news.example.org/1.html',
      site: 'news.example.org',
      text: 'The bridge reopened yesterday, café and all.',
    });
  });
});

describe('documents', () => {
  test('Word: title, heading, paragraphs, table', async () => {
    const table = `<w:tbl><w:tr><w:tc>${wordParagraph('管线')}</w:tc><w:tc>${wordParagraph('三月')}</w:tc></w:tr></w:tbl>`;
    const body = `${wordParagraph('关于城东小桥封闭的通告', 'Title')}${wordParagraph(PARAGRAPH)}${table}${wordParagraph('河湾市水务局')}${wordParagraph('2023年7月16日')}`;
    const styles = `<?xml version="1.0"?><w:styles ${WORD}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;
    const { reading } = await readOne(zipOf({ ...docxOf(body), 'word/styles.xml': styles }));
    expect(reading).toMatchObject({ published: '2023-07-16', kind: 'notice', language: 'zh-Hans' });
    expect(
      reading.blocks.map(({ role, start, end }) => [role, reading.text.slice(start, end)]),
    ).toContainEqual(['row', '管线 三月']);
  });

  test('PDF: printed lines become paragraphs', async () => {
    const full = 'The bridge over the mill race was closed in May after a water main burst.';
    const { reading } = await readOne(pdfOf([full, full, 'The end.', full, 'It was mended.']));
    expect(reading.text.split('\n')).toEqual([`${full} ${full} The end.`, `${full} It was mended.`]);
  });
});

describe('what cannot be read says why', () => {
  const big = new Uint8Array(65 * 1024 * 1024).fill(0x61);
  const rows: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['an empty file', '', 'empty'],
    ['white space', ' \n\n ', 'empty'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'no-ocr'],
    ['control bytes', new Uint8Array(500).fill(1), 'unknown-format'],
    ['a zip named .html', zipOf({ 'a.txt': 'text' }), 'unknown-format'],
    ['a zip that unpacks to too much', zipOf({ 'a.txt': 'text' }, 4_000_000_000), 'too-large'],
    ['a zip that is cut off', zipOf({ 'a.txt': 'text' }).slice(0, 40), 'broken'],
    ['a Word document without text', zipOf(docxOf('')), 'no-text'],
    ['a PDF without a text layer', pdfOf([]), 'no-text'],
    ['a PDF that is cut off', pdfOf(['text']).slice(0, 60), 'broken'],
    ['a feed', '<?xml version="1.0"?><rss><channel/></rss>', 'unknown-format'],
    ['JSON that is no record', '{"a": 1}\n', 'unknown-format'],
    ['a document of 65 MB', big, 'too-large'],
    ['damaged gzip', Uint8Array.of(0x1f, 0x8b, 9, 9, 9, 9), 'broken'],
  ];
  test.each(rows)('%s', async (_, content, reason) => {
    const outcome = await read(content, 'page.html');
    expect(outcome.kind === 'unread' ? outcome.reason : 'read').toBe(reason);
  });

  test('a gzip bomb', async () => {
    // Members that follow one another are one content.
    const ninth = gzipSync(new Uint8Array(50 * 1024 * 1024), { level: 1 });
    expect(await read(Buffer.concat(Array.from({ length: 9 }, () => ninth)))).toMatchObject({
      kind: 'unread',
      reason: 'too-large',
    });
  });

  test('gzip that is cut off gives what is there', async () => {
    const text = Array.from(
      { length: 3_000 },
      (_, index) => `Line ${index} of the notice about the bridge.`,
    ).join('\n');
    const whole = gzipSync(text);
    const { reading } = await readOne(whole.subarray(0, whole.length / 2));
    expect(reading.issues.map(({ code }) => code)).toContain('truncated');
    expect(reading.text.length).toBeGreaterThan(100);
  });

  test('a NUL byte costs an issue, not the text', async () => {
    const { reading } = await readOne(
      `<p>${PARAGRAPH.slice(0, 10)}\0${PARAGRAPH.slice(10)}</p><p>${PARAGRAPH}</p>`,
    );
    expect(reading.text.split('\n')[0]).toBe(PARAGRAPH);
    expect(reading.issues.map(({ code }) => code)).toContain('null-characters');
  });
});

const SEEDS = [
  pdfOf(['The bridge reopened.']),
  zipOf(docxOf(wordParagraph('text'))),
  gzipSync('<p>text</p>'),
];

test('any bytes, and any damage to good ones, end in a reading or a reason', async () => {
  const damaged = fc
    .tuple(fc.constantFrom(...SEEDS), fc.nat(), fc.uint8Array({ maxLength: 12 }))
    .map(([seed, at, bytes]) => {
      const copy = Uint8Array.from(seed);
      copy.set(bytes.subarray(0, Math.max(0, copy.length - (at % copy.length))), at % copy.length);
      return copy;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged), async (bytes) => {
      const outcome = await readCapture({ bytes, path: null, url: null });
      if (outcome.kind === 'unread') return;
      for (const reading of outcome.readings) {
        expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
        for (const block of reading.blocks) expect(isSpan(reading.text, block)).toBe(true);
      }
    }),
    { numRuns: 120 },
  );
});
