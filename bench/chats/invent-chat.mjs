// @ts-check
import { TALK } from './talk.mjs';

/**
 * @typedef {{ kind: 'text' | 'image' | 'system' | 'recall', side: 'self' | 'other' | null, label: string | null,
 *   text: string, reply: { label: string, words: string } | null, person: number }} InventedMessage
 * @typedef {{ text: string, value: string | null, before: number }} InventedSeparator
 * @typedef {{ app: string, language: 'zh' | 'en', isGroup: boolean, name: string, members: number | null, captured: string,
 *   messages: InventedMessage[], separators: InventedSeparator[] }} InventedChat
 */

/**
 * A chat of invented people, always the same for the same numbers.
 * @param {ReturnType<import('./random.mjs').createRandom>} random @param {string} app @param {number} length
 * @returns {InventedChat}
 */
export function inventChat(random, app, length) {
  const language =
    app === 'whatsapp'
      ? random.pick(/** @type {const} */ (['en', 'en', 'zh']))
      : random.chance(0.9)
        ? 'zh'
        : 'en';
  const talk = TALK[language];
  const isGroup = app === 'sms' ? false : random.chance(0.65);
  const labels = [...talk.labels].sort(() => random.next() - 0.5).slice(0, random.between(3, 6));
  const name = isGroup ? random.pick(talk.names) : random.pick(talk.privates);
  const members = isGroup && app !== 'whatsapp' ? random.between(5, 480) : null;
  const say = () =>
    random.pick(talk.sentences).replace(/\{(\w+)\}/g, (_, key) => {
      if (key === 'number') return String(random.between(12, 80));
      if (key === 'small') return String(random.between(2, 9));
      if (key === 'phone') return `0${random.between(100, 999)}-5550${random.between(100, 999)}`;
      if (key === 'time') return random.pick(talk.times);
      return random.pick(/** @type {any} */ (talk)[key]);
    });
  const fill = (/** @type {string} */ words) =>
    words
      .replace('{label}', random.pick(labels))
      .replace('{other}', random.pick(talk.labels))
      .replace('{name}', random.pick(talk.names));

  const capture = new Date(
    Date.UTC(
      2026,
      random.between(0, 11),
      random.between(1, 28),
      random.between(8, 23),
      random.between(0, 59),
    ),
  );
  /** @type {InventedMessage[]} */
  const messages = [];
  /** @type {InventedSeparator[]} */
  const separators = [];
  let time = new Date(capture.getTime() - random.between(1, 9) * 86_400_000 * (random.chance(0.5) ? 1 : 0.3));
  let person = 0;
  for (let index = 0; index < length; index++) {
    if (index === 0 || random.chance(0.22)) {
      time = new Date(Math.min(capture.getTime() - 60_000, time.getTime() + random.between(6, 600) * 60_000));
      separators.push({ ...formatSeparator(time, capture, app, language, random), before: messages.length });
    }
    if (random.chance(0.06) && app !== 'sms') {
      const isRecall = random.chance(0.5);
      messages.push({
        kind: isRecall ? 'recall' : 'system',
        side: null,
        label: null,
        reply: null,
        person: -1,
        text: fill(random.pick(isRecall ? talk.recall : talk.system)),
      });
      continue;
    }
    if (random.chance(0.75)) person = random.between(-1, isGroup ? labels.length - 1 : 0);
    const isSelf = person < 0;
    const before = messages.filter(({ kind, text }) => kind === 'text' && text.length > 5).at(-1);
    messages.push({
      kind: random.chance(0.06) ? 'image' : 'text',
      side: isSelf ? 'self' : 'other',
      label: isSelf || !isGroup ? null : /** @type {string} */ (labels[person]),
      text: random.chance(0.15) ? say() + (language === 'zh' ? '' : ' ') + say() : say(),
      reply: null,
      person,
    });
    const last = /** @type {InventedMessage} */ (messages.at(-1));
    if (last.kind === 'image') last.text = '';
    else if (before && random.chance(0.08) && app !== 'sms') {
      last.reply = {
        label: before.label ?? (before.side === 'self' ? (language === 'zh' ? '我' : 'You') : name),
        words: before.text,
      };
    }
  }
  return { app, language, isGroup, name, members, captured: capture.toISOString(), messages, separators };
}

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
 */
function formatSeparator(time, capture, app, language, random) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const [h, m] = [time.getUTCHours(), time.getUTCMinutes()];
  const clock = `${two(h)}:${two(m)}`;
  const day = time.toISOString().slice(0, 10);
  const days = Math.floor(capture.getTime() / 86_400_000) - Math.floor(time.getTime() / 86_400_000);
  const half = h < 6 ? '凌晨' : h < 12 ? '上午' : h < 13 ? '中午' : h < 18 ? '下午' : '晚上';
  const hour12 = h % 12 === 0 ? 12 : h % 12;
  const en12 = `${hour12}:${two(m)} ${h < 12 ? 'AM' : 'PM'}`;
  const value = `${day}T${clock}`;
  if (app === 'whatsapp') {
    if (days === 0) return { text: language === 'zh' ? '今天' : 'Today', value: day };
    if (days === 1) return { text: language === 'zh' ? '昨天' : 'Yesterday', value: day };
    if (days < 7)
      return {
        text:
          language === 'zh'
            ? `星期${WEEKDAYS.zh[time.getUTCDay()]}`
            : /** @type {string} */ (WEEKDAYS.en[time.getUTCDay()]),
        value: day,
      };
    return {
      text:
        language === 'zh'
          ? `${time.getUTCFullYear()}年${time.getUTCMonth() + 1}月${time.getUTCDate()}日`
          : `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`,
      value: day,
    };
  }
  if (language === 'en') {
    if (days === 0) return { text: en12, value };
    if (days === 1) return { text: `Yesterday ${en12}`, value };
    if (days < 7) return { text: `${WEEKDAYS.en[time.getUTCDay()]} ${en12}`, value };
    return {
      text: `${/** @type {string} */ (MONTHS[time.getUTCMonth()]).slice(0, 3)} ${time.getUTCDate()}, ${time.getUTCFullYear()} ${en12}`,
      value,
    };
  }
  const clocks = random.chance(0.5) || h === 0 ? clock : `${half}${hour12}:${two(m)}`;
  if (days === 0) return { text: clocks, value };
  if (days === 1) return { text: `昨天 ${clocks}`, value };
  if (days < 7)
    return { text: `${app === 'sms' ? '周' : '星期'}${WEEKDAYS.zh[time.getUTCDay()]} ${clocks}`, value };
  return { text: `${time.getUTCMonth() + 1}月${time.getUTCDate()}日 ${clocks}`, value };
}
