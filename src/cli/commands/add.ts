import { lookup } from 'node:dns/promises';
import { findBrowser } from '../../capture/render/find-browser.ts';
import { addToDesk } from '../../desk/add-to-desk.ts';
import type { Capture } from '../../model/capture.ts';
import { DeskError } from '../../model/desk-error.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { programVersion } from '../program-version.ts';
import { tellNotice } from '../tell-notice.ts';
import { createStopSignal } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';
import { formatUnread } from './format-unread.ts';

export interface AddCommandOptions {
  readonly desk: string;
  readonly allowPrivate?: boolean;
  readonly render?: boolean;
  readonly timeout: number;
  readonly json?: boolean;
}

/** `hearsay add`: what it prints for a capture is printed when that is on disk. */
export async function runAdd(
  inputs: readonly string[],
  options: AddCommandOptions,
  words: Words,
): Promise<number> {
  const render = options.render ? chooseBrowser() : null;
  const stop = createStopSignal();
  let attempts = 0;
  const format = options.json ? toJson : (...captured: Captured) => toSentence(words, ...captured);
  try {
    const { captured, unread, refused } = await addToDesk({
      desk: options.desk,
      inputs,
      allowPrivate: options.allowPrivate ?? false,
      seconds: options.timeout,
      version: programVersion(),
      clock: () => new Date(),
      resolve: (host) => lookup(host, { all: true }),
      signal: stop.signal,
      onCaptured: (...capture) => process.stdout.write(`${format(...capture)}\n`),
      onAttempted: () => {
        attempts++;
      },
      render,
      onNotice: tellNotice(words),
    });
    for (const { code, subject } of refused) console.error(words.errors[code](printable(subject)));
    if (attempts > 0) console.error(words.attempted(attempts, printable(options.desk)));
    if (unread.length > 0) console.error(formatUnread(unread, words));
    if (captured === 0) return EXIT.nothing;
    if (!options.json) console.log(words.preserved(captured, printable(options.desk)));
    return unread.length + refused.length > 0 ? EXIT.withFailures : EXIT.done;
  } finally {
    stop.release();
  }
}

/** Chromium in its sandbox, which it has for no root. DeskError `no-browser` where it is not to be had. */
function chooseBrowser(): { readonly browser: string; readonly sandbox: true } {
  const browser = findBrowser(process.env.CHROMIUM);
  if (browser === undefined) throw new DeskError('no-browser', 'Chromium');
  if (process.getuid?.() === 0) throw new DeskError('no-browser', 'root');
  return { browser, sandbox: true };
}

type Captured = [capture: Capture, before: Capture | null];

function toJson({ digest, path, url, captured, exchange }: Capture): string {
  const from = path === null ? { url, status: exchange?.status } : { path };
  return JSON.stringify({ captured: { digest, ...from, time: captured } });
}

function toSentence(words: Words, ...[capture, before]: Captured): string {
  const { path, url, bytes, digest, exchange } = capture;
  const notes = [
    ...(exchange ? [words.answered(exchange.status)] : []),
    ...(before ? [words.again(before.captured, before.digest === digest)] : []),
    ...(exchange?.robots === 'disallowed' ? [words.robotsDisallow] : []),
  ];
  const line = words.captured(printable(path ?? url ?? ''), bytes, digest);
  return notes.length === 0 ? line : `${line}  (${notes.join('; ')})`;
}
