// @ts-check
import { createHash } from 'node:crypto';
import { createOcr } from '../../dist/capture/ocr/create-ocr.js';
import { recogniseImage } from '../../dist/capture/ocr/recognise-image.js';
import { createTesseract } from '../../dist/capture/ocr/tesseract/create-tesseract.js';
import { readScreenshot } from '../../dist/read/screenshot/read-screenshot.js';

export { createOcr, createTesseract };

/** @param {Buffer} bytes @param {Awaited<ReturnType<typeof createOcr>>} ocr */
export async function recogniseShot(bytes, ocr) {
  const outcome = await recogniseImage(bytes, createHash('sha256').update(bytes).digest('hex'), ocr);
  if (outcome.kind !== 'lines') throw new Error(outcome.message);
  return outcome.lines;
}

/**
 * What is read from recognised lines, with words where the transcript has spans; null where no chat is found.
 * @param {import('../../src/model/image-lines.ts').ImageLines} lines @param {string} captured
 */
export function readShot(lines, captured) {
  const path = `Screenshot_${captured.slice(0, 10).replaceAll('-', '')}-120000.png`;
  const reading = readScreenshot(lines, { path, url: null });
  if (reading.kind === 'unread' || !reading.transcript) return null;
  const { transcript, text } = reading;
  const words = (/** @type {{ start: number, end: number } | null} */ span) =>
    span ? text.slice(span.start, span.end) : null;
  return {
    reading,
    name: words(transcript.name),
    members: transcript.members,
    messages: transcript.messages.map((message) => ({
      ...message,
      label: words(message.label),
      body: words(message.body),
    })),
    separators: transcript.separators.map(({ span, value }) => ({ text: words(span) ?? '', value })),
  };
}
