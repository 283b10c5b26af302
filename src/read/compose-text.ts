import type { Block, Link } from '../model/report.ts';
import { isSpan } from '../text/span.ts';
import type { Piece } from './piece.ts';

export interface ComposedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** Joins pieces by line feeds; every character that is not a line feed lies in exactly one block. */
export function composeText(pieces: readonly Piece[]): ComposedText {
  const blocks: Block[] = [];
  const found: { url: string; start: number; end: number }[] = [];
  const parts: string[] = [];
  let offset = 0;
  for (const { role, text, links } of pieces) {
    parts.push(text);
    blocks.push({ role, start: offset, end: offset + text.length });
    for (const { url, start, end } of links) found.push({ url, start: offset + start, end: offset + end });
    offset += text.length + 1;
  }
  const text = parts.join('\n');
  const links = found.map(({ url, start, end }): Link => {
    const span = { start, end };
    return { url, text: text.slice(start, end), span: isSpan(text, span) ? span : null };
  });
  return { text, blocks, links };
}
