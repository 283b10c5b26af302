import type { Browser, Route } from 'playwright-core';
import { DeskError } from '../../model/desk-error.ts';
import { createAnswerer, type Fetched, type LoadLimits } from './answer-requests.ts';

/** How a page looked after its scripts had run. */
export interface RenderedPage {
  readonly html: string;
  /** PNG of the whole page. */
  readonly screenshot: Buffer;
  readonly pdf: Buffer;
  /** Name and version, such as `chromium 150.0.1`. */
  readonly browser: string;
  /** Requests that the page made and that were answered, and those that were refused or failed. */
  readonly answered: number;
  readonly refused: number;
}

export interface RenderOptions {
  readonly url: string;
  /** Asks an address for the page, guarded as every other request is. */
  readonly fetch: (url: string) => Promise<Fetched>;
  /** Path of Chromium. */
  readonly browser: string;
  /** False only where the pages are known: scripts of others run in the browser's sandbox or not at all. */
  readonly sandbox: boolean;
  readonly limits: LoadLimits;
  readonly seconds: number;
}

const VIEWPORT = { width: 1280, height: 900 };
/** Chromium draws no larger pictures; a page without end is cut there. */
const MOST_PIXELS_HIGH = 16_000;
const QUIET_MS = 5_000;
const MOST_PAGES = '1-60';

/**
 * The browser has no way out: its proxy is a port where nobody listens, loopback included, and it holds no sockets of its
 * own for calls. Whatever a page asks for is asked by `fetch`, or not at all.
 */
const CUT_OFF = [
  '--proxy-server=http://127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--dns-prefetch-disable',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Opens a page in Chromium and keeps it as it is after its scripts: markup, picture, PDF. Throws DeskError `not-rendered`
 * where the browser does not start or the page does not load in time.
 */
export async function renderPage(options: RenderOptions): Promise<RenderedPage> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium
    .launch({ executablePath: options.browser, chromiumSandbox: options.sandbox, args: CUT_OFF })
    .catch((cause) => {
      throw new DeskError('not-rendered', `${options.url} (the browser does not start)`, { cause });
    });
  try {
    return await renderIn(browser, options);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new DeskError('not-rendered', `${options.url} (${why})`, { cause });
  } finally {
    await browser.close();
  }
}

async function renderIn(
  browser: Browser,
  { url, fetch, limits, seconds }: RenderOptions,
): Promise<RenderedPage> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  const answerer = createAnswerer(fetch, limits);
  await context.route('**/*', (route: Route) => answerer.answer(route));
  await context.routeWebSocket(/.*/, (socket) => socket.close());

  // Load it, and wait a little for what its scripts fetch.
  const page = await context.newPage();
  const timeout = seconds * 1_000;
  page.setDefaultTimeout(timeout);
  await page.goto(url, { waitUntil: 'load', timeout });
  await page.waitForLoadState('networkidle', { timeout: QUIET_MS }).catch(() => {});

  // Keep its markup, its picture and its pages.
  // Its markup may still name the encoding that it was sent in; the mark at its beginning says what it is in now.
  const html = `\ufeff${await page.content()}`;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: VIEWPORT.width, height: Math.min(Math.max(height, 1), MOST_PIXELS_HIGH) };
  const screenshot = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  const pdf = await page.pdf({ pageRanges: MOST_PAGES }).catch(() => page.pdf());
  return {
    html,
    screenshot,
    pdf,
    browser: `chromium ${browser.version()}`,
    answered: answerer.answered(),
    refused: answerer.refused(),
  };
}
