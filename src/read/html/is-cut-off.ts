/** An unfinished tag at the end; the length keeps the search in bounds. */
const OPEN_TAG = /<\/?[a-z][^<>]{0,2000}$/i;
/** An unfinished link of Markdown at the end: `[notice](https://…`. */
const OPEN_LINK = /\]\([^()\s]{0,2000}$/;
const LAST = 4_000;

/**
 * Whether the markup of a whole page breaks off: it opens `<html>` or `<body>`, closes neither, and ends
 * inside a tag or in words. A page that ends in a closed block cannot be told from one whose author left the
 * last tags out, as HTML allows; nor can a fragment be told that never opened them.
 */
export function isPageCutOff(html: string): boolean {
  if (!/<(?:html|body)[\s>]/i.test(html) || /<\/(?:html|body)\s*>/i.test(html)) return false;
  const end = html.slice(-LAST).trimEnd();
  return end !== '' && !end.endsWith('>');
}

/** Whether Markdown ends inside a tag or inside a link's address; after whole words nothing tells. */
export function isMarkdownCutOff(markdown: string): boolean {
  const end = markdown.slice(-LAST).trimEnd();
  return OPEN_TAG.test(end) || OPEN_LINK.test(end);
}
