import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Reading } from '../../model/report.ts';
import type { Box } from '../../model/transcript.ts';
import { composeDocument, NO_FACTS } from '../compose-document.ts';
import { findKind } from '../find-kind.ts';
import { joinPrinted, type PrintedParagraph } from '../join-printed.ts';
import { createPiece } from '../piece.ts';
import { isStatusLine } from './find-title.ts';
import { bottomOf, hullOf, medianOf, rightOf } from './geometry.ts';
import { noteIssues } from './image-notes.ts';
import { isSameRow, sortRows } from './image-rows.ts';
import { joinWrapped } from './join-wrapped.ts';

/** Lines that were recognised worse are the letters of a seal, or what lies under it. */
const LEAST_CONFIDENCE = 0.6;
/** Letters of one print seem to differ by less than this. */
const ONE_SIZE = 0.27;
/** Those of a headline are higher by at least this; the height of a line depends on which letters it has. */
const HIGHER = 1.1;
const LARGE = 1.5;
const SMALL = 0.75;
const HAN = /\p{sc=Han}/u;
const WIDE = /[\p{sc=Han}，。、；：！？“”（）《》〔〕【】]/u;

/**
 * Reads a picture of an official notice, printed, designed or photographed, as any other document: its lines joined to
 * paragraphs, its title, body and day, with the box of each. `undefined` where what is written has not a notice's form.
 */
export function readNotice(image: ImageLines, { url }: { readonly url: string | null }): Reading | undefined {
  const usual = usualSizes(image.lines);
  const lines = joinInRows(
    image.lines.filter(
      (line) =>
        line.confidence >= LEAST_CONFIDENCE &&
        /[\p{L}\p{N}]/u.test(line.text) &&
        !(line.box.top < usual.height * 2.5 && isStatusLine(line, image.width)),
    ),
  );
  const paragraphs = joinPrinted(lines.map((line) => toPrinted(line, usual, image.height)));
  const pieces = paragraphs.flatMap(({ role, text }) => createPiece(role, text) ?? []);
  const named = paragraphs.find(({ role, text }) => role === 'heading' && isNotice(oneLine(text)));
  const reading = composeDocument(pieces, {
    ...NO_FACTS,
    url,
    title: named ? { value: oneLine(named.text), rule: 'notice-heading' } : null,
    issues: noteIssues(image.notes),
  });
  if (reading.kind !== 'notice') return undefined;
  return {
    ...reading,
    image: { width: image.width, height: image.height, boxes: boxesOf(reading, paragraphs) },
  };
}

type ImageParagraph = PrintedParagraph<ReturnType<typeof toPrinted>>;

function toPrinted({ text, box }: ImageLine, usual: Sizes, height: number) {
  const letter = letterWidth(text, box);
  const higher = box.height / usual.height;
  const wider = letter === null ? higher : letter / usual.letter;
  // A line of Chinese that is drawn out to fill its row is wide and no higher than others.
  const isDrawnOut = HAN.test(text) && wider > 1 && higher < HIGHER && box.width > usual.row * 0.93;
  const share = isDrawnOut ? 1 : wider;
  const isUsual = Math.abs(share - 1) < ONE_SIZE;
  return {
    text,
    page: 1,
    left: box.left,
    right: rightOf(box),
    base: height - bottomOf(box),
    // One size for all that is larger, for the two lines of a headline seem to differ.
    size: isUsual ? usual.letter : usual.letter * (share > 1 ? LARGE : SMALL),
    box,
  };
}

/** What was found apart in one row of print is one line; columns stand further from one another. */
function joinInRows(lines: readonly ImageLine[]): ImageLine[] {
  const rows: ImageLine[] = [];
  for (const line of sortRows(lines)) {
    const before = rows.at(-1);
    const isNext =
      before !== undefined &&
      isSameRow(before.box, line.box) &&
      line.box.left - rightOf(before.box) < line.box.height * 2.5;
    if (!isNext) rows.push(line);
    else
      rows[rows.length - 1] = {
        ...before,
        text: joinWrapped([before.text, line.text]),
        box: hullOf([before.box, line.box]),
      };
  }
  return rows;
}

/** What is usual in an image: the height of a line, the width of a letter, and that of a full row. */
interface Sizes {
  readonly height: number;
  readonly letter: number;
  readonly row: number;
}

function usualSizes(lines: readonly ImageLine[]): Sizes {
  const height = medianOf(lines.map(({ box }) => box.height));
  const letters = lines.flatMap(({ text, box }) => letterWidth(text, box) ?? []);
  const widths = lines.map(({ box }) => box.width).sort((a, b) => a - b);
  return { height, letter: medianOf(letters) || height, row: widths[Math.floor(widths.length * 0.8)] ?? 0 };
}

/** The width of its letters tells the size of a line, for not every line has tall ones; null where they are too few. */
function letterWidth(text: string, { width }: Box): number | null {
  const letters = [...text.replace(/\s/g, '')];
  const wide = letters.filter((letter) => WIDE.test(letter)).length;
  const widths = wide + (letters.length - wide) * 0.55;
  return widths < 2 ? null : width / widths;
}

function isNotice(title: string): boolean {
  return findKind({ title, text: '', credited: false, article: false, post: false }) === 'notice';
}

function oneLine(text: string): string {
  return createPiece('heading', text)?.text ?? '';
}

/** Whether its title is set as one, and has a notice's form: no message of a chat is. */
export function hasNoticeHeading({ reasons }: Reading): boolean {
  return reasons.some(({ rule }) => rule === 'title:notice-heading');
}

/** Where each block stands in the image; the title may have moved to the front of the text. */
function boxesOf({ text, blocks }: Reading, paragraphs: readonly ImageParagraph[]) {
  const left = [...paragraphs];
  return blocks.flatMap(({ start, end }) => {
    const at = left.findIndex((one) => oneLine(one.text) === text.slice(start, end));
    const [own] = at < 0 ? [] : left.splice(at, 1);
    return own ? [{ span: { start, end }, box: hullOf(own.lines.map(({ box }) => box)) }] : [];
  });
}
