import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierDocument } from '../../src/model/dossier-document.ts';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';
import { runHere } from '../cli/run-here.ts';
import { openBrowser, openPage, type WatchedPage } from './open-page.ts';

/** The whole way of a correction: the page gives the command, the desk keeps it, the next dossier and its page follow. */
const SAMPLE = join(import.meta.dirname, '..', '..', 'sample', 'school-canteen');
const SHOT = '14-Screenshot_20250408-204012.jpg';
const WORDS = {
  'en-US': {
    mine: 'of the phone that shows it',
    sender: 'has this sender',
    time: 'when it was sent',
    no: 'no sender here',
  },
  'zh-CN': { mine: '本机发的', sender: '此人发的', time: '它的时间', no: '没有读出发送者' },
} as const;

const { folder: home, remove } = makeTemporaryFolder();
const desk = join(home, 'desk');
let browser: Browser;
let built = 0;

async function build(): Promise<{ out: string; document: DossierDocument; hash: string }> {
  const out = join(home, `dossier ${++built}`);
  const { code, err } = await runHere(['build', join(home, 'in'), '--desk', desk, '--out', out]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const document = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')) as DossierDocument;
  const { id } = document.reports[0]!.report;
  return { out, document, hash: `#/story/${document.stories[0]!.id}/report/${id}` };
}

/** Fills in what the page asks for, takes the command that it gives under these words, and runs it. */
async function decideByPage(
  { page }: WatchedPage,
  words: string,
  fields: Readonly<Record<number, string>>,
): Promise<void> {
  const box = page.locator('.chat-image details.decide');
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
  const inputs = box.locator('.decide-fields input');
  for (const [at, value] of Object.entries(fields)) await inputs.nth(Number(at)).fill(value);
  const given = await box.locator('dl > div', { hasText: words }).locator('code').innerText();
  const args = [...given.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!).slice(2);
  expect((await runHere(args)).err).toBe('');
}

const saidBy = ({ reports }: DossierDocument) =>
  reports[0]!.statements.map(
    ({ source, content }) => `${source?.exact ?? '-'}: ${content.map(({ exact }) => exact).join('')}`,
  );

beforeAll(async () => {
  mkdirSync(join(home, 'in'));
  for (const name of [SHOT, `${SHOT}.lines.json`]) cpSync(join(SAMPLE, name), join(home, 'in', name));
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  remove();
});

describe.each(['en-US', 'zh-CN'] as const)('%s', (locale) => {
  test('side, sender and time of a message are set right on the page, and stay so', async () => {
    const said = WORDS[locale];
    const before = await build();
    const transcript = before.document.reports[0]!.report.transcript!;
    const open = await openPage(browser, before.out, before.hash, { locale });
    const who = { 5: 'Ann Marlow', 6: 'seen on the phone', 7: desk };
    // Whoever holds the phone asked how late it came, and 朵朵妈妈 what that is still worth.
    await decideByPage(open, said.mine, { ...who, 2: '2' });
    await decideByPage(open, said.sender, { 2: '4', 3: '朵朵妈妈' });
    await decideByPage(open, said.time, { 2: '1', 4: '2025-04-06 20:23' });
    await decideByPage(open, said.time, { 2: '2', 4: '2025-04-06T20:31' });
    await open.close();

    const after = await build();
    const { report } = after.document.reports[0]!;
    const [first, second, , fourth] = report.transcript!.messages;
    expect([first!.time, first!.timeFrom]).toEqual(['2025-04-06T20:23', 'separator']);
    expect([second!.side, second!.label, second!.time]).toEqual(['self', null, '2025-04-06T20:31']);
    expect(fourth!.label!.exact).toBe('朵朵妈妈');
    expect(report.transcript!.separators[0]!.value).toBe('2025-04-06T20:23');
    // Both readings are kept.
    expect(report.correction!.messages!.map(({ what, message, read }) => [what, message, read])).toEqual([
      ['separator', 0, transcript.separators[0]!.value],
      ['time', 1, null],
      ['side', 1, 'other'],
    ]);
    expect(report.correction!.lines.map(({ span, read }) => [span.exact, read])).toEqual([['朵朵妈妈', '']]);
    // Who speaks follows.
    expect(saidBy(after.document)).toContain('朵朵妈妈: 那他刚才说的还算数吗？谁截了图？');
    expect(saidBy(after.document)).toContain('-: 晚到几个小时？');
    expect(JSON.parse((await runHere(['verify', after.out, '--json'])).out)).toMatchObject({ ok: true });

    // The page shows them where they stand, with what the machine had.
    const { page, close, complaints } = await openPage(browser, after.out, after.hash, { locale });
    const message = (number: number) => page.locator(`li[data-box="${number - 1}"]`);
    expect(await message(2).getAttribute('class')).toContain('chat-self');
    expect(await message(2).locator('.corrected').allInnerTexts()).toEqual([
      expect.stringContaining('Ann Marlow'),
      expect.stringMatching(locale === 'en-US' ? /somebody else/ : /别人发的/),
    ]);
    expect(await message(4).locator('.chat-label').innerText()).toContain('朵朵妈妈');
    expect(await message(4).locator('.corrected').innerText()).toContain(said.no);
    expect(await page.locator('.chat-separator .corrected').innerText()).toContain(
      transcript.separators[0]!.value!,
    );
    expect(complaints).toEqual([]);
    await close();

    // Rebuilt from journal and objects it is the same; nobody is overruled unawares; taken back it is what the machine read.
    expect((await runHearsay(['rebuild', '--desk', desk])).code).toBe(0);
    expect((await build()).document.reports).toEqual(after.document.reports);
    const by = ['--by', 'Ben Orr', '--reason', 'as I see it', '--desk', desk];
    const against = await runHere(['decide', 'side', report.id, 'theirs', '2', ...by]);
    expect([against.code, against.err]).toEqual([2, expect.stringContaining('Ann Marlow')]);
    const { out } = await runHere(['decide', 'list', '--desk', desk, '--json']);
    for (const { id, inForce } of JSON.parse(out) as { id: string; inForce: boolean }[])
      if (inForce) await runHere(['decide', 'undo', id, ...by]);
    expect((await build()).document.reports).toEqual(before.document.reports);
  }, 240_000);
});

test.each([
  ['a message that is not there', ['side', 'mine', '99'], /no message 99/],
  ['neither mine nor theirs', ['side', 'ours', '2'], /mine/],
  ['no time', ['time', 'soon', '2'], /2026-04-06/],
  ['no name', ['sender', ' ', '2'], /1–200/],
])(
  '%s: a message, and nothing written',
  async (_, [verb, ...rest], told) => {
    const { document } = await build();
    const by = ['--by', 'Ben Orr', '--reason', 'as I see it', '--desk', desk];
    const list = () => runHere(['decide', 'list', '--desk', desk]);
    const before = (await list()).out;
    const { code, err } = await runHere(['decide', verb!, document.reports[0]!.report.id, ...rest, ...by]);
    expect([code, err]).toEqual([2, expect.stringMatching(told)]);
    expect((await list()).out).toBe(before);
  },
  60_000,
);
