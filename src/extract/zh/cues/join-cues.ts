import type { Clause } from '../statements/clauses.ts';
import { isCarrier, PUBLISHED } from './find-carriers.ts';
import type { FoundCue } from './found-cue.ts';
import { SPEECH_MARK } from './is-meant.ts';
import { WITH_CLAUSE } from './speech-verbs.ts';

/** Cues that take over from a verb before them: 发文称, 回应记者称. */
const GENERIC = new Set('称 说 表示 写道 说道 回应 指出 透露 强调 宣布 提到 问 说到'.split(' '));
/** Verbs with a hearer or a topic, which a generic cue in the same clause takes over from. */
const LEADS = new Set([
  ...'回应 答复 回复 告诉 告知 回忆 评论 发布通报 解释 介绍 分析 道歉 谈到 提出'.split(' '),
  ...WITH_CLAUSE,
]);
const NOUNS = new Set(['报告', '报道', '报导', '通报', '公告', '声明', '通告', '评论', '消息']);
/** What a medium does with what it has from others. */
const VIA = new Set(['报道', '报导', '消息']);
/** Nouns of records before what they show: 统计【显示】. */
const SHOWING = new Set(
  '显示 确认 透露 强调 证实 明确 表明 指出 发现 提到 写道 披露 提醒 要求 认为 承诺 建议 呼吁 说明'.split(' '),
);
const RECORDS = new Set(
  '统计 通报 公告 通告 声明 报告 判决 规定 公示 报道 调查 预报 评论 爆料 通知'.split(' '),
);
/** A longer stretch between the two is no hearer and no topic, but content. */
const MAX_LEAD = 20;

/** Joins what stands side by side (回应|称) or takes over (回应|记者|称), and drops prefixes left alone. */
export function joinCues(text: string, clause: Clause, cues: readonly FoundCue[]): FoundCue[] {
  const isFirst = (cue: FoundCue) =>
    /^[\s但而不过该此有据另]*$/.test(text.slice(clause.start, Math.min(cue.start, clause.start + 12)));
  const joined: FoundCue[] = [];
  for (const cue of cues) {
    const last = joined.at(-1);
    if (last !== undefined && cue.start < last.end) continue;
    // 通讯社【援引】县政府声明【报道】: the medium tells it.
    const via = VIA.has(cue.cue.word) ? lastVia(joined) : -1;
    if (via >= 0 && cue.start - joined[via]!.end <= MAX_LEAD) {
      joined.splice(via, joined.length, { ...cue, sourceEnd: joined[via]!.sourceEnd });
      continue;
    }
    // 发表声明【谴责】: what is published, then what it does.
    const isCarried = last !== undefined && isCarrier(last.cue) && cue.start === last.end;
    const follows =
      last !== undefined && (isCarried || GENERIC.has(cue.cue.word) || last.cue.kind === 'prefix');
    // 统计显示: what shows is the noun before it.
    if (
      last !== undefined &&
      cue.start === last.end &&
      (SHOWING.has(cue.cue.word) || cue.cue.kind === 'show') &&
      RECORDS.has(last.cue.word)
    ) {
      joined[joined.length - 1] = cue;
      continue;
    }
    if (
      follows &&
      cue.start === last.end &&
      NOUNS.has(last.cue.word) &&
      (isFirst(last) || /[的份该此则条项有]/.test(text[last.start - 1] ?? ''))
    ) {
      // 报道称: a noun that begins its clause is who speaks.
      joined[joined.length - 1] = cue;
    } else if (follows && cue.start === last.end && last.cue !== PUBLISHED) {
      const kind =
        (last.cue.kind === 'report' || last.cue.kind === 'known') && cue.cue.word === '称'
          ? last.cue
          : cue.cue;
      joined[joined.length - 1] = {
        ...cue,
        start: last.start,
        first: last.first,
        cue: kind,
        sourceEnd: last.sourceEnd,
      };
    } else if (follows && takesOver(text, last, cue)) {
      joined[joined.length - 1] = { ...cue, first: last.first, sourceEnd: last.sourceEnd };
    } else {
      joined.push(cue);
    }
  }
  return joined.filter(
    (cue) =>
      cue.cue.kind !== 'prefix' ||
      (cue.cue.word === '发布' ? /^[：:]/ : SPEECH_MARK).test(text.slice(cue.end, cue.end + 3)),
  );
}

/** Where 援引 stands among the cues right before; -1 where it does not. */
function lastVia(joined: readonly FoundCue[]): number {
  for (let index = joined.length - 1; index >= Math.max(0, joined.length - 3); index--) {
    if (joined[index]!.cue.word === '援引') return index;
  }
  return -1;
}

/** 最早发布该说法【的网友】承认: who published it, and not what he did then. */
const WHO_DID =
  /的(?:那|这|一)?[名位个]?(?:网友|网民|博主|用户|楼主|群友|账号|作者|居民|村民|业主|家长|学生|店主|店员|顾客|读者|男子|女子|男生|女生|员工|司机|乘客|人士?)[^，。的]{0,12}$/;

function takesOver(text: string, last: FoundCue, cue: FoundCue): boolean {
  if (last.cue.kind === 'prefix' && WHO_DID.test(text.slice(last.end, cue.start))) return false;
  const isLead = last.cue.kind === 'prefix' || LEADS.has(last.cue.word) || isAbout(text, last, cue);
  return isLead && cue.start - last.end <= MAX_LEAD;
}

/** 形容丈夫【时】说: the first tells what it was said about. */
function isAbout(text: string, last: FoundCue, cue: FoundCue): boolean {
  return (
    last.cue.kind !== 'decline' &&
    !NOUNS.has(last.cue.word) &&
    /[^同当及随暂临届平此]时[也还就曾]?$/.test(text.slice(last.end, cue.start))
  );
}
