import type { EventKind } from './event-kind.ts';

/** Of what something is a share. */
export const SHARES: readonly EventKind[] = [
  {
    id: 'rise',
    of: ['share'],
    grows: false,
    zh: { example: '涨了四成', words: /涨|上调|提高|增(?:长|加|幅)|升/ },
    en: {
      example: 'a rise of 8 per cent',
      words: /\b(?:rise|rose|risen|up|increas\w*|higher|went up|put up|hike\w*)\b/i,
    },
  },
  {
    id: 'fall',
    of: ['share'],
    grows: false,
    zh: { example: '降了三成', words: /降|下调|减少|跌|缩水/ },
    en: {
      example: 'a fall of 8 per cent',
      words: /\b(?:fall|fell|fallen|drop\w*|down|cut|reduc\w*|lower|declin\w*)\b/i,
    },
  },
  {
    id: 'passed',
    of: ['share'],
    grows: false,
    zh: { example: '合格率54%', words: /合格|通过|及格|达标|升学|就业/ },
    en: { example: '54 per cent passed', words: /\b(?:pass\w*|success|met the)\b/i },
  },
  {
    id: 'consented',
    of: ['share'],
    grows: false,
    zh: { example: '同意率78%', words: /同意|赞成|支持|满意|签约/ },
    en: {
      example: '78 per cent were in favour',
      words: /\b(?:agreed|in favou?r|support\w*|back\w*|satisf\w*|happy|consent\w*|signed)\b/i,
    },
  },
  {
    id: 'done',
    of: ['share'],
    grows: true,
    isWide: true,
    zh: { example: '工程完成九成', words: /完成|竣工|进度|修好/ },
    en: { example: '90 per cent complete', words: /\b(?:complete\w*|finished|done|of the work)\b/i },
  },
  {
    id: 'contained',
    of: ['share'],
    grows: false,
    isWide: true,
    zh: { example: '含糖量12%', words: /含|浓度|纯度|成分|比例|占/ },
    en: {
      example: 'it contained 12 per cent meat',
      words: /\b(?:contain\w*|content|made up|concentration|pure|purity|of the (?:total|mix))\b/i,
    },
  },
  {
    id: 'punctual',
    of: ['share'],
    grows: false,
    zh: { example: '准点率97%', words: /准点|正点|准时/ },
    en: { example: '97 per cent on time', words: /\b(?:on time|punctual\w*)\b/i },
  },
];
