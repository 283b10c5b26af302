import type { Block } from '../src/model/report.ts';

/** Each line of a text as a paragraph. */
export function paragraphsOf(text: string): Block[] {
  let at = 0;
  return text.split('\n').map((line): Block => {
    const block: Block = { role: 'paragraph', start: at, end: at + line.length };
    at += line.length + 1;
    return block;
  });
}
