/** Bytes to readings. */
export { type ClaimsOutcome, readClaims } from './claim-review/read-claims.ts';
export { readHtml } from './html/read-html.ts';
export { type CapturedBytes, type ReadOutcome, readCapture } from './read-capture.ts';
export { readRow } from './read-row.ts';
