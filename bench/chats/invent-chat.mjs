// @ts-check
import { TALK } from './talk.mjs';
import { writeWhen } from './write-when.mjs';

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
    app === 'whatsapp' || app === 'sms'
      ? random.pick(/** @type {const} */ (['en', 'en', 'zh']))
      : random.chance(0.9)
        ? 'zh'
        : 'en';
  const talk = TALK[language];
  const isGroup = app === 'sms' ? false : random.chance(0.65);
  const labels = [...talk.labels].sort(() => random.next() - 0.5).slice(0, random.between(3, 6));
  const name = isGroup ? random.pick(talk.names) : random.pick(talk.privates);
  const members = isGroup && app !== 'whatsapp' ? random.between(5, 480) : null;
  const say = () => fillSentence(random.pick(talk.sentences), talk, random);
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
      separators.push({ ...writeWhen(time, capture, app, language, random), before: messages.length });
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
      text: random.chance(0.18)
        ? random.pick(talk.brief)
        : random.chance(0.15)
          ? say() + (language === 'zh' ? '' : ' ') + say()
          : say(),
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

/**
 * A sentence with its places filled. @param {string} sentence @param {typeof TALK.zh | typeof TALK.en} talk
 * @param {ReturnType<import('./random.mjs').createRandom>} random
 */
export function fillSentence(sentence, talk, random) {
  return sentence.replace(/\{(\w+)\}/g, (_, key) => {
    if (key === 'number') return String(random.between(12, 80));
    if (key === 'small') return String(random.between(2, 9));
    if (key === 'phone') return `0${random.between(100, 999)}-5550${random.between(100, 999)}`;
    if (key === 'time') return random.pick(talk.times);
    return random.pick(/** @type {any} */ (talk)[key]);
  });
}
