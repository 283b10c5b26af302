import type { FoundCue } from '../../cues/found-cue.ts';
import type { Framed } from '../../cues/frame-cue.ts';
import { type Clause, isColon } from '../clauses.ts';
import { hasPredicate } from '../has-predicate.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import { isMarkedAfter, OBJECT_KINDS } from './later-cue.ts';

/** Verbs whose object may be a mere noun, after which nothing more is waited for. */
const NOUNED = new Set(
  '宣布 公布 承认 否认 供述 如实供述 曝光 披露 揭露 反映 索要 索赔 重申 祝贺 承诺 承诺将 官宣'.split(' '),
);
/** What is demanded, warned of or decided goes on over clauses, as what is said does. */
const DIRECTIVES = new Set(
  '要求 督促 责令 敦促 裁定 判决 宣判 下令 命令 责成 提醒 警告 告诫 呼吁 倡议 通报 通告 公告 预报 测定 统计 介绍 报道 披露 援引'.split(
    ' ',
  ),
);
const NEWS = /的(?:消息|死讯|噩耗|决定|结果|名单|事实|喜讯)$/;
const PREPOSITION = /^(?:对|向|就|在|把|将|给|为|从|按)/;

/** A later clause of a cue's sentence: is it still what was said, or does the article take up its own thread? */
export class ThreadStep {
  readonly parts: SentenceParts;
  readonly cue: FoundCue;
  /** The words of the speaker; '' where the clause names none. */
  readonly speaker: string;
  /** The clause of the cue. */
  readonly own: Clause;
  readonly clause: Clause;
  /** The mark that ends the clause before it. */
  readonly markBefore: string;
  /** Whether it stands right after the clause of the cue. */
  readonly isNext: boolean;
  /** Whether a mark or nothing after the cue leads to all that follows. */
  readonly isMarked: boolean;

  constructor(parts: SentenceParts, { cue, own }: Framed, index: number) {
    this.parts = parts;
    this.cue = cue;
    this.speaker = own === undefined ? '' : parts.text.slice(own.start, own.end);
    this.own = parts.clauses[cue.clause]!;
    this.clause = parts.clauses[index]!;
    this.markBefore = parts.clauses[index - 1]?.mark ?? '';
    this.isNext = index === cue.clause + 1;
    this.isMarked = ThreadStep.isMarked(parts, cue);
  }

  static isMarked(parts: SentenceParts, cue: FoundCue): boolean {
    return isColon(parts.clauses[cue.clause]!.mark) || isMarkedAfter(parts, cue);
  }

  /** The clause of the cue after it. */
  get rest(): string {
    return this.parts.text.slice(this.cue.end, this.own.end);
  }

  /** How the later clause begins. */
  get opening(): string {
    return this.parts.text.slice(this.clause.start, this.clause.start + 4);
  }

  /** Whether the cue is a verb with an object, which mostly ends with its clause. */
  get takesObject(): boolean {
    const { cue } = this;
    return (
      !this.isMarked &&
      this.own.end - cue.end > 1 &&
      OBJECT_KINDS.has(cue.cue.kind) &&
      !DIRECTIVES.has(cue.cue.word)
    );
  }

  /** 承诺对顾客，…: whether a phrase with a preposition waits for its verb. */
  get opensWithPreposition(): boolean {
    return PREPOSITION.test(this.rest);
  }

  /** 宣布死讯，…: whether the object is a noun that nothing more is waited for after. */
  get isTopicOnly(): boolean {
    const { parts, cue, own } = this;
    return (
      this.takesObject &&
      NOUNED.has(cue.cue.word) &&
      (NEWS.test(this.rest) || !hasPredicate(parts.text, { start: cue.end, end: own.end }))
    );
  }
}
