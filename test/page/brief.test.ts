import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_INDEX, FIXTURE_STORIES } from './fixture/dossier.ts';
import { createDossierFolder, openBrowser, openPage } from './open-page.ts';

let browser: Browser;
let dossier: ReturnType<typeof createDossierFolder>;

const { story } = FIXTURE_STORIES[0]!;

beforeAll(async () => {
  dossier = createDossierFolder(FIXTURE_INDEX, FIXTURE_STORIES);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  dossier?.remove();
});

test.each([
  ['en', ['What contradicts what', 'Who did not answer', 'Who says most', 'Who reports on their own']],
  ['zh-CN', ['哪些说法相互矛盾', '谁没有回应', '谁说得最多', '哪些是独立来源']],
])('the first questions are answered above the sections (%s)', async (locale, titles) => {
  const { page, close } = await openPage(browser, dossier.folder, `#/story/${story.id}`, { locale });
  const brief = page.locator('.brief');
  expect(await brief.locator('h2').allInnerTexts()).toEqual(titles);
  // Every answer has its lines, or says that there is nothing.
  for (const answer of await brief.locator('section').all()) {
    expect(await answer.locator('li, .none, .brief-rest').count()).toBeGreaterThan(0);
    expect(await answer.locator('li').count()).toBeLessThanOrEqual(4);
  }
  // A line leads to the words in their report, a title to its section.
  const words = brief.locator('.brief-account').first();
  const told = (await words.innerText()).split(' ').at(-1)!;
  await words.click();
  await page.locator('.report').waitFor();
  expect(await page.locator('main').innerText()).toContain(told.slice(0, 6));
  await page.goBack();
  await brief.getByRole('link', { name: titles[3]! }).click();
  await page.waitForURL(/reports$/);
  await close();
});

test('what may contradict is told where nothing surely does', async () => {
  const doubtful = {
    ...FIXTURE_STORIES[0]!,
    story: {
      ...story,
      conflicts: story.conflicts.map((conflict) => ({ ...conflict, certainty: 'possible' as const })),
    },
  };
  expect(doubtful.story.conflicts.length).toBeGreaterThan(0);
  const folder = createDossierFolder({ ...FIXTURE_INDEX, stories: FIXTURE_INDEX.stories.slice(0, 1) }, [
    doubtful,
  ]);
  const { page, close } = await openPage(browser, folder.folder, `#/story/${story.id}`, {});
  const answer = page.locator('.brief section').first();
  expect(await answer.locator('.none').count()).toBe(0);
  await answer.getByRole('link', { name: `${story.conflicts.length} that may contradict` }).click();
  await page.waitForURL(/conflicts$/);
  await close();
  folder.remove();
});

test('of one matter they stand on the first page, and of several on none', async () => {
  const alone = createDossierFolder({ ...FIXTURE_INDEX, stories: FIXTURE_INDEX.stories.slice(0, 1) }, [
    FIXTURE_STORIES[0]!,
  ]);
  const one = await openPage(browser, alone.folder, '', {});
  const brief = one.page.locator('main .brief');
  await brief.waitFor();
  await brief.getByRole('link', { name: 'Who did not answer' }).click();
  await one.page.waitForURL(/open$/);
  await one.close();
  alone.remove();
  const several = await openPage(browser, dossier.folder, '', {});
  await several.page.locator('.story-lines').first().waitFor();
  expect(await several.page.locator('.brief').count()).toBe(0);
  await several.close();
});
