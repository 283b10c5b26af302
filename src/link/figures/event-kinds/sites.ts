import type { EventKind } from './event-kind.ts';

/** What was felled, planted or put up, and what is wrong with it. */
export const SITES: readonly EventKind[] = [
  {
    id: 'felled',
    of: ['things', 'any', 'area'],
    grows: true,
    zh: { example: '砍了60多棵树', words: /砍|伐|锯|移(?:走|栽|植)|拔|铲|拆(?:了|除|掉|走)|挖(?:了|走|掉)/ },
    en: {
      example: '60 trees were felled',
      words:
        /\b(?:felled|cut down|chopped|uprooted|removed|came down|taken (?:down|out)|cleared|demolished|pulled down)\b/i,
    },
  },
  {
    id: 'planted',
    of: ['things', 'any', 'area'],
    grows: true,
    zh: { example: '补种500棵', words: /种(?:下|了|植)|补种|栽(?:种|下|了)/ },
    en: { example: '500 saplings were planted', words: /\bplant(?:ed|ing)\b/i },
  },
  {
    id: 'built-in',
    of: ['things', 'any'],
    grows: false,
    isWide: true,
    zh: {
      example: '装了12个摄像头',
      words: /安装|装(?:了|有|上)|配(?:备|有|了)|设(?:有|置|了)|摆(?:了|放|着)|停(?:放|着|了)/,
    },
    en: {
      example: 'twelve cameras are fitted',
      words: /\b(?:installed|fitted|equipped|parked|placed|stood|set up)\b/i,
    },
  },
  {
    id: 'leaking',
    of: ['things', 'any', 'duration', 'area'],
    grows: false,
    zh: { example: '渗漏点11处', words: /漏|渗|滴水|积水/ },
    en: { example: 'eleven leaks were found', words: /\bleak\w*|\bdripp\w+|\bflood\w*/i },
  },
  {
    id: 'found',
    of: ['things', 'any', 'occasions'],
    grows: false,
    isWide: true,
    zh: { example: '查出问题17处', words: /查出|发现|检出|隐患|问题|违规|违法|不合格|超标/ },
    en: {
      example: '17 faults were found',
      words:
        /\b(?:found|faults?|defects?|breaches|violations|failures|errors|mistakes|discovered|detected)\b/i,
    },
  },
];
