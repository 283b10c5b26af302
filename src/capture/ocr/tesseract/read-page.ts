import type { RecognisedLine } from '../create-ocr.ts';
import { type LaidLine, type LaidPage, toImage } from './lay-out-lines.ts';
import type { TesseractBlock, TesseractWord } from './tesseract-packages.ts';

/** Below this, in percent, a line is a guess: edges of avatars, little pictures. */
const LEAST_CONFIDENCE = 45;

/** The words of a page that was laid out, as lines of the image. A line in which nothing was read is none. */
export function readPage(blocks: readonly TesseractBlock[], { lines }: LaidPage): RecognisedLine[] {
  const words = blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.words)),
  );
  return lines.flatMap((line) => {
    const own = words
      .filter(({ bbox, text }) => text.trim() !== '' && isIn(line, (bbox.y0 + bbox.y1) / 2))
      .sort((a, b) => a.bbox.x0 - b.bbox.x0);
    return own.length === 0 ? [] : readLine(own, line);
  });
}

function isIn({ top, bottom }: LaidLine, y: number): boolean {
  return y >= top && y < bottom;
}

function readLine(words: readonly TesseractWord[], line: LaidLine): RecognisedLine[] {
  const { box } = line;
  let text = '';
  const places: number[] = [];
  const put = (letters: string, middle: number) => {
    for (let unit = 0; unit < letters.length; unit++)
      places.push(Math.min(1, Math.max(0, (toImage(line, middle, 0).x - box.left) / box.width)));
    text += letters;
  };
  for (const { text: word, bbox, symbols } of words) {
    if (needsSpace(text, word)) put(' ', bbox.x0);
    for (const symbol of symbols) put(symbol.text, (symbol.bbox.x0 + symbol.bbox.x1) / 2);
  }
  const letters = words.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const percent =
    words.reduce((sum, { confidence, symbols }) => sum + confidence * symbols.length, 0) / letters;
  return percent < LEAST_CONFIDENCE ? [] : [{ text, confidence: percent / 100, box, places }];
}

/** Tesseract parts every Chinese word from the next; only between Latin words is that a space. */
function needsSpace(before: string, after: string): boolean {
  return /[!-~]$/.test(before) && /^[!-~]/.test(after);
}
