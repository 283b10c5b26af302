import type { Span } from '../../../text/span.ts';

const OPENS = /^\s*[（(]/;
const CLOSES = /[。！？!?][）)]\s*$/;

/** （何女士表示异议。）: a sentence that stands in a bracket, with its own stop, without the bracket; others as they are. */
export function withinBracket(text: string, { start, end }: Span): Span {
  const opening = OPENS.exec(text.slice(start, start + 4))?.[0].length;
  const closing = CLOSES.exec(text.slice(Math.max(start, end - 4), end))?.[0].length;
  if (opening === undefined || closing === undefined) return { start, end };
  const inner = { start: start + opening, end: end - closing + 1 };
  return /[（()）]/.test(text.slice(inner.start, inner.end)) ? { start, end } : inner;
}
