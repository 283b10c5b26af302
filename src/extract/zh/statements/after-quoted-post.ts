import type { Span } from '../../../text/span.ts';

/** 何山 发表于 2026-9-1 12:20: how a forum heads the words of an earlier post that an answer repeats. */
const HEAD = /^\s*\S{1,20}\s+发表于\s*\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?\s+/;
/** What is shorter may come twice by chance. */
const MIN_REPEATED = 6;

/**
 * 何山 发表于 2026-9-1 12:20 桥上没有人 【不是没人，是去吃饭了】: a sentence without what it only repeats of an earlier
 * post, which is told there; the sentence itself where it repeats nothing.
 */
export function afterQuotedPost(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_LENGTH));
  const head = HEAD.exec(words);
  if (head === null) return sentence;
  const before = text.slice(0, sentence.start);
  const rest = words.slice(head[0].length);
  // The post is cut off at a blank, or at a stop.
  let end = 0;
  for (const { index } of rest.matchAll(/[\s。！？]|$/g)) {
    if (index >= MIN_REPEATED && before.includes(rest.slice(0, index))) end = index;
  }
  if (end === 0) return sentence;
  const start = sentence.start + head[0].length + end;
  return {
    start: Math.min(sentence.end, start + /^\s*/.exec(text.slice(start, sentence.end))![0].length),
    end: sentence.end,
  };
}
const MAX_LENGTH = 400;
