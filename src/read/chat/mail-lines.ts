import { type PageElement, parsePage } from '../html/page-tree.ts';
import { BREAKING_TAGS } from '../html/tags.ts';

/** The lines of a mail in HTML with the spaces that it writes, for these tell a name from a clock. */
export function mailLines(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    lines.push(line);
    line = '';
  };
  const walk = (element: PageElement): void => {
    const breaks = BREAKING_TAGS.has(element.tag);
    if (breaks) flush();
    for (const child of element.children) {
      if (typeof child !== 'string') walk(child);
      else line += child.replace(/[\t\n\r]+/g, ' ');
    }
    if (breaks) flush();
  };
  walk(parsePage(html).root);
  flush();
  return lines.filter((each) => each.trim() !== '');
}
