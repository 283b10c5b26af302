// @ts-check
/** @typedef {{ app: string, language: 'zh' | 'en', is24: boolean, form: number }} TimeStyle */
const DAY = 86_400_000;
const WEEK_ZH = ['日', '一', '二', '三', '四', '五', '六'];
const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/** The hour as a phone shows it. @param {Date} when @param {TimeStyle} style */
export function tellHour(when, { language, is24 }) {
  const hour = when.getUTCHours();
  const minutes = two(when.getUTCMinutes());
  if (is24) return `${two(hour)}:${minutes}`;
  const short = `${hour % 12 || 12}:${minutes}`;
  return language === 'zh' ? `${dayPart(hour)}${short}` : `${short} ${hour < 12 ? 'AM' : 'PM'}`;
}

/**
 * The line between messages, and what it means.
 * @param {Date} when @param {Date} captured @param {TimeStyle} style
 */
export function tellTime(when, captured, style) {
  const value = when.toISOString();
  const isDay = style.app === 'whatsapp';
  const day = tellDay(when, captured, style);
  const glue = style.app === 'sms' && style.language === 'en' && day.includes(',') ? ' at ' : ' ';
  return {
    text: isDay ? day : `${day}${day ? glue : ''}${tellHour(when, style)}`,
    value: value.slice(0, isDay ? 10 : 16),
  };
}

/** @param {Date} when @param {Date} captured @param {TimeStyle} style */
function tellDay(when, captured, { app, language, form }) {
  const age = Math.floor(captured.getTime() / DAY) - Math.floor(when.getTime() / DAY);
  const [year, month, date, weekday] = [
    when.getUTCFullYear(),
    when.getUTCMonth(),
    when.getUTCDate(),
    when.getUTCDay(),
  ];
  const isSameYear = year === captured.getUTCFullYear();
  const saysToday = app === 'whatsapp' || app === 'sms';
  if (language === 'zh') {
    if (age === 0) return saysToday ? '今天' : '';
    if (age === 1) return '昨天';
    if (age < 7) return `${form === 1 ? '周' : '星期'}${WEEK_ZH[weekday]}`;
    if (app === 'qq') return `${isSameYear ? '' : `${year}-`}${two(month + 1)}-${two(date)}`;
    const short = `${month + 1}月${date}日`;
    if (app === 'sms' && isSameYear) return `${short} 周${WEEK_ZH[weekday]}`;
    return isSameYear && app !== 'whatsapp' ? short : `${year}年${short}`;
  }
  const name = MONTHS[month] ?? '';
  if (age === 0) return saysToday ? 'Today' : '';
  if (age === 1) return 'Yesterday';
  if (age < 7) return WEEK[weekday] ?? '';
  if (app === 'whatsapp') return form === 1 ? `${name} ${date}, ${year}` : `${date} ${name} ${year}`;
  if (app === 'sms' && isSameYear) return `${WEEK[weekday]?.slice(0, 3)}, ${name.slice(0, 3)} ${date}`;
  return `${name.slice(0, 3)} ${date}, ${year}`;
}

/** @param {number} hour */
function dayPart(hour) {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour === 12) return '中午';
  return hour < 18 ? '下午' : '晚上';
}
