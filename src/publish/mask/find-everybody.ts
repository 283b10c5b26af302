import type { DossierReport } from '../../model/dossier.ts';
import { findAccountNames } from './find-account-names.ts';
import { findAsked, findDeciders, isPersonAsked } from './find-deciders.ts';
import { findLonger, singleNamesOf } from './find-longer.ts';
import { bodiesOf, findNamed } from './find-named.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { Records } from './masked-records.ts';
import type { NamedAt } from './named-at.ts';

/** Who is named in a dossier, and where. */
export interface Everybody {
  /** The reports in the order in which the stories tell of them, then those of no story. */
  readonly inOrder: readonly DossierReport[];
  readonly namedByReport: ReadonlyMap<string, readonly NamedAt[]>;
  /** All of them in that order, and then who decided or asked something about a story. */
  readonly named: readonly NamedAt[];
}

export function findEverybody(
  { reports, stories }: Records,
  isSmallWord: (word: string) => boolean,
  language: MaskLanguage,
): Everybody {
  const reportsById = new Map(reports.map((entry) => [entry.report.id, entry]));
  const bodies = new Set(reports.flatMap(bodiesOf));
  const foundByReport = new Map(
    reports.map((entry) => [
      entry.report.id,
      findNamed(entry).filter(
        (at) => entry.report.kind !== 'record' || !isBodyAnswering(at, bodies, language),
      ),
    ]),
  );
  const singleNames = singleNamesOf([...foundByReport.values()].flat());
  const namedByReport = new Map(
    reports.map((entry) => [
      entry.report.id,
      [
        ...foundByReport.get(entry.report.id)!,
        ...findAccountNames(entry, language.isGivenName),
        ...findLonger(entry, singleNames, isSmallWord, language.isGivenName),
      ],
    ]),
  );
  const inStories = stories.flatMap(({ reports: own }) => own.flatMap((id) => reportsById.get(id) ?? []));
  const inOrder = [...new Set([...inStories, ...reports])];
  const told = inOrder.flatMap(({ report }) => namedByReport.get(report.id)!);
  const persons = new Set(told.map(({ name }) => name.key));
  const named = [
    ...told,
    ...stories.flatMap((story) => [
      ...findDeciders(story, bodies),
      ...findAsked(story, bodies).filter(
        ({ name }) => persons.has(name.key) || isPersonAsked(name, bodies, language),
      ),
    ]),
  ];
  return { inOrder, namedByReport, named };
}

/** 青禾服饰, whose answer a record is: no person's name. A Latin one may be anybody's where it is longer than a word. */
function isBodyAnswering(
  { name, from }: NamedAt,
  bodies: ReadonlySet<string>,
  language: MaskLanguage,
): boolean {
  const mayBePerson = name.script === 'latin' && (name.parts.length > 1 || language.isGivenName(name.key));
  return from === 'label' && !mayBePerson && !isPersonAsked(name, bodies, language);
}
