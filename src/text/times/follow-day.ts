import { countFromTold } from './count-from-told.ts';
import { isDayOfSpeech } from './day-of-speech.ts';
import { countFromEntry, findEntryDays } from './entry-days.ts';
import { isPageLine } from './is-page-line.ts';
import type { Expression } from './read-expression.ts';
import type { ReadTime } from './story-context.ts';
import { findTicker, type Ticker } from './ticker-lines.ts';
import type { Reading } from './time-parts.ts';
import { isWithinReach, type ToldDay, takeDay, toldDayBy } from './told-day.ts';

/** 封锁至10月31日, delayed to 3 May: the end of something, not where the story is. */
const END_OF_STRETCH = /(?:[至到]|(?<![a-z])(?:to|through))\s?$/i;

/**
 * The times with the day that the text tells them of where a sentence, or a paragraph, lies between: 「7月19日下午4时许，……。
 * 4时12分，……。」 and 「截至当晚8时」. Lines of a ticker are of the day of their page. `isAhead` tells what is still to come,
 * at which no story stands.
 */
export function followDay(
  text: string,
  times: readonly ReadTime[],
  isAhead: (time: Expression) => boolean,
): ReadTime[] {
  const ticker = findTicker(text, times);
  const entries = findEntryDays(text, times, ticker !== null);
  let at: Standing = NOWHERE;
  let atHead: Standing | null = null;
  let headOfPoints: Standing | null = null;
  let before = 0;
  return times.map((time) => {
    // What the page says of itself is no day that it tells of.
    if (!entries.isStamp(time) && isPageLine(text, time)) return time;
    // 传言二：保安当晚饮酒 goes on with what all rumours are about, not with the answer to the first.
    if (ITEM.test(text.slice(before, time.start))) {
      atHead ??= at;
      at = atHead;
    }
    // 一、9月1日检验合格。二、20时27分…: a point goes back to what stands over all of them and was told by the clock.
    if (POINT.test(text.slice(before, time.start))) {
      headOfPoints ??= at;
      if (isByClock(headOfPoints) && !isByClock(at)) at = headOfPoints;
    }
    before = time.end;
    const counted = countFromEntry(time.reading, entries.dayAt(time.start));
    if (counted !== null && time.context === null) return { ...time, context: counted };
    if (time.context === null && ticker?.starts.has(time.start)) {
      atHead ??= at;
      at = standAtLine(ticker.order, atHead, time.start);
    }
    const isNamed =
      time.context !== null || OF_AN_EVENT.test(text.slice(Math.max(0, time.start - 8), time.start));
    // 当天 may be the day on which somebody spoke; the clocks of what he tells are not.
    const { day, from } =
      'parts' in time.reading && time.reading.parts.same ? (at.spoken ?? at.told) : at.told;
    const taken = isNamed
      ? null
      : (takeDay(time.reading, day, time.start) ?? countFromTold(text, time, day, isAhead));
    const reading = taken ?? time.context ?? time.reading;
    const told = isCountedElsewhere(time)
      ? undefined
      : toldDayBy(reading, at.told.day, time.end, text.slice(time.start, time.end));
    if (told !== undefined) {
      const isStop =
        taken === null && (isAhead(time) || END_OF_STRETCH.test(text.slice(0, time.start).slice(-9)));
      const place = { day: isStop ? null : told, from: taken === null ? time : from };
      const isSpoken = taken === null && isDayOfSpeech(text, time);
      at = isSpoken ? { told: at.told, spoken: place } : { told: place, spoken: null };
    }
    return taken === null ? time : { ...time, context: taken, dayFrom: from };
  });
}

/** A day and the time that named it. */
interface Place {
  readonly day: ToldDay | null;
  readonly from: Expression | null;
}

/** Where the text stands: the day that it tells of, and one on which somebody told of it, if that was named last. */
interface Standing {
  readonly told: Place;
  readonly spoken: Place | null;
}

const NOWHERE: Standing = { told: { day: null, from: null }, spoken: null };

/** Labels of rumours and questions that a text takes one by one. */
const ITEM =
  /(?:^|\n)\s*(?:(?:传言|傳言|谣言|謠言|网传|網傳|误区|誤區|说法|說法|问题|問題)\s?[一二三四五六七八九十\d]{1,2}\s?[：:]|(?:问|問|Q\d{0,2})\s?[：:]|(?:rumou?r|myth|claim|question) (?:no\. )?(?:\d|one|two|three|four)\b)/i;

/** The number of a point of a notice. */
const POINT = /(?:^|\n)\s*(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/;

function isByClock({ told: { day } }: Standing): boolean {
  return day !== null && day.clocks.length > 0;
}

/** 事发当天 is a day of which nobody says here which it is. */
const OF_AN_EVENT =
  /(?:事发|案发|出事|事故|事件|火灾|火情|[起着失]火|爆炸|[坍垮倒崩]塌|侧翻|翻车|相撞|追尾|落水|溺水|坠[落楼亡河]|停[电水气课业工]|断[电水]|泄漏|泄露|渗漏|漏[水电气]|手术|分娩|考试|比赛|演出|地震|台风|暴雨|洪水|泄洪|发病|中毒|遇难|遇害|受伤|失踪|走失|报警|入院|出院|死亡|[去离]世|婚礼|开学|封[路桥闭]|开闸)的?(?:发生)?的?$/;

function standAtLine(order: Ticker['order'], before: Standing, start: number): Standing {
  if (order === 'down') return { told: { day: dayOfPage(start), from: null }, spoken: null };
  const { day, from } = before.told;
  const isNear = order === 'up' && day !== null && isWithinReach(day, start);
  return isNear ? { told: { day: { ...day, end: start }, from }, spoken: null } : NOWHERE;
}

/** 昨晚 in the words of a post of 1月13日 counts from that day, which is not where the story goes on. */
function isCountedElsewhere({ reading, context }: ReadTime): boolean {
  return context !== null && reading.form === 'point' && reading.parts.dayShift !== undefined;
}

/** The day of the page, from which 今天 counts too. */
function dayOfPage(start: number): ToldDay {
  const reading: Reading = { form: 'point', parts: { dayShift: 0 } };
  return { ...toldDayBy(reading, null, start)!, end: start };
}
