import type { Span } from '../../text/span.ts';

/** The part of a sentence between commas: 1人死亡、21人受伤 are two. */
export function clauseAround(text: string, sentence: Span, span: Span): Span {
  const before = text.slice(sentence.start, span.start);
  const start = Math.max(
    ...['，', '、', '；', '：', '。', ', ', '; '].map((mark) => before.lastIndexOf(mark)),
  );
  const end = text
    .slice(span.end, sentence.end)
    .search(/[，、；。]|[,;] |(?:^|(?<=\p{sc=Han}))\s+(?=\p{sc=Han})/u);
  return { start: sentence.start + start + 1, end: end < 0 ? sentence.end : span.end + end };
}
