import type { PrintedLine } from '../join-printed.ts';
import { unifyRadicals } from './unify-radicals.ts';

/** Lengths are in points. */
export type PdfLine = PrintedLine;

interface Fragment {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Fragments whose base lines differ by less than this share of the letter height stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this share of the letter height is a space between words. */
const WORD_GAP = 0.2;

/** Puts a page's text fragments together into lines, in the order in which the page draws them. */
export function collectLines(items: readonly unknown[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; left: number; right: number; base: number; size: number } | null = null;
  const close = (): void => {
    if (open && open.text.trim() !== '') lines.push({ ...open, page });
    open = null;
  };
  for (const item of items) {
    if (!isFragment(item) || item.str === '') continue;
    const words = unifyRadicals(item.str);
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || item.height || 1;
    if (open && Math.abs(open.base - y) > Math.max(size, open.size) * SAME_LINE) close();
    if (!open) {
      open = { text: words, left: x, right: x + item.width, base: y, size };
      continue;
    }
    const line: { text: string; left: number; right: number; base: number; size: number } = open;
    if (x - line.right > size * WORD_GAP && !line.text.endsWith(' ')) line.text += ' ';
    line.text += words;
    line.right = Math.max(line.right, x + item.width);
    line.left = Math.min(line.left, x);
    line.size = Math.max(line.size, size);
  }
  close();
  return lines;
}

function isFragment(item: unknown): item is Fragment {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return false;
  return typeof item.str === 'string' && Array.isArray(item.transform);
}
