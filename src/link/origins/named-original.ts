import type { Span } from '../../text/span.ts';
import { bareAddress } from './bare-address.ts';

/** The address that a translation names as its original's, and the words that say so. */
export interface NamedOriginal {
  readonly address: string;
  readonly span: Span;
}

/** 机器翻译，原文：…; Machine translation of …: a note over or under a text. */
const TRANSLATED =
  /机器翻译|機器翻譯|机翻|機翻|自动翻译|自動翻譯|[编編]?[译譯]自|\b(?:machine|automatic(?:ally)?|auto)[- ]translat(?:ion|ed)|\btranslat(?:ion|ed) (?:of|from|by|with)\b|\bgoogle translate\b|\bdeepl\b/gi;
const ADDRESS = /https?:\/\/[^\s<>()（）“”"'，。；、*]+[^\s<>()（）“”"'，。；、*.,;:]/i;
/** A note stands within so many letters of the beginning or the end, and its address within so many of its words. */
const HEAD = 600;
const FOOT = 400;
const NEAR = 160;

/** The original that a text names where it says that it was translated; null for none. Linear in the note. */
export function findNamedOriginal(text: string): NamedOriginal | null {
  const head = { start: 0, end: Math.min(text.length, HEAD) };
  const foot = { start: Math.max(head.end, text.length - FOOT), end: text.length };
  for (const { start, end } of [head, foot]) {
    const part = text.slice(start, end);
    for (const words of part.matchAll(TRANSLATED)) {
      const at = start + words.index;
      // The note is a line of its own; a report on translations goes on in sentences.
      const lineEnd = text.indexOf('\n', at);
      const line = text.slice(at, Math.min(lineEnd < 0 ? text.length : lineEnd, at + NEAR));
      const found = ADDRESS.exec(line);
      if (found !== null)
        return {
          address: bareAddress(found[0]),
          span: { start: at, end: at + found.index + found[0].length },
        };
    }
  }
  return null;
}
