import type { EventKind } from './event-kind.ts';

/** Where it was so warm or cold. */
export const WARMTH: readonly EventKind[] = [
  {
    id: 'indoors',
    of: ['degrees'],
    grows: false,
    zh: {
      example: '室温控制在33℃以下',
      words: /室温|室内|车间|屋里|屋内|家里|教室|宿舍|车厢|店内|房间|厨房|病房|暖气|车内/,
    },
    en: {
      example: 'it was 38 degrees inside',
      words:
        /\b(?:inside|indoors?|rooms?|workshop|classrooms?|kitchen|hall|shed|cabin|shop floor|flat|bedroom|living room|ward|heating)\b/i,
    },
  },
  {
    id: 'stored',
    of: ['degrees'],
    grows: false,
    zh: { example: '冷柜温度12℃', words: /冷(?:藏|柜|库|链|冻)|冰[箱柜]|冷藏车|保温|中心温度/ },
    en: {
      example: 'the fridge was at 12 degrees',
      words:
        /\b(?:fridges?|freezers?|refrigerat\w*|cold (?:store|room|chain)|chillers?|coolers?|core temperature|vans?)\b/i,
    },
  },
  {
    id: 'water-warmth',
    of: ['degrees'],
    grows: false,
    zh: { example: '水温24℃', words: /水温|池水|热水|洗澡水|开水/ },
    en: { example: 'the water was 24 degrees', words: /\b(?:water|pool|bath|shower|tea|soup)\b/i },
  },
  {
    id: 'outdoors',
    of: ['degrees'],
    grows: false,
    zh: { example: '最高气温37℃', words: /气温|高温/ },
    en: { example: 'it was 27 degrees outside', words: /\b(?:outside|outdoors?|weather|thermometer)\b/i },
  },
];
