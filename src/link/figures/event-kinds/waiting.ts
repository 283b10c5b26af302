import { LENGTHS_OF_TIME } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** How long somebody waited, and how long something lasted. */
export const WAITING: readonly EventKind[] = [
  {
    id: 'waited',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: {
      example: '等了三个小时',
      words: /等(?:了|待|到|候)|排(?:了|队)|候(?:诊|车)|才(?:来|到|见|轮)|干等|从进店到离开|从取号到|晾/,
    },
    en: {
      example: 'they waited three hours',
      words: /\b(?:wait\w*|queu\w*|kept (?:us|them|him|her)|hung on|on hold|stood)\b/i,
    },
  },
  {
    id: 'late',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: {
      example: '晚点40分钟',
      words: /晚(?:点|到|了|发|来)|延误|迟(?:到|了|发)|耽误|误点|拖(?:了|欠|延)|逾期|超时/,
    },
    en: {
      example: '40 minutes late',
      words: /\b(?:late|delay\w*|behind (?:the |its )?(?:timetable|schedule|time)|overdue|overran)\b/i,
    },
  },
  {
    id: 'came',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: {
      example: '8分钟后到达现场',
      words: /到达|赶到|抵达|到(?:了)?(?:现)?场|派员到|才(?:到|来)|上门|救护车[^，。]{0,8}到/,
    },
    en: {
      example: 'arrived within 14 minutes',
      words:
        /\b(?:arriv\w+|on (?:the )?scene|respon\w+|got (?:there|here)|came|turned up|reached|attend\w*|ambulance)\b/i,
    },
  },
  {
    id: 'closed',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: { example: '封闭两个小时', words: /封(?:闭|路|了)|关闭|停业|关门|停课/ },
    en: { example: 'closed for two hours', words: /\b(?:closed|closure|shut\w*|blocked)\b/i },
  },
  {
    id: 'burned',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: { example: '大火烧了两个多小时', words: /烧(?:了|到)|扑灭|明火|火势|灭火/ },
    en: {
      example: 'the fire was out within 25 minutes',
      words: /\b(?:burn\w*|fire (?:was|is) out|put (?:it|the fire) out|extinguished|under control)\b/i,
    },
  },
  {
    id: 'went-on',
    of: LENGTHS_OF_TIME,
    grows: false,
    isWide: true,
    zh: {
      example: '持续三个小时',
      words: /持续|历时|前后|响了|闹了|吵了|唱|施工|放了|全程|用时|耗时|仅用|罚站|站了|开了/,
    },
    en: {
      example: 'it lasted three hours',
      words: /\b(?:last(?:ed|s|ing)|went on|took|continued|kept (?:going|up)|ran for|long)\b/i,
    },
  },
];
