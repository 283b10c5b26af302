import { collectPieces, type PagePiece } from '../html/collect-pieces.ts';
import { type PageElement, type PageNode, textOf } from '../html/page-tree.ts';
import { collapseSpace } from '../piece.ts';
import { ancestorsOf } from './find-authors.ts';

/** One stretch of a page: who wrote it, the pieces of it, and the times that its markup tells. */
export interface PostPieces {
  readonly author: string;
  readonly times: readonly string[];
  readonly pieces: readonly PagePiece[];
}

/** What the lines hold that are put where an author stands and behind the last post; they are told by their element. */
const MARK = '·';
/** Discuz lays each post into a table, whose row would run what is quoted and what answers it into one. */
const LAYOUT_TAGS: ReadonlySet<string> = new Set(['table', 'tbody', 'tr', 'td']);

/**
 * Cuts a page at its authors: what stands between two belongs to the first of them, however the boxes lie in one another.
 * The last post ends where the largest element ends that holds no other author. `before` is what stands
 * above the first, `after` what stands below the last. Links are left out.
 */
export function cutPosts(
  root: PageElement,
  authors: readonly PageElement[],
): {
  readonly before: readonly PagePiece[];
  readonly posts: readonly PostPieces[];
  readonly after: readonly PagePiece[];
} {
  const marked = new Set(authors);
  const last = authors.at(-1);
  const end = last === undefined ? undefined : boxOf(last, authors.at(-2));
  const times: string[][] = [];
  const starts = new Map<PageElement, number>();
  const ends = new Set<PageElement>();
  const markStart = (parent: PageElement): PageElement => {
    const line = lineIn(parent);
    starts.set(line, times.length);
    times.push([]);
    return line;
  };
  const markEnd = (parent: PageElement): PageElement => {
    const line = lineIn(parent);
    ends.add(line);
    return line;
  };

  const copy = (element: PageElement, parent: PageElement | null): PageElement => {
    const tag = LAYOUT_TAGS.has(element.tag) ? 'div' : element.tag;
    const own: PageElement = { ...element, tag, parent, children: [] };
    for (const child of element.children) own.children.push(...copyNode(child, own));
    return own;
  };
  const copyNode = (node: PageNode, parent: PageElement): PageNode[] => {
    if (typeof node === 'string') return [node];
    if (marked.has(node)) return [markStart(parent), ...(node === end ? [markEnd(parent)] : [])];
    const time = timeOf(node);
    if (time !== null) times.at(-1)?.push(time);
    // The words of `<time>` are no words of the post: "2 weeks ago".
    const shown = node.tag === 'time' ? [' '] : [copy(node, parent)];
    return node === end ? [...shown, markEnd(parent)] : shown;
  };
  const pieces = collectPieces(copy(root, null), new Set(), () => null);

  // Each piece stands in the post whose author came last before it.
  const before: PagePiece[] = [];
  const after: PagePiece[] = [];
  let isOver = false;
  const posts: { author: string; times: readonly string[]; pieces: PagePiece[] }[] = [];
  for (const piece of pieces) {
    const start = starts.get(piece.element);
    if (ends.has(piece.element)) isOver = true;
    else if (isOver) after.push(piece);
    else if (start === undefined) (posts.at(-1)?.pieces ?? before).push(piece);
    else posts.push({ author: collapseSpace(textOf(authors[start]!)), times: times[start]!, pieces: [] });
  }
  return { before, posts, after };
}

function lineIn(parent: PageElement): PageElement {
  return { tag: 'p', attributes: {}, parent, children: [MARK] };
}

/** The largest element around the last author that holds no other; one that holds any holds the one before. */
function boxOf(author: PageElement, before: PageElement | undefined): PageElement {
  const shared = new Set(before === undefined ? [] : ancestorsOf(before));
  let box = author;
  for (const at of ancestorsOf(author)) {
    if (at.tag === 'body' || at.tag === 'html' || shared.has(at)) break;
    box = at;
  }
  return box;
}

/** `<time datetime>`, or a day and clock that stand in a link's title: `<a title="2026-03-02 21:37">`. */
function timeOf({ tag, attributes }: PageElement): string | null {
  if (tag === 'time' && attributes.datetime !== undefined) return attributes.datetime;
  return attributes.title !== undefined && CLOCKED.test(attributes.title) ? attributes.title : null;
}
const CLOCKED = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]\d{1,2}:\d{2}/u;
