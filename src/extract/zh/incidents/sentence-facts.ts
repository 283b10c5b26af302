import type { Mention } from '../../../model/mention.ts';
import { isDateline } from '../../../text/dateline.ts';
import type { Span } from '../../../text/span.ts';
import { monthsEarlier } from '../../incidents/months-earlier.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { GOES_ON, RETURN } from './recall-words.ts';

/** What a sentence says about which matter it belongs to. */
export interface SentenceFacts {
  readonly span: Span;
  /** It stands first in its paragraph. */
  readonly isFirst: boolean;
  /** The heading right over it. */
  readonly heading: Span | null;
  /** The date it opens with, in its first words or after 据…显示，. */
  readonly time: Found<Mention> | null;
  /** Months from that date to the day of the report; null without a date or a year. */
  readonly monthsAgo: number | null;
  /** How many dates it names. */
  readonly dates: number;
  /** One of them is of the report's own days. */
  readonly namesNow: boolean;
  /** A place that the report has not named before. */
  readonly newPlace: Span | null;
  /** It opens with a date of the report's own days. */
  readonly isNow: boolean;
  readonly returns: boolean;
  readonly goesOn: boolean;
}

/** A date opens a sentence where at most this many characters stand before it: 早在, 记者获悉，. */
const OPENING = 14;
/** Behind 据公开资料显示， a date may stand this far in. */
const SOURCE_OPENING = 40;
const SOURCE =
  /(?:显示|称|表示|介绍|透露|报道|回忆|获悉|得知|了解到?|发现|指出|记载|说|看到)[，：][在于自早“]*$/;
const LOOKED_AT = 16;

/** One entry a sentence, in text order; titles and headings are left out. Linear in the text and its mentions. */
export function sentenceFacts(passage: Passage, mentions: readonly Found<Mention>[]): SentenceFacts[] {
  const { text, blocks, sentences } = passage;
  const now = passage.published ?? firstDay(mentions);
  const placesSeen = new Set<string>();
  const facts: SentenceFacts[] = [];
  let block = 0;
  let mention = 0;
  let before = -1;
  for (const span of sentences) {
    while (block + 1 < blocks.length && blocks[block]!.end <= span.start) block++;
    let time: Found<Mention> | null = null;
    let newPlace: Span | null = null;
    let dates = 0;
    let namesNow = false;
    for (; mention < mentions.length && mentions[mention]!.span.start < span.end; mention++) {
      const each = mentions[mention]!;
      if (each.type === 'place') {
        const name = text.slice(each.span.start, each.span.end);
        if (!placesSeen.has(name)) newPlace ??= each.span;
        addPlace(placesSeen, name);
      }
      if (each.type !== 'time' || each.timex === null || !/^[\dX(]/.test(each.timex)) continue;
      dates++;
      namesNow ||= isRecent(each, now);
      if (time === null && opensWith(text, span, each.span) && !isDateline(text, each.span)) time = each;
    }
    const { role } = blocks[block]!;
    if (role === 'title' || role === 'heading') continue;
    const isFirst = before !== block;
    before = block;
    const above = blocks[block - 1];
    const monthsAgo = time === null ? null : monthsAgoOf(text, time, now);
    const head = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT));
    facts.push({
      span,
      isFirst,
      heading: isFirst && above?.role === 'heading' ? { start: above.start, end: above.end } : null,
      time,
      monthsAgo,
      dates,
      namesNow,
      newPlace,
      isNow: time !== null && isRecent(time, now),
      returns: RETURN.test(head),
      goesOn: GOES_ON.test(head),
    });
  }
  return facts;
}

/** A page without a date tells its own in its first days; null where it names none with a year. */
function firstDay(mentions: readonly Found<Mention>[]): string | null {
  return (
    mentions.find(({ type, value }) => type === 'time' && value !== null && DAY.test(value))?.value ?? null
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** 去年 is long ago even where nobody knows which year it is. */
function monthsAgoOf(text: string, time: Found<Mention>, now: string | null): number | null {
  const months = monthsEarlier(time.value, now);
  return months === null && /^[去前]年/.test(text.slice(time.span.start, time.span.end)) ? 12 : months;
}

/** Within a month of the report, or its year by name. */
function isRecent({ value }: Found<Mention>, now: string | null): boolean {
  const months = monthsEarlier(value, now);
  if (months === null) return false;
  return value!.length === 4 ? value === now!.slice(0, 4) : months <= 1;
}

/** A place and those that its name begins with: 青石市河口镇 has named 青石市 too. */
function addPlace(seen: Set<string>, name: string): void {
  seen.add(name);
  for (let at = 1; at < name.length - 1; at++) {
    if ('省市县区州盟旗镇乡'.includes(name[at]!)) seen.add(name.slice(0, at + 1));
  }
}

function opensWith(text: string, sentence: Span, time: Span): boolean {
  const before = time.start - sentence.start;
  if (before <= OPENING) return true;
  return before <= SOURCE_OPENING && SOURCE.test(text.slice(time.start - 8, time.start));
}
