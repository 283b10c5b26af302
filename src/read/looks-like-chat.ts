import type { Issue } from '../model/issue.ts';

const LOOK_AT = 20_000;
/** A line with a name and a clock, and no sentence: as a head of messages is in any program. */
const LONGEST_HEAD = 60;
const CLOCK = /(?<![\d:])\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/u;
const STAMP =
  /[[（(【]?(?:\d{2,4}\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,4}日?|(?:星期|周)[一二三四五六日天]|(?:凌晨|早上|上午|中午|下午|晚上|昨天|今天)|\b[ap]m\b|[\d:：,，\s[\]（()）【】<>|·-]+/giu;
const LOG_LEVEL = /^(?:trace|debug|info|notice|warn|warning|error|fatal|critical)\b/i;
/** What only the program of a chat writes. */
const CHAT_WORDS =
  /^(?:群聊|聊天记录|聊天記錄|聊天对象|微信群)(?:导出|名称)?\s?[：:]|的聊天(?:记录|記錄)(?:如下)?[：:。]?$|^.{0,40}撤回了一条消息$|^.{1,40}(?:加入|退出|移出)了?群聊$|^chat (?:history|log|export)\b|^(?:.{1,40} )?(?:deleted this message|joined the group)$/imu;
const FEWEST_HEADS = 4;

/** Says that a text looks like the export of a chat whose form is not known, so that nobody takes it for read; null for any other text. */
export function findUnreadChat(text: string): Issue | null {
  const lines = text
    .slice(0, LOOK_AT)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim());
  const names = lines.flatMap((line) => {
    if (line.length > LONGEST_HEAD || !CLOCK.test(line) || /[。！？!?]$/u.test(line)) return [];
    const [said = ''] = line
      .replace(CLOCK, ' ')
      .replace(/^[^\p{L}]+/u, '')
      .split(/[：:>|»]/u);
    const name = said.replace(STAMP, ' ').trim();
    return name === '' || name.length > 24 || LOG_LEVEL.test(name) ? [] : [name];
  });
  const speakers = new Set(names);
  const isBackAndForth =
    names.length >= FEWEST_HEADS && speakers.size > 1 && speakers.size <= names.length / 2;
  const isTold = CHAT_WORDS.test(lines.join('\n')) && names.length > 1;
  return isBackAndForth || isTold ? UNREAD_CHAT : null;
}

const UNREAD_CHAT: Issue = {
  code: 'chat-form-unknown',
  span: null,
  message:
    'It looks like a chat in a form that is not known; it was read as running text, without who says what.',
};
