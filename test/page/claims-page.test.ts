import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURE_INDEX, FIXTURE_STORIES } from './fixture/dossier.ts';
import { withClaims } from './fixture/with-claims.ts';
import { createDossierFolder, openBrowser, openPage } from './open-page.ts';

let browser: Browser;
let dossier: ReturnType<typeof createDossierFolder>;
let published: ReturnType<typeof createDossierFolder>;

const STORIES = FIXTURE_STORIES.map((story, at) => (at === 0 ? withClaims(story) : story));
const { claims } = STORIES[0]!.story;
const CANTEEN = '#/story/st-canteen';

beforeAll(async () => {
  dossier = createDossierFolder(FIXTURE_INDEX, STORIES);
  published = createDossierFolder({ ...FIXTURE_INDEX, kind: 'public' }, STORIES);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  dossier?.remove();
  published?.remove();
});

describe('a decision', () => {
  test('is a command to copy, with the id of the claim', async () => {
    const { page, close } = await openPage(browser, dossier.folder, CANTEEN, { locale: 'en' });
    const box = await openDecide(page, '.claim .decide');
    await box.getByLabel('Your name').fill('A. Reader');
    await box.getByLabel('Your reason').fill('The "notice" says so');
    await box.getByLabel('Your conclusion').selectOption('refuted');
    expect(await box.locator('code').allInnerTexts()).toEqual([
      claims.at(-1)!.id,
      `node bin/hearsay.js decide assess ${claims.at(-1)!.id} refuted --by "A. Reader" --reason "The \\"notice\\" says so"`,
    ]);
    await close();
  });

  test.each([
    ['a story', CANTEEN, '.view-head .decide', ['merge st-canteen st-bridge', 'mask ""', 'unmask ""']],
    [
      'a report',
      `${CANTEEN}/report/c1`,
      '.report-head .decide',
      ['split st-canteen c1', 'move c1 st-bridge'],
    ],
  ])('about %s names another story by its title', async (_, hash, where, commands) => {
    const { page, close } = await openPage(browser, dossier.folder, hash, { locale: 'zh-CN' });
    const box = await openDecide(page, where);
    await box.getByLabel('另一个专题').selectOption('st-bridge');
    expect(await box.locator('.command code').allInnerTexts()).toEqual(
      commands.map((command) => `node bin/hearsay.js decide ${command} --by "" --reason ""`),
    );
    await close();
  });

  test('about a story names the reports that are ticked', async () => {
    const { page, close } = await openPage(browser, dossier.folder, CANTEEN, { locale: 'en' });
    const box = await openDecide(page, '.view-head .decide');
    const [first, second] = STORIES[0]!.story.reports;
    for (const at of [1, 0]) await box.getByRole('checkbox').nth(at).check();
    expect(await box.locator('.command code').nth(1).innerText()).toBe(
      `node bin/hearsay.js decide split st-canteen ${first} ${second} --by "" --reason ""`,
    );
    await box.getByRole('checkbox').nth(0).uncheck();
    expect(await box.locator('.command code').nth(1).innerText()).toContain(
      `split st-canteen ${second} --by`,
    );
    await close();
  });

  test('is not offered to those who have no desk', async () => {
    const { page, close } = await openPage(browser, published.folder, CANTEEN);
    await page.locator('.claim').first().waitFor();
    expect(await page.locator('.decide').count()).toBe(0);
    await close();
  });
});

describe('a claim', () => {
  test('that a human assessed stands first', async () => {
    const { page, close } = await openPage(browser, dossier.folder, CANTEEN, { locale: 'en' });
    const last = claims.at(-1)!.words;
    const { text } = STORIES[0]!.reports.find(({ report }) => report.id === last.report)!.report;
    const first = page.locator('.claim').first();
    expect(await first.locator('mark').first().innerText()).toBe(text.slice(last.span.start, last.span.end));
    expect(await first.innerText()).toContain('Refuted as concluded by A. Reader');
    await close();
  });

  test('is not said to be answered where nobody gave an answer', async () => {
    const { page, close } = await openPage(browser, dossier.folder, CANTEEN, { locale: 'en' });
    await showAll(page);
    expect(await page.locator('.standing-answered').first().innerText()).toBe('Asked, does not know');
    await close();
  });

  test.each([
    ['zh-CN', '只见否认'],
    ['en', 'Known only from a denial'],
  ])('that is only denied says who says it with which verb (%s)', async (locale, words) => {
    const { page, close } = await openPage(browser, dossier.folder, CANTEEN, { locale });
    await showAll(page);
    const denied = page.locator('.claim', { hasText: words }).first();
    expect((await denied.innerText()).split('\n').slice(0, 8).join(' ')).toMatch(
      new RegExp(`^${words}.*陆成远.*否认.*面包发霉`),
    );
    await close();
  });
});

test.each([
  ['en', 'Denied'],
  ['zh-CN', '被否认'],
])('claims of one standing can be chosen, and all again (%s)', async (locale, standing) => {
  const { page, close } = await openPage(browser, dossier.folder, CANTEEN, { locale });
  const button = page.locator('.standing-filter button', { hasText: standing });
  const denied = claims.filter((claim) => claim.standing.state === 'denied');
  expect(await button.locator('.filter-count').innerText()).toBe(String(denied.length));
  await button.click();
  await showAll(page);
  expect(await page.locator('.section-claims .claim').count()).toBe(denied.length);
  await button.click();
  await showAll(page);
  expect(await page.locator('.section-claims .claim').count()).toBe(claims.length);
  await close();
});

test('a typed address scrolls to its part of the story', async () => {
  const { page, close } = await openPage(browser, dossier.folder, CANTEEN);
  await page.evaluate(() => {
    window.location.hash = '#/story/st-canteen/timeline';
  });
  await page.waitForFunction(() => window.scrollY > 0);
  const top = await page.locator('#timeline').evaluate((part) => part.getBoundingClientRect().top);
  expect(top).toBeLessThan(100);
  await close();
});

async function openDecide(page: Page, where: string) {
  const box = page.locator(where).first();
  await box.locator('summary').click();
  await box.locator('code').first().waitFor();
  return box;
}

async function showAll(page: Page): Promise<void> {
  const more = page.locator('.section-claims .more button');
  while ((await more.count()) > 0) await more.click();
}
