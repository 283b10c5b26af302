/** One printed line of a page. Lengths are in one unit, whichever: points, pixels. */
export interface PrintedLine {
  readonly text: string;
  readonly page: number;
  /** Left and right end, and the base line counted from the bottom of the page. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of its tallest letters. */
  readonly size: number;
}

export interface PrintedParagraph<Line extends PrintedLine = PrintedLine> {
  readonly role: 'heading' | 'paragraph';
  /** Its lines, joined by line feeds, which a piece closes up between Chinese characters. */
  readonly text: string;
  readonly lines: readonly Line[];
}

/** 「— 3 —」, 「第 3 页」, 「Page 3 of 8」 and bare numbers. */
const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|第\s*\d+\s*页.{0,8}|page\s+\d+(?:\s+of\s+\d+)?|\d+\s*\/\s*\d+)$/i;
/** Letters this much taller than the text's are a heading's. */
const TALLER = 1.15;
/** A gap this many times the usual distance of lines parts two paragraphs. */
const WIDE_GAP = 1.45;
/** Between sentences a smaller one does: paragraphs without indents stand 1.3 to 1.5 lines apart. */
const SENTENCE_GAP = 1.25;
const SENTENCE_END = /[.!?:。！？：][”"’'）)]?$/;
/** Of small print a full stop may be lost, but a capital begins the next sentence. */
const SENTENCE_START = /^["“‘(]?\p{Lu}/u;
/** Chinese paragraphs are indented by two letters; one is enough to see it. */
const INDENT = 0.9;
/** What begins further in than this many letters stands in the middle or at the right: the body and the day at the end. */
const SET_APART = 4;
/** A line that ends this many letters before the usual right end closes its paragraph. */
const SHORT_END = 3;
/** Latin letters are about half as wide as high. */
const LATIN_LETTER = 0.5;
/** A line seen at the same height on this many pages is a running head. */
const RUNNING_HEAD = 3;

/** Joins printed lines into paragraphs by gaps, indents, short last lines and letter sizes. */
export function joinPrinted<Line extends PrintedLine>(raw: readonly Line[]): PrintedParagraph<Line>[] {
  const repeated = findRunningHeads(raw);
  const lines = raw.filter((line) => !PAGE_NUMBER.test(line.text.trim()) && !repeated.has(line.text.trim()));
  if (lines.length === 0) return [];
  const size = median(lines.map((line) => line.size));
  const left = quantile(
    lines.map((line) => line.left),
    0.2,
  );
  const right = quantile(
    lines.map((line) => line.right),
    0.8,
  );
  const leading = usualLeading(lines, size);

  const paragraphs: PrintedParagraph<Line>[] = [];
  let group: Line[] = [];
  const close = (): void => {
    if (group.length === 0) return;
    const tall = group.every((line) => line.size > size * TALLER);
    paragraphs.push({
      role: tall ? 'heading' : 'paragraph',
      text: group.map((line) => line.text).join('\n'),
      lines: group,
    });
    group = [];
  };
  for (const line of lines) {
    const before = group.at(-1);
    if (before && startsParagraph(before, line, { size, left, right, leading })) close();
    group.push(line);
  }
  close();
  return paragraphs;
}

function startsParagraph(
  before: PrintedLine,
  line: PrintedLine,
  usual: { readonly size: number; readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  if (Math.abs(before.size - line.size) > usual.size * (TALLER - 1)) return true;
  const gap = before.base - line.base;
  const tall = line.size > usual.size * TALLER;
  // A headline of two lines stays one, wherever its lines begin.
  if (tall) return gap > line.size * 2.2;
  const isBetween = SENTENCE_END.test(before.text) || SENTENCE_START.test(line.text);
  const wide = usual.leading * (isBetween ? SENTENCE_GAP : WIDE_GAP);
  if (line.page === before.page && (gap > wide || gap < 0)) return true;
  if (line.left > usual.left + usual.size * SET_APART) return true;
  if (line.left > usual.left + usual.size * INDENT && line.left > before.left + usual.size * INDENT)
    return true;
  const least = Math.max(SHORT_END, (firstWord(line.text).length + 1) * LATIN_LETTER);
  if (before.right < usual.right - usual.size * least) return true;
  return false;
}

/** A line of Latin letters ends where the next word has no room. */
function firstWord(text: string): string {
  return /^[\p{sc=Latin}\p{N}\p{P}]+/u.exec(text)?.[0] ?? '';
}

function usualLeading(lines: readonly PrintedLine[], size: number): number {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const gap = lines[index]!.base - line.base;
    return line.page === lines[index]!.page && gap > 0 ? [gap] : [];
  });
  // The lesser ones: where paragraphs are short, half the gaps lie between them.
  return gaps.length === 0 ? size * 1.5 : quantile(gaps, 0.35);
}

/** Words that stand as the first or last line, at the same height, on several pages. */
function findRunningHeads(lines: readonly PrintedLine[]): Set<string> {
  const edges = new Map<number, { top: PrintedLine; foot: PrintedLine }>();
  for (const line of lines) {
    if (PAGE_NUMBER.test(line.text.trim())) continue;
    const edge = edges.get(line.page) ?? { top: line, foot: line };
    if (line.base > edge.top.base) edge.top = line;
    if (line.base < edge.foot.base) edge.foot = line;
    edges.set(line.page, edge);
  }
  const counts = new Map<string, number>();
  for (const { top, foot } of edges.values()) {
    for (const line of top === foot ? [top] : [top, foot]) {
      const key = `${Math.round(line.base)} ${line.text.trim()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const found = [...counts].filter(([, count]) => count >= RUNNING_HEAD);
  return new Set(found.map(([key]) => key.slice(key.indexOf(' ') + 1)));
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
