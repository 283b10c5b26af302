import type { DossierReport } from '../../model/dossier.ts';
import { sliceSpan } from '../../text/span.ts';
import type { MaskedText } from './apply-masks.ts';
import { isCompany, isNoName, isPlaceOrTime } from './no-persons.ts';
import { isBodyName } from './read-credits.ts';

/** Two or three words with capitals in the middle of a sentence. */
const CAPITALS =
  /(?<=[\p{Ll},;:(“"][ \t]?[(“"]?)(?<![\p{L}])(?<!\b(?:the|The|of|in|at|from|to|near|for|a|an|this|its|their)[ \t]+)(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|And|But|The)\b)\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}{2,})?(?:[ \t]+\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}{2,})?){1,2}(?![\p{L}\p{N}]|[ \t]+(?:\p{Lu}|of\b|and [A-Z]\p{Ll}+ [A-Z]))/gu;

/** What may be a name, which no rule took for one, and which the texts never write small: a human looks at it. */
export function findUnsure(
  { report, mentions }: DossierReport,
  masked: MaskedText,
  isSmallWord: (word: string) => boolean,
): string[] {
  const { text } = report;
  return [...text.matchAll(CAPITALS)].flatMap(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    const key = words.toLowerCase();
    const isOther =
      isPlaceOrTime(words) ||
      isBodyName(words) ||
      isCompany({ key }) ||
      isNoName({ key }) ||
      key.split(/[ \t]+/).some(isSmallWord) ||
      mentions.some(({ span: own }) => own.start < span.end && span.start < own.end) ||
      sliceSpan(masked.text, masked.mapSpan(span)) !== words;
    return isOther ? [] : [words];
  });
}
