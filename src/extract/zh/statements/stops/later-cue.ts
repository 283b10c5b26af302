import type { Span } from '../../../../text/span.ts';
import type { FoundCue } from '../../cues/found-cue.ts';
import type { Framed } from '../../cues/frame-cue.ts';
import { timeBefore } from '../../sources/trim-phrase.ts';
import type { Clause } from '../clauses.ts';
import { isHearer } from '../content-start.ts';
import { afterHearer, isEmbedded, skipMarks, speechBefore, trimContent } from '../find-content.ts';
import type { SentenceParts } from '../sentence-parts.ts';

/** Verbs whose object is what happens, not a sentence: without a comma after them it mostly ends with its clause. */
export const OBJECT_KINDS: ReadonlySet<string> = new Set(['urge', 'report', 'decline']);
/** A mark after a cue by which what follows is its content. */
export const MARKED = /^\s*[，：:,“"「]/;
const TIME_ALONE =
  /^(?:[^，]{1,12}(?:时|后|之前|以前|期间|当中)|此前|之前|随后|后来|当时|目前|最近|近期|近年来|事后|去年|今年|前年)$/;
/** 记者问【他】“…”: no more than the hearer before a quotation. */
const HEARER =
  /^(?:道|了|过)?[：:，,]?(?:[他她我]们?|对方|记者|大家|众人|自己|妻子|丈夫|父亲|母亲|孩子|老师|医生|店主|老板|司机)?$/;

const FIRST = /先|起初|最初|一开始|原本|开始/;
const THEN = /又|再|后来|随后|最后|最终|改/;
const LATER = /^\s*(?:后(?!续)|随后|之后|事后)/;
const REST = /^\s*(?:但|而)?(?:对|对于|就)?(?:其余|其他|其它|更多|具体|别的)/;
const MOVED = /^(?:见|眼看|看到|听到|听说|面对|被[问追]|待|等到|过了|直到)/;

/** Whether a mark stands after a cue, or after whom it was said to: 告诉记者，…. */
export function isMarkedAfter({ text, clauses }: SentenceParts, { end, clause, cue }: FoundCue): boolean {
  if (MARKED.test(text.slice(end, end + 2))) return true;
  const own = clauses[clause]!;
  return cue.kind === 'tell' && /^[，：:]$/.test(own.mark) && isHearer(text.slice(end, own.end));
}

/** A cue after another of its sentence: does the content of the one end where somebody speaks by the other? */
export class LaterCue {
  readonly parts: SentenceParts;
  readonly outer: Framed;
  readonly cue: FoundCue;
  readonly next: Framed;
  /** Where the later cue's clause begins. */
  readonly start: number;

  constructor(parts: SentenceParts, outer: Framed, next: Framed) {
    this.parts = parts;
    this.outer = outer;
    this.cue = outer.cue;
    this.next = next;
    this.start = parts.clauses[next.cue.clause]!.start;
  }

  /** The clause that stands so many after that of the earlier cue. */
  clauseAfter(count: number): Clause | undefined {
    return this.parts.clauses[this.cue.clause + count];
  }

  /** 他说，店主称…: whether the content of the earlier cue begins in the clause of the later one. */
  get isFirst(): boolean {
    const { parts, cue, start } = this;
    const { text, sentence } = parts;
    // 告诉记者，店主说…: the hearer is no content.
    const told = cue.cue.kind === 'tell' ? afterHearer(text, cue.end, sentence.end, true) : cue.end;
    const lead = trimContent(text, { start: skipMarks(text, told, start), end: start });
    return lead === undefined ? start === this.clauseAfter(1)?.start : isTime(text, lead);
  }

  /** The words of the later cue's speaker; '' where its clause names none. */
  get speaker(): string {
    const { own } = this.next;
    return own === undefined ? '' : this.parts.text.slice(own.start, own.end);
  }

  /** The clause of the later cue up to it. */
  get before(): string {
    return this.parts.text.slice(this.start, this.next.cue.start);
  }

  get isMarked(): boolean {
    return isMarkedAfter(this.parts, this.cue);
  }

  get isNextMarked(): boolean {
    return isMarkedAfter(this.parts, this.next.cue);
  }

  /** 店主说水管坏了；他同时强调，…: behind a semicolon, with a mark after its verb. */
  get isAnew(): boolean {
    return this.parts.clauses[this.next.cue.clause - 1]?.mark === '；' && this.isNextMarked;
  }

  /** 店主起初说会修，后来又说不修: the same speaker says something else later. */
  get isTurnabout(): boolean {
    const { parts, cue, next, before } = this;
    const earlier = parts.text.slice(parts.clauses[cue.clause]!.start, cue.start);
    return next.own === undefined && ((FIRST.test(earlier) && THEN.test(before)) || LATER.test(before));
  }

  /** 店主称正在检修，【其余问题】一概不予置评: what the same speaker does not tell is no part of what he tells. */
  get isRefusal(): boolean {
    const { next, before } = this;
    return next.own === undefined && next.cue.cue.kind === 'decline' && REST.test(before);
  }

  /** Where the content ends if somebody speaks anew: 他提到此事，“…。”他说道: before what that speaker said. */
  get stop(): number {
    const { parts, cue, next, start } = this;
    if (next.own === undefined) {
      // 店主说会修，【见居民不走】，又说要等: what made him say more.
      const lead = parts.clauses[next.cue.clause - 1]!;
      const isMoved = lead.start > cue.end && MOVED.test(parts.text.slice(lead.start, lead.start + 4));
      return isMoved ? lead.start : start;
    }
    const { text, sentence, quotations } = parts;
    const said = speechBefore(text, next.from, sentence.start, quotations).find(
      (each) =>
        each.start > cue.end && !HEARER.test(text.slice(cue.end, each.start)) && !isEmbedded(text, each),
    );
    return said === undefined ? start : Math.min(start, said.start);
  }
}

/** 他说，【2月10日】，有人留言称…: when it was is no content by itself. */
function isTime(text: string, { start, end }: Span): boolean {
  return timeBefore(text, start, end) === start || TIME_ALONE.test(text.slice(start, end));
}
