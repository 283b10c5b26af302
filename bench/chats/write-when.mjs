// @ts-check
/** @typedef {{ text: string, value: string | null }} WrittenTime @typedef {{ days: number, time: Date, language: 'zh' | 'en' }} When */

const WEEKDAYS = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * How an app writes when, and what that says.
 * @param {Date} time @param {Date} capture @param {string} app @param {'zh' | 'en'} language
 * @param {ReturnType<import('./random.mjs').createRandom>} random
 * @returns {WrittenTime}
 */
export function writeWhen(time, capture, app, language, random) {
  const days = Math.floor(capture.getTime() / 86_400_000) - Math.floor(time.getTime() / 86_400_000);
  const value = `${time.toISOString().slice(0, 10)}T${twentyFour(time)}`;
  if (app === 'whatsapp') return { text: writeDay({ days, time, language }), value: value.slice(0, 10) };
  if (language === 'zh') return { text: writeZh(days, time, app, random), value };
  return { text: app === 'sms' ? writePhone(days, time, random) : writeEn(days, time), value };
}

/** The clock in a bubble or beside a message. @param {Date} time @param {'24' | 'en' | 'zh'} form */
export function writeClock(time, form) {
  if (form === '24') return twentyFour(time);
  return form === 'en' ? twelveEn(time) : twelveZh(time);
}

/**
 * How a post says when: 06-19 20:31, 昨天 21:03, 3小时前; 7:59 PM · Jun 19, 2026, Jun 19, 3h. What counts back from when
 * the image was made has no value: nobody says at which hour that was.
 * @param {Date} time @param {Date} capture @param {'zh' | 'en'} language @param {ReturnType<import('./random.mjs').createRandom>} random
 * @returns {{ when: string, value: string | null }}
 */
export function writePostTime(time, capture, language, random) {
  const hours = Math.floor((capture.getTime() - time.getTime()) / 3_600_000);
  const days = Math.floor(capture.getTime() / 86_400_000) - Math.floor(time.getTime() / 86_400_000);
  const date = time.toISOString().slice(0, 10);
  const value = `${date}T${twentyFour(time)}`;
  if (language === 'en') {
    if (hours < 20) return { when: `${Math.max(1, hours)}h`, value: null };
    return random.chance(0.5)
      ? {
          when: `${twelveEn(time)} · ${month(time).slice(0, 3)} ${time.getUTCDate()}, ${time.getUTCFullYear()}`,
          value,
        }
      : { when: `${month(time).slice(0, 3)} ${time.getUTCDate()}`, value: date };
  }
  if (days === 0 && hours > 0) return { when: `${hours}小时前`, value: null };
  if (days === 0) return { when: `${random.between(1, 59)}分钟前`, value: null };
  if (days === 1) return { when: `昨天 ${twentyFour(time)}`, value };
  const short = `${two(time.getUTCMonth() + 1)}-${two(time.getUTCDate())}`;
  return random.chance(0.5)
    ? { when: `${short} ${twentyFour(time)}`, value }
    : {
        when: `${String(time.getUTCFullYear() % 100)}-${time.getUTCMonth() + 1}-${time.getUTCDate()} ${twentyFour(time)}`,
        value,
      };
}

/** @param {When} when */
function writeDay({ days, time, language }) {
  const isZh = language === 'zh';
  if (days === 0) return isZh ? '今天' : 'Today';
  if (days === 1) return isZh ? '昨天' : 'Yesterday';
  if (days < 7) return isZh ? `星期${WEEKDAYS.zh[time.getUTCDay()]}` : weekday(time);
  return isZh
    ? `${time.getUTCFullYear()}年${time.getUTCMonth() + 1}月${time.getUTCDate()}日`
    : `${time.getUTCDate()} ${month(time)} ${time.getUTCFullYear()}`;
}

/** @param {number} days @param {Date} time @param {string} app @param {ReturnType<import('./random.mjs').createRandom>} random */
function writeZh(days, time, app, random) {
  const clock = random.chance(0.5) ? twentyFour(time) : twelveZh(time);
  const day = `${time.getUTCMonth() + 1}月${time.getUTCDate()}日`;
  const inWeek = `周${WEEKDAYS.zh[time.getUTCDay()]}`;
  if (app === 'sms' && random.chance(0.4)) {
    if (days < 2) return `${['今天', '昨天'][days]} ${clock}`;
    return `${day} ${inWeek} ${clock}`;
  }
  if (days === 0) return clock;
  if (days === 1) return `昨天 ${clock}`;
  if (days < 7) return `${app === 'sms' ? inWeek : inWeek.replace('周', '星期')} ${clock}`;
  return random.chance(0.25) ? `${time.getUTCFullYear()}年${day} ${clock}` : `${day} ${clock}`;
}

/** As chats of Chinese apps in English. @param {number} days @param {Date} time */
function writeEn(days, time) {
  if (days === 0) return twelveEn(time);
  if (days === 1) return `Yesterday ${twelveEn(time)}`;
  if (days < 7) return `${weekday(time)} ${twelveEn(time)}`;
  return `${month(time).slice(0, 3)} ${time.getUTCDate()}, ${time.getUTCFullYear()} ${twelveEn(time)}`;
}

/** As phones in English: `Fri, Jun 19 at 7:59 PM`, `Friday, Jun 19 • 7:59 PM`. @param {number} days @param {Date} time @param {ReturnType<import('./random.mjs').createRandom>} random */
function writePhone(days, time, random) {
  const clock = random.chance(0.3) ? twentyFour(time) : twelveEn(time);
  const isDotted = random.chance(0.3);
  const gap = isDotted ? ' • ' : ' ';
  if (days === 0) return `Today${gap}${clock}`;
  if (days === 1) return `Yesterday${gap}${clock}`;
  if (days < 7) return `${weekday(time)}${gap}${clock}`;
  const day = `${month(time).slice(0, 3)} ${time.getUTCDate()}`;
  if (isDotted) return `${weekday(time)}, ${day} • ${clock}`;
  return random.chance(0.5) ? `${weekday(time).slice(0, 3)}, ${day} at ${clock}` : `${day}, ${clock}`;
}

/** @param {Date} time */
function twentyFour(time) {
  return `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;
}

/** @param {Date} time */
function twelveEn(time) {
  return `${time.getUTCHours() % 12 || 12}:${two(time.getUTCMinutes())} ${time.getUTCHours() < 12 ? 'AM' : 'PM'}`;
}

/** @param {Date} time */
function twelveZh(time) {
  const h = time.getUTCHours();
  const half = h < 6 ? '凌晨' : h < 9 ? '早上' : h < 12 ? '上午' : h < 13 ? '中午' : h < 18 ? '下午' : '晚上';
  return `${half}${h % 12 || 12}:${two(time.getUTCMinutes())}`;
}

/** @param {Date} time */
function weekday(time) {
  return /** @type {string} */ (WEEKDAYS.en[time.getUTCDay()]);
}

/** @param {Date} time */
function month(time) {
  return /** @type {string} */ (MONTHS[time.getUTCMonth()]);
}

/** @param {number} n */
function two(n) {
  return String(n).padStart(2, '0');
}
