import { COUNTS, LENGTHS_OF_TIME, PERSONS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** Who was missing, trapped, moved out or held, and how long. */
export const PLIGHT: readonly EventKind[] = [
  {
    id: 'missing',
    of: COUNTS,
    grows: true,
    zh: {
      example: '4人失联',
      words: /失踪|失联|走失|下落不明|不知去向|丢(?:了|失)|被盗|被偷|失窃|报失|少了/,
    },
    en: {
      example: 'four are missing',
      words: /\b(?:missing|unaccounted|stolen|went astray|disappeared|lost|vanished|escaped)\b/i,
    },
  },
  {
    id: 'moved-out',
    of: PERSONS,
    grows: true,
    zh: { example: '疏散约200人', words: /疏散|撤离|转移|撤出|搬(?:走|离|出|空)|腾退/ },
    en: {
      example: '300 people were evacuated',
      words: /\bevacuat\w*|\bmoved out\b|\b(?:re)?located\b|\bevicted\b|\brehoused\b/i,
    },
  },
  {
    id: 'detained',
    of: [...PERSONS, 'duration'],
    grows: true,
    zh: { example: '5人被拘留', words: /拘留|被捕|逮捕|抓获|带走|被抓/ },
    en: {
      example: 'five were arrested',
      words: /\b(?:arrest\w*|detained|in custody|held (?:for|by)|released)\b/i,
    },
  },
  {
    id: 'trapped',
    of: [...PERSONS, 'duration'],
    grows: false,
    zh: {
      example: '电梯里关了十几个人',
      words:
        /被困|困(?:在|住|了)|停在(?:半空|空中|半路|隧道)|悬|卡(?:在|住)|关(?:在|了)(?!门|窗|闭)|滞留|弄出来|救出|脱困|出不来|获救|解救/,
    },
    en: {
      example: '40 people were stuck in the lift',
      words:
        /\b(?:trapped|stuck|hung|hanging|dangl\w+|stranded|rescued?|freed|free (?:him|her|them|us)|held up|got (?:us|them|him|her) out|let out)\b/i,
    },
  },
  {
    id: 'lain',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: {
      example: '老人在地上躺了半个多小时',
      words:
        /躺|趴|才(?:被)?(?:人)?发现|从[^，。]{0,8}到[^，。]{0,8}(?:发现|赶到)|无人(?:理|问|管)|没人(?:理|问|管)|独自|哭了/,
    },
    en: {
      example: 'he lay there for an hour',
      words:
        /\b(?:lay|lying|left (?:alone|there|lying|unattended)|unattended|on (?:the|a) (?:floor|ground|trolley)|before (?:anyone|anybody|somebody|someone|help)|found (?:him|her|them))\b/i,
    },
  },
];
