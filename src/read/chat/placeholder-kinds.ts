import type { MessageKind } from '../../model/transcript.ts';

/** What apps write in the place of what a text file cannot hold; the whole message must be it. */
const PLACEHOLDERS: readonly (readonly [MessageKind, RegExp])[] = [
  ['image', /^!?[[【](?:图片|圖片|照片|Photo|Image)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  ['voice', /^[[【](?:语音|語音|语音消息|Voice|Audio)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  ['video', /^!?[[【](?:视频|影片|视频号|小视频|Video)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  ['file', /^[[【](?:文件|檔案|File)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  [
    'sticker',
    /^[[【](?:动画表情|GIF表情|表情|表情包|貼圖|Sticker)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu,
  ],
  ['link', /^[[【](?:链接|分享|小程序|音乐|Link|Mini Program)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  ['place', /^[[【](?:位置|地理位置|实时位置|Location)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  ['money', /^[[【](?:红包|转账|红包封面|Red Packet|Transfer)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  ['call', /^[[【](?:语音通话|视频通话|通话|Voice Call|Video Call)(?:[:：|][^\]】]*)?[\]】]$/iu],
  ['forward', /^[[【](?:聊天记录|合并转发|Chat History)(?:[:：|][^\]】]*)?[\]】](?:\([^)]*\))?$/iu],
  ['contact', /^[[【](?:名片|推荐名片|Contact Card)(?:[:：|][^\]】]*)?[\]】]$/iu],
];

/** 张三撤回了一条消息, also in brackets, and by an administrator who takes back another's. */
const RECALL =
  /^[[【]?.{1,60}?(?:撤回了?(?:一条|一條|了一条|.{1,30}的一条|成员.{1,30}的一条)(?:消息|訊息)|(?:has )?recalled a message)[。.]?[\]】]?$/u;

/** The kind of message that words are which stand for something else, or tell of a message taken back; else `text`. */
export function kindOfWords(words: string): MessageKind {
  const line = words.trim();
  if (line.length > 300 || line.includes('\n')) return 'text';
  if (RECALL.test(line)) return 'recall';
  return PLACEHOLDERS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'text';
}
