import { findSigner } from '../find-kind.ts';
import { collectPieces, type PagePiece } from './collect-pieces.ts';
import { labelOf, type PageElement, type PageNode } from './page-tree.ts';
import { BREAKING_TAGS } from './tags.ts';
import { isAnnouncement, isAside, isFoot, isListing, isTelling, isUnlinked } from './telling-pieces.ts';

/** What is laid aside on a page, with the rule that says so. */
export type Dropped = ReadonlyMap<PageElement, string>;

/** Lists, tables and quotations belong to the text around them, as paragraphs do. */
const TEXT_TAGS: ReadonlySet<string> = new Set(['p', 'ol', 'ul', 'dl', 'blockquote', 'table', 'pre']);
/** Below the last sentence stand at most the body, its place and the day. */
const SIGNATURE_LINES = 3;
const LONGEST_SIGNATURE = 60;

interface Sibling {
  readonly node: PageNode;
  readonly pieces: readonly PagePiece[];
}

/**
 * The element around `start` that holds all of its text. One long paragraph among short ones is the only
 * running text of a notice (「现郑重声明如下：」 and four lines of a dozen characters) and would be taken alone; so
 * would the first of several sections, where the others hold nothing but short lines. From such an element this
 * climbs to what also holds its neighbours, if these are text and no bar of links. What stands there above the
 * headline and below the signature is laid aside. No page of the benches is read otherwise.
 */
export function widenMain(
  start: PageElement,
  { dropped, isNamed }: { readonly dropped: Dropped; readonly isNamed: (element: PageElement) => boolean },
): { readonly container: PageElement; readonly dropped: Dropped } {
  // Read below an element of its own, a heading is told from a paragraph.
  const piecesOf = (node: PageNode): PagePiece[] =>
    collectPieces({ tag: 'div', attributes: {}, parent: null, children: [node] }, dropped, () => null);
  const own = piecesOf(start);
  const isOpen = isAnnouncement(own.at(-1)?.text ?? '');
  const added = new Map(dropped);
  let container = start;
  for (let at = start; at.parent !== null; at = at.parent) {
    // An element that is named for its content holds all of it, unless it is one of several or announces more.
    const isOneOfSeveral =
      at.tag === 'p' || at.parent.children.some((node) => node !== at && isAlike(node, at));
    if (isNamed(at) && !isOpen && !isOneOfSeveral) break;
    const place = at.parent.children.indexOf(at);
    const siblings = at.parent.children.map((node) => ({ node, pieces: node === at ? [] : piecesOf(node) }));
    if (siblings.every(({ pieces }) => pieces.every(isAside))) continue;
    const next = siblings.find(({ pieces }, index) => index > place && pieces.length > 0);
    const isAnnounced = isOpen && next !== undefined && (isTold(next.pieces) || isListing(next.pieces));
    const goesOn =
      siblings.some((sibling) => isPart(sibling, at, own.length)) || isSigned(siblings, place, at);
    if (!isAnnounced && !goesOn) break;
    container = at.parent;
    for (const { node } of outside(siblings, place)) {
      if (typeof node !== 'string') added.set(node, 'around-text');
    }
  }
  return { container, dropped: added };
}

/** Whether a neighbour goes on with what `at` tells: both are bare paragraphs, or made alike. */
function isPart({ node, pieces }: Sibling, at: PageElement, blocks: number): boolean {
  if (!isTold(pieces)) return false;
  if (isBare(at) && (typeof node === 'string' || TEXT_TAGS.has(node.tag) || isBare(node))) return true;
  if (!isAlike(node, at)) return false;
  // Two nameless columns are alike too: only sections, and wrappers of one paragraph, need no name.
  return labelOf(at) !== '' || at.tag === 'section' || (blocks === 1 && pieces.length === 1);
}

/** Of one tag and class, as an editor writes them for each part of a text; several articles are several texts. */
function isAlike(node: PageNode, at: PageElement): boolean {
  return (
    typeof node !== 'string' && at.tag !== 'article' && node.tag === at.tag && labelOf(node) === labelOf(at)
  );
}

/** The body and the day below a notice of one paragraph. */
function isSigned(siblings: readonly Sibling[], place: number, at: PageElement): boolean {
  const below = siblings.slice(place + 1).flatMap(({ pieces }) => pieces.map(({ text }) => text));
  return isBare(at) && findSigner(below.slice(0, 2).join('\n')) !== null;
}

/** What stands before the telling neighbours and headlines above the text, and behind its signature. */
function outside(siblings: readonly Sibling[], place: number): Sibling[] {
  let from = place;
  while (from > 0 && (isHead(siblings[from - 1]!) || goesWithText(siblings, from - 1))) from--;
  let to = Math.max(
    place,
    siblings.findLastIndex(({ pieces }) => isTold(pieces)),
  );
  while (to + 1 < siblings.length && goesWithText(siblings, to + 1)) to++;
  for (let lines = 0; lines < SIGNATURE_LINES && isSignature(siblings[to + 1]); to++) {
    lines += siblings[to + 1]!.pieces.length;
  }
  return siblings.filter((_, index) => index < from || index > to);
}

/**
 * A table or list goes with the sentence before it, which mostly announces it (「结果如下：」), though its cells tell
 * nothing by themselves; so does the line that names it (「表一 水质」).
 */
function goesWithText(siblings: readonly Sibling[], place: number): boolean {
  if (!isListing(siblings[place]!.pieces)) return false;
  const before = siblings
    .slice(0, place)
    .findLast(({ pieces }) => !pieces.every(isAside) && !isListing(pieces));
  return before !== undefined && isTold(before.pieces);
}

function isTold(pieces: readonly PagePiece[]): boolean {
  return isUnlinked(pieces) && pieces.some(isTelling);
}

function isHead({ pieces }: Sibling): boolean {
  return isUnlinked(pieces) && pieces.every((piece) => isTelling(piece) || isAside(piece));
}

function isSignature(sibling: Sibling | undefined): boolean {
  return (
    sibling !== undefined &&
    isUnlinked(sibling.pieces) &&
    sibling.pieces.every(({ text }) => text.length <= LONGEST_SIGNATURE && !isFoot(text))
  );
}

/** Holds words and no blocks. */
function isBare(element: PageElement): boolean {
  return element.children.every(
    (child) => typeof child === 'string' || child.tag === 'br' || !BREAKING_TAGS.has(child.tag),
  );
}
