import type { Span } from '../../../text/span.ts';
import { findOutcome } from './find-outcome.ts';
import { NO_CASE, RECALL_RULES, SPEAKS } from './recall-words.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const RECALL = new RegExp(
  `^[“"「]?(?:但|而|其实|此前|除此之外，|此外，|例如，?|比如，?)?(?:${RECALL_RULES.map(({ pattern }) => `(${pattern})`).join('|')})`,
);
/** As much of a sentence as tells how it opens. */
const HEAD = 40;
/** A date this many months back is another matter's, one nearer mostly a stage of the main one. 3: the same; 12: 0.672, not 0.690. */
const LONG_AGO = 6;
/** Nearer ones open a case where the sentence names a place that is new to the report. */
export const AGO = 2;
/** 将 stands within so many characters of the month it is said of. */
const PLAN = 30;
/** 去年3月，青石镇也发现了红水: it is like the main matter, and none of it. */
const ALSO = /也(?:曾|就|同样)?(?:发生|发现|出现|爆发|遭|被|有过|曝出|查处)/;
/** A sentence with more dates is a row of figures. Without: 0.684, not 0.690; with 1 0.696, but 3月至5月 is two. */
const MOST_DATES = 2;

/** In one paragraph, a place that opens the sentence after a case opens the next: a list of cases. */
const PLACE_OPENS = 16;

/** Somebody or something of that place that is new too: 一男子, 一辆校车. */
const SOMEBODY = /一(?:[名位辆家座所处艘架栋对起]|男|女|小|老)/;

/** 早在去年就建议立法, 我们去年培训讲过: somebody spoke of the matter then; nothing happened. */
const TALK =
  /^，?[^，。；]{0,8}?(?:建议|提议|提案|呼吁|倡议|培训|讲过|说过|提过|谈过|写过|听过|教过|学过|提醒|警告|预言|立法|撰文|发文|研究过|讨论过)/;

function isTalk(text: string, { start, end }: Span, time: Span): boolean {
  if (!TALK.test(text.slice(time.end, Math.min(end, time.end + 16)))) return false;
  return findOutcome(text, { start, end }) === undefined;
}

/** The sentence after a case, in its paragraph, that names a new place at once. */
export function isNextPlace(text: string, { span, isFirst, newPlace, returns }: SentenceFacts): boolean {
  if (isFirst || returns || newPlace === null || newPlace.start - span.start > PLACE_OPENS) return false;
  return SOMEBODY.test(text.slice(newPlace.end, Math.min(span.end, newPlace.end + HEAD)));
}

/** The rule by which a sentence opens a case of its own; undefined where it does not. */
export function caseOpening(text: string, fact: SentenceFacts): string | undefined {
  const { span, time, monthsAgo, dates, namesNow, newPlace } = fact;
  const head = text.slice(span.start, Math.min(span.end, span.start + HEAD));
  const recalled = RECALL.exec(head);
  if (recalled !== null) {
    const { id } = RECALL_RULES[recalled.slice(1).findIndex((group) => group !== undefined)]!;
    if (id !== 'another' || !SPEAKS.test(head)) return id;
  }
  if (time === null || monthsAgo === null || dates > MOST_DATES || namesNow) return undefined;
  if (monthsAgo < AGO) return undefined;
  if (NO_CASE.test(text.slice(span.start, span.end))) return undefined;
  // 这台机器是2016年买的 gives a thing's history in passing; 那是2016年 tells one.
  if (/[^那这]是[在于]?$/.test(text.slice(Math.max(span.start, time.span.start - 3), time.span.start)))
    return undefined;
  if (/^(?:以来|至今|起|开始|到|至|—|-)/.test(text.slice(time.span.end, time.span.end + 3))) return undefined;
  // 6月将完成验收 in a report of May is a plan, whatever year its month was given.
  if (time.timex!.startsWith('X') && /[将拟]/.test(text.slice(time.span.end, time.span.end + PLAN)))
    return undefined;
  // A line without a stop is the caption of a picture.
  if (!/[。！？!?…”」；：]$/.test(text.slice(span.end - 1, span.end))) return undefined;
  if (isTalk(text, span, time.span)) return undefined;
  if (ALSO.test(text.slice(span.start, span.end))) return 'also';
  if (monthsAgo >= LONG_AGO) return 'long-ago';
  if (newPlace !== null) return 'elsewhere';
  return findOutcome(text, span) === undefined ? undefined : 'earlier-outcome';
}
