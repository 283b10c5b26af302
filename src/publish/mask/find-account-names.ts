import type { DossierReport } from '../../model/dossier.ts';
import { readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { isCompany, isNoName, isPlaceOrTime } from './no-persons.ts';

/** Orla Finmere (@orlaf), Orla Finmere @orlaf: who writes, beside the account. Platforms allow 15 to 30 signs. */
const BESIDE_ACCOUNT =
  /(?<![\p{L}\p{N}])(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?:[ \t]+\p{Lu}[\p{L}'’-]*\.?){0,1}[ \t]+\p{Lu}\p{Ll}[\p{L}'’-]*)[ \t]*[(（]?[@＠][A-Za-z0-9_.]{2,30}/gu;

/** Whoever is named beside an account of theirs, but for bodies (Wexham Police @WexhamPolice). */
export function findAccountNames({ report, mentions }: DossierReport): NamedAt[] {
  const { id, text } = report;
  return [...text.matchAll(BESIDE_ACCOUNT)].flatMap(({ index, groups }): NamedAt[] => {
    const words = groups!.name!;
    const span = { start: index, end: index + words.length };
    const name = readNameParts(words);
    const isBody =
      isPlaceOrTime(words) ||
      BODY.test(words) ||
      mentions.some(({ type, span: own }) => type === 'body' && own.start < span.end && span.start < own.end);
    return name === undefined || isBody || isCompany(name) || isNoName(name)
      ? []
      : [{ name, report: id, span, from: 'mention' }];
  });
}

const BODY =
  /\b(?:Police|Council|Fire|Rescue|Ambulance|Hospital|School|College|University|NHS|Government|Ministry|Department|Party|Union|Live|Online|Today|Official|Community|Residents|Neighbours|Friends|Campaign)\b/;
