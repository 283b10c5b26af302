import type { UnsaidContext } from './unsaid-context.ts';

const UTTERED = new Set(['直呼', '惊呼', '大喊', '高喊', '高呼', '怒斥', '吐槽']);

const PROVES = new Set(['证实', '确认', '核实', '认定', '承认']);
/** 【尚未得到警方】证实: no one has. */
const NOT_BY = /(?:未|没有|没|无法|未能)(?:得到|获得?|被|经过?|由)[^，。；：“”]{0,14}$/;

/** It is due, asked for or brought about, and was not said. */
export const NOT_YET_SAID: readonly UnsaidContext[] = [
  {
    id: 'asked-to',
    example: '县教育局要求学校告知家长停课',
    said: '县教育局要求停课，学校告知家长停课',
    applies: ({ earlier, cue, own }) =>
      earlier?.cue.kind === 'urge' &&
      earlier.clause === cue.clause &&
      own !== undefined &&
      own.start >= earlier.end &&
      own.start - earlier.end <= 1,
  },
  {
    id: 'caused',
    example: '这让居民感叹桥太旧',
    said: '居民感叹桥太旧',
    // 让网友直呼太贵: what is cried out is said, whatever made them.
    applies: ({ found, word }) => found.isCaused && !UTTERED.has(word),
  },
  {
    id: 'carried-out',
    example: '落实县长批示要求，食堂每天消毒',
    said: '县长批示要求，食堂每天消毒',
    kinds: new Set(['urge']),
    applies: ({ text, from, cue }) =>
      /^[\s，]*(?:按|认真|坚决|严格|积极|全面)*(?:落实|贯彻|遵照|响应|执行|践行)/.test(
        text.slice(from, cue.start),
      ),
  },
  {
    id: 'ought',
    example: '镇政府应对居民表示歉意',
    said: '镇政府对居民表示歉意',
    applies: ({ own, between }) =>
      own !== undefined &&
      /^(?:应当?|应该|须|必须|理应|能否|不妨|有责任|有义务)(?:尽快|及时|主动)?(?:对|向|就|在|为)/.test(
        between,
      ),
  },
  {
    id: 'not-yet-proved',
    example: '停课的消息还没有被校方最终证实',
    said: '停课的消息昨天被校方最终证实',
    applies: ({ word, cue, text, clause }) =>
      PROVES.has(word) && NOT_BY.test(text.slice(clause.start, cue.start)),
  },
  {
    id: 'still-to-come',
    example: '教育局将及时向社会公布名单',
    said: '教育局及时向社会公布，学校停课',
    kinds: new Set(['urge', 'report']),
    applies: ({ word, between }) => !/[为成作]$/.test(word) && /将|拟|尚未|即将|有待/.test(between),
  },
];
