import type { Issue } from '../model/issue.ts';
import type { Reading } from '../model/report.ts';
import { cleanString } from './clean-string.ts';
import { composeDocument, NO_FACTS } from './compose-document.ts';
import { createMarkdown } from './create-markdown.ts';
import { readFrontMatter } from './front-matter.ts';
import { collectPieces } from './html/collect-pieces.ts';
import { resolveUrl } from './html/find-site.ts';
import { findLinkedTags } from './html/find-tags.ts';
import { isMarkdownCutOff } from './html/is-cut-off.ts';
import { parsePage } from './html/page-tree.ts';
import { mendEmphasis } from './mend-emphasis.ts';
import { mendHeadings } from './mend-headings.ts';
import { mendLinks } from './mend-links.ts';

const MARKDOWN = createMarkdown();

const CUT_OFF: Issue = {
  code: 'truncated',
  span: null,
  message: 'The file breaks off inside a tag or a link; what it still holds was read.',
};

/** Reads Markdown, also with HTML and unknown tags mixed in. */
export function readMarkdown(raw: string, { url }: { readonly url: string | null }): Reading {
  const { text, issues } = cleanString(raw);
  const { body, facts } = readFrontMatter(text);
  const tree = parsePage(MARKDOWN.render(mendEmphasis(mendLinks(mendHeadings(body)))));
  const pieces = collectPieces(tree.root, new Set(), (href) => resolveUrl(href, url));
  const tags = [...new Set([...facts.tags, ...findLinkedTags(tree.root)])];
  const reading = composeDocument(pieces, { ...NO_FACTS, ...facts, tags, url, issues });
  return isMarkdownCutOff(body) ? { ...reading, issues: [...reading.issues, CUT_OFF] } : reading;
}
