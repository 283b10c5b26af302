import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';

/** A piece of a sentence between commas, with what is quoted in it. */
export interface Clause extends Span {
  /** The mark that ends it: ， ； ： or a stop, in a headline a blank; '' where a quotation ends it or nothing does. */
  readonly mark: string;
  /** Quotations that lie in it, in order. */
  readonly quotations: readonly Quotation[];
}

const OPENERS = '（(《【[〈';
const CLOSERS = '）)》】]〉';
/** By unit: what it does to a clause; 0 for nothing, as of most. */
const EFFECTS = new Uint8Array(0x10000);
const BREAKS = 1;
const OPENS = 2;
for (const mark of '，；：,;:。！？!?') EFFECTS[mark.charCodeAt(0)] = BREAKS;
for (const mark of OPENERS) EFFECTS[mark.charCodeAt(0)] = OPENS;
/** A bracket that is not closed within this many characters is taken for a stray mark. */
const MAX_BRACKET = 120;

/**
 * Clauses of a sentence, in order. Commas in quotations and brackets part nothing; a quotation that ends in
 * a comma or a stop of its own ends its clause: 「“坏了，”王某说」 is two.
 */
export function splitClauses(text: string, sentence: Span, quotations: readonly Quotation[]): Clause[] {
  const clauses: Clause[] = [];
  const isHeadline = isHeadlineLike(text, sentence);
  let start = sentence.start;
  let held: Quotation[] = [];
  const cut = (end: number, mark: string) => {
    if (end > start) clauses.push({ start, end, mark, quotations: held });
    start = end + mark.length;
    held = [];
  };
  let next = 0;
  for (let at = sentence.start; at < sentence.end; ) {
    const quotation = quotations[next];
    const effect = EFFECTS[text.charCodeAt(at)]!;
    if (quotation !== undefined && at >= quotation.start) {
      held.push(quotation);
      next++;
      at = Math.min(quotation.end, sentence.end);
      const isBreak = at < text.length && EFFECTS[text.charCodeAt(at)] === BREAKS;
      if (endsLikeSpeech(text, quotation)) cut(at, isBreak ? text[at]! : '');
    } else if (effect === 0) {
      if (isHeadline && isParting(text, at)) cut(at, text[at]!);
      at++;
    } else if (effect === OPENS) {
      const near = text.slice(at, Math.min(sentence.end, at + MAX_BRACKET));
      const length = near.indexOf(CLOSERS[OPENERS.indexOf(text[at]!)]!);
      const isPair = length > 0;
      const close = at + length;
      const inner = isPair ? quotations[next] : undefined;
      // A quotation that begins inside the bracket belongs to it.
      if (inner !== undefined && inner.start < close) next++;
      at = isPair ? close + 1 : at + 1;
    } else if (!isInNumber(text, at)) {
      cut(at, text[at]!);
      at++;
    } else {
      at++;
    }
    if (start > at) at = start;
  }
  cut(sentence.end, '');
  return clauses;
}

/** No headline is longer. */
const MAX_HEADLINE = 60;

/** A short line without a stop at its end, in which blanks part what commas part elsewhere: 面馆称已停业 商家可退款. */
function isHeadlineLike(text: string, { start, end }: Span): boolean {
  return end - start <= MAX_HEADLINE && !/[。！？!?…；;”」]/.test(text[end - 1] ?? '。');
}

/** A blank between Chinese words. */
function isParting(text: string, at: number): boolean {
  const unit = text[at];
  if (unit !== ' ' && unit !== '\u3000') return false;
  return HAN_BEFORE.test(text[at - 1] ?? '') && HAN_AFTER.test(text[at + 1] ?? '');
}
const HAN_BEFORE = /[\u4e00-\u9fff”」》）)%％\d]/;
const HAN_AFTER = /[\u4e00-\u9fff“「《]/;

/** Whether the quoted words end in a comma or a stop, as speech does and a quoted term does not. */
export function endsLikeSpeech(text: string, quotation: Quotation): boolean {
  return /[，。！？…,.!?；]/.test(text[quotation.inner.end - 1] ?? '');
}

/** 18:00 and 1,000 are one number. */
function isInNumber(text: string, at: number): boolean {
  return isDigit(text, at + 1) && isDigit(text, at - 1) && /[:,：]/.test(text[at]!);
}

/** Whether a clause leads up to what follows it. */
export function isColon(mark: string): boolean {
  return mark === '：' || mark === ':';
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
