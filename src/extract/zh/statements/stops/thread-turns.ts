import { subjectOfClause } from '../../sources/subject-of-clause.ts';
import { isOwnThread, runsOn } from '../clause-run.ts';
import type { ThreadStep } from './thread-step.ts';

/** A way in which a clause leaves what was said. Each is enough by itself, in whatever order. */
export interface ThreadTurn {
  readonly id: string;
  /** A phrase that it was made for. */
  readonly example: string;
  readonly turns: (step: ThreadStep) => boolean;
}

/** 店主说人手不足，【但自己】会开门, 可以退，【但需要】小票: a turn within what was said is none of the article's. */
export const TURNS =
  /^[\s，]*(?:但|而(?!且|是)|可(?![以能见供用谓望惜是怕])|不过|然而|那么|毕竟)(?!是?(?:自己|本人|不能|不要|不会|需|必须|要))/;
/** 【并当场打开】罐头: what one does beside what one says. */
const SHOWS =
  /^\s*(?:并|还|又|随后|随即|接着)?(?:当场|现场|当即|立即|随后|随即|向记者)?(?:打开|拿出|掏出|出示|晒出|贴出|附上|附了|递[上给]|展示了?|加了|拉黑|关上|离开|转身|离去|拿起|放下|起身)/;
/** 【有居民】说…，【还有人】…: some, and others. */
const MANY = /^(?:也|还|更|另)?(?:有|部分|不少|一些)/;
const OTHERS =
  /^\s*(?:还|也|更|另)?有(?:人|的|网友|网民|居民|家长|村民|市民|读者|粉丝|观众|业主|乘客|学生|商户|游客)/;
/** With these the sentence mostly belongs to the speaker to its end. */
const WHOLE = new Set(['表示', '称']);
/** A clause that waits for another one: what is said in it ends with it. */
const SUBORDINATE =
  /^[\s而但且]*(?:虽然|尽管|由于|因为|既然|随着|自从|自打|当(?![地时事局天日晚年今前中初])|虽(?!说))/;
/** 曝光店里如果缺货，…: the clause after a condition belongs to it. */
const CONNECTS = /如果|若|只要|一旦|虽然|由于|因为|尽管/;
/** 承诺对买到罐头的顾客，…: whom it is meant for, before what it is. */
const TOWARDS = /^(?:对|向|为|给)[^，]*(?:[者人户客员方]|用户|居民|家属|公司|单位)$/;
/** What asks, in the words of an indirect question. */
const ASKS = /为何|为什么|何时|何以|是否|有没有|能不能|会不会|要不要|谁|哪|怎么|怎样|如何|几|多少|什么|吗$/;
/** An attitude, and what joins a second one to it. */
const ATTITUDE =
  /^[了过]?(?:(?:的?(?:非常|深表|坚决|强烈|严重|高度|诚挚|深切|由衷|衷心|热烈|极大|一定|十分|明确|完全))*的?(?:理解|支持|欢迎|反对|抗议|不满|歉意|感谢|遗憾|哀悼|慰问|谴责|担忧|祝贺|愤慨|关切|怀疑|满意|失望|质疑|异议|赞同|肯定|敬意|谢意|愤怒|震惊|不解|同情|敬佩|关注|认可|赞赏)[和与、及]?)+$/;

/** 【我说】那我走进去, 【到今天我】也没看到: whoever writes tells on. */
const I_SAID = /^\s*(?:我(?:们)?(?:就|便|也|又)?(?:说|问|答|回答|告诉)|(?:到今天|到现在|直到今天|结果)我)/;

/** 【先】称, 【起初】称: something else came later. */
const FIRST = /(?:先(?!生|行|后|锋|进)|起初|最初|一开始|开始时|一度)[^，]{0,2}$/;
const LATER_ON =
  /^\s*(?:(?:[一二两三四五六七八九十数几]|\d{1,2})(?:多|余)?(?:天|日|个?小时|个?星期|周|个?月|年)(?:之)?后|后来?(?!续)|随后|其后|之后|次日|翌日|第二天|当晚|事后|隔天|转头)/;

/** Whether the object in the cue's clause waits for the clause after it. */
function isPending({ isNext, rest, isTopicOnly, opensWithPreposition }: ThreadStep): boolean {
  return isNext && (TOWARDS.test(rest) || CONNECTS.test(rest) || (opensWithPreposition && isTopicOnly));
}

export const THREAD_TURNS: readonly ThreadTurn[] = [
  {
    id: 'own-thread',
    example: '店主承认罐头过期，这让居民很生气',
    turns: ({ parts: { text }, clause }) => isOwnThread(text, clause),
  },
  {
    id: 'main-clause',
    example: '由于校方称食堂停业，家长们自己送饭',
    turns: ({ parts: { text }, cue, own, isNext, isMarked }) =>
      isNext && !isMarked && SUBORDINATE.test(text.slice(own.start, cue.sourceEnd)),
  },
  {
    id: 'headline-blank',
    example: '女子称罐头发霉 商家愿意退款',
    turns: ({ markBefore, isMarked }) => !isMarked && /^\s$/.test(markBefore),
  },
  {
    id: 'i-said',
    example: '保安说车不能进，我说那我走进去',
    turns: ({ parts: { text }, clause, isMarked }) =>
      !isMarked && I_SAID.test(text.slice(clause.start, Math.min(clause.end, clause.start + 10))),
  },
  {
    id: 'later-on',
    example: '店主先称顾客“自己摔的”，三日后经理公开道歉，前后矛盾',
    turns: ({ parts: { text }, cue, own, clause }) =>
      FIRST.test(text.slice(own.start, cue.start)) &&
      LATER_ON.test(text.slice(clause.start, Math.min(clause.end, clause.start + 12))),
  },
  {
    id: 'after-attitude',
    example: '家长表示强烈不满和反对，校方连夜开会',
    turns: ({ parts: { text, names }, cue, clause, isNext, isMarked, rest }) =>
      isNext &&
      cue.cue.word === '表示' &&
      !isMarked &&
      ATTITUDE.test(rest) &&
      subjectOfClause(text, clause, names) !== undefined,
  },
  {
    id: 'meanwhile',
    example: '店主一边解释罐头没有过期，一边四处打听',
    turns: ({ parts: { text }, cue, own, opening }) =>
      /^\s*一[边面]/.test(opening) && /一[边面]/.test(text.slice(own.start, cue.start)),
  },
  {
    id: 'shows',
    example: '店主否认罐头过期，并当场打开罐头给居民看',
    turns: ({ parts: { text }, clause }) =>
      SHOWS.test(text.slice(clause.start, Math.min(clause.end, clause.start + 12))),
  },
  {
    id: 'others',
    example: '有居民说水管坏了，还有人拍下照片',
    turns: ({ parts: { text }, speaker, clause }) =>
      MANY.test(speaker) && OTHERS.test(text.slice(clause.start, clause.start + 8)),
  },
  {
    id: 'against-it',
    example: '店主重申罐头没有过期，但居民没有散去',
    turns: ({ cue, isMarked, opening }) => !isMarked && !WHOLE.has(cue.cue.word) && TURNS.test(opening),
  },
  {
    id: 'after-question',
    example: '有乘客质问为何停运，司机关上了车门',
    turns: ({ parts: { text, names }, cue, clause, isNext, isMarked, rest }) =>
      isNext &&
      !isMarked &&
      (cue.cue.act === 'ask' || cue.cue.word.endsWith('问')) &&
      ASKS.test(rest) &&
      !ASKS.test(text.slice(clause.start, clause.end)) &&
      subjectOfClause(text, clause, names) !== undefined,
  },
  {
    id: 'after-name',
    example: '女子自称是店主的助理，加了他的微信',
    turns: ({ parts: { text, names }, cue, own, clause, isNext, isMarked }) =>
      isNext &&
      !isMarked &&
      cue.cue.word === '自称' &&
      /^(?:是|为|叫|“)/.test(text.slice(cue.end, own.end)) &&
      (runsOn(text, clause, names) || subjectOfClause(text, clause, names) !== undefined),
  },
  {
    id: 'result',
    example: '县教育局宣布学校停课，导致家长不安',
    turns: ({ takesObject, opening }) => takesObject && /^\s*(?:导致|致使|造成|以致)/.test(opening),
  },
  {
    id: 'after-noun',
    example: '店主承认罪名，居民散去',
    turns: ({ isNext, isTopicOnly, opensWithPreposition }) => isNext && isTopicOnly && !opensWithPreposition,
  },
  {
    id: 'another-subject',
    example: '店主承认罐头过期，居民散去',
    turns: (step) =>
      step.takesObject && !isPending(step) && !runsOn(step.parts.text, step.clause, step.parts.names),
  },
];
