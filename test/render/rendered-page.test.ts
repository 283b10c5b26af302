import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS_LIMITS, captureAddress } from '../../src/capture/address/capture-address.ts';
import { findBrowser } from '../../src/capture/render/find-browser.ts';
import { type RenderedPage, renderPage } from '../../src/capture/render/render-page.ts';
import { addToDesk } from '../../src/desk/add-to-desk.ts';
import { objectPath } from '../../src/evidence/object-path.ts';
import { createObjects } from '../../src/evidence/objects.ts';
import type { Capture } from '../../src/model/capture.ts';
import { runHearsay } from '../cli/run-hearsay.ts';

const SCRIPTED = `<!doctype html><title>食堂</title><div id="root"></div>
<script>
  const words = ['校方表示，食堂冷柜周一已停用，留样已经送检。', '家长说，孩子的汤有异味，要求公布检测结果。'];
  document.getElementById('root').innerHTML = '<h1>食堂冷柜停用</h1>' + words.map((each) => '<p>' + each + '</p>').join('');
  for (const address of ['http://inside.example:PORT/secret', 'http://127.0.0.2:PORT/secret', 'http://[::1]:PORT/secret']) {
    fetch(address, { mode: 'no-cors' }).catch(() => {});
    new Image().src = address;
    try { new WebSocket(address.replace('http', 'ws')); } catch {}
  }
  fetch('/post', { method: 'POST', body: 'words of the reader' }).catch(() => {});
  navigator.serviceWorker?.register('/worker.js').catch(() => {});
  alert('stop');
</script>
<img src="/seen.png">`;

let folder: string;
let server: Server;
let port: number;
const asked: string[] = [];
const browser = findBrowser(process.env.CHROMIUM);

/** One server is the public site and the private one: by the name that is asked. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-render-'));
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
    if (request.url === '/seen.png') response.writeHead(200, { 'content-type': 'image/png' }).end();
    else if (request.url === '/endless') response.write('<p>');
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(SCRIPTED.replaceAll('PORT', String(port)));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const resolve = async (host: string) => {
  if (host !== 'site.example') throw new Error('no such host');
  return [{ address: '127.0.0.1', family: 4 }];
};

async function add(path: string, render: { browser: string; sandbox: boolean }) {
  const desk = join(folder, `desk${path.replace('/', '-')}`);
  const captures: Capture[] = [];
  const outcome = await addToDesk({
    desk,
    inputs: [`http://site.example:${port}${path}`],
    allowPrivate: true,
    seconds: 15,
    version: '0',
    clock: () => new Date('2026-11-20T00:00:00Z'),
    resolve,
    signal: new AbortController().signal,
    onCaptured: (capture) => captures.push(capture),
    onNotice: () => {},
    render,
  });
  return { desk, captures, ...outcome };
}

describe('a page that its scripts write', () => {
  test('is preserved as sent and as shown, and read as shown', async () => {
    const { desk, captures, refused } = await add('/page', { browser: browser!, sandbox: false });
    expect(refused).toEqual([]);
    const { rendering } = captures[0]!.exchange!;
    const object = (digest: string) => readFileSync(join(desk, 'objects', objectPath(digest)));
    expect(object(rendering!.html).toString()).toContain('<p>校方表示');
    expect(object(rendering!.screenshot).subarray(1, 4).toString()).toBe('PNG');
    expect(object(rendering!.pdf).subarray(0, 4).toString()).toBe('%PDF');
    expect(rendering!.browser).toMatch(/^chromium \d+/);
    expect(asked).toContain('GET site.example/seen.png');

    const out = join(folder, 'out');
    const built = await runHearsay(['build', '--desk', desk, '--out', out]);
    expect(built.code, built.err).toBe(0);
    const [{ report, statements }] = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')).reports;
    expect(report.reader).toBe('rendered-html@1');
    expect(statements.length).toBeGreaterThan(0);
    expect((await runHearsay(['verify', out])).code).toBe(0);
    expect((await runHearsay(['verify', desk])).code).toBe(0);
  }, 90_000);

  test('reaches what the guard allows, by GET, and nothing else; the browser itself has no way out', async () => {
    const objects = await createObjects(join(folder, 'guarded'));
    asked.length = 0;
    const rendered: RenderedPage[] = [];
    await captureAddress({
      address: `http://site.example:${port}/page`,
      objects,
      journal: { append: async () => ({}) as never },
      clock: () => new Date('2026-11-20T00:00:00Z'),
      resolve,
      isAllowed: (ip) => ip === '127.0.0.1',
      version: '0',
      limits: ADDRESS_LIMITS,
      seconds: 15,
      signal: new AbortController().signal,
      render: async (url, fetch) => {
        const limits = { requests: 100, bytes: 1 << 20 };
        const page = await renderPage({ url, fetch, browser: browser!, sandbox: false, limits, seconds: 15 });
        rendered.push(page);
        return page;
      },
    });
    expect([...new Set(asked)].sort()).toEqual([
      'GET site.example/page',
      'GET site.example/robots.txt',
      'GET site.example/seen.png',
    ]);
    expect(rendered[0]!.refused).toBeGreaterThan(3);
  }, 60_000);

  test('a browser that does not start costs the picture, not the page', async () => {
    const { captures, refused } = await add('/again', { browser: '/bin/false', sandbox: false });
    expect(captures[0]!.exchange).not.toHaveProperty('rendering');
    expect(refused.map(({ code }) => code)).toEqual(['not-rendered']);
  }, 60_000);

  test('as root nothing is rendered: there is no sandbox', async () => {
    if (process.getuid?.() !== 0) return;
    const { code, err } = await runHearsay([
      'add',
      'http://site.example/',
      '--desk',
      join(folder, 'none'),
      '--render',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('do not run as root');
  });
});
