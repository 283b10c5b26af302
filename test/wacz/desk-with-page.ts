import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addToDesk } from '../../src/desk/add-to-desk.ts';
import { exportWacz } from '../../src/desk/export-wacz.ts';

export const clock = () => new Date('2026-03-02T08:00:00Z');
export const FAULT =
  '<title>柳桥小学食堂冷柜故障</title><article><h1>柳桥小学食堂冷柜故障</h1><p>3月2日上午，柳桥小学食堂冷柜发生故障，共有12份牛奶变质。校长何丽称，冷柜已停用。</p></article>';
export const NOTE = '校长何丽称，冷柜已停用，家长可以致电询问。';

export interface DeskWithPage {
  readonly home: string;
  readonly desk: string;
  readonly address: string;
  readonly wacz: string;
  remove(): Promise<void>;
}

/**
 * A desk with a note and a page behind a redirect, sent packed and with a cookie; and its web archive. `inVain` says how
 * often the page was asked before and broke off behind the redirect.
 */
export async function createDeskWithPage(inVain = 0): Promise<DeskWithPage> {
  const home = await mkdtemp(join(tmpdir(), 'hearsay-wacz-'));
  const desk = join(home, 'desk');
  const note = join(home, '说明 1.txt');
  await writeFile(note, NOTE);
  let left = inVain;
  const server = createServer((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/fault' }).end();
    else if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (left-- > 0) request.socket.destroy();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
          'set-cookie': 'reader=7',
        })
        .end(gzipSync(FAULT));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/old`;
  const adding = {
    desk,
    allowPrivate: true,
    seconds: 10,
    version: '1.2.3',
    clock,
    resolve: async () => [],
    signal: new AbortController().signal,
    onCaptured: () => {},
    onNotice: () => {},
  };
  for (let time = 0; time < inVain; time++) await addToDesk({ ...adding, inputs: [address] });
  await addToDesk({ ...adding, inputs: [note, address] });
  server.close();
  const wacz = join(home, 'canteen.wacz');
  await exporting(desk, wacz);
  return { home, desk, address, wacz, remove: () => rm(home, { recursive: true }) };
}

export function exporting(desk: string, out: string, story: string | null = null): Promise<number> {
  return exportWacz({ desk, out, story, version: '1.2.3', clock, onNotice: () => {} });
}
