import type { Span } from '../../../text/span.ts';
import type { Framed } from '../cues/frame-cue.ts';
import { PLAIN } from '../cues/plain-verbs.ts';
import { RELAYS } from '../sources/left-out-subject.ts';
import { isMedium, RELATIVE } from '../sources/nested-speakers.ts';
import { subjectOfClause } from '../sources/subject-of-clause.ts';
import { timeBefore } from '../sources/trim-phrase.ts';
import { BARE_ATTITUDE } from './attitude-words.ts';
import { blankStop } from './blank-stop.ts';
import { isOwnThread, runsOn } from './clause-run.ts';
import { afterHearer, skipMarks, speechBefore, trimContent } from './find-content.ts';
import { hasPredicate } from './has-predicate.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** Subjects that speak on within an account: 他说，【他】告诉过店主…; 公司称，【公司】承诺…. */
const WITHIN = /^(?:他|她|其|他们|她们|自己|本人|我|我们|你|你们|公司|本公司|我司|我方|我局|学校|对方|双方)$/;

/** Verbs whose object is what happens, not a sentence: without a comma after them it mostly ends with its clause. */
const OBJECT_KINDS = new Set(['urge', 'report', 'decline']);

/** Where the content of a cue ends at the latest: before a later clause in which somebody speaks anew. */
export function contentStop(parts: SentenceParts, framed: readonly Framed[], index: number): number {
  const end = Math.min(speakerStop(parts, framed, index), blankStop(parts, framed, index));
  const next = framed.slice(index + 1).some((each) => each.cue.clause === framed[index]!.cue.clause + 1);
  return threadStop(parts, framed[index]!, end, next);
}

const WHEN =
  /(?:后不久|之后|以后|(?<![最背前])后|之外|之余|的同时|(?<![小及同届])时|的时候|之际|之前|以前|(?<![目眼面跟之以门])前)$/;
/** Verbs whose object may be a mere noun, after which nothing more is waited for. */
const NOUNED = new Set(
  '宣布 公布 承认 否认 供述 如实供述 曝光 披露 揭露 反映 索要 索赔 重申 祝贺 承诺 承诺将 官宣'.split(' '),
);
/** What is demanded, warned of or decided goes on over clauses, as what is said does. */
const DIRECTIVES = new Set(
  '要求 督促 责令 敦促 裁定 判决 宣判 下令 命令 责成 提醒 警告 告诫 呼吁 倡议 通报 通告 公告 预报 测定 统计 介绍 报道 披露'.split(
    ' ',
  ),
);
/** 曝光店里如果缺货，…: the clause after a condition belongs to it. */
const CONNECTS = /如果|若|只要|一旦|虽然|由于|因为|尽管/;
/** 承诺对买到罐头的顾客，…: whom it is meant for, before what it is. */
const TOWARDS = /^(?:对|向|为|给)[^，]*(?:[者人户客员方]|用户|居民|家属|公司|单位)$/;
/** With these the sentence mostly belongs to the speaker to its end. */
const WHOLE = new Set(['表示', '称']);
/** 店主说人手不足，【但自己】会开门: a turn within what was said is none of the article's. */
const TURNS = /^[\s，]*(?:但|而(?!且)|不过|然而|那么|毕竟)(?!是?(?:自己|本人|不能|不要|不会))/;
const RESULTS = /^\s*(?:导致|致使|造成|以致)/;
const NEWS = /的(?:消息|死讯|噩耗|决定|结果|名单|事实|喜讯)$/;
const AT = /(?:时|的时候|之际|前)$/;

/** Before a rumour that is only named as what something is about. */
export const ABOUT = /(?:针对|对于|关于|就|对|回应|辟谣)(?:网上|网络|近日|日前|近期)?$/;

/** Where the article's own thread goes on: 店主承认罐头过期，【这让居民很生气】. */
function threadStop(
  { text, clauses, names }: SentenceParts,
  { cue, frame }: Framed,
  end: number,
  nextSpeaks: boolean,
): number {
  if (frame === 'according') return end;
  if (frame === 'known') {
    // 针对【网传】停课一事，…: what goes round ends with its phrase.
    const opening = text.slice(clauses[cue.clause]!.start, cue.start);
    if (ABOUT.test(opening)) return Math.min(end, clauses[cue.clause]!.end);
    // 传言称停业，但校方没有声明: what goes round ends where the article turns.
    const isRumour = cue.cue.act === 'allege';
    const turns = (each: Span) => isRumour && TURNS.test(text.slice(each.start, each.start + 4));
    return (
      clauses.find(
        (each, at) => at > cue.clause && each.start < end && (isOwnThread(text, each) || turns(each)),
      )?.start ?? end
    );
  }
  const own = clauses[cue.clause]!;
  const isMarked = /[：:]/.test(own.mark) || /^\s*[，：:,“"「]/.test(text.slice(cue.end, cue.end + 2));
  // 店主表示“好”，: a cue at the end of its clause governs what follows.
  const rest = text.slice(cue.end, own.end);
  // 宣布停课【后】，…; 谈到停课【时】，…: what tells when is no content.
  const isLoose = cue.cue.kind === 'say' || cue.cue.kind === 'show' || cue.cue.kind === 'tell';
  const isCut = !isMarked && own.mark !== '' && !(isLoose && !nextSpeaks);
  const when = isCut ? WHEN.exec(rest) : null;
  if (when !== null) {
    const isTold = !AT.test(when[0]) || hasPredicate(text, { start: cue.end, end: own.end - when[0].length });
    return isTold ? own.end - when[0].length : cue.end;
  }
  const takesObject =
    !isMarked &&
    cue.cue.word !== '援引' &&
    own.end - cue.end > 1 &&
    OBJECT_KINDS.has(cue.cue.kind) &&
    !DIRECTIVES.has(cue.cue.word);
  // 承诺对顾客，…: a phrase with a preposition waits for its verb; 宣布死讯，… is done with its noun.
  const opensWithPreposition = /^(?:对|向|就|在|把|将|给|为|从|按)/.test(rest);
  const isTopicOnly =
    takesObject &&
    NOUNED.has(cue.cue.word) &&
    (NEWS.test(rest) || !hasPredicate(text, { start: cue.end, end: own.end }));
  for (let next = cue.clause + 1; next < clauses.length; next++) {
    const clause = clauses[next]!;
    if (clause.start >= end) return end;
    if (clauses[next - 1]!.mark === '：' || clauses[next - 1]!.mark === ':') continue;
    const isPending =
      next === cue.clause + 1 &&
      ((isTopicOnly && opensWithPreposition) || TOWARDS.test(rest) || CONNECTS.test(rest));
    const isObject =
      next > cue.clause + 1 || trimContent(text, { start: cue.end, end: own.end }) !== undefined;
    if (!isObject) continue;
    if (isOwnThread(text, clause)) return clause.start;
    // 家长表示了强烈不满和反对，校方…: an attitude is all that was told, where somebody else does what follows.
    const isAttitude = next === cue.clause + 1 && cue.cue.word === '表示' && !isMarked && ATTITUDE.test(rest);
    if (isAttitude && subjectOfClause(text, clause, names) !== undefined) return clause.start;
    // 一边留言…，【一边】四处打听: the other thing that is done meanwhile.
    if (
      /^\s*一[边面]/.test(text.slice(clause.start, clause.start + 4)) &&
      /一[边面]/.test(text.slice(own.start, cue.start))
    )
      return clause.start;
    // 店主重申罐头没有过期，但居民…: without a mark after the verb the article turns against what was said.
    if (!isMarked && !WHOLE.has(cue.cue.word) && TURNS.test(text.slice(clause.start, clause.start + 4)))
      return clause.start;
    if (takesObject && RESULTS.test(text.slice(clause.start, clause.start + 4))) return clause.start;
    if (takesObject && next === cue.clause + 1 && isTopicOnly && !opensWithPreposition) return clause.start;
    if (takesObject && !isPending && !runsOn(text, clause, names)) return clause.start;
  }
  return end;
}

/** An attitude, and what joins a second one to it. */
const ATTITUDE =
  /^[了过]?(?:(?:的?(?:非常|深表|坚决|强烈|严重|高度|诚挚|深切|由衷|衷心|热烈|极大|一定|十分|明确|完全))*的?(?:理解|支持|欢迎|反对|抗议|不满|歉意|感谢|遗憾|哀悼|慰问|谴责|担忧|祝贺|愤慨|关切|怀疑|满意|失望|质疑|异议|赞同|肯定|敬意|谢意|愤怒|震惊|不解|同情|敬佩|关注|认可|赞赏)[和与、及]?)+$/;
const SELF = /^\s*(?:自己|他|她|我)/;
const CONCESSION = /^[\s，]*(?:虽然|虽|尽管|如果|即使|只要|由于|因为)/;

/** 记者问【他】“…”: a quotation with no more than its hearer before it. */
function isRightAfter(text: string, end: number, start: number): boolean {
  return HEARER.test(text.slice(end, start));
}

const HEARER =
  /^(?:道|了|过)?[：:，,]?(?:[他她我]们?|对方|记者|大家|众人|自己|妻子|丈夫|父亲|母亲|孩子|老师|医生|店主|老板|司机)?$/;

/** 他说，【2月10日】，有人留言称…: when it was is no content by itself. */
function isTime(text: string, { start, end }: Span): boolean {
  return timeBefore(text, start, end) === start || TIME_ALONE.test(text.slice(start, end));
}
const TIME_ALONE =
  /^(?:[^，]{1,12}(?:时|后|之前|以前|期间|当中)|此前|之前|随后|后来|当时|目前|最近|近期|近年来|事后|去年|今年|前年)$/;

/** What takes up the speaker again: 【并】宣布, 【还】要求. */
const GOES_ON = /[并还也且]|同时|随后|最后|最终/;

/** 他说，【如果】公司不赔，并要求…: what follows a condition is still part of it. */
const CONDITION = /^[\s，]*(?:如果|若|假如|倘若|一旦|只要|即使|即便)/;

/** Before a later clause in which somebody speaks anew. */
function speakerStop(
  { text, sentence, clauses, quotations }: SentenceParts,
  framed: readonly Framed[],
  index: number,
): number {
  const { cue, frame, own: speaker } = framed[index]!;
  if (frame === 'according') return sentence.end;
  // 去年有人被曝…；今年…: what is told of one ends where the next is told.
  const last = clauses.find((clause, at) => at >= cue.clause && clause.mark === '；');
  if (frame === 'known' && cue.cue.act === 'allege' && last !== undefined) return last.end;
  const contentStart = clauses[cue.clause + 1]?.start;
  // 告诉记者，店主说…: the hearer is no content.
  const told = cue.cue.kind === 'tell' ? afterHearer(text, cue.end, sentence.end, true) : cue.end;
  for (const next of framed.slice(index + 1)) {
    const { kind } = next.cue.cue;
    if (next.cue.clause === cue.clause || next.frame === 'known') continue;
    const start = clauses[next.cue.clause]!.start;
    // 他说，店主称…: the inner speech begins where the outer one's content does, so it is all content.
    const lead = trimContent(text, { start: skipMarks(text, told, start), end: start });
    const isFirst = lead === undefined ? start === contentStart : isTime(text, lead);
    // 公司回应，称已召回: the same speaker goes on, and the later cue takes it all.
    const isColon = /[：:]/.test(clauses[cue.clause]!.mark);
    // 店主表示，建议居民换水: a deed is what was said.
    const isWanted =
      OBJECT_KINDS.has(kind) &&
      cue.cue.kind === 'say' &&
      cue.cue.word !== '声明' &&
      !GOES_ON.test(text.slice(start, next.cue.start));
    // 他表示，自己通信时提到…: what he himself did is part of his account.
    const isOwnDeed = SELF.test(text.slice(start, start + 3));
    if (isFirst && next.own === undefined && next.isOpen && !isColon && !isWanted && !isOwnDeed) return start;
    if (isFirst) continue;
    // 据悉 covers its sentence, 网传 what is told before somebody answers it.
    if (frame === 'known' && (next.own === undefined || cue.cue.act !== 'allege')) continue;
    if ((cue.cue.kind === 'report' || cue.cue.kind === 'show') && next.own !== undefined) continue;
    // What follows in a record stays its content, however it was said.
    if (cue.cue.kind === 'show' && next.frame !== 'shown') continue;
    if (RELAYS.has(cue.cue.word)) continue;
    // 对遇难者表示哀悼，向家属【表示慰问】: an attitude to somebody is no new report of speech.
    const rest = text.slice(next.cue.end, clauses[next.cue.clause]!.end);
    const isBare =
      next.cue.cue.word === '表示' &&
      BARE_ATTITUDE.test(rest) &&
      !text.slice(start, next.cue.start).includes('对');
    if (next.own === undefined && isBare) continue;
    if (next.own === undefined) {
      // 还哭着问…: with words of its own before the cue it tells on; 并称 is the speaker's next word.
      const before = clauses[next.cue.clause - 1]!;
      const isCondition = CONDITION.test(text.slice(before.start, before.start + 4));
      // 店主称公司没有退款，又立即宣布停业: a deed without 并 or 还 is what the speaker tells of.
      const isDeed =
        !OBJECT_KINDS.has(cue.cue.kind) &&
        OBJECT_KINDS.has(kind) &&
        !GOES_ON.test(text.slice(Math.max(start, next.cue.start - 6), next.cue.start));
      if (next.isOpen && next.frame !== 'shown' && !isCondition && !isDeed && !isOwnDeed) return start;
      continue;
    }
    // 他说，虽然水是黄的，但公司认为…: the concession waits for what it is conceded to.
    const first = clauses[cue.clause + 1];
    if (
      first !== undefined &&
      next.cue.clause === cue.clause + 2 &&
      CONCESSION.test(text.slice(first.start, first.start + 4))
    )
      continue;
    const words = text.slice(next.own.start, next.own.end);
    // 通讯社称，对于停水，镇政府表示…: a medium tells what others said, to the end.
    if (speaker !== undefined && isMedium(text, speaker)) continue;
    if (WITHIN.test(words) && !PLAIN.has(next.cue.cue.word)) continue;
    // What others want, report, show or do not answer is mostly part of what was told.
    const isMarked = /^\s*[，：:,“"「]/.test(text.slice(cue.end, cue.end + 2));
    // 店主透露，她与妹妹通电话，妹妹表示想回家: without a mark after it the later verb of speech belongs to the account.
    const isAccount =
      isMarked &&
      speaker !== undefined &&
      cue.cue.kind === 'say' &&
      kind === 'say' &&
      RELATIVE.test(words) &&
      !/^\s*[，：:,“"「]/.test(text.slice(next.cue.end, next.cue.end + 2));
    if (isAccount) continue;
    if (
      isMarked &&
      speaker !== undefined &&
      (kind === 'urge' || kind === 'show' || kind === 'decline') &&
      clauses[next.cue.clause - 1]?.mark !== '；'
    )
      continue;
    // 他提到此事，“…。”他说道: a quotation right before a speaker is what that speaker said.
    const said = speechBefore(text, next.from, sentence.start, quotations).find(
      (each) => each.start > cue.end && !isRightAfter(text, cue.end, each.start),
    );
    return said === undefined ? start : Math.min(start, said.start);
  }
  return sentence.end;
}
