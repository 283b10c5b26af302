// @ts-check
/** Extracts a row of a set as the report that `linkStory` takes. */
import { extract } from '../dist/extract/index.js';
import { findLanguage } from '../dist/text/language.js';

// What a page says of itself, these rows do not.
const UNKNOWN = {
  kind: 'article',
  outlet: null,
  byline: null,
  site: null,
  url: null,
  canonical: null,
  reasons: [],
};

/** @param {{id: string, title?: string | null, text: string, published?: string | null}} row */
export function extractRow({ id, title, text, published }) {
  // The English set of statements has its dates in its ids only.
  const date = published ?? /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null;
  const blocks = [{ role: /** @type {const} */ ('paragraph'), start: 0, end: text.length }];
  const report = { id, text, title: title ?? null, blocks, published: date, language: findLanguage(text) };
  return { ...extract(report), report: /** @type {any} */ ({ ...UNKNOWN, ...report }) };
}
