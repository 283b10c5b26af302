import type { ChatApp, MessageKind } from '../../model/transcript.ts';
import { ChatAppSchema } from '../../model/transcript.ts';

/** ChatLab 0.0.2, 消息类型对照表. */
export const KINDS_BY_CHATLAB_TYPE: Readonly<Record<number, MessageKind>> = {
  0: 'text',
  1: 'image',
  2: 'voice',
  3: 'video',
  4: 'file',
  5: 'sticker',
  7: 'link',
  8: 'place',
  20: 'money',
  21: 'money',
  22: 'system',
  23: 'call',
  24: 'link',
  25: 'text',
  26: 'forward',
  27: 'contact',
  80: 'system',
  81: 'recall',
  99: 'unknown',
};

export function appOfPlatform(platform: string): ChatApp | null {
  return ChatAppSchema.safeParse(platform.toLowerCase()).data ?? null;
}
