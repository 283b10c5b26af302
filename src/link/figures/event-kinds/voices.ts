import { COUNTS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** Who complained, agreed, objected. */
export const VOICES: readonly EventKind[] = [
  {
    id: 'complained',
    of: [...COUNTS, 'occasions'],
    grows: true,
    zh: { example: '收到36起投诉', words: /投诉|反映|举报|上访|报修|报警/ },
    en: {
      example: '36 complaints were received',
      words: /\bcompla\w+|\breports? (?:of|to)\b|\b(?:rang|called|phoned|emailed|wrote)\b/i,
    },
  },
  {
    id: 'agreed',
    of: COUNTS,
    grows: true,
    zh: { example: '312户完成签约', words: /签(?:约|字|了|署|名|下|完|收房)|同意|赞成|联名|有效票|支持/ },
    en: {
      example: '312 owners signed',
      words: /\b(?:sign(?:ed|atures?)|agreed|in favou?r|voted for|consent\w*|backed|supported|petition)\b/i,
    },
  },
  {
    id: 'opposed',
    of: COUNTS,
    grows: true,
    zh: { example: '57户反对', words: /反对|不同意|弃权|拒绝/ },
    en: { example: '57 objected', words: /\b(?:against|object\w*|opposed|refused|voted no)\b/i },
  },
];
