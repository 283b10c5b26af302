import type { Act } from '../../../model/statement.ts';

type Points = Partial<Readonly<Record<Act, number>>>;

/** Cues that lean another way than, or less than, the act of their own in the table of cues. */
export const CUE_LEANS: ReadonlyMap<string, Points> = new Map<string, Points>([
  ['规定', { assert: 9 }],
  ['约定', { assert: 9 }],
  ['怀疑', { opinion: 3, allege: 2 }],
  ['质疑', { allege: 4, ask: 2, opinion: 1 }],
  ['爆料', { assert: 2, allege: 1 }],
  ['爆出', { assert: 2, allege: 1 }],
  ['曝光', { assert: 3, allege: 2 }],
  ['扒出', { assert: 1, allege: 3 }],
  ['反映', { assert: 1, allege: 3 }],
  ['喊话', { ask: 4, opinion: 1 }],
  ['公布', { assert: 1, announce: 2 }],
  ['回应', { deny: 1 }],
  ['重申', { opinion: 2 }],
  ['强调', { opinion: 1 }],
  ['声称', { opinion: 1 }],
  ['宣称', { opinion: 1 }],
]);

export const ACCOUNT_CUES: ReadonlySet<string> = new Set(
  '报道 报导 消息 讯 获悉 了解到 据了解 据悉 据报道 据介绍 据透露 据知 据称 回忆 讲述 显示 查明 统计 测定 介绍 披露 揭露 记载 写着'.split(
    ' ',
  ),
);
