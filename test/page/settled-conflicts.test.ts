import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Conflict } from '../../src/model/conflict.ts';
import { FIXTURE_INDEX, FIXTURE_STORIES } from './fixture/dossier.ts';
import { createDossierFolder, openBrowser, openPage } from './open-page.ts';

let browser: Browser;
let dossier: ReturnType<typeof createDossierFolder>;

const [canteen, bridge, ...others] = FIXTURE_STORIES;
const sure = bridge!.story.conflicts.find(({ certainty }) => certainty === 'sure')!;
const possible = bridge!.story.conflicts.find(({ certainty }) => certainty === 'possible')!;
const settle = (conflict: Conflict, as: 'conflict' | 'no-conflict'): Conflict => ({
  ...conflict,
  settled: { as, id: `d-${as}`, by: 'A. Reader', reason: 'Asked again.', time: '2026-03-20T08:00:00Z' },
});

beforeAll(async () => {
  const conflicts = bridge!.story.conflicts.map((conflict) => {
    if (conflict === sure) return settle(conflict, 'no-conflict');
    return conflict === possible ? settle(conflict, 'conflict') : conflict;
  });
  dossier = createDossierFolder(FIXTURE_INDEX, [
    canteen!,
    { ...bridge!, story: { ...bridge!.story, conflicts } },
    ...others,
  ]);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  dossier?.remove();
});

test.each([
  [
    'en',
    'A contradiction, as decided by A. Reader',
    'No contradiction, as decided by A. Reader',
    'found to be none: 1',
  ],
  ['zh-CN', '确有矛盾，决定人： A. Reader', '并无矛盾，决定人： A. Reader', '经人判断并无矛盾: 1'],
])('what people settled is told, or set aside and not counted (%s)', async (locale, told, aside, summary) => {
  const { page, close } = await openPage(browser, dossier.folder, '#/story/st-bridge', { locale });
  await page.locator('.conflict').first().waitFor();
  expect(await page.locator('.figure-conflicts b').innerText()).toBe('2');
  expect(await page.locator('.possible-conflicts').count()).toBe(0);
  expect(await page.locator('h3 + .settled').first().innerText()).toContain(told);
  const setAside = page.locator('.set-aside');
  expect(await setAside.locator('summary').first().innerText()).toContain(summary);
  await setAside.locator('summary').first().click();
  expect(await setAside.locator('.settled').innerText()).toContain(aside);
  await setAside.locator('.decide summary').click();
  expect(await setAside.locator('.command code').allInnerTexts()).toEqual([
    'node bin/hearsay.js decide undo d-no-conflict --by "" --reason ""',
  ]);
  await close();
});

test('a contradiction is a command to copy; so is one that no rule found', async () => {
  const open = (hash: string) => openPage(browser, dossier.folder, hash, { locale: 'en' });
  const { page, close } = await open('#/story/st-bridge');
  const rest = bridge!.story.conflicts.find((conflict) => conflict !== sure && conflict !== possible)!;
  const card = page
    .locator('.conflict', { has: page.locator('.decide') })
    .filter({ hasNot: page.locator('.settled') });
  await card.first().locator('.decide summary').click();
  expect(await card.first().locator('.command code').allInnerTexts()).toEqual(
    ['no-conflict', 'conflict'].map(
      (verb) => `node bin/hearsay.js decide ${verb} ${rest.id} --by "" --reason ""`,
    ),
  );
  await close();

  const { report, statements } = bridge!.reports.find((each) => each.statements.length > 0)!;
  const chosen = statements[0]!.id;
  const second = await open(`#/story/st-bridge/report/${report.id}/s/${chosen.slice(report.id.length + 1)}`);
  const box = second.page.locator('.chosen .decide');
  await box.locator('summary').click();
  await box.getByLabel('Another statement').fill('r1/s5');
  expect(await box.locator('.command code').allInnerTexts()).toEqual([
    `node bin/hearsay.js decide conflict ${chosen} r1/s5 --by "" --reason ""`,
  ]);
  await second.close();
});
