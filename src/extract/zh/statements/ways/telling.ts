import type { Mode } from '../../../../model/statement.ts';
import type { Quotation } from '../../../../text/quotations.ts';
import { contains, type Span } from '../../../../text/span.ts';
import type { FoundCue } from '../../cues/found-cue.ts';
import type { Framed } from '../../cues/frame-cue.ts';
import { fullerSubject, isPronoun, pointsBack } from '../../sources/fuller-subject.ts';
import { leftOutSubject } from '../../sources/left-out-subject.ts';
import type { Clause } from '../clauses.ts';
import { contentStart, isHearer } from '../content-start.ts';
import { type Content, contentAfter, isEmbedded, speechBefore, trimContent } from '../find-content.ts';
import { openingSpeech } from '../opening-speech.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';

/** A framed cue with all that may give it a source and content. What is costly is found when it is first asked for. */
export class Telling {
  readonly parts: SentenceParts;
  readonly framed: Framed;
  readonly cue: FoundCue;
  readonly word: string;
  readonly clause: Clause;
  /** Where its content ends at the latest. */
  readonly stop: number;
  /** Drafts of earlier cues of the sentence. */
  readonly earlier: readonly Draft[];
  #source: Span | null | undefined;
  #speech: readonly Quotation[] | undefined;
  #after: Content | null | undefined;

  constructor(parts: SentenceParts, framed: Framed, stop: number, earlier: readonly Draft[]) {
    this.parts = parts;
    this.framed = framed;
    this.cue = framed.cue;
    this.word = framed.cue.cue.word;
    this.clause = parts.clauses[framed.cue.clause]!;
    this.stop = stop;
    this.earlier = earlier;
  }

  /** The clause after the cue. */
  get rest(): string {
    return this.parts.text.slice(this.cue.end, this.clause.end);
  }

  /** The speaker of its own clause; of a pronoun and a fuller name in one sentence the fuller name. */
  get own(): Span | undefined {
    const { own } = this.framed;
    return own !== undefined && pointsBack(this.parts.text, own) ? (this.#fuller(own) ?? own) : own;
  }

  /** Its own speaker, else whom the sentence leaves out; null where neither is there. */
  get source(): Span | null {
    if (this.#source === undefined)
      this.#source = this.own ?? leftOutSubject(this.parts, this.framed, this.earlier) ?? null;
    return this.#source;
  }

  /** Quotations right before, in order, that this speaker said. */
  get speech(): readonly Quotation[] {
    this.#speech ??= this.#speechBefore();
    return this.#speech;
  }

  /** 予以否认，…: a noun of answering, which no object follows. */
  get isBareAnswer(): boolean {
    const { text } = this.parts;
    return (
      text.endsWith('否认', this.cue.end) &&
      /^[，。；]/.test(text.slice(this.cue.end, this.cue.end + 1)) &&
      GIVES.test(text.slice(this.clause.start, this.cue.end))
    );
  }

  /** What stands after the cue. */
  get after(): Content | undefined {
    if (this.#after === undefined) this.#after = this.#contentAfter() ?? null;
    return this.#after ?? undefined;
  }

  /** All that was said, in text order; without a mark after its clause what was quoted before the cue is all. */
  get said(): readonly Span[] {
    const goesOn = this.speech.length === 0 || (this.clause.mark !== '' && !this.#endsWithHearer);
    return [...this.speech.map(({ inner }) => inner), ...(goesOn ? (this.after?.spans ?? []) : [])];
  }

  /** Whether nothing follows it in its sentence: 公告称：, with the words of the notice in the block below. */
  get isLast(): boolean {
    const { text, sentence, clauses } = this.parts;
    return (
      this.cue.clause === clauses.length - 1 ||
      trimContent(text, { start: this.cue.end, end: sentence.end }) === undefined
    );
  }

  /** The draft with this cue. */
  draft(source: Span | null, content: readonly Span[], mode: Mode): Draft {
    const { cue, framed } = this;
    return {
      source,
      sourceFrom: null,
      cue: { start: cue.start, end: cue.end },
      found: cue,
      content,
      mode,
      anonymous: false,
      frame: framed.frame,
    };
  }

  /** “…？”家长质问【校长】。: whom it was said to is no content. */
  get #endsWithHearer(): boolean {
    const isEnd = this.cue.clause === this.parts.clauses.length - 1;
    return isEnd && isHearer(this.rest);
  }

  #fuller(own: Span): Span | undefined {
    return fullerSubject(this.parts.text, own, leftOutSubject(this.parts, this.framed, this.earlier));
  }

  #contentAfter(): Content | undefined {
    const { text, quotations } = this.parts;
    // “没有偷，”她说【着便哭了】: what she did meanwhile.
    if (/^着(?![：:，,“"「])/.test(text.slice(this.cue.end, this.cue.end + 2))) return undefined;
    // 厂方【予以】否认，并打开车间: nothing is named after it.
    if (this.isBareAnswer) return undefined;
    return contentAfter(text, contentStart(this.parts, this.cue, this.stop), this.stop, quotations);
  }

  #speechBefore(): Quotation[] {
    const { text, sentence, quotations } = this.parts;
    if (this.#isOfOther) return [];
    // 店主说“好”，居民表示“不好”: with a quotation right after the verb the one before it is another's.
    const isNext = /^[：:]?[“"「]/.test(text.slice(this.cue.end, this.cue.end + 2));
    const near = speechBefore(text, this.framed.from, sentence.start, quotations);
    // “修不了了！”说明会上，店主说: a sentence that ends with its verb tells what it began with.
    const spoken =
      near.length === 0 && (this.isLast || this.#standsBehindDay) ? openingSpeech(this.parts) : near;
    return spoken.filter(
      (quotation) =>
        !(isNext && quotation.start > sentence.start) &&
        !(this.earlier.length > 0 && isEmbedded(text, quotation)) &&
        !this.earlier.some((draft) => draft.content.some((span) => contains(span, quotation.inner))),
    );
  }

  /** “水是黄的。”9月3日，何女士反映，…: with nothing but the day between, and nobody who spoke before. */
  get #standsBehindDay(): boolean {
    const last = openingSpeech(this.parts).at(-1);
    if (last === undefined || this.parts.heard !== undefined || this.earlier.length > 0) return false;
    return DAY_BETWEEN.test(this.parts.text.slice(last.end, this.clause.start));
  }

  /** 店主说，桥旧了。“早该修了。”也有居民认为，…: what stands in marks goes on from whoever spoke before. */
  get #isOfOther(): boolean {
    const { text, sentence, heard, quotations } = this.parts;
    const { own } = this.framed;
    if (heard === undefined || own === undefined || quotations[0]?.start !== sentence.start) return false;
    if (!/[。！？…!?]/.test(text[quotations[0].inner.end - 1]!) || this.after?.mode === 'direct')
      return false;
    if (this.after === undefined) return false;
    return (
      isPronoun(text, own) ||
      (ANOTHER.test(text.slice(quotations[0].end, own.end)) && !isSameSpeaker(text, own, heard))
    );
  }
}

/** 予以【否认】, 表示【否认】. */
const GIVES = /(?:予以|加以|作出|做出|给予|表示)了?(?:坚决|明确|断然)?否认$/;

const DAY_BETWEEN =
  /^[，,\s]*(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[今昨前当][天日晚早]|近日|日前|[上本这]?周[一二三四五六日])[^，。“”]{0,6}[，,]\s*$/;

/** 【也】有居民认为: somebody besides whoever spoke before. */
const ANOTHER = /^[，\s]*(?:也|还|又|另|有|但|而|不过)/;

/** 店主何山, 何山: whether two phrases end in one name, or in one noun. */
function isSameSpeaker(text: string, a: Span, b: Span): boolean {
  const [one, other] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  return one.includes(other) || other.includes(one) || one.slice(-2) === other.slice(-2);
}
