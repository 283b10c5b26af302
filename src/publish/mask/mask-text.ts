import { foldText } from '../../text/disguise/fold-text.ts';
import type { Folded } from '../../text/disguise/folded.ts';
import type { Span } from '../../text/span.ts';
import { applyMasks, type MaskedText, type MaskingContext } from './apply-masks.ts';
import { findPrivate } from './find-private.ts';
import type { Hit } from './hit.ts';
import type { MaskWords } from './mask-words.ts';
import type { NameFinder } from './name-finder.ts';
import type { Presence } from './presence.ts';

export interface TextContext extends MaskingContext {
  readonly presence: Presence;
}

export interface TextMasker {
  /** `named`: places that name somebody, whatever else the words may mean elsewhere. */
  maskText(text: string, context: TextContext, named?: readonly Hit[]): MaskedText;
  /** A string that stands by itself: a title, an address, a note; `presence` of the report whose record it is. */
  maskString(words: string, presence: Presence, named?: readonly Hit[]): string;
  /** Where something stands that is masked in a text, whosever name it is. */
  find(words: string): readonly Span[];
  /** Numbers and addresses that were masked, as they stood. */
  readonly found: ReadonlySet<string>;
}

/** A mask beside what was left could make a name again; more than a few rounds it never takes. */
const MOST_ROUNDS = 4;

export function createTextMasker(names: NameFinder, wordsFor: MaskWords): TextMasker {
  const found = new Set<string>();
  /** Strings in which nothing is masked, whoever is present; and those of each report. */
  const clean = new Set<string>();
  const stringsByPresence = new WeakMap<Presence, Map<string, string>>();

  const numbersIn = (text: string, folded: Folded): Hit[] => {
    const numbers = findPrivate(folded);
    for (const { start, end } of numbers) found.add(text.slice(start, end));
    return numbers;
  };
  const find = (text: string, presence: Presence): Hit[] =>
    foldText(text).flatMap((folded) => [...names.find(folded, presence), ...numbersIn(text, folded)]);

  const maskText = (text: string, context: TextContext, named: readonly Hit[] = []): MaskedText => {
    const { presence } = context;
    // Of two that are as long, the one that a rule found at its place counts.
    let masked = applyMasks(text, [...named, ...find(text, presence)], wordsFor, context);
    for (let round = 1; round < MOST_ROUNDS; round++) {
      const left = find(masked.text, presence);
      if (left.length === 0) break;
      const cuts = (context.cuts ?? []).map((cut) => masked.mapSpan({ start: cut, end: cut }).start);
      masked = compose(masked, applyMasks(masked.text, left, wordsFor, { ...context, cuts }));
    }
    return masked;
  };

  return {
    maskText,
    find: (words) =>
      foldText(words).flatMap((folded): Span[] => [...names.findAll(folded), ...numbersIn(words, folded)]),
    maskString(words, presence, named = []) {
      if (named.length === 0 && clean.has(words)) return words;
      const strings = stringsByPresence.get(presence) ?? new Map<string, string>();
      stringsByPresence.set(presence, strings);
      const known = named.length === 0 ? strings.get(words) : undefined;
      if (known !== undefined) return known;
      const isChinese = /\p{Script=Han}/u.test(words);
      const { text } = maskText(words, { isChinese, presence }, named);
      if (named.length > 0) return text;
      if (text === words && foldText(words).every((folded) => names.findAny(folded) === undefined))
        clean.add(words);
      else strings.set(words, text);
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
