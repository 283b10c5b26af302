import { type Span, trimSpan } from '../../../text/span.ts';
import { type Before, spokenBy } from '../sources/before.ts';
import { canSpeak, canTell } from '../sources/can-speak.ts';
import { isColon } from '../statements/clauses.ts';
import { hasPredicate } from '../statements/has-predicate.ts';
import { CuePlace } from './cue-place.ts';
import { ownSpeaker } from './own-speaker.ts';

/** How much around a cue is looked at. */
const MAX_AROUND = 40;
/** Between a cue and a colon that leads to its content no more stands than a hearer or a topic. */
const MAX_LEAD = 20;
/** 【在】店主看来, behind what joins the clause to the one before. */
const VIEWER = /^[\s，]*(?:但|而|不过|可|只是|其实|尤其|特别是)?是?在/;
/** What one speaks about or puts into words, at the end of a clause: 谈到停水后的【打算】, 表达对店主的【支持】. */
const TOPIC =
  /(?:有关|相关)[^，。：；“”]{0,20}(?:问题|情况|事宜|内容|细节|工作)$|的(?:最新|具体|真实|有关|相关|详细|内部|一贯|主要|后续)?(?:打算|感受|悼念|追忆|支持|看法|观点|态度|见闻|事情|事|了解|原因|情况|经历|问题|经过|过程|细节|计划|想法|心情|故事|理解(?:和认识)?|认识|意见|话题|敬意|感谢|谢意|歉意|祝福|思念|信息|成员|生活|工作|心声|动态|进展|近况|判决书|名单|截图|照片|视频|聊天记录|证据|合同|内幕|猛料|回忆)$/;

/** How a cue stands in its sentence, as rules ask for it. What is costly is found when it is first asked for. */
export class CueView extends CuePlace {
  #before: string | undefined;
  #after: string | undefined;
  #rest: string | undefined;
  #found: Before | undefined;
  #isTopic: boolean | undefined;

  /** The clause up to the cue. */
  get before(): string {
    const { text, clause, cue } = this;
    this.#before ??= text.slice(Math.max(clause.start, cue.sourceEnd - MAX_AROUND), cue.sourceEnd);
    return this.#before;
  }

  /** What follows the cue, whatever marks stand there. */
  get after(): string {
    this.#after ??= this.text.slice(this.cue.end, this.cue.end + MAX_AROUND);
    return this.#after;
  }

  /** The clause after the cue. */
  get rest(): string {
    this.#rest ??= this.text.slice(this.cue.end, this.clause.end);
    return this.#rest;
  }

  /** What the words before the cue tell of who speaks. */
  get found(): Before {
    this.#found ??= this.word === '看来' ? this.#viewer() : ownSpeaker(this);
    return this.#found;
  }

  /** 在【店主】看来: whose view it is. */
  #viewer(): Before {
    const { text, from, cue } = this;
    const at = VIEWER.exec(text.slice(from, cue.start));
    const start = from + (at?.[0].length ?? 0);
    return spokenBy(at === null ? undefined : trimSpan(text, { start, end: cue.start }));
  }

  /** The speaker that its own clause names. */
  get own(): Span | undefined {
    return this.found.subject;
  }

  /** The words of its own speaker; '' where there is none. */
  get speaker(): string {
    return this.own === undefined ? '' : this.text.slice(this.own.start, this.own.end);
  }

  /** What stands between the speaker and the cue; without a speaker all before the cue. */
  get between(): string {
    return this.text.slice(this.own?.end ?? this.from, this.cue.sourceEnd);
  }

  /** Whether the speaker is somebody or a body. */
  get canSpeak(): boolean {
    return this.own !== undefined && canSpeak(this.text, this.own, this.names);
  }

  /** Whether the speaker is somebody, a body or a record. */
  get canTell(): boolean {
    return this.own !== undefined && canTell(this.text, this.own, this.names);
  }

  /** Whether words follow at once in marks, or after a colon. */
  get isLed(): boolean {
    const { next, clause, cue } = this;
    const isQuoted = next !== undefined && next.quotations[0]?.start === next.start;
    return isQuoted || (isColon(clause.mark) && clause.end - cue.end <= MAX_LEAD);
  }

  /** Whether the clause after the cue only names what is spoken about. */
  get isTopic(): boolean {
    const { text, clause, cue } = this;
    this.#isTopic ??=
      TOPIC.test(text.slice(Math.max(cue.end, clause.end - 3), clause.end)) ||
      !hasPredicate(text, { start: cue.end, end: clause.end });
    return this.#isTopic;
  }
}
