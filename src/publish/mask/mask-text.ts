import { foldText } from '../../text/disguise/fold-text.ts';
import type { Span } from '../../text/span.ts';
import { applyMasks, type MaskedText, type MaskingContext } from './apply-masks.ts';
import { findPrivate } from './find-private.ts';
import type { Hit } from './hit.ts';
import type { MaskWords } from './mask-words.ts';
import type { NameFinder } from './name-finder.ts';

export interface TextMasker {
  /** `named`: places that name somebody, whatever else the words may mean elsewhere. */
  maskText(text: string, context: MaskingContext, named?: readonly Hit[]): MaskedText;
  /** A string that stands by itself: a title, an address, a note. */
  maskString(words: string, named?: readonly Hit[]): string;
  /** Where something stands that is masked. */
  find(words: string): readonly Span[];
  /** Numbers and addresses that were masked, as they stood. */
  readonly found: ReadonlySet<string>;
}

/** A mask beside what was left could make a name again; more than a few rounds it never takes. */
const MOST_ROUNDS = 4;

export function createTextMasker(findNames: NameFinder, wordsFor: MaskWords): TextMasker {
  const found = new Set<string>();
  const stringsByOriginal = new Map<string, string>();

  const find = (text: string): Hit[] =>
    foldText(text).flatMap((folded) => {
      const numbers = findPrivate(folded);
      for (const { start, end } of numbers) found.add(text.slice(start, end));
      return [...findNames(folded), ...numbers];
    });

  const maskText = (text: string, context: MaskingContext, named: readonly Hit[] = []): MaskedText => {
    let masked = applyMasks(text, [...find(text), ...named], wordsFor, context);
    for (let round = 1; round < MOST_ROUNDS; round++) {
      const left = find(masked.text);
      if (left.length === 0) break;
      const cuts = (context.cuts ?? []).map((cut) => masked.mapSpan({ start: cut, end: cut }).start);
      masked = compose(masked, applyMasks(masked.text, left, wordsFor, { ...context, cuts }));
    }
    return masked;
  };

  return {
    maskText,
    find,
    maskString(words, named = []) {
      const known = named.length === 0 ? stringsByOriginal.get(words) : undefined;
      if (known !== undefined) return known;
      const isChinese = /\p{Script=Han}/u.test(words);
      const { text } = maskText(words, { isChinese }, named);
      if (named.length === 0) stringsByOriginal.set(words, text);
      return text;
    },
    found,
  };
}

function compose(first: MaskedText, then: MaskedText): MaskedText {
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const kept = first.masks
    .map((mask) => ({ ...mask, span: then.mapSpan(mask.span) }))
    .filter(({ span }) => !then.masks.some((mask) => overlaps(mask.span, span)));
  return {
    text: then.text,
    masks: [...kept, ...then.masks].sort((a, b) => a.span.start - b.span.start),
    mapSpan: (span) => then.mapSpan(first.mapSpan(span)),
  };
}
