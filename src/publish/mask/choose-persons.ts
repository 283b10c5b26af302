import type { Story } from '../../model/story.ts';
import { agenciesIn } from '../../text/agency-names.ts';
import { foldText } from '../../text/disguise/fold-text.ts';
import { chooseNames, type NameSigns } from './choose-names.ts';
import { wordsWithArticle } from './count-articles.ts';
import type { Everybody } from './find-everybody.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { Records } from './masked-records.ts';
import { type NameParts, partsOf, readLabel, readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { firmHeadsIn, firmsIn } from './no-persons.ts';
import type { Person } from './person.ts';
import { countPlaceHeads } from './place-heads.ts';
import { tieAlike, tieTransliterated } from './tie-alike.ts';
import { tieCovered } from './tie-covered.ts';
import { tieNames } from './tie-names.ts';

export interface ChosenPersons {
  /** Who is masked, each with all names that are tied to them. */
  readonly persons: readonly Person[];
  readonly personsByKey: ReadonlyMap<string, Person>;
  /** Keys of the names that humans decided to mask. */
  readonly insisted: ReadonlySet<string>;
  /** Keys of the masked names that were found as labels, handles or the like. */
  readonly keysFrom: (origin: NamedAt['from']) => ReadonlySet<string>;
  /** Keys of names that only accounts below posts are called by, and that no person's name has the form of. */
  readonly accounts: ReadonlySet<string>;
  /** What rules took for persons, but what names places and bodies as often. */
  readonly left: readonly string[];
}

/** What humans decided, and what rules need to know: names to leave and to mask, the language, other uses of a name. */
export interface ChoosingOptions {
  readonly unmask: readonly string[];
  readonly mask: readonly string[];
  readonly language: MaskLanguage;
  readonly otherUseOf: NameSigns['otherUseOf'];
}

/** Who is masked: what rules took for persons and no human unmasked, and whom a human named. */
export function choosePersons(
  { reports, stories }: Records,
  { named, inOrder, namedByReport }: Everybody,
  { unmask, mask, language, otherUseOf }: ChoosingOptions,
): ChosenPersons {
  const texts = inOrder.map(({ report }) => report.text);
  const bodies = [
    ...reports.flatMap(({ report }) => [report.outlet ?? '', report.site ?? '']),
    ...texts.flatMap(firmsIn),
  ];
  const chosen = chooseNames(
    named,
    {
      otherUseOf,
      placeHeadsOf: countPlaceHeads(texts, language),
      bodies: new Set(bodies.map(bodyKey)),
      agencies: new Set(texts.flatMap(agenciesIn)),
      firmHeads: new Set(texts.flatMap(firmHeadsIn)),
      withArticle: wordsWithArticle(texts),
      isTold: (words: string) => texts.some((text) => standsFree(text, words)),
    },
    language,
  );
  const given = mask.flatMap(readGiven);
  const insisted = new Set(given.map(({ key }) => key));
  const unmasked = new Set(unmask.flatMap(readGiven).map(({ key }) => key));
  const namesIn = (story: Story) =>
    story.reports.flatMap((id) => (namedByReport.get(id) ?? []).map(({ name }) => name));
  const textsById = new Map(reports.map(({ report }) => [report.id, report.text]));
  const maskedKeys = new Set(chosen.masked.map(({ name }) => name.key));
  const same = [
    ...settledSame(stories),
    ...tieTransliterated(chosen.masked.map(({ name }) => name)),
    ...stories.flatMap((story) => {
      const own = namesIn(story);
      const alike = own.filter(({ key }) => maskedKeys.has(key));
      return [
        ...tieCovered(own, language),
        ...tieAlike(
          alike,
          story.reports.flatMap((id) => textsById.get(id) ?? []),
          language,
        ),
      ];
    }),
  ];
  const names: NameParts[] = [...chosen.masked.map(({ name }) => name), ...given];
  const persons = tieNames(names, same, language).filter(
    (person) => !person.names.some(({ key }) => unmasked.has(key)),
  );
  return {
    persons,
    personsByKey: new Map(persons.flatMap((person) => person.names.map(({ key }) => [key, person]))),
    insisted,
    keysFrom: (origin) =>
      new Set(chosen.masked.flatMap(({ name, from }) => (from === origin ? [name.key] : []))),
    accounts: accountsOf(chosen.masked, reports, language),
    left: chosen.left.filter((name) => !insisted.has(readNameParts(name)?.key ?? '')),
  };
}

/** Pond Cyclist, below a post: nobody is called Pond for it. Orla Finmere may be called Finmere. */
function accountsOf(
  named: readonly NamedAt[],
  reports: Records['reports'],
  language: MaskLanguage,
): ReadonlySet<string> {
  const posts = new Set(reports.flatMap(({ report }) => (report.kind === 'post' ? [report.id] : [])));
  const isAccount = ({ name: { parts, script }, report, from }: NamedAt) =>
    script === 'latin' &&
    (from === 'net-name' || (from === 'label' && posts.has(report))) &&
    !parts.some((part) => language.isGivenName(part));
  const others = new Set(named.filter((each) => !isAccount(each)).map(({ name }) => name.key));
  return new Set(named.flatMap(({ name }) => (others.has(name.key) ? [] : [name.key])));
}

function bodyKey(words: string): string {
  return partsOf(foldText(words)[0]!.text).join(/\p{Script=Han}/u.test(words) ? '' : ' ');
}

/** What a human names is a name, whatever it looks like: 何先生, Li. */
function readGiven(name: string): readonly NameParts[] {
  const parts = readNameParts(name) ?? readLabel(name);
  return parts === undefined ? [] : [parts];
}

/** Whether words stand in a text by themselves: not behind an @, nor at the head of a remark. */
function standsFree(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    if (!/[@＠]/.test(before) && !((before === '' || before === '\n') && /[:： ]/.test(after))) return true;
  }
  return false;
}

/** Names that humans said are one person, by their keys. */
function settledSame(stories: readonly Story[]): (readonly [string, string])[] {
  return stories.flatMap(({ possiblySame }) =>
    possiblySame.flatMap(({ type, settled, names }) => {
      const [a, b] = names.map(({ name }) => readNameParts(name)?.key);
      return type === 'person' && settled?.as === 'same' && a && b ? [[a, b] as const] : [];
    }),
  );
}
