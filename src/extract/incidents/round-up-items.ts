import type { Mention } from '../../model/mention.ts';
import type { Block } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { bigramsOf } from './bigrams.ts';
import { inlineItems, type RoundUpItem } from './inline-items.ts';
import { shareOf } from './plain-bigrams.ts';
import type { ToldCase } from './told-case.ts';

/** Fewer items are sections of one matter, or a caption and its picture. */
const FEWEST = 4;
/** A report with more is read up to here: the rest is a page of links. */
const MOST = 60;
/** A headline is no longer than this, an item's text no shorter (characters, both scripts). */
const LONGEST_HEADLINE = 90;
const SHORTEST_TEXT = 24;
/** How much of an item's text is looked at for the words of its headline. */
const LOOKED_AT = 400;
/** A headline over its own news says a third of its words again in it; 原因分析 over a part of an article none. 0.1: the same; 0.5 loses the round-ups (0.505, not 0.690, in marks-zh). */
const ECHO = 0.3;
/** A name, or two letters of headlines, that stand in half of the items make them parts of one matter. */
const SHARED = 0.5;

/**
 * The items of a round-up: a report that is made of unrelated news, each a headline with its own text below.
 * `[]` for every other report. Linear in the length of the text.
 */
export function roundUpItems(passage: Passage, mentions: readonly Found<Mention>[]): ToldCase[] {
  const own = ownItems(passage, itemsOf(passage), mentions);
  return withLeadStory(passage, own.length > 0 ? own : ownItems(passage, inlineItems(passage), mentions));
}

/** Rule of the story that a page with further news opens with. */
export const LEAD_STORY = 'incident:lead-story';
const ROUND_UP = 'incident:round-up';
/** A headline that takes this share of its words from the story before tells a further part of it. */
const FURTHER = 0.2;

/**
 * The page's own story runs over several paragraphs; a picture's caption or a brief above the other news is no story
 * (characters). It fires on seven pages of stories-zh: five tell their title in it, one may, one does not.
 */
const STORY = 450;

/** The first story has the title of the page over it, the further news a headline each. */
function withLeadStory(passage: Passage, items: readonly RoundUpItem[]): ToldCase[] {
  const [lead, ...others] = items;
  if (lead === undefined || lead.headline !== null) return items.map((item) => toCase(item, ROUND_UP));
  const said = bigramsOf(passage.text, lead.text);
  let further = 0;
  while (further < others.length && saidAgain(passage.text, others[further]!.headline, said) >= FURTHER)
    further++;
  const { end } = (others[further - 1] ?? lead).text;
  if (end - lead.text.start < STORY) return items.map((item) => toCase(item, ROUND_UP));
  return [
    { span: { start: lead.text.start, end }, heading: null, rule: LEAD_STORY },
    ...others.slice(further).map((item) => toCase(item, ROUND_UP)),
  ];
}

function saidAgain(text: string, headline: Span | null, said: ReadonlySet<string>): number {
  return headline === null ? 0 : shareOf(bigramsOf(text, headline), said);
}

function toCase({ headline, text }: RoundUpItem, rule: string): ToldCase {
  return { span: { start: (headline ?? text).start, end: text.end }, heading: headline, rule };
}

/** Those that are news of their own; `[]` where they are few, or parts of one matter. */
function ownItems(
  { text }: Passage,
  items: readonly RoundUpItem[],
  mentions: readonly Found<Mention>[],
): readonly RoundUpItem[] {
  if (items.filter(({ headline }) => headline !== null).length < FEWEST) return [];
  const own = items.filter((item) => item.headline === null || echoes(text, item.headline, item.text));
  if (own.length < FEWEST || own.length < items.length * 0.6) return [];
  return isOneMatter(text, own, mentions) ? [] : own;
}

/** Headlines with the blocks below each; what stands before the first is an item without one. */
function itemsOf({ text, blocks }: Passage): RoundUpItem[] {
  const items: RoundUpItem[] = [];
  let headline: Block | null = null;
  let below: Span | null = null;
  const close = () => {
    if (below !== null && items.length < MOST && below.end - below.start >= SHORTEST_TEXT)
      items.push({ headline: headline && { start: headline.start, end: headline.end }, text: below });
    below = null;
  };
  for (const block of blocks) {
    if (block.role === 'title' || block.role === 'caption') continue;
    if (isHeadline(text, block)) {
      close();
      headline = block;
    } else {
      below = { start: below === null ? block.start : (below as Span).start, end: block.end };
    }
  }
  close();
  return items;
}

/** What no headline ends with; it may end with a quoted word: 河口桥头的“慢生活”. */
const ENDS_SENTENCE = /[。.!?！？…：:；;，,](?:[”"])?$/;

function isHeadline(text: string, { role, start, end }: Block): boolean {
  if (role === 'heading') return true;
  const length = end - start;
  if (length < 5 || length > LONGEST_HEADLINE) return false;
  // Chinese says in 45 characters what English says in 90.
  const isHan = text.charCodeAt(start + 2) >= 0x3400;
  return (length <= LONGEST_HEADLINE / 2 || !isHan) && !ENDS_SENTENCE.test(text.slice(end - 2, end));
}

function echoes(text: string, headline: Span, body: Span): boolean {
  const pairs = bigramsOf(text, headline);
  const said = bigramsOf(text, { start: body.start, end: Math.min(body.end, body.start + LOOKED_AT) });
  return shareOf(pairs, said) >= ECHO;
}

function isOneMatter(
  text: string,
  items: readonly RoundUpItem[],
  mentions: readonly Found<Mention>[],
): boolean {
  const limit = items.length * SHARED;
  const headlinesByPair = new Map<string, number>();
  for (const { headline } of items) {
    if (headline === null) continue;
    for (const pair of bigramsOf(text, headline)) {
      const count = (headlinesByPair.get(pair) ?? 0) + 1;
      if (count >= limit) return true;
      headlinesByPair.set(pair, count);
    }
  }
  const lastItemByName = new Map<string, number>();
  const itemsByName = new Map<string, number>();
  let at = 0;
  for (const { type, span } of mentions) {
    if (type !== 'person' && type !== 'body' && type !== 'place') continue;
    while (at < items.length && items[at]!.text.end <= span.start) at++;
    if (at === items.length) break;
    if (span.start < items[at]!.text.start) continue;
    const name = text.slice(span.start, span.end);
    if (lastItemByName.get(name) === at) continue;
    lastItemByName.set(name, at);
    const count = (itemsByName.get(name) ?? 0) + 1;
    if (count >= limit) return true;
    itemsByName.set(name, count);
  }
  return false;
}
