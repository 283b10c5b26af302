import type { Block } from '../../../../model/report.ts';
import { type Span, trimSpan } from '../../../../text/span.ts';
import { findSpeakerHead } from '../../sources/find-speaker-head.ts';

/** A text that a body has put out itself, and where it names that body; null where it does not. */
export interface Notice {
  readonly issuer: Span | null;
}

/** 汀洲区教育局情况通报: what such a text is headed by. */
const HEADED =
  /^[^，。：！？“”\s]{0,40}(?:通报|通告|公告|声明|情况说明|告知书|告家长书|公开信|致歉信|启事|通知|更正|勘误)$/;
/** 县教育局发布通报: a headline that tells of one. */
const TELLS_OF_ONE = /发布|发出|[再连]?发|出具|收到|看到|作出|回应|晒出|撤回|拒/;
/** 现将有关情况通报如下: how it begins. */
const LEADS_IN = /现(?:将|就)[^，。：]{0,30}(?:通报|通告|公告|声明|说明|告知|通知|更正)如下[：:]/;
const DATE =
  /^(?:\d{4}|[二〇○零一二三四五六七八九十]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/;
const DATE_END =
  /\s*(?:\d{4}|[二〇○零一二三四五六七八九十]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/;
/** Behind the signature only the date and a line about the page stand. */
const LAST_BLOCKS = 4;
const MAX_NAME = 30;
/** How much of a text is looked at for how it begins. */
const OPENING = 600;

/** The notice that a (folded) text is; undefined for other texts. */
export function noticeOf(text: string, blocks: readonly Block[]): Notice | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  const heading = text.slice(first.start, first.end).trim();
  const isHeaded = HEADED.test(heading) && !TELLS_OF_ONE.test(heading);
  const leadsIn = LEADS_IN.test(text.slice(first.start, first.start + OPENING));
  const signed = signatureIn(text, blocks);
  if (signed !== undefined && (signed.isDated || isHeaded || leadsIn)) return { issuer: signed.name };
  return isHeaded || leadsIn ? { issuer: isHeaded ? headIn(text, first) : null } : undefined;
}

/** 【汀洲区教育局】情况通报: the body that a heading begins with. */
function headIn(text: string, { start, end }: Span): Span | null {
  const name = HEAD.exec(text.slice(start, end).trimEnd())?.[1];
  return name !== undefined && isBody(name) ? { start, end: start + name.length } : null;
}
const HEAD =
  /^([^，。：！？“”\s]{2,30}?)(?:关于.{2,40}的|就.{2,40}的)?(?:情况|警情|调查|有关|致歉|辟谣|严正|工作)*.{2,4}$/;

/** The block at the end that is the name of a body, with the date behind it or below. */
function signatureIn(text: string, blocks: readonly Block[]): { name: Span; isDated: boolean } | undefined {
  const last = blocks.slice(-LAST_BLOCKS);
  for (const [index, block] of last.entries()) {
    if (block.end - block.start > 2 * MAX_NAME) continue;
    const words = text.slice(block.start, block.end).trimEnd();
    const date = DATE_END.exec(words)?.[0].length ?? 0;
    const name = trimSpan(text, { start: block.start, end: block.start + words.length - date });
    if (name === undefined || !isBody(text.slice(name.start, name.end))) continue;
    const below = last[index + 1];
    const isDated = date > 0 || (below !== undefined && DATE.test(text.slice(below.start, below.end).trim()));
    if (isDated || below === undefined) return { name, isDated };
  }
  return undefined;
}

function isBody(words: string): boolean {
  if (words.length > MAX_NAME || /[，。；：！？“”（）()《》\s]/.test(words)) return false;
  const head = findSpeakerHead(words);
  return head !== undefined && head.rest === 0 && head.word !== words && head.rule.as === 'body';
}
