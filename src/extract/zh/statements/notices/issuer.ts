import type { Block } from '../../../../model/report.ts';
import { type Span, trimSpan } from '../../../../text/span.ts';
import { findSpeakerHead } from '../../sources/find-speaker-head.ts';

/** A text that a body has put out itself. */
export interface Notice {
  /** Where it names that body; null where it does not. */
  readonly issuer: Span | null;
  /** What the body says in it, between heading and signature; null where an article may stand around it. */
  readonly words: Span | null;
}

/** 汀洲区教育局情况通报: what such a text is headed by. */
const HEADED =
  /^[^，。：！？“”\s]{0,40}(?:通报|通告|公告|声明|情况说明|告知书|告家长书|公开信|致歉信|启事|通知|更正|勘误)(?:（[一二三四五六七八九十续\d]{1,3}）|\([一二三四五六七八九十\d]{1,3}\))?(?:\s?[-_—|｜].{2,20})?$/;
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

/** 食堂公司 above 关于漏水的声明: so many lines at the head may hold the heading. */
const FIRST_BLOCKS = 3;
/** Quotation marks within a heading: 关于“3·2”漏水的声明. */
const MARKS = /[“”《》]/g;
/** What a medium writes around a notice. */
const ARTICLE = /记者|本报|[日晚早]报|通讯员|编辑[：:]|据[^，。]{2,16}(?:报道|消息|介绍)/;

/** The notice that a (folded) text is; undefined for other texts. */
export function noticeOf(text: string, blocks: readonly Block[]): Notice | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  const heading = blocks.slice(0, FIRST_BLOCKS).find((block) => isHeading(text, block));
  const leadIn = LEADS_IN.exec(text.slice(first.start, first.start + OPENING));
  const signed = signatureIn(text, blocks);
  const isSigned = signed !== undefined && (signed.isDated || heading !== undefined || leadIn !== null);
  if (!isSigned && heading === undefined && leadIn === null) return undefined;
  const issuer = isSigned ? signed.name : heading === undefined ? null : headIn(text, heading);
  // 县教育局发布通报 above 现将…通报如下：: an article that holds the notice may begin otherwise.
  const from = heading?.end ?? (leadIn === null ? undefined : first.start + leadIn.index + leadIn[0].length);
  const end = isSigned ? signed.name.start : blocks.at(-1)!.end;
  const isWhole =
    issuer !== null &&
    from !== undefined &&
    from < end &&
    (isSigned || !ARTICLE.test(text.slice(first.start, end)));
  return { issuer, words: isWhole ? { start: from, end } : null };
}

function isHeading(text: string, { start, end }: Span): boolean {
  const words = text
    .slice(start, Math.min(end, start + MAX_HEADING + 1))
    .trim()
    .replace(MARKS, '');
  return words.length <= MAX_HEADING && HEADED.test(words) && !TELLS_OF_ONE.test(words);
}
const MAX_HEADING = 80;

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
