import type { Mention } from '../../model/mention.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import type { ToldCase } from './told-case.ts';

/** 1、 (2) 三、 【…】 ④ "2. " at the head of a line. */
const NUMBER =
  /^(?:[（(【[]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）】\].．、:：\s](?!\d)|第[一二三四五六七八九十]{1,2}[，、：:]|[①-⑳]|【|[■●▲◆★•·])\s*/;
const FEWEST = 3;
const MOST = 60;
/** A case of a list is dated and placed or has its persons; this share of the lines must be, or they are points of an argument. */
const TELLING = 0.6;
const LONGEST = 500;

interface Item {
  start: number;
  end: number;
  isDated: boolean;
  isPlaced: boolean;
}

/**
 * Cases told line by line under numbers or bullets, each with its own date and its own place, body or person; `[]`
 * where the lines are points of an argument or steps. Linear in blocks and mentions.
 */
export function numberedItems(passage: Passage, mentions: readonly Found<Mention>[]): ToldCase[] {
  const items = itemsOf(passage);
  if (items.length < FEWEST || items.length > MOST) return [];
  let at = 0;
  for (const { type, span, timex } of mentions) {
    while (at < items.length && items[at]!.end <= span.start) at++;
    const item = items[at];
    if (item === undefined) break;
    if (span.start < item.start) continue;
    if (type === 'time' && timex !== null && /^(?:\d{4}|XXXX-\d)/.test(timex)) item.isDated = true;
    if (type === 'place' || type === 'body' || type === 'person') item.isPlaced = true;
  }
  const telling = items.filter(({ isDated, isPlaced }) => isDated && isPlaced);
  if (telling.length < FEWEST || telling.length < items.length * TELLING) return [];
  return telling.map(({ start, end }) => ({
    span: { start, end },
    heading: null,
    rule: 'incident:numbered',
  }));
}

/** Each numbered line with what stands below it, up to the next. */
function itemsOf({ text, blocks }: Passage): Item[] {
  const items: Item[] = [];
  for (const { role, start, end } of blocks) {
    if (role === 'title' || role === 'caption') continue;
    const last = items.at(-1);
    if (NUMBER.test(text.slice(start, start + 8))) {
      items.push({ start, end, isDated: false, isPlaced: false });
    } else if (last !== undefined && end - last.start <= LONGEST) last.end = end;
  }
  return items;
}
