import type { DossierReport } from '../../model/dossier.ts';
import type { MaskedText } from './apply-masks.ts';
import { choosePersons } from './choose-persons.ts';
import { countOtherUse } from './count-other-names.ts';
import { findAnonymous } from './find-anonymous.ts';
import { findEverybody } from './find-everybody.ts';
import { createFindLeak } from './find-leak.ts';
import { findOpenNames } from './find-open-names.ts';
import { findUnsure } from './find-unsure.ts';
import type { Hit } from './hit.ts';
import type { MaskLanguage } from './mask-language.ts';
import { maskRecord, type RecordMasking } from './mask-record.ts';
import { maskReport } from './mask-report.ts';
import { createTextMasker } from './mask-text.ts';
import { maskTexts } from './mask-texts.ts';
import { createMaskWords } from './mask-words.ts';
import type { MaskedRecords, Records } from './masked-records.ts';
import { createNameFinder } from './name-finder.ts';
import { nameFormsOf } from './name-forms.ts';
import type { NameParts } from './name-parts.ts';
import type { Person } from './person.ts';
import { NOBODY_PRESENT } from './presence.ts';
import { createPublicIds } from './public-ids.ts';
import { readCredits } from './read-credits.ts';

export interface MaskOptions {
  readonly records: Records;
  /** Names that humans decided to leave as they are, and to mask although no rule found them. */
  readonly unmask: readonly string[];
  readonly mask: readonly string[];
  readonly language: MaskLanguage;
  /** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
  readonly digestOf: (text: string) => string;
  /** HMAC-SHA-256 with the desk's salt, in 64 hexadecimal digits. */
  readonly salted: (value: string) => string;
}

/**
 * The records as they may be published: no private person is named in them, in whatever field and spelling, and no
 * number leads to one. The records that come in are not changed.
 */
export function maskDossier(options: MaskOptions): MaskedRecords {
  const { records, language, salted, digestOf } = options;
  const { reports, stories } = records;
  const isSmallWord = createSmallWords(reports.map(({ report }) => report.text));
  const otherUseOf = countOtherUse(reports);

  // Find everybody who is named, in the order in which the stories tell of them.
  const everybody = findEverybody(records, isSmallWord, language);

  // Decide who is masked.
  const { persons, personsByKey, insisted, keysFrom, accounts, left } = choosePersons(records, everybody, {
    unmask: options.unmask,
    mask: options.mask,
    language,
    otherUseOf,
  });

  // Look for all their names everywhere, and choose the words that stand in their place.
  const forms = nameFormsOf({
    persons,
    insisted,
    labels: keysFrom('label'),
    handles: keysFrom('net-name'),
    accounts,
    petNames: keysFrom('pet-name'),
    language,
    otherUseOf,
    isSmallWord,
  });
  const given = new Map<Person, Set<string>>(persons.map((person) => [person, new Set()]));
  const chooseWords = createMaskWords(allStrings(records));
  const finder = createNameFinder(forms.values(), language);
  const masker = createTextMasker(finder, (hit, isChinese) => {
    const words = chooseWords(hit, isChinese);
    if (hit.named !== null) {
      const { person } = hit.named;
      given.set(person, (given.get(person) ?? new Set()).add(words));
    }
    return words;
  });

  // Mask the texts, which moves every span in them.
  const { texts, presences, offices } = maskTexts(everybody, {
    personsByKey,
    forms,
    finder,
    masker,
    language,
  });

  // Mask every other word, and give records and digests names that lead nowhere.
  const presenceOf = (report: string | null) => presences.get(report ?? '') ?? NOBODY_PRESENT;
  const masking: RecordMasking = {
    mapSpan: (id, span) => texts.get(id)?.mapSpan(span) ?? span,
    maskString: (words, report) => masker.maskString(words, presenceOf(report)),
    maskCredit: (credit, report) =>
      masker.maskString(
        credit,
        presenceOf(report),
        readCredits(credit, new Set()).flatMap((name) => creditHits(credit, name, personsByKey)),
      ),
    ids: createPublicIds([reports, stories], salted),
    salted,
  };
  const result = {
    reports: reports.map((entry) => maskReport(entry, texts.get(entry.report.id)!, masking, digestOf)),
    stories: stories.map((story) => maskRecord(story, null, masking)),
    unread: records.unread.map((file) => maskRecord(file, null, masking)),
  };
  const told = (find: (entry: DossierReport, text: MaskedText) => string[]) => [
    ...new Set(everybody.inOrder.flatMap((entry) => find(entry, texts.get(entry.report.id)!))),
  ];
  const leftOpen = told((entry, text) => findOpenNames(entry, text, presences.get(entry.report.id)!, finder));
  const whole = [...forms.values()].filter(({ needsCapital, parts }) => !needsCapital || parts.length > 1);
  return {
    ...result,
    // Whoever is called by a shorter name only comes last.
    persons: [...given].flatMap(([person, masks]) =>
      masks.size > 0
        ? [
            {
              names: person.names.map(({ words }) => words),
              masks: [...masks],
              office: offices.get(person) ?? null,
            },
          ]
        : [],
    ),
    leftOpen,
    anonymous: onceEach(
      everybody.inOrder.flatMap((entry) =>
        findAnonymous(entry, everybody.namedByReport.get(entry.report.id)!),
      ),
    ),
    unsure: told((entry, text) => findUnsure(entry, text, isSmallWord)).filter(
      (name) => !leftOpen.includes(name),
    ),
    left,
    findLeak: createFindLeak(createNameFinder(whole, language), masker.found),
    findMasked: masker.find,
  };
}

/** Copies repeat one request. */
function onceEach(all: MaskedRecords['anonymous']): MaskedRecords['anonymous'] {
  return [...new Map(all.map((each) => [`${each.name}\n${each.words}`, each])).values()];
}

function creditHits(
  credit: string,
  { words, key, script }: NameParts,
  personsByKey: ReadonlyMap<string, Person>,
): Hit[] {
  const person = personsByKey.get(key);
  const start = credit.indexOf(words);
  if (person === undefined || start === -1) return [];
  return [{ start, end: start + words.length, kind: 'person', named: { person, script } }];
}

/** Words that the texts write with a small letter somewhere. */
function createSmallWords(texts: readonly string[]): (word: string) => boolean {
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]+/gu) ?? []));
  return (word) => small.has(word);
}

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(allStrings);
}
