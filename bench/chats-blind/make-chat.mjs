// @ts-check
import { LABELS_EN, STORIES_EN } from './lines-en.mjs';
import { LABELS_ZH, STORIES_ZH } from './lines-zh.mjs';
import { makeMessage } from './make-message.mjs';
import { tellHour, tellTime } from './tell-time.mjs';

/**
 * @typedef {import('./make-message.mjs').Message} Message @typedef {import('./make-message.mjs').Random} Random
 * @typedef {{ kind: 'time', text: string, value: string }} Separator
 * @typedef {{ app: string, language: 'zh' | 'en', isGroup: boolean, name: string, members: number | null, captured: Date,
 *   people: string[], entries: (Message | Separator)[] }} Chat
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How often an app is used for a group, and in Chinese. @type {Record<string, [group: number, chinese: number]>} */
const HABITS = {
  wechat: [0.65, 0.85],
  qq: [0.7, 0.95],
  whatsapp: [0.6, 0.25],
  sms: [0.2, 0.45],
  weibo: [1, 1],
};

/** Makes a chat up. @param {Random} random @param {string} app @param {number} length messages @returns {Chat} */
export function makeChat(random, app, length) {
  const [group, chinese] = HABITS[app] ?? [0.5, 0.5];
  const isGroup = random.chance(group);
  const language = random.chance(chinese) ? /** @type {const} */ ('zh') : /** @type {const} */ ('en');
  const story = random.pick(language === 'zh' ? STORIES_ZH : STORIES_EN);
  const people = shuffle(random, language === 'zh' ? LABELS_ZH : LABELS_EN).slice(0, random.between(2, 5));
  const name = random.pick(isGroup ? story.groups : story.persons).replace(/ ?☺/, '');
  const captured = new Date(
    Date.UTC(
      2026,
      random.between(0, 11),
      random.between(1, 28),
      random.between(15, 23),
      random.between(0, 59),
    ),
  );
  const hasCount = isGroup && ['wechat', 'qq'].includes(app);
  const members = hasCount ? random.between(3, 480) : null;
  const setting = { app, language, isGroup };

  // A post is longer than the answers to it.
  let lineAt = random.between(0, story.lines.length - 1);
  const nextLine = () => story.lines[lineAt++ % story.lines.length] ?? '';
  const firstLine = app === 'weibo' ? () => Array.from({ length: 4 }, nextLine).join('') : nextLine;

  const style = { ...setting, is24: random.chance(0.6), form: random.between(0, 1) };
  let now =
    captured.getTime() - random.pick([0, 1, 2, 4, 9, 40, 260]) * DAY - random.between(180, 840) * MINUTE;
  let [who, side, day] = [people[0] ?? '', /** @type {'self' | 'other'} */ ('other'), ''];
  /** @type {Chat['entries']} */
  const entries = [];
  for (let at = 0; at < length; at++) {
    const gap = random.chance(0.22) ? random.between(15, 300) : random.between(0, 3);
    const last = now;
    now = Math.min(now + gap * MINUTE, captured.getTime() - MINUTE);
    const when = new Date(now);
    const isNewDay = when.toISOString().slice(0, 10) !== day;
    day = when.toISOString().slice(0, 10);
    if (app !== 'weibo' && (isNewDay || (now - last >= 15 * MINUTE && app !== 'whatsapp')))
      entries.push({ kind: 'time', ...tellTime(when, captured, style) });

    if (random.chance(0.65)) {
      side = app !== 'weibo' && random.chance(0.38) ? 'self' : 'other';
      who = random.pick(people);
    }
    const sender = {
      side,
      who: side === 'self' ? null : isGroup ? who : name,
      hour: tellHour(when, style),
    };
    const before = entries.filter((entry) => entry.kind !== 'time');
    entries.push(makeMessage(random, setting, sender, at === 0 ? firstLine : nextLine, before));
  }
  markRuns(entries);
  return { ...setting, name, members, captured, people, entries };
}

/** A run is what one sender writes with nothing between. @param {Chat['entries']} entries */
function markRuns(entries) {
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'time' || entry.side === null) continue;
    const isSame = (/** @type {Message | Separator | undefined} */ other) =>
      other !== undefined && other.kind !== 'time' && other.side === entry.side && other.who === entry.who;
    entry.isFirst = !isSame(entries[at - 1]);
    entry.isLast = !isSame(entries[at + 1]);
  }
}

/** @template T @param {Random} random @param {readonly T[]} list */
function shuffle(random, list) {
  return list
    .map((one) => ({ one, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
