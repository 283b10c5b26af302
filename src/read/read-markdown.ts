import MarkdownIt from 'markdown-it';
import type { Reading } from '../model/report.ts';
import { cleanString } from './clean-string.ts';
import { composeDocument, NO_FACTS } from './compose-document.ts';
import { readFrontMatter } from './front-matter.ts';
import { collectPieces } from './html/collect-pieces.ts';
import { resolveUrl } from './html/find-site.ts';
import { parsePage } from './html/page-tree.ts';

/** Indented code is switched off: saved pages are indented, and an indented sentence is no program. */
const MARKDOWN = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable('code');
/** Deeper nesting of quotations and lists is an accident, and costs the parser dearly. */
MARKDOWN.set({ maxNesting: 30 });

/** Reads Markdown, also with HTML and unknown tags mixed in. */
export function readMarkdown(raw: string, { url }: { readonly url: string | null }): Reading {
  const { text, issues } = cleanString(raw);
  const { body, facts } = readFrontMatter(text);
  const tree = parsePage(MARKDOWN.render(body));
  const pieces = collectPieces(tree.root, new Set(), (href) => resolveUrl(href, url));
  return composeDocument(pieces, { ...NO_FACTS, ...facts, url, issues });
}
