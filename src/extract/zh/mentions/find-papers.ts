import type { Span } from '../../../text/span.ts';
import type { BodySpan } from './body-span.ts';

/** Titles are longer than names of papers. */
const MAX_NAME = 14;
const PAPER = /(?:报|周刊|月刊|新闻|杂志|邮报|电讯|卫报|通讯)$/;
const BEHIND = /^(?:杂志|周刊|报)/;

/** Papers and magazines in title marks: 《清河日报》, 《时刻》周刊; `[]` where there are none. */
export function findPapers(text: string, blocks: readonly Span[]): BodySpan[] {
  const found: BodySpan[] = [];
  for (const block of blocks) {
    for (let open = text.indexOf('《', block.start); open >= 0 && open < block.end; ) {
      const start = open + 1;
      const close = text.slice(start, Math.min(block.end, start + MAX_NAME + 1)).indexOf('》');
      const end = start + close;
      if (close >= 2 && (PAPER.test(text.slice(start, end)) || BEHIND.test(text.slice(end + 1, end + 3)))) {
        found.push({ start, end, rule: 'body:paper' });
      }
      open = text.indexOf('《', start);
    }
  }
  return found;
}
