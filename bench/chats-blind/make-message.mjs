// @ts-check
import { LABELS_EN, SHORT_EN } from './lines-en.mjs';
import { LABELS_ZH, SHORT_ZH } from './lines-zh.mjs';

/**
 * `who` is the label that the chat has for the sender, null for the phone's owner; `hour` what the clock says.
 * @typedef {{ kind: 'text' | 'image' | 'recall' | 'system', side: 'self' | 'other' | null, who: string | null, text: string,
 *   hour: string, quote: { who: string, text: string } | null, isFirst: boolean, isLast: boolean }} Message
 * @typedef {ReturnType<typeof import('../chats/random.mjs').createRandom>} Random
 * @typedef {{ app: string, language: 'zh' | 'en', isGroup: boolean }} Setting
 */

/**
 * One message: mostly the story's next line, sometimes a short answer, a picture or a line of the app.
 * @param {Random} random @param {Setting} setting @param {{ side: 'self' | 'other', who: string | null, hour: string }} sender
 * @param {() => string} nextLine @param {Message[]} before @returns {Message}
 */
export function makeMessage(random, setting, sender, nextLine, before) {
  const { app, language, isGroup } = setting;
  /** @type {Message} */
  const message = { ...sender, kind: 'text', text: '', quote: null, isFirst: true, isLast: true };
  if (app === 'weibo') return { ...message, text: fill(random, nextLine()) };
  if (app !== 'sms' && before.length > 0 && random.chance(isGroup ? 0.1 : 0.04)) {
    const other = random.pick(language === 'zh' ? LABELS_ZH : LABELS_EN);
    if (isGroup && sender.who && random.chance(0.4))
      return {
        ...message,
        kind: 'system',
        side: null,
        who: null,
        text: tellJoined(setting, sender.who, other),
      };
    const recall = { ...message, kind: /** @type {const} */ ('recall'), text: tellRecall(setting, sender) };
    // Where a message is taken back WhatsApp keeps its bubble; the others have a line.
    return app === 'whatsapp' ? recall : { ...recall, side: null, who: null };
  }
  if (random.chance(0.07)) return { ...message, kind: 'image' };
  const isShort = random.chance(0.22);
  const line = isShort ? random.pick(language === 'zh' ? SHORT_ZH : SHORT_EN) : nextLine();
  const quoted = before.filter((one) => one.kind === 'text').at(-random.between(2, 4));
  const quote =
    quoted && app !== 'sms' && random.chance(0.12)
      ? {
          who: quoted.who ?? (language === 'zh' ? '我' : 'You'),
          text: [...quoted.text.replaceAll('☺', '')].slice(0, 60).join(''),
        }
      : null;
  return { ...message, text: fill(random, line), quote };
}

/** @param {Setting} setting @param {{ side: 'self' | 'other', who: string | null }} sender */
function tellRecall({ app, language, isGroup }, { side, who }) {
  const isZh = language === 'zh';
  if (app === 'whatsapp' && side === 'self') return isZh ? '你删除了这条消息' : 'You deleted this message';
  if (app === 'whatsapp') return isZh ? '此消息已删除' : 'This message was deleted';
  if (side === 'self') return isZh ? '你撤回了一条消息' : 'You recalled a message';
  if (!isZh) return `"${who}" recalled a message`;
  if (app === 'qq') return `${isGroup ? who : '对方'}撤回了一条消息`;
  return `"${who}" 撤回了一条消息`;
}

/** @param {Setting} setting @param {string} who @param {string} other */
function tellJoined({ app, language }, who, other) {
  if (app === 'whatsapp') return language === 'zh' ? `${who}添加了${other}` : `${who} added ${other}`;
  if (language === 'en') return `${who} invited ${other} to the group chat`;
  return app === 'qq' ? `${other}加入了群聊` : `"${who}"邀请"${other}"加入了群聊`;
}

/** @param {Random} random @param {string} line */
function fill(random, line) {
  return line
    .replaceAll('{n}', () => String(random.between(2, 68)))
    .replaceAll('{m}', () => String(random.between(18, 960)))
    .replaceAll('{t}', () => `${random.between(7, 22)}:${random.pick(['00', '15', '30', '45'])}`);
}
