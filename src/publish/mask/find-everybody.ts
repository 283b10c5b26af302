import type { DossierReport } from '../../model/dossier.ts';
import { findAccountNames } from './find-account-names.ts';
import { findLonger, singleNamesOf } from './find-longer.ts';
import { bodiesOf, findDeciders, findNamed } from './find-named.ts';
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
  const foundByReport = new Map(reports.map((entry) => [entry.report.id, findNamed(entry)]));
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
  const bodies = new Set(reports.flatMap(bodiesOf));
  const named = [
    ...inOrder.flatMap(({ report }) => namedByReport.get(report.id)!),
    ...stories.flatMap((story) => findDeciders(story, bodies)),
  ];
  return { inOrder, namedByReport, named };
}
