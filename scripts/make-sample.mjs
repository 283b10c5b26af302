/**
 * Makes the sample's and the corpus's files that no text editor can write: old encodings, PDF, DOCX, gzip,
 * and files that are broken on purpose. Everything else of the sample is edited where it stands.
 *
 *     node scripts/make-sample.mjs [part of a file name]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeLegacy } from './sample/encode-legacy.mjs';
import { printPdf } from './sample/print-pdf.mjs';
import { writeDocx } from './sample/write-docx.mjs';

const ROOT = join(import.meta.dirname, '..');
const FOOTER = '示例：虚构内容';

/** @type {readonly { readonly out: readonly string[], readonly from: string, readonly make: (path: string) => Promise<Buffer> }[]} */
const RECIPES = [
  {
    out: ['sample/school-canteen/03-nandu-retitled.html'],
    from: 'canteen-portal.html',
    make: async (path) => encodeLegacy(await readText(path), 'gb18030'),
  },
  {
    out: ['sample/school-canteen/04-bureau-notice.pdf'],
    from: 'canteen-notice.html',
    make: printPdf,
  },
  {
    out: ['corpus/zh/notice--water-pdf/source.pdf'],
    from: 'water-stop.html',
    make: printPdf,
  },
  {
    out: ['sample/footbridge/05-guancha-report.html'],
    from: 'footbridge-guancha.html',
    make: async (path) => utf16(await readText(path)),
  },
  {
    out: ['sample/footbridge/06-dongmei-report.html'],
    from: 'footbridge-dongmei.html',
    make: async (path) => encodeLegacy(await readText(path), 'big5'),
  },
  {
    out: ['sample/footbridge/07-county-closure.docx', 'corpus/zh/notice--bridge-docx/source.docx'],
    from: 'footbridge-closure.md',
    make: async (path) => writeDocx(await readText(path), FOOTER),
  },
  {
    out: ['sample/footbridge/08-reports.jsonl.gz'],
    from: 'footbridge-rows.jsonl',
    make: async (path) => gzipSync(await readText(path), { level: 9 }),
  },
  {
    // A download that broke off: enough for a PDF's head, not for its text.
    out: ['sample/footbridge/09-inspection-broken-off.pdf'],
    from: 'footbridge-inspection.html',
    make: async (path) => (await printPdf(path)).subarray(0, 2048),
  },
  {
    // A video that no reader reads: the head of its container, and a piece of its contents.
    out: ['sample/water-main/06-phone-video.bin'],
    from: 'video-box.txt',
    make: async (path) => Buffer.concat([Buffer.from((await readText(path)).trim(), 'hex'), noise(1024)]),
  },
  {
    out: ['corpus/zh/page--gb18030-wrong-charset/source.html'],
    from: 'library-hours.html',
    make: async (path) => encodeLegacy(await readText(path), 'gb18030'),
  },
  {
    out: ['corpus/zh/page--big5/source.html'],
    from: 'night-market.html',
    make: async (path) => encodeLegacy(await readText(path), 'big5'),
  },
  {
    out: ['corpus/zh/page--utf-16/source.html'],
    from: 'bus-stop.html',
    make: async (path) => utf16(await readText(path)),
  },
];

/** Two screenshots of one chat that overlap, the second by somebody whose phone is set to dark. */
const SHOTS = [
  { out: 'sample/school-canteen/13-Screenshot_20250408-204000.jpg', from: 0, dark: false },
  { out: 'sample/school-canteen/14-Screenshot_20250408-204012.jpg', from: 1, dark: true },
];

const wanted = process.argv[2] ?? '';

for (const recipe of RECIPES) {
  const out = recipe.out.filter((path) => path.includes(wanted));
  if (out.length === 0) continue;

  // Make the bytes once, however many places they go to.
  const bytes = await recipe.make(join(ROOT, 'scripts', 'sample', 'sources', recipe.from));
  for (const path of out) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), bytes);
    console.log(`${String(bytes.length).padStart(7)}  ${path}`);
  }
}

for (const { out, ...view } of SHOTS.filter((shot) => shot.out.includes(wanted))) {
  const { shootChat } = await import('./sample/shoot-chat.mjs');
  const { image, lines } = await shootChat(
    join(ROOT, 'scripts', 'sample', 'sources', 'canteen-chat.json'),
    view,
  );
  await writeFile(join(ROOT, out), image);
  await writeFile(join(ROOT, `${out}.lines.json`), lines);
  console.log(`${String(image.length).padStart(7)}  ${out}`);
}

/** @param {string} path */
function readText(path) {
  return readFile(path, 'utf8');
}

/** @param {string} text */
function utf16(text) {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

/**
 * Bytes that look like compressed video, the same ones each time (a linear congruential generator).
 *
 * @param {number} length
 */
function noise(length) {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 24;
    }),
  );
}
