import type { DossierReport } from '../../model/dossier.ts';
import { foldText } from '../../text/disguise/fold-text.ts';
import { isHalfSaidLatin, readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { isCompany, isNoName, isPlaceOrTime } from './no-persons.ts';
import { isSingle } from './short-owners.ts';

const PAIR =
  /(?<![\p{L}\p{N}])(?=(?<first>\p{Lu}\p{Ll}+)[ \t]+(?<second>\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?)(?![\p{L}]))/gu;

/**
 * Tomas Ferro, where somebody is called Tomas and no rule found the whole: another one perhaps, and his family name would
 * stay. Not before a word that the texts write small too (Tomas Says).
 */
export function findLonger(
  { report, mentions }: DossierReport,
  firstNames: ReadonlySet<string>,
  isSmallWord: (word: string) => boolean,
): NamedAt[] {
  const [{ cased, starts, ends }] = foldText(report.text) as [ReturnType<typeof foldText>[number]];
  return [...cased.matchAll(PAIR)].flatMap(({ index, groups, 0: _ }): NamedAt[] => {
    const [first, second] = [groups!.first!, groups!.second!];
    if (!firstNames.has(first.toLowerCase()) || isSmallWord(second.toLowerCase())) return [];
    const last = cased.indexOf(second, index + first.length) + second.length - 1;
    const span = { start: starts[index]!, end: ends[last]! };
    const name = readNameParts(report.text.slice(span.start, span.end));
    const isOther =
      isPlaceOrTime(second) ||
      mentions.some(
        ({ type, span: own }) => type !== 'person' && own.start < span.end && span.start < own.end,
      );
    return name === undefined || isOther || isCompany(name) || isNoName(name)
      ? []
      : [{ name, report: report.id, span, from: 'mention' }];
  });
}

/**
 * Single Latin names by which a chat or a greeting calls somebody; handles are no names. What rules took for a person in
 * running text is none: Republican of Republican Donald Roe, Carolina of Carolina Panthers.
 */
export function firstNamesOf(named: readonly NamedAt[]): Set<string> {
  return new Set(
    named
      .filter(
        ({ name }) => isSingle(name) && /^\p{Lu}\p{Ll}+$/u.test(name.words) && !isHalfSaidLatin(name.key),
      )
      .map(({ name }) => name.key),
  );
}
