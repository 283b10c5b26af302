import { PERSONS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** Who works there, was dismissed, or left. */
export const JOBS: readonly EventKind[] = [
  {
    id: 'dismissed',
    of: PERSONS,
    grows: true,
    zh: { example: '43名工人被开除', words: /开除|辞退|解雇|裁(?:员|掉|了|减)|解聘|劝退|下岗/ },
    en: {
      example: '43 were thrown out',
      words:
        /\b(?:dismiss\w*|fired|sacked|laid off|thrown out|redundan\w+|let go|retrenched|turned out of|jobs? (?:cut|lost|losses))\b/i,
    },
  },
  {
    id: 'resigned',
    of: PERSONS,
    grows: true,
    zh: { example: '9名老师辞职', words: /辞职|离职|走了/ },
    en: {
      example: 'nine teachers resigned',
      words:
        /\b(?:resign\w*|quit|left (?:the|their) (?:job|firm|company|school)s?|departures?|walked out)\b/i,
    },
  },
  {
    id: 'employed',
    of: PERSONS,
    grows: false,
    isWide: true,
    zh: { example: '共有员工230人', words: /有员工|编制|雇(?:用|了|佣)|用工|聘(?:用|了|请)|招聘/ },
    en: {
      example: 'it employs 38 people',
      words: /\b(?:employ\w*|hired|on the payroll|staff of|workforce)\b/i,
    },
  },
];
