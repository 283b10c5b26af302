import { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import { mapSpans } from '../model/map-spans.ts';
import { type Block, type Reading, ReadingSchema } from '../model/report.ts';
import type { Transcript } from '../model/transcript.ts';
import { findLanguage } from '../text/language.ts';
import { isSpan, type Span, trimSpan } from '../text/span.ts';
import { cleanString } from './clean-string.ts';
import { findKind } from './find-kind.ts';
import { readHtml } from './html/read-html.ts';
import { parsePublished } from './parse-published.ts';
import { collapseSpace } from './piece.ts';

const text = z.string().nullish().catch(null);

/** A row that holds a page or a text; keys that we do not know are left alone. */
const RowSchema = z.looseObject({
  html: text,
  text,
  title: text,
  byline: text,
  author: text,
  outlet: text,
  source: text,
  site: text,
  url: text,
  canonical: text,
  published: text,
  date: text,
});
type Row = z.infer<typeof RowSchema>;

/**
 * Reads one record of JSON Lines: `{url?, html}`, `{title?, text, published?, …}`, or what `read` itself
 * writes. A given text is kept letter by letter, so that offsets into it stay good: it begins at 0, or where
 * a title is given apart from it, one line feed after the title. `line` counts from 1.
 */
export function readRow(row: unknown, line: number): Reading {
  const own = readOwn(row);
  if (own) return own;
  const parsed = RowSchema.safeParse(row);
  if (!parsed.success) return brokenRow(line, 'it is no object');
  const record = parsed.data;
  if (record.html) return readHtml(record.html, { url: record.url ?? null });
  if (record.text) return readTextRow(record, record.text);
  return brokenRow(line, 'it has neither `html` nor `text`');
}

/** The reading of a record that says nothing, with the reason. */
export function brokenRow(line: number, reason: string): Reading {
  return {
    ...EMPTY,
    issues: [{ code: 'broken-record', span: null, message: `Line ${line} was not read: ${reason}.` }],
  };
}

const EMPTY: Reading = {
  kind: 'unknown',
  title: null,
  byline: null,
  outlet: null,
  site: null,
  url: null,
  canonical: null,
  published: null,
  language: null,
  tags: [],
  text: '',
  blocks: [],
  links: [],
  issues: [],
  reasons: [],
};

/** A row of our own output, taken as it is where its blocks fit its text. */
function readOwn(row: unknown): Reading | null {
  // Looked at first, for most rows are none of ours and a schema's refusal costs more than reading them.
  if (typeof row !== 'object' || row === null || !('blocks' in row)) return null;
  const parsed = z.object(ReadingSchema.shape).safeParse(row);
  if (!parsed.success) return null;
  const { data } = parsed;
  const spans = [
    ...data.blocks,
    ...data.links.flatMap(({ span }) => span ?? []),
    ...spansOf(data.transcript),
  ];
  const fits = cleanString(data.text).text === data.text && spans.every((span) => isSpan(data.text, span));
  const ordered = data.blocks.every(
    (block, index) => index === 0 || data.blocks[index - 1]!.end <= block.start,
  );
  return fits && ordered ? data : null;
}

function spansOf(transcript: Transcript | undefined): Span[] {
  const spans: Span[] = [];
  mapSpans(transcript, null, (span) => spans.push(span));
  return spans;
}

function readTextRow(row: Row, raw: string): Reading {
  const { text: body, issues } = cleanString(raw);
  const title = row.title ? collapseSpace(cleanString(row.title).text) || null : null;
  // A title that the text already begins with is not said twice.
  const inside = title !== null && body.startsWith(title) && /^\s*(?:\n|$)/.test(body.slice(title.length));
  const whole = title === null || inside ? body : `${title}\n${body}`;
  const blocks = splitBlocks(whole, title);
  const stated = (row.published ?? row.date)?.trim();
  const published = stated ? parsePublished(stated) : null;
  const outlet = nameOf(row.outlet ?? row.source);
  const doubtful: Issue[] =
    stated && published === null
      ? [
          {
            code: 'date-doubtful',
            span: null,
            message: `The date “${stated.slice(0, 60)}” was not understood.`,
          },
        ]
      : [];
  const fields = {
    title,
    byline: nameOf(row.byline ?? row.author),
    outlet,
    site: nameOf(row.site),
    canonical: row.canonical ?? null,
    published,
  };
  return {
    ...EMPTY,
    ...fields,
    kind: findKind({
      title,
      text: whole,
      credited: outlet !== null || fields.byline !== null,
      article: blocks.length > 1,
      post: false,
    }),
    url: row.url ?? null,
    language: findLanguage(whole),
    text: whole,
    blocks,
    issues: [...issues, ...doubtful],
    reasons: Object.entries(fields).flatMap(([field, value]) =>
      value === null ? [] : [{ rule: `${field}:record`, span: null }],
    ),
  };
}

function nameOf(raw: string | null | undefined): string | null {
  return raw ? collapseSpace(cleanString(raw).text) || null : null;
}

/** Each line that shows anything is a block; the first is the title where it is the title's words. */
function splitBlocks(whole: string, title: string | null): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < whole.length) {
    const feed = whole.indexOf('\n', start);
    const end = feed < 0 ? whole.length : feed;
    const span = trimSpan(whole, { start, end });
    if (span && isSpan(whole, span)) {
      const isTitle = blocks.length === 0 && title !== null && whole.slice(span.start, span.end) === title;
      blocks.push({ role: isTitle ? 'title' : 'paragraph', ...span });
    }
    start = end + 1;
  }
  return blocks;
}
