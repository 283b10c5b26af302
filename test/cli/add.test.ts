import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Attempt } from '../../src/model/attempt.ts';
import { runHearsay, temporaryFolder } from './run-hearsay.ts';

const page = (title: string, ...paragraphs: string[]) =>
  `<title>${title}</title><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`;
const FAULT = '3月2日上午，柳桥小学食堂冷柜发生故障，共有12份牛奶变质。';
const ANSWER = '“没有学生不适。”柳桥区教育局发言人王启明说。';
const PLAN = '家长们接到通知，食堂将停业两天，其间由区配餐中心送餐。';

/** What the address answers, one after the other. */
const ANSWERS = [
  [200, page('柳桥小学食堂冷柜故障', FAULT, ANSWER, PLAN)],
  [200, page('柳桥小学食堂检修冷柜', FAULT.replace('12', '32'), PLAN)],
  [410, 'gone'],
] as const;

test('a page that is edited and taken down stays in the desk with all its versions', async () => {
  const home = temporaryFolder();
  const desk = join(home, 'desk');
  const { address, asked, close } = await servePage();
  const note = join(home, 'note.txt');
  writeFileSync(note, '柳桥小学校长何丽称，冷柜已停用。');

  // A private address is not asked unless the user says so.
  const refused = await runHearsay(['add', address, '--desk', desk]);
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--allow-private') });
  expect(refused.err).toContain('1 attempt that gave nothing');
  expect(asked()).toBe(0);

  // What succeeds is kept and told line by line, what fails is told beside it.
  const add = (...inputs: string[]) => runHearsay(['add', '--desk', desk, '--allow-private', ...inputs]);
  const first = await add('--json', address, note, 'ftp://paper.example/', 'http://nowhere.invalid/');
  expect(first.code).toBe(1);
  const lines = first.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).captured);
  expect(lines).toEqual([
    { digest: expect.stringMatching(/^[0-9a-f]{64}$/), path: 'note.txt', time: expect.any(String) },
    { digest: expect.stringMatching(/^[0-9a-f]{64}$/), url: address, status: 200, time: expect.any(String) },
  ]);
  expect(first.err).toMatch(
    /ftp:\/\/paper\.example\/ is not a web address.*\nNo answer: http:\/\/nowhere\.invalid\//,
  );

  const second = await add(address);
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(second.out).toContain(`other bytes than on ${lines[1].time}`);
  expect((await add(address)).out).toContain('answered 410');
  close();
  expect(await add(address)).toMatchObject({ code: 2, err: expect.stringContaining('No answer') });

  // The dossier of the desk tells what became of the page, and holds against its evidence.
  const dossier = join(home, 'dossier');
  expect(await runHearsay(['build', '--desk', desk, '--out', dossier, '--quiet'])).toMatchObject({ code: 0 });
  const { reports, unreadAddresses } = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  const { history } = reports.find((entry: { history?: object }) => entry.history);
  expect(history.url).toBe(address);
  const words = (block: { span: { exact: string } } | null) => block?.span.exact ?? null;
  expect(
    history.versions.map(
      (version: { change: string; edits: { kind: string; before: never; after: never }[] }) => [
        version.change,
        ...version.edits.map(({ kind, before, after }) => [kind, words(before), words(after)]),
      ],
    ),
  ).toEqual([
    ['first'],
    [
      'edited',
      ['changed', '柳桥小学食堂冷柜故障', '柳桥小学食堂检修冷柜'],
      ['changed', FAULT, FAULT.replace('12', '32')],
      ['removed', ANSWER, null],
    ],
    ['gone'],
  ]);
  const told = ({ outcome, status, code }: Attempt) => [outcome, status, code];
  expect(history.attempts.map(told)).toEqual([
    ['private-address', null, null],
    ['unreachable', null, 'ECONNREFUSED'],
  ]);
  expect(unreadAddresses).toEqual([
    {
      url: 'http://nowhere.invalid/',
      versions: [],
      attempts: [expect.objectContaining({ asked: 'http://nowhere.invalid/' })],
    },
  ]);
  const verified = await runHearsay(['verify', dossier, '--json']);
  expect(verified.code).toBe(0);
  expect(JSON.parse(verified.out).checked).toContainEqual({ what: 'answers', count: 6 });

  // An address can be explained: all that it answered, and the times that it did not.
  const { out } = await runHearsay(['explain', dossier, address]);
  expect(out.split('\n').map((line) => line.trim().split(/ {2,}/).slice(1).join())).toEqual([
    '',
    'private-address',
    'first (200)',
    expect.stringMatching(/^edited \(200\) … − 柳桥小学食堂冷柜故障 … \+ 柳桥小学食堂检修冷柜/),
    'gone (410)',
    'unreachable … ECONNREFUSED',
    '',
  ]);

  // Who takes a line of it away, or makes one up, is found.
  const document = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  for (const entry of document.reports) entry.history?.attempts.pop();
  writeFileSync(join(dossier, 'dossier.json'), JSON.stringify(document));
  const changed = await runHearsay(['verify', dossier, '--json']);
  expect(JSON.parse(changed.out).failed).toContainEqual(
    expect.objectContaining({ path: 'dossier.json', problem: 'not-journalled' }),
  );
});

test('what answered on the way to an address that gave nothing is evidence in desk and dossier', async () => {
  const home = temporaryFolder();
  const [desk, dossier] = [join(home, 'desk'), join(home, 'dossier')];
  const { address } = await servePage();
  const moved = new URL('/moved', address).href;
  writeFileSync(join(home, 'note.txt'), '柳桥小学校长何丽称，冷柜已停用。');
  await runHearsay(['add', moved, join(home, 'note.txt'), '--desk', desk, '--allow-private']);
  expect((await runHearsay(['build', '--desk', desk, '--out', dossier, '--quiet'])).code).toBe(0);
  const { unreadAddresses } = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  const [{ warc }] = unreadAddresses[0].attempts;
  expect(unreadAddresses[0]).toMatchObject({
    url: moved,
    attempts: [{ asked: 'http://127.0.0.1:9/', status: 302 }],
  });
  expect((await runHearsay(['explain', dossier, moved])).out).toContain(`WARC ${warc.slice(0, 12)}`);

  for (const [folder, store] of [
    [desk, 'objects'],
    [dossier, 'evidence'],
  ] as const) {
    const verify = async () => JSON.parse((await runHearsay(['verify', folder, '--json'])).out);
    const sound = await verify();
    expect(sound).toMatchObject({ ok: true, failed: [] });
    expect(sound.uncheckable.map(({ what }: { what: string }) => what)).not.toContain('orphans');
    const path = `${store}/${warc.slice(0, 2)}/${warc}`;
    rmSync(join(folder, path));
    expect((await verify()).failed.map((failure: { path: string }) => failure.path)).toContain(path);
  }
});

async function servePage(): Promise<{ address: string; asked: () => number; close: () => void }> {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url === '/moved') response.setHeader('location', 'http://127.0.0.1:9/').writeHead(302).end();
    if (response.writableEnded) return;
    const answer = request.url === '/page' ? ANSWERS[asked++] : undefined;
    const [status, body] = answer ?? [404, ''];
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => void server.close();
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/page`, asked: () => asked, close };
}
