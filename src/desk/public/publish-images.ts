import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawPlan } from '../../capture/derivative/draw-plan.ts';
import { encodePng } from '../../capture/derivative/encode-png.ts';
import type { Ocr } from '../../capture/ocr/create-ocr.ts';
import { openImage } from '../../capture/ocr/open-image.ts';
import { openOcr } from '../../capture/ocr/open-ocr.ts';
import type { Pixels } from '../../capture/ocr/pixels.ts';
import { straighten } from '../../capture/ocr/straighten.ts';
import { digestOf } from '../../evidence/digest.ts';
import { writeDurably } from '../../evidence/durable-file.ts';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { isShowing, type JournalledDecision } from '../../model/decision.ts';
import type { Digest } from '../../model/digest.ts';
import type { DossierReport } from '../../model/dossier.ts';
import type { ImageLines } from '../../model/image-lines.ts';
import type { ImagePlan } from '../../model/image-plan.ts';
import { boxMadeStraight } from '../../model/image-tilt.ts';
import type { Report } from '../../model/report.ts';
import type { Box } from '../../model/transcript.ts';
import { planImage } from '../../publish/image/plan-image.ts';
import type { MaskedRecords } from '../../publish/mask/masked-records.ts';
import { parseImageLines } from '../../read/screenshot/parse-image-lines.ts';
import { readJournals } from '../journal-contents.ts';
import type { Desk } from '../open-desk.ts';

export interface PublishImagesOptions {
  /** The dossier's folder. */
  readonly folder: string;
  readonly desk: Desk;
  readonly sealed: readonly DossierReport[];
  /** The same reports in the same order, as they are published. */
  readonly masked: MaskedRecords;
  /** Those in force. */
  readonly decisions: readonly JournalledDecision[];
  readonly signal: AbortSignal;
}

export interface PublishedImages {
  readonly reports: readonly DossierReport[];
  /** How many screenshots are shown, and how many are not: hidden by a human, or not to be drawn here. */
  readonly shown: number;
  readonly hidden: number;
}

/**
 * Draws each screenshot anew as it may be published, and looks whether anything masked can be read in it: what recognises
 * letters reads it back. Where that is not installed no image is published.
 */
export async function publishImages(options: PublishImagesOptions): Promise<PublishedImages> {
  const { folder, sealed, masked, signal } = options;
  const isScreen = ({ report }: DossierReport) => Boolean(report.transcript?.image);
  const count = sealed.filter(isScreen).length;
  const ocr = count === 0 ? null : await openOcr('read-back');
  if (ocr === null) return { reports: masked.reports, shown: 0, hidden: count };
  const { linesByImage } = await readJournals(options.desk.journalFolder);
  let shown = 0;
  const reports: DossierReport[] = [];
  try {
    for (const [index, entry] of masked.reports.entries()) {
      signal.throwIfAborted();
      const original = sealed[index]!;
      const drawn = isScreen(original)
        ? await drawScreen(original, entry, linesByImage.get(original.report.capture), options, ocr)
        : null;
      if (drawn === null) {
        reports.push(entry);
        continue;
      }
      const path = `images/${entry.report.id}.png`;
      await withDeskErrors(folder, 'write', async () => {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeDurably(join(folder, path), drawn.bytes);
      });
      reports.push({
        ...entry,
        // Its boxes count in what is published.
        report: madeStraight(entry.report, drawn.image),
        derivative: { path, digest: digestOf(drawn.bytes), of: entry.report.capture },
      });
      shown++;
    }
  } finally {
    await ocr.close();
  }
  return { reports, shown, hidden: count - shown };
}

/** A screenshot as it may be published, as a PNG, and what had been recognised in it. */
interface DrawnScreen {
  readonly bytes: Buffer;
  readonly image: ImageLines;
}

/** Null where it is hidden, or something masked could still be read. */
async function drawScreen(
  { report }: DossierReport,
  masked: DossierReport,
  lines: Digest | undefined,
  { desk: { objects }, decisions, masked: { findMasked, findLeak } }: PublishImagesOptions,
  ocr: Ocr,
): Promise<DrawnScreen | null> {
  const { show, hide, isHidden } = decidedOf(report.id, decisions);
  const image = lines === undefined ? undefined : parseImageLines(await objects.get(lines));
  if (isHidden || image === undefined) return null;
  const opened = await openImage(await objects.get(report.capture), ocr.sharp);
  if (opened.kind === 'refused') return null;
  // What was made straight to be read is shown so.
  const pixels = image.tilt ? straighten(opened.pixels, image.tilt.degrees) : opened.pixels;
  if (pixels.width !== image.width || pixels.height !== image.height) return null;

  const straight = (boxes: readonly Box[]) => boxes.map((box) => boxMadeStraight(box, image));
  let plan: ImagePlan = planImage({
    image,
    sealed: madeStraight(report, image),
    masked,
    findMasked,
    show: straight(show),
    hide: straight(hide),
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const drawn = drawPlan(pixels, plan);
    const leaks = await findLeaks(drawn, ocr, (words) => findLeak(words) !== null);
    if (leaks.length === 0) return { bytes: await encodePng(drawn, ocr.sharp), image };
    plan = { ...plan, filled: [...plan.filled, ...leaks] };
  }
  return null;
}

/** A report of a screenshot with its boxes in the image made straight. */
function madeStraight<T extends Report>(report: T, image: ImageLines): T {
  const { transcript } = report;
  if (transcript === undefined || image.tilt === undefined) return report;
  const moved = <B extends { readonly box: Box | null }>(one: B): B => ({
    ...one,
    box: one.box && boxMadeStraight(one.box, image),
  });
  return {
    ...report,
    transcript: {
      ...transcript,
      image: { width: image.width, height: image.height },
      messages: transcript.messages.map(moved),
      separators: transcript.separators.map(moved),
    },
  };
}

/** What is filled once is gone; what is found after that lies where nothing was drawn. */
const MOST_ROUNDS = 3;

/** Where something masked can be read: in a line, or in one and the line after it. */
async function findLeaks(image: Pixels, ocr: Ocr, isLeak: (words: string) => boolean): Promise<Box[]> {
  const lines = (await ocr.recognise(image)).sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const leaking = lines.filter(({ text }, index) => {
    const around = [text, text + (lines[index + 1]?.text ?? ''), (lines[index - 1]?.text ?? '') + text];
    return around.some(isLeak);
  });
  return leaking.map(({ box: { left, top, width, height } }) => ({
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    width: Math.ceil(width) + 2,
    height: Math.ceil(height) + 2,
  }));
}

/** What humans decided of an image; of two decisions about one part the later counts. */
function decidedOf(report: string, decisions: readonly JournalledDecision[]) {
  const byPart = new Map(
    decisions
      .filter(isShowing)
      .filter(({ decided }) => decided.report === report)
      .map(({ decided }) => [JSON.stringify(decided.box), decided] as const),
  );
  const boxesOf = (verb: 'show' | 'hide') =>
    [...byPart.values()].flatMap(({ verb: own, box }) => (own === verb && box !== null ? [box] : []));
  return {
    show: boxesOf('show'),
    hide: boxesOf('hide'),
    isHidden: byPart.get('null')?.verb === 'hide',
  };
}
