import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';
import { openBrowser, openPage } from './open-page.ts';

/** The whole way, as a user goes it: build the sample, open its page from disk, read, click. */
let browser: Browser;
let dossier: string;
let remove: () => void;
// biome-ignore lint/suspicious/noExplicitAny: dossier.json has a schema of its own, and a test that checks it
let records: any;

beforeAll(async () => {
  const temporary = makeTemporaryFolder();
  remove = temporary.remove;
  dossier = join(temporary.folder, '卷宗 one');
  const { code, err } = await runHearsay(['build', 'sample', '--out', dossier]);
  expect(code, err).toBe(1);
  records = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  remove?.();
});

test.each(['zh-CN', 'en-US'])('every story opens from disk and asks nobody else (%s)', async (locale) => {
  for (const { id, title } of records.stories) {
    const { page, requests, complaints, close } = await openPage(browser, dossier, `#/story/${id}`, {
      locale,
    });
    expect(await page.locator('main h1').first().textContent()).toContain(
      title.span.exact.trim().slice(0, 12),
    );
    expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }
});

test('a statement that is opened shows the words that dossier.json quotes', async () => {
  const chosen = records.reports.flatMap(
    (part: { report: { id: string }; statements: { id: string; content: { exact: string }[] }[] }) =>
      part.statements.slice(0, 1).map((statement) => ({ report: part.report.id, statement })),
  );
  expect(chosen.length).toBeGreaterThan(20);
  const { page, close } = await openPage(browser, dossier, '');
  for (const { report, statement } of chosen) {
    const story = records.stories.find((candidate: { reports: string[] }) =>
      candidate.reports.includes(report),
    );
    const hash = `#/story/${story.id}/report/${report}/s/${statement.id.split('/')[1]}`;
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await page.locator(`[data-statement="${statement.id}"] >> visible=true`).first().waitFor();
    await page.locator('mark[data-chosen]').first().waitFor();
    const marked = await page.locator('mark[data-chosen~="content"]').allTextContents();
    expect(bare(marked.join('')), hash).toBe(
      bare(statement.content.map(({ exact }: { exact: string }) => exact).join('')),
    );
  }
  await close();
}, 120_000);

test.each([
  ['zh-CN', '聊天里显示的名字是备注或昵称，不是身份。', '图片，文件里没有'],
  ['en-GB', 'A name in a chat is a label, not an identity.', 'a picture, not in the file'],
])('a chat is shown as a chat, and says what it does not prove (%s)', async (locale, note, picture) => {
  const chat = records.reports.find(
    ({ report }: { report: { reader: string } }) => report.reader === 'chatlog@1',
  );
  const story = records.stories.find(({ reports }: { reports: string[] }) =>
    reports.includes(chat.report.id),
  );
  const hash = `#/story/${story.id}/report/${chat.report.id}`;
  const { page, complaints, close } = await openPage(browser, dossier, hash, { locale });
  await page.locator('.chat').waitFor();
  expect(await page.locator('.chat-note').innerText()).toContain(note);
  expect(await page.locator('.chat-remark').allInnerTexts()).toContain(picture);
  // The owner's messages end at the right of the column, the others begin at its left.
  const edges = await page.locator('.chat').evaluate((list) => {
    const column = list.getBoundingClientRect();
    const boxOf = (name: string) => list.querySelector(name)!.getBoundingClientRect();
    return { own: column.right - boxOf('.chat-self').right, others: boxOf('.chat-other').left - column.left };
  });
  expect(Math.abs(edges.own) + Math.abs(edges.others)).toBeLessThan(2);
  // A click on a bubble opens what it says.
  await page.locator('.chat-self [data-statements]').last().click();
  await page.locator('mark[data-chosen~="content"]').first().waitFor();
  expect(await page.locator('mark[data-chosen~="content"]').allInnerTexts()).toEqual(['晚到几个小时？']);
  expect(await page.locator('.chosen .key-source').innerText()).toBe('五2小宇爸');
  expect(complaints).toEqual([]);
  await close();
});

test('intervals with an open end read as such, in both languages', async () => {
  const story = records.stories.find(({ timeline }: { timeline: { when: string | null }[] }) =>
    [/^\.\./, /\.\.$/].every((open) => timeline.some(({ when }) => open.test(when ?? ''))),
  );
  for (const [locale, since, until] of [
    ['zh-CN', /^20.*起$/m, /^至20/m],
    ['en-GB', /^from (\d|[A-Z])/m, /^until (\d|[A-Z])/m],
  ] as const) {
    const { page, close } = await openPage(browser, dossier, `#/story/${story.id}`, { locale });
    const told = await page.locator('.moment-when').allInnerTexts();
    await close();
    expect(told.filter((when) => when.includes('..'))).toEqual([]);
    expect(told.join('\n')).toMatch(since);
    expect(told.join('\n')).toMatch(until);
  }
});

test('a text has the fonts of its own language, whatever the language of the page', async () => {
  const languages = new Map<string, RegExp>([
    ['en', /^("Source Serif 4"|-apple-system)/],
    ['zh-Hans', /^("Songti SC"|"PingFang SC")/],
    ['zh-Hant', /^("Songti TC"|"PingFang TC")/],
  ]);
  for (const { id } of records.stories.slice(0, 3)) {
    const { page, close } = await openPage(browser, dossier, `#/story/${id}`, { locale: 'zh-CN' });
    const fonts = await page
      .locator('main [lang]')
      .evaluateAll((all) =>
        all.map((each) => [each.getAttribute('lang') ?? '', getComputedStyle(each).fontFamily] as const),
      );
    expect(fonts.length).toBeGreaterThan(5);
    for (const [language, family] of fonts) expect(family, language).toMatch(languages.get(language) ?? /^/);
    await close();
  }
});

test('a report without a title is named by its first words, and marked so', async () => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const untitled = records.reports.find((part: any) => part.report.title === null);
  const { id, text } = untitled.report;
  const story = records.stories.find((each: { reports: string[] }) => each.reports.includes(id));
  const { page, close } = await openPage(browser, dossier, `#/story/${story.id}/report/${id}`, {
    locale: 'en',
  });
  const heading = await page.locator('main h1').innerText();
  expect(heading).toMatch(/… no title · first words$/);
  expect(text.trim().startsWith(heading.split(' …')[0]!)).toBe(true);
  await page.locator('.kicker a').click();
  await page.locator('.origins').waitFor();
  expect(
    await page
      .locator('.member-title', { hasText: heading.split(' …')[0]! })
      .first()
      .innerText(),
  ).toBe(heading);
  await close();
});

/** Line ends inside a quotation are layout on the page. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}
