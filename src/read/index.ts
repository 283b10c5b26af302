/** Bytes to readings. */
export { readHtml } from './html/read-html.ts';
export { type CapturedBytes, type ReadOutcome, readCapture } from './read-capture.ts';
export { readRow } from './read-row.ts';
