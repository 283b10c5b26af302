import { PLAIN } from '../../cues/plain-verbs.ts';
import { RELAYS } from '../../sources/left-out-subject.ts';
import { isMedium, RELATIVE } from '../../sources/nested-speakers.ts';
import { BARE_ATTITUDE } from '../attitude-words.ts';
import { isColon } from '../clauses.ts';
import { type LaterCue, OBJECT_KINDS } from './later-cue.ts';

/** A reason for which the content of a cue goes on over a later one. Each is enough by itself, in whatever order. */
export interface GoesOn {
  readonly id: string;
  /** A phrase that it was made for. */
  readonly example: string;
  readonly holds: (later: LaterCue) => boolean;
}

/** Subjects that speak on within an account: 他说，【他】告诉过店主…; 公司称，【公司】承诺…. */
const WITHIN = /^(?:他|她|其|他们|她们|自己|本人|我|我们|你|你们|公司|本公司|我司|我方|我局|学校|对方|双方)$/;
/** What a court decides is told by itself: 认为桥旧了，【判决】拆桥. */
const VERDICTS = new Set('判决 裁定 判令 宣判 判处 决定'.split(' '));
/** What takes up the speaker again: 【并】宣布, 【还】要求. */
const TAKES_UP = /[并还也且]|同时|随后|最后|最终/;
const SELF = /^\s*(?:自己|他|她|我)/;
const CONCESSION = /^[\s，]*(?:虽然|虽|尽管|如果|即使|只要|由于|因为)/;
const CONDITION = /^[\s，]*(?:如果|若|假如|倘若|一旦|只要|即使|即便)/;
/** 店主【反复】强调会修: how others spoke before, as an account tells. */
const REPEATED = /^[^，。；：“”]{0,10}?(?:都|曾|总|反复|一直|每次|当时|经常|多次|屡次|一再)/;
/** Without a mark after the verb of the account only what was said more than once. */
const OFTEN = /^[^，。；：“”]{0,10}?(?:反复|每次|多次|屡次|一再)/;
/** 得到的【答复是】: what somebody was told. */
const ANSWER_GOT = /(?:得到|收到|给出?|听到)的$/;
/** 有以下几个问题：一是…: what is counted out goes on to its end. */
const LIST = /(?:以下|如下|下列|几[个点项条]|[一二两三四五六七八九十][个点项条])[^，。；：]{0,12}：/;
/** How far behind a cue a list is announced. */
const MAX_LIST = 60;
/** What others want, report, show or do not answer is mostly part of what was told. */
const TOLD_KINDS = new Set(['urge', 'show', 'decline']);

/** 他表示，【自己】通信时提到…: what he himself did is part of his account. */
function isOwnDeed({ parts: { text }, start }: LaterCue): boolean {
  return SELF.test(text.slice(start, start + 3));
}

/** Where the content begins with the later cue's clause; else the same speaker goes on, and the later cue takes it all: 公司回应，称已召回. */
export const FIRST_GOES_ON: readonly GoesOn[] = [
  {
    id: 'inner-speech',
    example: '居民说，店主称罐头过期',
    holds: ({ next }) => next.own !== undefined || !next.isOpen,
  },
  {
    id: 'colon',
    example: '店主回应：表示已召回罐头',
    holds: ({ parts: { clauses }, cue }) => isColon(clauses[cue.clause]!.mark),
  },
  {
    id: 'what-is-wanted',
    example: '店主表示，建议居民换水',
    holds: ({ parts: { text }, cue, next, start }) =>
      OBJECT_KINDS.has(next.cue.cue.kind) &&
      // 通报称，已责令停业: a notice that 称 ends speaks too.
      (cue.cue.kind === 'say' || text[cue.end - 1] === '称') &&
      cue.cue.word !== '声明' &&
      !TAKES_UP.test(text.slice(start, next.cue.start)),
  },
  { id: 'own-deed-first', example: '他表示，自己曾说水管坏了', holds: isOwnDeed },
];

/** Where content stands between the two. */
export const LATER_GOES_ON: readonly GoesOn[] = [
  {
    id: 'whole-sentence',
    example: '据了解，桥已封闭，居民表示不安',
    holds: ({ outer, cue, next }) =>
      outer.frame === 'known' && (next.own === undefined || cue.cue.act !== 'allege'),
  },
  {
    id: 'report-of-speakers',
    example: '公告显示，桥已封闭，镇长表示歉意',
    holds: ({ cue, next }) =>
      (cue.cue.kind === 'report' || cue.cue.kind === 'show') && next.own !== undefined,
  },
  {
    id: 'in-record',
    example: '公告显示，桥已封闭，并称明天重开',
    holds: ({ cue, next }) => cue.cue.kind === 'show' && next.frame !== 'shown',
  },
  {
    id: 'relayed',
    example: '县政府网站消息，桥已封闭，并要求居民绕行',
    holds: ({ cue }) => RELAYS.has(cue.cue.word),
  },
  {
    id: 'bare-attitude',
    example: '镇长对停水表示歉意，向居民表示慰问',
    holds: ({ parts: { text, clauses }, next, before }) =>
      next.own === undefined &&
      next.cue.cue.word === '表示' &&
      BARE_ATTITUDE.test(text.slice(next.cue.end, clauses[next.cue.clause]!.end)) &&
      !before.includes('对'),
  },
  {
    id: 'told-on',
    example: '店主说，水管坏了，水费的事没有回应',
    holds: ({ next }) => next.own === undefined && !next.isOpen,
  },
  {
    id: 'condition',
    example: '他说，如果公司不赔，并要求停业，他会上诉',
    holds: ({ parts: { text, clauses }, next }) => {
      const { start } = clauses[next.cue.clause - 1]!;
      return next.own === undefined && CONDITION.test(text.slice(start, start + 4));
    },
  },
  {
    id: 'deed',
    example: '店主称公司没有退款，又立即宣布停业',
    holds: ({ parts: { text }, cue, next, start, isMarked }) =>
      next.own === undefined &&
      (isMarked || !OBJECT_KINDS.has(cue.cue.kind)) &&
      OBJECT_KINDS.has(next.cue.cue.kind) &&
      !(VERDICTS.has(next.cue.cue.word) && !/[对的就]|不服/.test(text.slice(start, next.cue.start))) &&
      !TAKES_UP.test(text.slice(Math.max(start, next.cue.start - 6), next.cue.start)),
  },
  {
    id: 'own-deed',
    example: '店主说，水管坏了，自己曾表示要修',
    holds: (later) => later.next.own === undefined && isOwnDeed(later),
  },
  {
    id: 'concession',
    example: '店主说，虽然水是黄的，但公司认为没有问题',
    holds: (later) => {
      const first = later.clauseAfter(1);
      return (
        first !== undefined &&
        later.next.own !== undefined &&
        later.next.cue.clause === later.cue.clause + 2 &&
        CONCESSION.test(later.parts.text.slice(first.start, first.start + 4))
      );
    },
  },
  {
    id: 'medium',
    example: '通讯社称，对于停水，镇政府表示正在抢修',
    holds: ({ parts: { text }, outer, next }) =>
      next.own !== undefined && outer.own !== undefined && isMedium(text, outer.own),
  },
  {
    id: 'within-account',
    example: '店主说，水管坏了，公司承诺三天修好',
    holds: ({ next, speaker, isAnew }) => WITHIN.test(speaker) && !PLAIN.has(next.cue.cue.word) && !isAnew,
  },
  {
    id: 'reported-within',
    example: '居民说，水管坏了，店主反复强调会修',
    holds: ({ parts: { text }, next, isMarked, before }) =>
      ANSWER_GOT.test(before) ||
      (next.own !== undefined &&
        (isMarked ? REPEATED : OFTEN).test(text.slice(next.own.end, next.cue.start))),
  },
  {
    id: 'list',
    example: '通报称，有以下几个问题：一是水管坏了，公司称会修；二是桥旧了',
    holds: ({ parts: { text }, cue, start }) =>
      LIST.test(text.slice(cue.end, Math.min(start, cue.end + MAX_LIST))),
  },
  {
    id: 'relative',
    example: '店主透露，她与妹妹通了电话，妹妹表示想回家',
    holds: (later) =>
      later.isMarked &&
      later.outer.own !== undefined &&
      later.cue.cue.kind === 'say' &&
      later.next.cue.cue.kind === 'say' &&
      RELATIVE.test(later.speaker) &&
      !later.isNextMarked,
  },
  {
    id: 'wanted-by-others',
    example: '店主说，水管坏了，居民要求退款',
    holds: ({ parts: { clauses }, outer, next, isMarked }) =>
      isMarked &&
      outer.own !== undefined &&
      next.own !== undefined &&
      TOLD_KINDS.has(next.cue.cue.kind) &&
      clauses[next.cue.clause - 1]?.mark !== '；',
  },
];
