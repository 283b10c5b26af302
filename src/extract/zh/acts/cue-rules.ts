import type { Act, Speaker } from '../../../model/statement.ts';
import type { FoundCue } from '../cues/found-cue.ts';
import { type ActRule, BODIES } from './act-rule.ts';

/** A cue that means one act only decides against all but several strong words. */
const SETTLED = 10;
/** 通报 and 公告 lean to an act; what they say may overrule it. */
const MILD = 3;
/** Acts that a cue settles. */
const SETTLING: ReadonlySet<Act> = new Set(['confirm', 'deny', 'ask', 'opinion', 'allege', 'unaware']);

const settled = (act: Act, example: string): [Act, ActRule] => [
  act,
  { id: `cue-${act}`, gives: { [act]: SETTLED }, example },
];
const SETTLED_RULES: ReadonlyMap<Act, ActRule> = new Map([
  settled('allege', '居民举报，食材过期'),
  settled('confirm', '店主承认，罐头过期'),
  settled('deny', '店主否认，罐头过期'),
  settled('unaware', '记者无法确认桥是否封闭'),
  settled('announce', '学校宣布停课'),
  settled('opinion', '专家认为，桥应当封闭'),
  settled('ask', '家长要求复检'),
]);
const NOTICE: ActRule = { id: 'cue-notice', gives: { announce: MILD }, example: '县教育局通报，食堂已停业' };
const ACCOUNT: ActRule = { id: 'cue-account', gives: { assert: MILD }, example: '王女士回忆，当晚停水' };
const RECORD_ASKS: ActRule = { id: 'record-asks', gives: { announce: SETTLED }, example: '通知要求学校停课' };

/** Cues that lean another way than, or less than, the act of their own in the table of cues. */
const LEANS: readonly (ActRule & { readonly cues: readonly string[] })[] = [
  { id: 'cue-rule', cues: ['规定', '约定'], gives: { assert: SETTLED }, example: '合同约定，工期一年' },
  { id: 'cue-doubt', cues: ['怀疑'], gives: { opinion: 3, allege: 2 }, example: '网友怀疑管道老化' },
  {
    id: 'cue-question',
    cues: ['质疑'],
    gives: { allege: 3, ask: 2 },
    example: '家长质疑食材是否过期',
  },
  { id: 'cue-leak', cues: ['爆料', '爆出'], gives: { assert: 2, allege: 1 }, example: '店员爆料，新店要开' },
  {
    id: 'cue-expose',
    cues: ['曝光', '扒出', '反映'],
    gives: { assert: 2, allege: 3 },
    example: '晚报曝光，食材过期',
  },
  { id: 'cue-sue', cues: ['诉称'], gives: { allege: SETTLED }, example: '原告诉称，影楼用了她的照片' },
  // Who defends himself mostly says that it was otherwise.
  { id: 'cue-defend', cues: ['辩称', '辩解'], gives: { deny: 4 }, example: '店主辩称，菜单上早有标注' },
  // Of what people leave below a post much is asked and told.
  { id: 'cue-comment', cues: ['留言'], gives: { opinion: 3 }, example: '网友留言“水黄了”' },
  { id: 'cue-call', cues: ['喊话'], gives: { ask: 4, opinion: 1 }, example: '业主喊话开发商交房' },
  { id: 'cue-publish', cues: ['公布'], gives: { assert: 1, announce: 2 }, example: '教育局公布停课名单' },
  { id: 'cue-insist', cues: ['重申'], gives: { opinion: 2 }, example: '校长重申对食堂的支持' },
  {
    id: 'cue-forecast',
    cues: ['预报', '预计', '预测'],
    gives: { opinion: 6 },
    example: '气象台预计，明天有雨',
  },
  { id: 'cue-propose', cues: ['提出'], gives: { opinion: 2 }, example: '家长提出换一家食堂' },
  // Who lets others know something tells it, whatever he thinks of it.
  { id: 'cue-tell', cues: ['透露', '告诉'], gives: { assert: 3 }, example: '店主透露，新店要开' },
];
const LEAN_BY_CUE: ReadonlyMap<string, ActRule> = new Map(
  LEANS.flatMap((rule) => rule.cues.map((cue) => [cue, rule] as const)),
);

/** Cues of accounts: what follows is told as a fact, whatever words stand in it. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  '报道 报导 消息 讯 获悉 了解到 据了解 据悉 据报道 据介绍 据透露 据知 据称 回忆 讲述 显示 查明 经查 统计 测定 介绍 披露 揭露 记载 写着'.split(
    ' ',
  ),
);

/** The rules of cues, for the list of all rules. */
export const CUE_RULES: readonly ActRule[] = [
  ...SETTLED_RULES.values(),
  NOTICE,
  ACCOUNT,
  RECORD_ASKS,
  ...LEANS,
];

/** What a cue speaks for; of joined cues (回应称, 否认称) the first that has a say. `undefined` where none has. */
export function cueRule({ cue, first }: FoundCue, speaker: Speaker): ActRule | undefined {
  const lean = LEAN_BY_CUE.get(cue.word) ?? LEAN_BY_CUE.get(first.word);
  if (lean !== undefined) return lean;
  const act = [first.act, cue.act].find((each) => each !== null && SETTLING.has(each));
  if (act !== undefined && act !== null) {
    return act === 'ask' && speaker === 'record' ? RECORD_ASKS : SETTLED_RULES.get(act);
  }
  if (cue.kind === 'urge' && cue.act !== null) return SETTLED_RULES.get(cue.act);
  if ((cue.act ?? first.act) === 'announce') return NOTICE;
  if (!ACCOUNTS.has(cue.word)) return undefined;
  return BODIES.includes(speaker) ? LEAN_BY_CUE.get('告诉') : ACCOUNT;
}
