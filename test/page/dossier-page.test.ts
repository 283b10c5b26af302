import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANTEEN_REPORTS } from './fixture/canteen.ts';
import { createDossierFolder, openBrowser, openPage } from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let dossier: ReturnType<typeof createDossierFolder>;

beforeAll(async () => {
  dossier = createDossierFolder();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  dossier?.remove();
});

/** Every view, with something open or chosen in it. */
const VIEWS = {
  home: '#/',
  story: '#/story/st-canteen',
  'an English story': '#/story/st-bridge',
  'a story without conflicts': '#/story/st-recall',
  report: '#/story/st-canteen/report/c5',
  'a chosen statement': statementHash(0, 3),
  'a page with versions': '#/story/st-canteen/report/c3',
  'what became of a page': '#/story/st-canteen/report/c3/history',
  'pointed words': '#/story/st-canteen/report/c1/w/20-30',
  nowhere: '#/people',
} as const;

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

describe.each(LOOKS)('$locale, $colorScheme, $viewport.width px wide', (look) => {
  test.each(Object.entries(VIEWS))(
    '%s: reads from disk alone, complains of nothing, is accessible',
    async (_, hash) => {
      const { page, requests, complaints, close } = await openPage(browser, dossier.folder, hash, look);
      expect(await page.getAttribute('html', 'lang')).toBe(look.locale === 'zh-CN' ? 'zh-CN' : 'en');
      expect(await findBarriers(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

describe('a statement', () => {
  test('leads from the story to its exact words in the report', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen');
    const words = '食堂每天留样48小时，我们已经把留样封存。';
    await page.locator('.said-line .words-link', { hasText: words }).first().click();
    await page.locator('.chosen').waitFor();
    expect(await wordsOf(page, 'content')).toBe(words);
    expect(await wordsOf(page, 'source')).toBe('青禾小学校长周敏行她');
    expect(await wordsOf(page, 'cue')).toBe('说');
    expect(await page.locator('mark[data-chosen~="content"]').first().isVisible()).toBe(true);
    await close();
  });

  test('each one is shown as its spans say, and the text as it is', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen');
    for (const { report, statements } of CANTEEN_REPORTS) {
      for (const statement of statements) {
        await page.evaluate(
          (hash) => {
            window.location.hash = hash;
          },
          hashOf(report.id, statement.id),
        );
        await page.locator(`[data-statement="${statement.id}"]`).waitFor();
        const words = statement.content.map(({ start, end }) => report.text.slice(start, end)).join('');
        expect(await wordsOf(page, 'content'), statement.id).toBe(words);
      }
      const blocks = report.blocks.map(({ start, end }) => report.text.slice(start, end));
      expect(await readBlocks(page)).toEqual(blocks);
    }
    await close();
  });

  test('is reached by keyboard alone, and the next one from there', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen/report/c1');
    await page.locator('.text .number').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.chosen').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    await page.locator('.chosen-ways a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.number[aria-current]', { hasText: '2' }).waitFor();
    await close();
  });

  test('that is not there is said not to be there', async () => {
    const hash = '#/story/st-canteen/report/c1/s/s1-2';
    const { page, close } = await openPage(browser, dossier.folder, hash, { locale: 'en' });
    expect(await page.locator('.astray').innerText()).toContain('no such statement');
    await close();
  });
});

describe('a story', () => {
  test('shows how a count went on, the later below the earlier', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen', {
      locale: 'zh-CN',
    });
    const count = page.locator('.running-count');
    expect(await count.locator('h4').innerText()).toBe('身体不适');
    expect(await count.locator('.account-words').allInnerTexts()).toEqual(['12个孩子', '23名学生']);
    expect(await count.locator('.running-when').allInnerTexts()).toEqual([
      '2026年3月10日 · 最初数字',
      '2026年3月12日 12:00 · 后续数字',
    ]);
    await close();
  });

  test('sets accounts apart that only may contradict, below the others, and does not count them', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-bridge', { locale: 'en' });
    const possible = page.locator('.possible-conflicts');
    expect(await possible.locator('h3').innerText()).toBe('May contradict');
    expect(await possible.locator('.conflict').count()).toBe(1);
    expect(await page.locator('.conflict').count()).toBe(3);
    expect(
      await page
        .locator('.conflict')
        .last()
        .evaluate((card) => card.closest('section')?.className),
    ).toBe('possible-conflicts');
    expect(await page.locator('.figure-conflicts b').innerText()).toBe('2');
    await close();
  });

  test('lays contradicting accounts side by side, copies within one of them', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen', { locale: 'en' });
    const amounts = page.locator('.conflict', { hasText: 'Different figures' });
    expect(await amounts.locator('.account-words').allInnerTexts()).toEqual(['12个孩子', '23名学生', '9人']);
    const denial = page.locator('.conflict').first();
    expect(await denial.locator('.account').count()).toBe(3);
    expect(await denial.locator('.account-others summary').allInnerTexts()).toEqual([
      'Also says so: 2 reports',
    ]);
    const tops = await denial
      .locator('.account')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await close();
  });

  test('shows dates as exactly as they are told, and vague ones apart', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen', {
      locale: 'zh-CN',
    });
    expect(await page.locator('ol.timeline .moment-when').allInnerTexts()).toEqual([
      '2023年9月\n精确到月',
      '2026年3月10日',
      '2026年3月11日',
      '2026年3月12日 12:00',
      '2026年3月13日',
    ]);
    expect(await page.locator('.timeline-vague .moment-when').allInnerTexts()).toEqual(['近日']);
    expect(await page.locator('.moment-told').allInnerTexts()).toEqual(['见于 4 篇报道，2 个独立来源']);
    await close();
  });

  test('tells which of its pages changed, and what was edited', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen', {
      locale: 'zh-CN',
    });
    expect(await page.locator('.changed-pages li').allInnerTexts()).toEqual([
      expect.stringMatching(/https:\/\/paper\.example\/canteen 已不在；此前的版本仍保存着$/),
    ]);
    await page.locator('.changed-pages a').click();
    await page.locator('.history').waitFor();
    expect(await page.locator('.version-change').allInnerTexts()).toEqual([
      '首个版本',
      '有改动',
      '无应答：没有这个主机',
      '未在时限内完整应答',
      '已无此页：应答 410',
    ]);
    // What answered on the way, a redirect, is a file beside the page.
    expect(await page.locator('.version-line:has(.attempt-code) .digest').count()).toBe(0);
    expect(await page.locator('.version-line:has-text("302") .digest').getAttribute('href')).toMatch(
      /^evidence\/dd\/d{64}$/,
    );
    expect(await page.locator('.edit-changed mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.edit-removed mark').count()).toBe(0);
    expect(await page.locator('.edit-kind').allInnerTexts()).toEqual(['改动', '删去']);
    const removed = await page.locator('.edits del').last().innerText();
    await page.locator('.edits del a').last().click();
    expect(await page.locator('.report-main').innerText()).toContain(removed);
    await close();
  });

  test('filters statements by act and words, and keeps the filter for a reader who comes back', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen', { locale: 'en' });
    await page.getByRole('button', { name: /denies/ }).click();
    expect(await page.locator('.said-line').count()).toBe(2);
    await page.locator('.voice-filter input').fill('变质');
    expect(await page.locator('.said-line .words-link').allInnerTexts()).toEqual(['已经变质']);
    await page.locator('.said-line .words-link').click();
    await page.locator('.chosen').waitFor();
    await page.goBack();
    await page.locator('.voice-filter').waitFor();
    expect(await page.locator('.said-line .words-link').allInnerTexts()).toEqual(['已经变质']);
    await close();
  });

  test('puts a reader who goes back where they were', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen');
    const link = page.locator('.member-title a').last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await link.click();
    await page.locator('.report').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await page.locator('.story').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await close();
  });
});

describe('the page', () => {
  test('switches language and colours, and remembers both', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/', {
      locale: 'en',
      colorScheme: 'light',
    });
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.locator('h1').innerText()).toBe('专题');
    expect(await page.title()).toBe('专题 · 求证');
    await page.getByRole('button', { name: '深色' }).click();
    const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(dark).toBe('rgb(20, 22, 26)');
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await page.locator('h1').innerText()).toBe('专题');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
    await close();
  });

  test('says on every view and on paper that it is sealed', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.seal').innerText()).toMatch(/不得公开.*not for publication/);
    expect(await page.locator('.seal').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    await close();
  });

  test('asks for the story and the index at once', async () => {
    const { requests, close } = await openPage(browser, dossier.folder, '#/story/st-canteen');
    const asked = requests.map((url) => decodeURIComponent(url).replace(/^.*\/(?=data\/)/, ''));
    const [first, second] = asked.filter((path) => path.startsWith('data/'));
    expect([first, second].sort()).toEqual(['data/index.js', 'data/stories/st-canteen.js']);
    // The story is asked for first: the index did not have to be there before it.
    expect(first).toBe('data/stories/st-canteen.js');
    await close();
  });

  test('explains each act by shape and verb', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen', { locale: 'en' });
    await page.locator('.legend summary').click();
    expect(await page.locator('.legend .act').allInnerTexts()).toEqual([
      'says',
      'alleges',
      'confirms',
      'denies',
      'does not know',
      'declines',
      'announces',
      'comments',
      'asks',
    ]);
    expect(await page.locator('.legend .act-shape').first().isVisible()).toBe(true);
    expect(await findBarriers(page)).toEqual([]);
    await close();
  });

  test('says at its foot how to check it, and leads to the files beside it', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/', { locale: 'en' });
    expect(await page.locator('.colophon').innerText()).toContain('node bin/hearsay.js verify FOLDER');
    const links = await page
      .locator('.colophon a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['verify.html', 'README.txt', 'dossier.json', 'manifest.json']);
    await close();
  });

  test('stacks dates that lie close together', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen');
    const dots = await page
      .locator('.overview-dot')
      .evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect().toJSON() as DOMRect));
    expect(dots.length).toBeGreaterThan(3);
    for (const [index, a] of dots.entries()) {
      for (const b of dots.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) >= a.width - 1 || Math.abs(a.y - b.y) >= a.height - 1;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
    await close();
  });

  test('lists what was not read, with the reason', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/', { locale: 'en' });
    expect(await page.locator('.unread-files li').first().innerText()).toMatch(
      /扫描件 第3页\.tif[\s\S]*unknown format/,
    );
    await close();
  });

  test('leads to the preserved bytes by their digest', async () => {
    const { page, close } = await openPage(browser, dossier.folder, '#/story/st-canteen/report/c1');
    const digest = CANTEEN_REPORTS[0]!.report.capture;
    expect(await page.locator('.facts .digest').first().getAttribute('href')).toBe(
      `evidence/${digest.slice(0, 2)}/${digest}`,
    );
    await close();
  });
});

function statementHash(report: number, statement: number): string {
  const { id, report: of } = CANTEEN_REPORTS[report]!.statements[statement]!;
  return hashOf(of, id);
}

function hashOf(report: string, statement: string): string {
  return `#/story/st-canteen/report/${report}/s/${statement.slice(report.length + 1)}`;
}

/** The text as it is shown, block by block, without the numbers of its statements. */
function readBlocks(page: Page): Promise<string[]> {
  return page.locator('.text .block').evaluateAll((blocks) =>
    blocks.map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.number')) number.remove();
      return copy.textContent;
    }),
  );
}

/** The words that are highlighted as a part of the chosen statement, joined. */
function wordsOf(page: Page, part: string): Promise<string> {
  return page
    .locator(`mark[data-chosen~="${part}"]`)
    .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''));
}

/** What axe finds: the rule and where. It is evaluated, not added as a script, which the page forbids. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      // It would fetch the style sheets, which the page forbids; it reads the computed styles as well.
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}
