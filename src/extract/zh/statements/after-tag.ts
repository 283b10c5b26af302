import type { Span } from '../../../text/span.ts';

/** #大桥通车#, 【#大桥通车#】: what a post is filed under; # 大桥通车: the mark of a heading alone. */
const TAG = /^\s*(?:【?#[^#\n]{1,60}#】?\s*)+|^\s*#{1,6}\s*/;
/** No row of tags is looked at further. */
const MAX_TAGS = 200;

/** A sentence without the tags, or the mark of a heading, that it begins with: they are no part of who speaks. */
export function afterTag(text: string, sentence: Span): Span {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_TAGS));
  if (!head.includes('#')) return sentence;
  const start = sentence.start + (TAG.exec(head)?.[0].length ?? 0);
  return start < sentence.end ? { start, end: sentence.end } : sentence;
}
