import type { MessageKind } from '../../model/transcript.ts';

/** WeChat's numbers for what a message is, as its database and all that export from it have them. */
const KINDS_BY_TYPE: Readonly<Record<number, MessageKind>> = {
  1: 'text',
  3: 'image',
  34: 'voice',
  42: 'contact',
  43: 'video',
  47: 'sticker',
  48: 'place',
  50: 'call',
  10000: 'system',
  10002: 'system',
};

/** The kinds of type 49, a card that shares something, by its second number. */
const KINDS_BY_SUBTYPE: Readonly<Record<number, MessageKind>> = {
  1: 'text',
  4: 'link',
  5: 'link',
  6: 'file',
  8: 'sticker',
  19: 'forward',
  33: 'link',
  36: 'link',
  51: 'video',
  53: 'text',
  57: 'text',
  62: 'system',
  63: 'video',
  87: 'text',
  2000: 'money',
  2001: 'money',
  2003: 'money',
};

/** What WeChat's two numbers say that a message is; `unknown` where they are not known. */
export function kindOfWechatType(type: number, subtype: number | null): MessageKind {
  if (type !== 49) return KINDS_BY_TYPE[type] ?? 'unknown';
  return subtype === null ? 'link' : (KINDS_BY_SUBTYPE[subtype] ?? 'link');
}
