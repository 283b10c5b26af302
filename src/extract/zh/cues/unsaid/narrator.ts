import type { UnsaidContext } from './unsaid-context.ts';

export const NARRATOR = /^(?:我|我们|我个人|你|你们|您|咱们|笔者|小编|作者|个人|谁)$/;
export const THINKING: ReadonlySet<string> = new Set([
  '认为',
  '觉得',
  '怀疑',
  '猜测',
  '预计',
  '感叹',
  '感慨',
]);
/** 我们呼吁…: in an office's own text the office. */
const APPEALS = new Set([
  '呼吁',
  '促请',
  '敦促',
  '奉劝',
  '劝阻',
  '告诫',
  '提醒',
  '警告',
  '倡议',
  '正告',
  '恳请',
  '恳求',
  '督促',
  '要求',
]);

/** 外人, 他们: whose view the article takes. */
const VIEW_OF_MANY =
  /^[我你您他她它其]们?$|(?:外人|旁人|别人|常人|人们|大家|众人|外界|世人|[的多]人|普通人|消费者|球迷|粉丝|网友|年轻人|老人|家长|观众)们?$|[里中上下]$/;
/** The article's own voice, the reader's, or everybody's. */
export const NARRATORS_OWN: readonly UnsaidContext[] = [
  {
    id: 'narrator',
    example: '我们认为这座桥很好看',
    said: '居民认为这座桥很好看',
    speaker: NARRATOR,
    applies: ({ speaker, word }) => !(speaker === '我们' && APPEALS.has(word)),
  },
  {
    id: 'you-tell-me',
    example: '水还是黄的你跟我说没事',
    said: '店主跟我说没事',
    // Thrown back at whoever is spoken to, not said by whom the clause names before.
    applies: ({ text, from, cue }) =>
      /[你您]们?(?:还|居然|竟然|却)?[跟对和向]我们?$/.test(text.slice(from, cue.start)),
  },
  {
    id: 'view-of-nobody',
    example: '在外人看来，桥太旧了',
    said: '在店主何先生看来，桥太旧了',
    cues: new Set(['看来']),
    // Whoever is named there has been asked.
    applies: ({ own, speaker }) => own === undefined || VIEW_OF_MANY.test(speaker),
  },
  {
    id: 'everybody',
    example: '大家觉得桥太旧了',
    said: '邻居觉得桥太旧了',
    cues: THINKING,
    speaker: /^(?:大家|人们|众人|所有人|每个人|人人|很多人|许多人|多数人)$/,
    // 大家一致认为…: they have talked it over.
    applies: ({ between }) => !/一致|普遍|纷纷/.test(between),
  },
  {
    id: 'pronoun-feels',
    example: '他觉得水不够',
    said: '邻居觉得水不够',
    cues: new Set(['觉得']),
    speaker: /^(?:他|她|他们|她们|自己|本人)$/,
  },
  {
    id: 'one-and-all',
    example: '两家店如出一辙：都说新鲜，都没有留样',
    said: '两家店都说罐头新鲜，都没有留样',
    cues: new Set(['说', '称', '表示', '承诺', '声称']),
    // Of all that the article compares.
    applies: ({ own, text, from, cue, clause }) =>
      own === undefined &&
      text.slice(from, cue.start).trim() === '都' &&
      (/[：:]/.test(text[from - 1] ?? '') || text.startsWith('都', clause.end + 1)),
  },
  {
    id: 'cannot-but',
    example: '接下来看账单，不得不感叹，水费真贵',
    said: '店主不得不感叹，水费真贵',
    applies: ({ own, between }) => own === undefined && /不得不$/.test(between),
  },
  {
    id: 'teaches-reader',
    example: '他的经历告诉我们，桥要常修',
    said: '店主告诉我们，桥要常修',
    kinds: new Set(['tell']),
    after: /^(?:我们|咱们|人们|世人)/,
    applies: (view) => !view.isLed && !view.canSpeak,
  },
  {
    id: 'can-be-called',
    example: '这也可说是一种巧合',
    said: '医生说是水的问题',
    cues: new Set(['说']),
    after: /^是/,
    applies: (view) => !view.canSpeak,
  },
];
