import { COUNTS, PERSONS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** What befell persons and animals. */
export const HARM: readonly EventKind[] = [
  {
    id: 'dead',
    of: [...COUNTS, 'weight'],
    grows: true,
    zh: { example: '死了三只', words: /死(?!角|线|机|锁|活|板|者家)|遇难|身亡|丧生|罹难|去世|没了气息/ },
    en: {
      example: 'two people died',
      words: /\b(?:dead|died|dies?|killed|deaths?|perished|fatalit\w+|put down)\b/i,
    },
  },
  {
    id: 'badly',
    of: COUNTS,
    grows: true,
    zh: { example: '两个进了重症监护室', words: /重伤|危重|重症|ICU|病危|伤势严重/i },
    en: {
      example: 'two are in intensive care',
      words:
        /\b(?:seriously|critically|badly|severely) (?:injured|hurt|ill|burned)\b|\bintensive care\b|\bICU\b/i,
    },
  },
  {
    id: 'injured',
    of: PERSONS,
    grows: true,
    zh: {
      example: '12人受伤',
      words: /受了?轻?伤|伤者|轻伤|烫伤|烧伤|摔伤|咬伤|划伤|砸伤|挂彩|被咬|骨折|蛰伤|抓伤/,
    },
    en: {
      example: 'twelve were hurt',
      words: /\b(?:injur\w+|hurt|wounded|burnt?|burned|scalded|bitten|bruised|stung|cuts?|fractur\w+)\b/i,
    },
  },
  {
    id: 'ill',
    of: PERSONS,
    grows: true,
    zh: {
      example: '9名学生身体不适',
      words:
        /不适|呕吐|吐了|腹痛|腹泻|肚子[疼痛]|拉了?肚子|发烧|发热|感染|中毒|中暑|晕倒|晕了|昏倒|头晕|恶心|倒下|过敏|不舒服|病倒|皮疹|起疹|咳嗽|症状|患病|流鼻血/,
    },
    en: {
      example: 'nine fell ill',
      words:
        /\b(?:ill|sick\w*|unwell|vomit\w*|poison\w*|infected|infections?|faint\w*|collapsed|diarrho?ea|nause\w+|dizzy|symptoms?|stomach|rash(?:es)?|cramps?|fever|cough\w*|allerg\w+|affected|cases)\b/i,
    },
  },
];
