import type { Span } from '../../text/span.ts';
import type { Passage } from '../passage.ts';

/** One piece of news in a round-up. */
export interface RoundUpItem {
  readonly headline: Span | null;
  readonly text: Span;
}

/** A headline that opens its paragraph is this long (characters). */
const SHORTEST_HEADLINE = 5;
const LONGEST_HEADLINE = 45;
/** Behind a headline that only a space ends, the first comma comes within so many more: 记者从青石镇政府获悉，. */
const TO_COMMA = 45;
/** Its news is no shorter. */
const SHORTEST_TEXT = 16;
/** This many of the paragraphs have one; else it is a paragraph here and there that opens with a short sentence. */
const SHARE = 0.6;

/**
 * Items whose headline opens their paragraph: 青石镇停水。青石镇昨日停水，……; a paragraph without one goes on with the
 * item before. `[]` where most paragraphs have none. Linear in the number of paragraphs.
 */
export function inlineItems({ text, blocks }: Passage): RoundUpItem[] {
  const items: RoundUpItem[] = [];
  let paragraphs = 0;
  let headlines = 0;
  for (const block of blocks) {
    if (block.role === 'title' || block.role === 'caption') continue;
    paragraphs++;
    const end = headlineEnd(text, block);
    const last = items.at(-1);
    if (end !== null) {
      headlines++;
      items.push({ headline: { start: block.start, end }, text: { start: end, end: block.end } });
    } else if (last === undefined) items.push({ headline: null, text: block });
    else {
      const { headline, text: told } = last;
      items[items.length - 1] = { headline, text: { start: told.start, end: block.end } };
    }
  }
  return headlines < paragraphs * SHARE ? [] : items;
}

/** Where the headline ends that opens a paragraph: at its first stop, or at a space before its first comma. */
function headlineEnd(text: string, { start, end }: Span): number | null {
  const last = Math.min(end, start + LONGEST_HEADLINE + TO_COMMA);
  let space = -1;
  for (let at = start; at < last; at++) {
    const letter = text[at]!;
    if ((letter === ' ' || letter === '\u3000') && at - start <= LONGEST_HEADLINE) space = at;
    const isStop = letter === '。' || letter === '！' || letter === '？';
    if (!isStop && letter !== '，') continue;
    // 伤亡不明 据广播消息，……: the space parts headline and news.
    const ends = space - start >= SHORTEST_HEADLINE && !isStop ? space : isStop ? at + 1 : -1;
    const length = ends - start;
    if (length < SHORTEST_HEADLINE || length > LONGEST_HEADLINE) return null;
    return end - ends < SHORTEST_TEXT ? null : ends;
  }
  return null;
}
