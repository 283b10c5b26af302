import { readDiscourse } from './discourse.ts';
import { type PageElement, type PageTree, parsePage } from './page-tree.ts';

/** A page with less text than this has not shown it yet when it was saved. */
const FEWEST_CHARACTERS = 600;

/**
 * Parses a page; where it shows next to nothing because a script was to draw it, what it holds for readers
 * without scripts (`<noscript>`), or for that script, is taken instead.
 */
export function parseShown(html: string): PageTree {
  const tree = parsePage(html);
  if (countText(tree.root) >= FEWEST_CHARACTERS) return tree;
  const posts = readDiscourse(tree.root);
  if (posts !== null) return { ...tree, root: posts };
  if (!/<noscript/i.test(html)) return tree;
  const other = parsePage(html, { noscript: true });
  return countText(other.root) > countText(tree.root) * 2 ? other : tree;
}

function countText(element: PageElement): number {
  let count = 0;
  for (const child of element.children) {
    if (typeof child === 'string') count += child.trim().length;
    else if (child.tag !== 'head') count += countText(child);
  }
  return count;
}
