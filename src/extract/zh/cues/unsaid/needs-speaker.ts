import { speakerOf } from '../../sources/speaker-words.ts';
import type { CueView } from '../cue-view.ts';
import { TOLD_BY } from '../own-speaker.ts';
import { WITH_CLAUSE } from '../speech-verbs.ts';
import type { UnsaidContext } from './unsaid-context.ts';

/** Those who find something and tell of it in public, and those whose work it is. */
const PUBLIC =
  /(?:有人|网友|网民|粉丝|读者|观众|用户|市民|居民|村民|家长|顾客|游客|媒体|博主|研究(?:人员|者|团队|员)|科学家|学者)们?$/;
/** 一审【宣判】：…: at the head of what it lays down, whoever did. */
export const HEADS_NOTICE: ReadonlySet<string> = new Set(['宣判', '判决', '裁定', '通报', '通告', '公告']);
/** Those who resolve together. */
const TOGETHER = /[双各两三四]方$|(?:大会|会议|委员会|业委会|董事会|理事会|股东会|代表)$/;
/** Only these pass on what they learn. */
const LEARNERS = /从|记者|媒体|[报社台网]|新闻|客户端|频道/;

/** The cue asks for a speaker that its clause does not name. */
const CALLED_IN = /接到了?(?:报警|报案|警情|求助)(?:电话)?后?[，,]$/;

export const NEEDS_SPEAKER: readonly UnsaidContext[] = [
  {
    id: 'articles-own-word',
    example: '推测桥坏了',
    said: '一位居民推测桥坏了',
    // Common as words of the article's own.
    cues: new Set(
      '预计 预测 觉得 分析 规定 怀疑 猜测 推测 消息 统计 问 答 讯 评论 回忆 补充 传出 声明 介绍 推荐 招呼 核实 确认 查明 公布 估计 坚信 确信 深信 判断 推断 推定 断定 料定 预估 预判 测算 估算'.split(
        ' ',
      ),
    ),
    applies: (view) => view.own === undefined && !isForecast(view) && !isDated(view) && !isGuessOfMany(view),
  },
  {
    id: 'judged-by-nobody',
    example: '靓照曝光，居民不安',
    said: '晚报曝光，居民不安',
    kinds: new Set(['show', 'urge', 'report']),
    applies: ({ own, kind, found, word, isLed }) =>
      own === undefined && (kind === 'show' || !found.isOpen) && !(isLed && HEADS_NOTICE.has(word)),
  },
  {
    id: 'clause-of-nobody',
    example: '提示罐头过期',
    said: '店主提示，罐头过期',
    cues: new Set(WITH_CLAUSE),
    applies: ({ own, found, isLed, cue }) => own === undefined && !isLed && !(found.isOpen && cue.clause > 0),
  },
  {
    id: 'learnt',
    example: '她到县城后了解到，桥已封闭',
    said: '晚报记者了解到，桥已封闭',
    cues: new Set(['了解到', '获悉']),
    applies: ({ text, own, clause, cue }) =>
      own !== undefined && !LEARNERS.test(text.slice(clause.start, cue.start)),
  },
  {
    id: 'unnamed-caller',
    example: '我局接到报警，称桥上有人打架',
    said: '我局接群众报警，称桥上有人打架',
    cues: new Set(['称', '反映', '说']),
    applies: ({ text, own, clause }) =>
      own === undefined && CALLED_IN.test(text.slice(Math.max(0, clause.start - 16), clause.start)),
  },
  {
    id: 'clear',
    example: '新规明确工期',
    said: '新规明确，工期一年',
    cues: new Set(['明确']),
    // An adjective elsewhere.
    after: /^(?![，：:])/,
  },
  {
    id: 'resolved',
    example: '店主决定关门',
    said: '县教育局决定停课',
    cues: new Set(['决定', '裁决', '同意']),
    // What a body resolves it makes known; of others a deed is told.
    applies: ({ isLed, speaker }) =>
      !isLed && speakerOf(speaker).speaker !== 'official' && !TOGETHER.test(speaker),
  },
  {
    id: 'came-to-know',
    example: '店主得知，桥已封闭',
    said: '记者从镇政府得知，桥已封闭',
    cues: new Set(['了解', '得知']),
    applies: ({ text, word, from, cue }) => word === '了解' || !TOLD_BY.test(text.slice(from, cue.start)),
  },
  {
    id: 'found',
    example: '工人发现水管破裂',
    said: '有网友发现，水管破裂',
    cues: new Set(['发现', '注意到']),
    applies: ({ speaker }) => !PUBLIC.test(speaker),
  },
];

/** 有网友看到车，于是【猜测】…: after a clause that begins with those who speak in public. */
function isGuessOfMany({ word, found, text, clause }: CueView): boolean {
  if (!found.isOpen || !GUESSES.has(word)) return false;
  return MANY_BEFORE.test(text.slice(Math.max(0, clause.start - MAX_CLAUSE), clause.start));
}
const GUESSES = new Set(['猜测', '怀疑', '推测', '评论', '介绍', '补充']);
const MANY_BEFORE =
  /(?:^|[，。；：\s])(?:[另还也又更]?有)?(?:网友|网民|粉丝|居民|家长|读者|观众|知情人)[^，。；]{1,30}，$/;
const MAX_CLAUSE = 50;

/** 北京时间4月17日【消息】，…: news by its day. */
export function isDated({ word, before }: CueView): boolean {
  return (
    (word === '消息' || word === '讯') &&
    /^\s*(?:[^，。]{2}时间)?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日[上下晚]?[午间]?$/.test(before)
  );
}

/** 气象台的通报：预计，明天有雨: without a speaker, before a comma. */
export function isForecast({ word, own, found, text, cue }: CueView): boolean {
  return word === '预计' && own === undefined && found.isOpen && text[cue.end] === '，';
}
