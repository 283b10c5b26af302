import type { BlockRole } from '../../model/report.ts';
import { createPieceWriter, type Piece } from '../piece.ts';
import { labelOf, type PageElement } from './page-tree.ts';
import { BREAKING_TAGS, HEADING_TAGS } from './tags.ts';

/** A piece with the block element that it stands in. */
export interface PagePiece extends Piece {
  readonly element: PageElement;
  /** True for the first words of a block that follow an image in it. */
  readonly afterImage: boolean;
}

/** A row's cells are taken together up to this length; longer ones are a layout, not a table. */
const LONGEST_CELL = 300;
const CAPTION =
  / (?:caption|captions|figcaption|wp caption text|image caption|img caption|photo caption|pictext|imgtext|picinfo) /;

/**
 * The text blocks below an element, in page order: each run of text between two block borders is one, and
 * its role is the nearest of heading, caption, quotation, list item and table row that it stands in.
 */
export function collectPieces(
  root: PageElement,
  dropped: { has(element: PageElement): boolean },
  resolveUrl: (href: string) => string | null,
): PagePiece[] {
  const pieces: PagePiece[] = [];
  const writer = createPieceWriter();
  let imageIn: PageElement | null = null;
  const flush = (role: BlockRole, element: PageElement): void => {
    const piece = writer.finish(role);
    if (!piece) return;
    pieces.push({ ...piece, element, afterImage: imageIn === element && pieces.at(-1)?.element !== element });
  };

  const walk = (parent: PageElement, role: BlockRole, block: PageElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        if (block.tag === 'pre') writeLines(child, role, block);
        else writer.write(child);
      } else if (!dropped.has(child)) enter(child, role, block);
    }
  };

  const writeLines = (text: string, role: BlockRole, block: PageElement): void => {
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) flush(role, block);
      writer.write(line);
    }
  };

  const enter = (child: PageElement, role: BlockRole, block: PageElement): void => {
    if (child.tag === 'head' || child.tag === 'title') return;
    if (child.tag === 'img') {
      imageIn = block;
    } else if (child.tag === 'a') {
      writer.openLink(resolveUrl(child.attributes.href ?? ''));
      walk(child, role, block);
      writer.closeLink();
    } else if (!BREAKING_TAGS.has(child.tag)) {
      walk(child, role, block);
    } else {
      flush(role, block);
      const own = roleOf(child, role);
      if (own === 'row') writeRow(child);
      else walk(child, own, child);
      flush(own, child);
    }
  };

  const writeRow = (row: PageElement): void => {
    for (const cell of row.children) {
      if (typeof cell === 'string' || dropped.has(cell)) continue;
      writer.write(' ');
      writeInline(cell);
    }
  };

  const writeInline = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') writer.write(child);
      else if (!dropped.has(child)) {
        if (BREAKING_TAGS.has(child.tag)) writer.write(' ');
        if (child.tag === 'a') writer.openLink(resolveUrl(child.attributes.href ?? ''));
        writeInline(child);
        if (child.tag === 'a') writer.closeLink();
        if (BREAKING_TAGS.has(child.tag)) writer.write(' ');
      }
    }
  };

  walk(root, 'paragraph', root);
  flush('paragraph', root);
  return pieces;
}

/** The role that an element gives its text, where `outer` is what surrounds it. */
function roleOf(element: PageElement, outer: BlockRole): BlockRole {
  const { tag } = element;
  if (tag === 'figcaption' || tag === 'caption' || CAPTION.test(labelOf(element))) return 'caption';
  if (outer === 'caption') return outer;
  if (HEADING_TAGS.has(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'item';
  if (tag === 'tr' && isPlainRow(element)) return 'row';
  return outer;
}

function isPlainRow(row: PageElement): boolean {
  return row.children.every(
    (cell) => typeof cell === 'string' || lengthWithin(cell, LONGEST_CELL) <= LONGEST_CELL,
  );
}

/** Characters of an element's text, counted no further than just above `limit`; a table inside counts as more. */
function lengthWithin(element: PageElement, limit: number): number {
  let length = 0;
  for (const child of element.children) {
    if (typeof child === 'string') length += child.trim().length;
    else if (child.tag === 'table' || HEADING_TAGS.has(child.tag)) return limit + 1;
    else length += lengthWithin(child, limit - length);
    if (length > limit) return length;
  }
  return length;
}
