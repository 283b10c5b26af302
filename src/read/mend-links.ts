/** `[sign up](#` at the end of a line: the address is cut off, and its sign stands in the text. */
const UNCLOSED = /\[([^[\]\n]{1,120})\]\((?:#|(?:https?:\/)?\/|javascript:)?[^()\s]{0,2000}[ \t]*$/gm;

/** Closes such links, so that their words are those of a link and no sign is left. */
export function mendLinks(markdown: string): string {
  return markdown.replace(UNCLOSED, '[$1](#)');
}
