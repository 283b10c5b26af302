import { NAMED } from '../find-named-words.ts';
import type { UnsaidContext } from './unsaid-context.ts';

const THING =
  /(?:[^有]消息|经历|录音|视频|照片|图片|结果|记录|音频|死讯|噩耗|名单|事件|事情|丑闻|画面|内容|截图|新闻|[^家店书]信|方案|计划|身份|恋情|绯闻|细节|真相)$/;
/** What will come out, or be done, some day. */
const THING_EXPECTED = /(?:结果|报告|名单|数据|结论|方案|工程|项目|通知|成绩)$/;
const NOTHING =
  /(?:没有|尚无|并无|暂无|无|缺乏|未有)(?:任何|确切|直接|足够|充分|明确|科学|实际)?的?(?:证据|迹象|消息|数据|研究|信息|资料)$/;
/** How a work is counted, and what it is. */
const WORK = /^(?:[一这那首两几][段部条则篇封份]|多[段条则篇封份])/;
const CARRIER =
  /^[^，。]{1,30}的[^，。]{0,8}(?:音频|视频|录音|录像|画面|电影|影片|节目|文章|帖子|微博|图片|照片|截图|消息|材料|信)/;
/** Verbs of laws, contracts and plates. */
const RULED = new Set(['规定', '约定', '记载', '公示']);
/** Whoever gives a ground: 给出（的理由是）. */
const GIVEN = /^[，\s]*(?:并|还|也|但)?(?:给出|提出|对外|所给|说出)$/;
/** 《…办法》, 合同第三条: what rules stand in. */
const RULE_BOOK =
  /》(?:（[^）]{1,20}）)?$|第[一二三四五六七八九十百零\d]{1,5}[条款项]$|(?:合同|协议|[^说办]法|条例|办法|章程|新规|文件|细则|政策|公约|守则|准则|条款|意见|通知|方案)$/;
/** Before whoever made the rule that something goes by. */
const GOING_BY = /(?:依据|根据|按照|依照|按|通过|符合|违反|属于|落实)$/;

/** Before the cue stands a thing that says nothing. */
export const THINGS: readonly UnsaidContext[] = [
  {
    id: 'comes-out',
    example: '检测结果曝光，桥已封闭',
    said: '居民曝光，桥已封闭',
    cues: new Set(['曝光', '传出', '公布', '披露', '曝出', '爆出', '流传', '公告']),
    speaker: THING,
  },
  {
    id: 'thing-expected',
    example: '检测结果预计三天内出来',
    said: '检测结果预计，桥三年内要换',
    cues: new Set(['预计', '预测', '估计']),
    speaker: THING_EXPECTED,
    after: /^(?![，：:])/,
  },
  {
    id: 'reason-of-thing',
    example: '停业的理由是食材过期',
    said: '校方的理由是食材过期',
    cues: new Set([NAMED.word]),
    // 给出【的理由是】: whoever gave it stands before.
    applies: (view) => !view.canSpeak && !(view.found.isOpen && GIVEN.test(view.before)),
  },
  {
    id: 'no-evidence',
    example: '没有证据表明水管老化',
    said: '证据表明水管老化',
    applies: ({ text, own, clause }) =>
      own !== undefined && NOTHING.test(text.slice(Math.max(clause.start, own.start - 6), own.end)),
  },
  {
    id: 'work-by-its-content',
    example: '一段店主控诉物业的视频在网上转发',
    said: '一位店主控诉物业的保安偷水',
    kinds: new Set(['urge', 'report']),
    speaker: WORK,
    applies: ({ rest }) => CARRIER.test(rest),
  },
  {
    id: 'expected-of-thing',
    example: '新桥预计明年通车',
    said: '专家预计明年通车',
    cues: new Set(['预计']),
    applies: (view) => view.own !== undefined && !view.canTell,
  },
  {
    id: 'rule-of-thing',
    example: '新桥规定限高三米',
    said: '镇政府规定限高三米',
    cues: RULED,
    applies: (view) => !view.isFrom && view.own !== undefined && !view.canTell,
  },
  {
    id: 'rule-by-the-way',
    example: '这些都是店里规定，谁也不看',
    said: '合同规定，谁也不看',
    cues: new Set(['规定', '约定']),
    // Before a comma only a book of rules lays something down.
    after: /^[，,]/,
    applies: ({ isFrom, speaker }) => !isFrom && !RULE_BOOK.test(speaker),
  },
  {
    id: 'going-by-rule',
    example: '停业违反镇政府规定',
    said: '镇政府规定食堂停业',
    cues: RULED,
    applies: ({ text, own, isFrom }) =>
      !isFrom && own !== undefined && GOING_BY.test(text.slice(own.start - 4, own.start)),
  },
  {
    id: 'beside',
    example: '与客户端推荐路线相比，老路更近',
    said: '客户端推荐，居民绕行老路',
    speaker: /^[与跟][^的]*$/,
  },
];
