import type { DossierReport } from '../../model/dossier.ts';
import { readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { isCompany, isNoName, isOfficialAccount, isPlaceOrTime } from './no-persons.ts';

/** Orla Finmere (@orlaf), Orla Finmere @orlaf: who writes, beside the account. Platforms allow 15 to 30 signs. */
const BESIDE_ACCOUNT =
  /(?<![\p{L}\p{N}'’-])(?<name>\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?:[ \t]\p{Lu}[\p{L}'’-]{0,30}\.?)?[ \t]\p{Lu}\p{Ll}[\p{L}'’-]{0,30})[ \t]?[(（]?[@＠][A-Za-z0-9_.]{2,30}/gu;

/** Whoever is named beside an account of theirs, but for bodies (Wexham Police @WexhamPolice); Sandra Hill is somebody, Keld Hill may be a place. */
export function findAccountNames(
  { report, mentions }: DossierReport,
  isGivenName: (word: string) => boolean,
): NamedAt[] {
  const { id, text } = report;
  return [...text.matchAll(BESIDE_ACCOUNT)].flatMap(({ index, groups }): NamedAt[] => {
    const words = groups!.name!;
    const span = { start: index, end: index + words.length };
    const name = readNameParts(words);
    if (name === undefined) return [];
    const isBody =
      isOfficialAccount(words, false) ||
      isCompany(name) ||
      isNoName(name) ||
      (isPlaceOrTime(words) && !isGivenName(name.parts[0]!)) ||
      mentions.some(({ type, span: own }) => type === 'body' && own.start < span.end && span.start < own.end);
    return isBody ? [] : [{ name, report: id, span, from: 'mention' }];
  });
}
