import type { PageElement } from './page-tree.ts';
import { BREAKING_TAGS } from './tags.ts';

/** What an element holds, in characters without white space; Chinese ones count double. */
export interface Measure {
  /** In blocks of running text. */
  readonly good: number;
  /** In lists of links and, at a discount, in short lines. */
  readonly bad: number;
}

interface MeasureOptions {
  /** A block with more characters than this is running text, if links are not most of it. */
  readonly running: number;
  readonly dropped?: { has(element: PageElement): boolean };
  /** True where `element` stands in a link. */
  readonly inLink?: boolean;
}

/** Blocks that are more link than this are lists of links. */
const LINKED = 0.5;
/** Each such block counts for this much more, so that a bar of short words weighs too. */
const LINK_COST = 10;
/** Short lines are headings, lists and tables as often as the page's furniture. */
const SHORT_COST = 0.5;

/**
 * Measures every block element below and including `element` into `measures`, inner before outer; inline
 * elements count with the block that they stand in.
 */
export function measurePage(
  element: PageElement,
  options: MeasureOptions,
  measures: Map<PageElement, Measure>,
): Measure {
  let good = 0;
  let bad = 0;
  let chars = 0;
  let linked = 0;
  const closeBlock = (): void => {
    if (chars === 0) return;
    if (linked > chars * LINKED) bad += linked + LINK_COST;
    else if (chars > options.running) good += chars - linked;
    else bad += chars * SHORT_COST;
    chars = 0;
    linked = 0;
  };
  const walk = (parent: PageElement, inLink: boolean): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        const count = countChars(child);
        chars += count;
        if (inLink) linked += count;
      } else if (child.tag === 'head' || options.dropped?.has(child)) {
        // Not part of what the page shows.
      } else if (BREAKING_TAGS.has(child.tag)) {
        closeBlock();
        if (child.children.length === 0) continue;
        const below = measurePage(child, { ...options, inLink }, measures);
        good += below.good;
        bad += below.bad;
      } else walk(child, inLink || child.tag === 'a');
    }
  };
  walk(element, options.inLink ?? false);
  closeBlock();
  const own = { good, bad };
  measures.set(element, own);
  return own;
}

/** A Chinese character is worth about two letters of a Latin word. */
function countChars(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0) count += unit >= 0x2e80 ? 2 : 1;
  }
  return count;
}
