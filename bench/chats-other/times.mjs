// @ts-check
import { CAPTURED } from './tale.mjs';

const DAY = 86_400_000;
const WEEK = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What is needed to write a moment in any app's way. @param {Date} time */
export function partsOf(time) {
  const date = time.toISOString().slice(0, 10);
  const hour = time.getUTCHours();
  const minutes = time.toISOString().slice(14, 16);
  const half =
    hour < 6
      ? '凌晨'
      : hour < 9
        ? '早上'
        : hour < 12
          ? '上午'
          : hour < 13
            ? '中午'
            : hour < 18
              ? '下午'
              : '晚上';
  return {
    date,
    value: `${date}T${time.toISOString().slice(11, 16)}`,
    days: Math.floor(CAPTURED.getTime() / DAY) - Math.floor(time.getTime() / DAY),
    clock: time.toISOString().slice(11, 16),
    clock12: `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`,
    clockZh: `${half}${hour % 12 || 12}:${minutes}`,
    clockIos: `${hour < 12 ? '上午' : '下午'}${hour % 12 || 12}:${minutes}`,
    day: time.getUTCDate(),
    month: MONTHS[time.getUTCMonth()] ?? '',
    monthShort: (MONTHS[time.getUTCMonth()] ?? '').slice(0, 3),
    monthZh: `${time.getUTCMonth() + 1}月`,
    weekday: WEEK.en[time.getUTCDay()] ?? '',
    weekdayZh: WEEK.zh[time.getUTCDay()] ?? '',
    year: time.getUTCFullYear(),
  };
}

/**
 * What a post's time says: 06-18 08:10, 昨天 21:03, 26-6-17 20:31, 06-18; null where it only counts back.
 * @param {string} when @returns {string | null}
 */
export function readWhen(when) {
  const clock = /\d?\d:\d\d$/.exec(when)?.[0].padStart(5, '0');
  const ago = /^(今天|昨天)/.exec(when)?.[0];
  if (ago && clock)
    return `${new Date(CAPTURED.getTime() - (ago === '昨天' ? DAY : 0)).toISOString().slice(0, 10)}T${clock}`;
  const found = /^(?:(\d\d|\d{4})[-/年])??(\d?\d)[-/月](\d?\d)日?(?: |$)/.exec(when);
  if (!found) return null;
  const year = found[1] ? found[1].padStart(4, '20') : CAPTURED.getUTCFullYear();
  const date = `${year}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  return clock ? `${date}T${clock}` : date;
}
