import type { Mention } from '../../model/mention.ts';
import { isDateline } from '../../text/dateline.ts';
import { contains, type Span } from '../../text/span.ts';
import { isPageLine } from '../../text/times/is-page-line.ts';
import type { Found } from '../pack.ts';

/** Tomorrow nothing has happened yet: the time of an incident only where the report has no other. */
const AHEAD =
  /^(?:明[天日晚年]|后天|後天|下(?:个|個)?[周週月]|下星期|来年|來年|今后|今後|未来|未來)|\b(?:next|coming|tomorrow)\b/i;
/** A length of time: P3D. 近日 is PAST_REF. */
const LENGTH = /^P[\dTX]/;
/** The lines 时间：2024年5月6日 and Time: 7 pm over what was said at a meeting. */
const MEETING_BEFORE = /(?:^|\n)\s*(?:(?:发布会|會議|会议|采访|採訪)?(?:时间|時間)|time|when)\s?[：:]\s*$/i;
/** Today’s briefing, 今天发布会: when people met to speak. */
const MEETING_BEHIND =
  /^(?:的)?(?:新闻|新聞|记者|記者)?(?:发布会|發佈會|通气会|见面会|采访|採訪)|^['’]s (?:press |news )?(?:conference|briefing|interview)/;

/** When somebody spoke to the paper: 昨日向本报表示; 昨晚，店主在店里告诉记者. Not: 昨日停电，店主称…, nor the day of a notice. */
const SPOKEN_BEHIND =
  /^[，,]?[^，。；！？\n]{0,20}?(?:告诉|接受(?:了)?|[向对])(?:了)?(?:本[报台刊网]|记者|[^，。；]{0,8}?(?:记者|日报|晚报|采访|专访))/;
/** 今年26岁: how old somebody is. */
const AGE_BEHIND = /^(?:已|才|刚|剛|刚满|剛滿|满|滿)?\s?\d{1,3}\s?[岁歲]/;
/** A text names its time early; so many are read. */
const MOST = 200;

/**
 * The time at which something happened, of what its passage names. Not when the page was written or people met to speak of it;
 * days before years, and neither 截至… nor since…. Null where only such times are named. `notBefore`: no earlier year tells it,
 * for news tells of its own: 去年 is when something else was said or bought.
 */
export function timeOfIncident(
  text: string,
  mentions: readonly Found<Mention>[],
  { quotations, notBefore }: { readonly quotations: readonly Span[]; readonly notBefore: string | null },
): Found<Mention> | null {
  const named = mentions.filter(({ type }) => type === 'time').slice(0, MOST);
  const times = named.filter(
    ({ span, timex, value }) =>
      (notBefore === null || value === null || !isYear(value) || value >= notBefore) &&
      (timex === null || !LENGTH.test(timex)) &&
      !isDateline(text, span) &&
      !isPageLine(text, span) &&
      !MEETING_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start)) &&
      !AGE_BEHIND.test(text.slice(span.end, span.end + 8)) &&
      !MEETING_BEHIND.test(text.slice(span.end, span.end + 16)),
  );
  const isPast = ({ value, span }: Found<Mention>) =>
    value !== null && !AHEAD.test(text.slice(span.start, span.end));
  const isSaid = ({ span, timex }: Found<Mention>) =>
    !(timex !== null && /T\d/.test(timex)) && SPOKEN_BEHIND.test(text.slice(span.end, span.end + 40));
  const isQuoted = ({ span }: Found<Mention>) => quotations.some((quotation) => contains(quotation, span));
  // Of a page without a date a year may be any; of another it is the report’s own.
  const isCoarse = ({ value }: Found<Mention>) => notBefore === null && isYear(value);
  const own = times.filter((time) => isPast(time) && !isBounded(time) && !isSaid(time));
  return (
    own.find((time) => !isCoarse(time) && !isQuoted(time)) ??
    own.find((time) => !isCoarse(time)) ??
    times.find(({ value, timex }) => value === null && timex === 'PAST_REF') ??
    own[0] ??
    times.find(isPast) ??
    times.find(({ value }) => value !== null) ??
    times[0] ??
    null
  );
}

/** 截至18日22时, since 2020, between March and November; but since Saturday tells the day, and 8 to 18 o’clock is one. */
function isBounded({ value }: Found<Mention>): boolean {
  if (!value?.includes('/')) return false;
  return !/^\d{4}-\d\d-\d\d[^/]*\/(?:\.\.$|\d)/.test(value);
}

function isYear(value: string | null): boolean {
  return value !== null && /^\d{4}$/.test(value);
}
