import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runHearsay, temporaryFolder } from './run-hearsay.ts';

const HEARSAY = join(import.meta.dirname, '..', '..', 'bin', 'hearsay.js');

async function dossier(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(
    join(folder, 'in', 'page.html'),
    '<script>alert(1)</script><p>Orsley bridge is shut, the council said.</p>',
  );
  await runHearsay(['build', join(folder, 'in'), '--out', join(folder, 'out')]);
  return join(folder, 'out');
}

function serve(
  folder: string,
  port: number,
): Promise<{ address: string; end: () => Promise<number | null> }> {
  const server = spawn(process.execPath, [HEARSAY, 'serve', folder, '--port', String(port)], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  onTestFinished(() => void server.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => server.on('close', resolve));
  return new Promise((resolve) => {
    server.stdout.on('data', (chunk) => {
      const address = String(chunk).match(/http:\/\/\S+/)?.[0];
      if (address) {
        resolve({
          address,
          end: () => {
            server.kill('SIGINT');
            return ended;
          },
        });
      }
    });
  });
}

test('serves the dossier to this machine, the next port if one is taken, and ends cleanly', async () => {
  const folder = await dossier();
  const first = await serve(folder, 46173);
  const second = await serve(folder, 46173);
  expect(first.address).not.toBe(second.address);

  const page = await fetch(`${first.address}/`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('assets/page.js');
  expect((await fetch(`${first.address}/data/index.js`)).status).toBe(200);
  expect((await fetch(`${first.address}/../../package.json`)).status).toBe(404);
  expect((await fetch(`${first.address}/%2e%2e/in/page.html`)).status).toBe(404);

  expect(await first.end()).toBe(0);
  expect(await second.end()).toBe(0);
});

test('captured bytes are handed out as text that cannot run, and only under this machine’s name', async () => {
  const folder = await dossier();
  const { address, end } = await serve(folder, 46273);
  const index = JSON.parse(await (await fetch(`${address}/dossier.json`)).text());
  const { capture } = index.reports[0].report;
  const evidence = await fetch(`${address}/evidence/${capture.slice(0, 2)}/${capture}`);
  expect(evidence.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(evidence.headers.get('content-security-policy')).toContain('sandbox');

  const { port } = new URL(address);
  const status = await new Promise((resolve) => {
    request({ port, host: '127.0.0.1', path: '/', headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
  await end();
});
