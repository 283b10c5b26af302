import { isObject } from '../is-cue-use.ts';
import { PLAIN } from '../plain-verbs.ts';
import { WITH_CLAUSE } from '../speech-verbs.ts';
import type { UnsaidContext } from './unsaid-context.ts';

/** With nothing but a topic after them they tell no words: 解释原因, 回应感情状态. */
export const TOPICAL: ReadonlySet<string> = new Set([
  ...WITH_CLAUSE,
  ...'讲 阐述 抱怨 注意到 询问 回答 质疑 谴责 抨击 痛批 怒怼 反映 声援 表态 解释 介绍 回应 回复 答复 吐槽 自曝 报道 报导 披露 透露 公布 回忆 分析 评论 讲述 谈到 提到 提及 谈及 核实 推荐 表达 爆料 曝光 揭露 公示 倡议 描述 调侃 扒出 援引 通报 提出'.split(
    ' ',
  ),
]);
/** With no more than somebody's name after them they tell no words: 指责店主. */
const AIMED = new Set(
  '指责 斥责 训斥 痛斥 怒斥 批评 控诉 控告 指控 澄清 力挺 反驳 称赞 赞扬 表扬 夸赞 举报 投诉'.split(' '),
);
/** 店主, 店主的做法: somebody or something by a short name, without a word of what is said of it. */
const NAMED_ALONE = /^了?(?!有人|[他她它]们?.)(?:.{1,3}|[^，。]{1,8}的.{2,3})$/;
const PERSON_ALONE = /^了?(?:邻居|对方|同伴|店主|前任|前妻|前夫|校方|店方|厂方|警方|军方|双方|众人)$/;
/** 表达对店主的怀念和敬意: a feeling by its name. */
const FEELING = /^[了出过]?(?!.*(?:希望|期望|愿意|想要))[^，。：]*的[^的，。]{2,9}$/;
/** 爆料歌曲的台词，【是】儿子写的: the noun is the subject of what is told. */
const TOLD_OF = /^\s*(?:是|系|被|竟|居然|并非|不是|疑似|来自)/;
/** 保证【不】涨价, 威胁【要】起诉, but not 保证供应: what somebody would do. */
const WORDS_OF_PROMISE =
  /^(?:$|(?:自己|本人|今后|以后|日后|此后|明天|月底|年底|如果?|若|只要|一旦|再|说)|.{0,8}?(?:会|将|要(?!求)|不|绝|一定|肯定|尽快|立即|就))/;
/** 【发邮件】提醒县政府: by what it was done. */
const SENT =
  /(?:发(?:了|过|去|出)?(?:邮件|函|短信|信息|消息|通知|微信)|写信|去信|去函|致函|致电|打电话|来电)$/;
const TURN = /^\s*(?:但|可是|然而|不过|却|而且|因此|所以)/;

/** What was spoken about is named, and no word of what was said. */
export const TOPIC_ONLY: readonly UnsaidContext[] = [
  {
    id: 'topic',
    example: '供水公司解释停水的原因',
    said: '供水公司解释，停水一天',
    cues: TOPICAL,
    applies: (view) =>
      !view.isLed &&
      view.isTopic &&
      !TOLD_OF.test(view.text.slice(view.next?.start ?? view.text.length).slice(0, 4)),
  },
  {
    id: 'treated',
    example: '县志描述了建桥的经过和桥的维修',
    said: '店主描述，桥已开裂',
    cues: new Set(WITH_CLAUSE),
    applies: ({ text, cue, isLed, rest }) =>
      !isLed && /[了过]$/.test(text.slice(cue.start, cue.end)) && rest.trim() !== '',
  },
  {
    id: 'deed',
    example: '店主威胁邻居安全离开',
    said: '店主威胁要起诉',
    cues: new Set(['威胁', '要挟', '恐吓', '恫吓', '吓唬', '保证', '担保']),
    applies: ({ isLed, rest, between }) =>
      !isLed &&
      !(WORDS_OF_PROMISE.test(rest) || /[向对]|胸[脯口膛]|一再|再三|反复|当[众场]|口头/.test(between)),
  },
  {
    id: 'aim',
    example: '店主指责邻居，随后离开',
    said: '店主指责邻居偷水',
    cues: AIMED,
    applies: (view) =>
      !view.isLed && NAMED_ALONE.test(view.rest) && (PERSON_ALONE.test(view.rest) || view.isTopic),
  },
  {
    id: 'warned-by-deed',
    example: '供水公司称，早已发邮件提醒县政府',
    said: '供水公司称，早已提醒县政府，水管坏了',
    cues: new Set(['提醒', '警告', '告诫', '通知', '告知', '劝告', '督促', '敦促']),
    // A deed by its name, with nobody's words.
    applies: ({ isLed, rest, next, text, clause, cue, isTopic }) =>
      !isLed &&
      rest.trim() !== '' &&
      isTopic &&
      (next === undefined ||
        TURN.test(text.slice(next.start, next.start + 4)) ||
        SENT.test(text.slice(clause.start, cue.start))),
  },
  {
    id: 'feeling',
    example: '居民表达对校长的怀念和敬意',
    said: '居民表达对镇长修桥的希望',
    cues: new Set(['表达']),
    applies: (view) => !view.isLed && FEELING.test(view.rest),
  },
  {
    id: 'bare-before-turn',
    example: '家长询问，但校方没有人在',
    said: '家长询问，桥何时修好',
    applies: ({ rest, clause, next, kind, lead, word, text }) =>
      rest.trim() === '' &&
      /[，,]/.test(clause.mark) &&
      next !== undefined &&
      kind !== 'decline' &&
      lead === undefined &&
      !PLAIN.has(word) &&
      TURN.test(text.slice(next.start, next.start + 4)),
  },
  {
    id: 'object',
    example: '部门关注天气预报，及时调整安排',
    said: '气象台预报，明天有雨',
    applies: ({ text, isFrom, own, cue }) =>
      !isFrom && own !== undefined && isObject(text, { start: own.end, end: cue.sourceEnd }, cue),
  },
  {
    id: 'speaking-of',
    example: '店主说这话',
    said: '店主说这罐头没有过期',
    cues: new Set(['说']),
    applies: ({ text, cue, clause }) =>
      /^[^，。“：]{0,12}话(?:时|的时候|间|之?前|之?后)?[，。]?$/.test(text.slice(cue.end, clause.end + 1)),
  },
];
