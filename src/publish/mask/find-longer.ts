import type { DossierReport } from '../../model/dossier.ts';
import { foldText } from '../../text/disguise/fold-text.ts';
import { isFirmAt } from './firm-heads.ts';
import { isHalfSaidLatin, readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { isCompany, isNoName, isPlaceOrTime } from './no-persons.ts';
import { isSingle } from './short-owners.ts';

const PAIR =
  /(?<![\p{L}\p{N}])(?=(?<first>\p{Lu}\p{Ll}+)[ \t]+(?<second>\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?)(?![\p{L}]))/gu;

/**
 * Tomas Ferro, where somebody is called Tomas and no rule found the whole: another one perhaps, and his family name would
 * stay; and Rowan Marlow, where only Marlow was found, for his first name would: within a sentence any word with a capital that is
 * no place, day or office. Not before a word that the texts write small too
 * (Tomas Says).
 */
export function findLonger(
  { report, mentions }: DossierReport,
  singleNames: ReadonlySet<string>,
  isSmallWord: (word: string) => boolean,
  isGivenName: (word: string) => boolean,
): NamedAt[] {
  const [{ cased, starts, ends }] = foldText(report.text) as [ReturnType<typeof foldText>[number]];
  return [...cased.matchAll(PAIR)].flatMap(({ index, groups, 0: _ }): NamedAt[] => {
    const [first, second] = [groups!.first!, groups!.second!];
    const [given, family] = [first.toLowerCase(), second.toLowerCase()];
    const isFirstName = () =>
      !isSmallWord(given) &&
      (isGivenName(given) ||
        (/[\p{Ll}\p{N},;][ \t]$/u.test(cased.slice(Math.max(0, index - 2), index)) &&
          !isPlaceOrTime(first) &&
          !isNoName({ key: given })));
    const isOfKnown = singleNames.has(given) || (singleNames.has(family) && isFirstName());
    if (!isOfKnown || isSmallWord(family)) return [];
    const last = cased.indexOf(second, index + first.length) + second.length - 1;
    const span = { start: starts[index]!, end: ends[last]! };
    const name = readNameParts(report.text.slice(span.start, span.end));
    const isOther =
      isPlaceOrTime(second) ||
      isFirmAt(cased, last + 1) ||
      mentions.some(
        ({ type, span: own }) => type !== 'person' && own.start < span.end && span.start < own.end,
      );
    return name === undefined || name.parts.length < 2 || isOther || isCompany(name) || isNoName(name)
      ? []
      : [{ name, report: report.id, span, from: 'mention' }];
  });
}

/**
 * Single Latin names by which a chat or a greeting calls somebody; handles are no names. What rules took for a person in
 * running text is none: Republican of Republican Donald Roe, Carolina of Carolina Panthers.
 */
export function singleNamesOf(named: readonly NamedAt[]): Set<string> {
  return new Set(
    named
      .filter(
        ({ name }) => isSingle(name) && /^\p{Lu}\p{Ll}+$/u.test(name.words) && !isHalfSaidLatin(name.key),
      )
      .map(({ name }) => name.key),
  );
}
