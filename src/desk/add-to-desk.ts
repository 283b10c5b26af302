import { ADDRESS_LIMITS, captureAddress } from '../capture/address/capture-address.ts';
import type { Resolve } from '../capture/address/guarded-lookup.ts';
import { isPublicAddress } from '../capture/address/public-address.ts';
import { type RenderOptions, renderPage } from '../capture/render/render-page.ts';
import type { Attempt } from '../model/attempt.ts';
import type { Capture } from '../model/capture.ts';
import { DeskError } from '../model/desk-error.ts';
import type { UnreadFile } from '../model/dossier.ts';
import { withoutAttachments } from './ask/without-attachments.ts';
import { captureFiles } from './capture-files.ts';
import type { OnNotice } from './desk-notice.ts';
import { findFiles } from './find-files.ts';
import { inParallel } from './in-parallel.ts';
import { isAddress } from './is-address.ts';
import { readJournals } from './journal-contents.ts';
import { type Desk, openDesk } from './open-desk.ts';

/** Sites are asked by a few at a time; more would look like an attack where all are of one site. */
const ADDRESSES_AT_A_TIME = 4;

export interface AddOptions {
  readonly desk: string;
  /** Files, folders and web addresses, in any order. */
  readonly inputs: readonly string[];
  /** Also ask addresses that are not on the public Internet. */
  readonly allowPrivate: boolean;
  /** How long an address may take in all. */
  readonly seconds: number;
  readonly version: string;
  readonly clock: () => Date;
  readonly resolve: Resolve;
  readonly signal: AbortSignal;
  /** Told of each capture when it is on disk, with the one of the same address before it, if there is one. */
  readonly onCaptured: (capture: Capture, before: Capture | null) => void;
  /** Told of an address that gave nothing, when the line that says so is on disk. */
  readonly onAttempted?: (attempt: Attempt) => void;
  readonly onNotice: OnNotice;
  /** The browser to show addresses in. */
  readonly render?: Pick<RenderOptions, 'browser' | 'sandbox'> | null;
}

/** What one page may load. */
const LOAD_LIMITS = { requests: 500, bytes: 100 << 20 };

export interface AddOutcome {
  readonly captured: number;
  /** Files that could not be opened. */
  readonly unread: readonly UnreadFile[];
  /** Why an address gave nothing, or was not rendered. */
  readonly refused: readonly DeskError[];
}

/**
 * Preserves files and web addresses in a desk; nothing is read yet. What fails is listed and costs nobody
 * else. Throws DeskError for what concerns all: a path that does not exist, a full disk, a desk in use.
 */
export async function addToDesk(options: AddOptions): Promise<AddOutcome> {
  const { clock, signal, inputs } = options;

  // Look for the files before a desk is made: a wrong path leaves nothing behind.
  const addresses = inputs.filter(isAddress);
  const found = await findFiles(inputs.filter((input) => !isAddress(input)));
  const desk = await openDesk(options.desk, clock, options.onNotice);
  try {
    const { captures, inquiries } = await readJournals(desk.journalFolder);
    const known = withoutAttachments(captures, inquiries);
    let captured = 0;

    // Preserve the files.
    const notCaptured = await captureFiles({
      desk,
      files: found.files,
      known,
      clock,
      signal,
      onCaptured: (capture) => {
        captured++;
        options.onCaptured(capture, null);
      },
    });

    const notRendered: DeskError[] = [];

    // Ask the addresses; each answer is a version of its page.
    const latest = new Map(known.map((capture) => [capture.url, capture]));
    const answers = await inParallel(addresses, ADDRESSES_AT_A_TIME, async (address) => {
      signal.throwIfAborted();
      const outcome = await tryAddress(address, desk, options, (error) => notRendered.push(error));
      if (outcome instanceof DeskError) return outcome;
      captured++;
      options.onCaptured(outcome, latest.get(outcome.url) ?? null);
      latest.set(outcome.url, outcome);
      return null;
    });
    const refused = [...answers.filter((error) => error !== null), ...notRendered];
    return { captured, unread: [...found.unread, ...notCaptured], refused };
  } catch (error) {
    throw signal.aborted ? new DeskError('stopped', options.desk, { cause: error }) : error;
  } finally {
    await desk.close();
  }
}

const OF_THE_ADDRESS = new Set(['not-an-address', 'private-address', 'no-answer', 'too-large']);

async function tryAddress(
  address: string,
  desk: Desk,
  options: AddOptions,
  onNotRendered: (error: DeskError) => void,
): Promise<Capture | DeskError> {
  const { objects, journal } = desk;
  const isAllowed = options.allowPrivate ? () => true : isPublicAddress;
  try {
    const { render: browser, seconds, ...rest } = options;
    const render =
      browser &&
      ((url: string, fetch: RenderOptions['fetch']) =>
        renderPage({ url, fetch, ...browser, limits: LOAD_LIMITS, seconds }));
    return await captureAddress({
      ...rest,
      seconds,
      address,
      objects,
      journal,
      isAllowed,
      limits: ADDRESS_LIMITS,
      onNotRendered,
      ...(render && { render }),
    });
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof DeskError && OF_THE_ADDRESS.has(error.code)) return error;
    throw error;
  }
}
