import type { Correction } from '../../model/correction.ts';
import type { DossierReport, UnreadFile } from '../../model/dossier.ts';
import type { Report } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import { agenciesIn } from '../../text/agency-names.ts';
import { foldText } from '../../text/disguise/fold-text.ts';
import type { FindMasked } from '../image/mask-lines.ts';
import type { MaskedText } from './apply-masks.ts';
import { chooseNames } from './choose-names.ts';
import { wordsWithArticle } from './count-articles.ts';
import { countOtherUse } from './count-other-names.ts';
import { findAccountNames } from './find-account-names.ts';
import { createFindLeak, type FindLeak } from './find-leak.ts';
import { findLonger, singleNamesOf } from './find-longer.ts';
import { bodiesOf, findDeciders, findNamed } from './find-named.ts';
import { findOpenNames } from './find-open-names.ts';
import { findTitled } from './find-titled.ts';
import { findUnsure } from './find-unsure.ts';
import type { Hit } from './hit.ts';
import { isHead } from './is-head.ts';
import type { MaskLanguage } from './mask-language.ts';
import { maskRecord, type RecordMasking } from './mask-record.ts';
import { createTextMasker } from './mask-text.ts';
import { createMaskWords } from './mask-words.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
import { nameFormsOf } from './name-forms.ts';
import { type NameParts, partsOf, readLabel, readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { firmHeadsIn, firmsIn } from './no-persons.ts';
import { officeBeside } from './office-beside.ts';
import type { Person } from './person.ts';
import { countPlaceHeads } from './place-heads.ts';
import { findContested, NOBODY_PRESENT, type Presence } from './presence.ts';
import { createPublicIds } from './public-ids.ts';
import { readCredits } from './read-credits.ts';
import { isSingle } from './short-owners.ts';
import { tieCovered } from './tie-covered.ts';
import { tieNames } from './tie-names.ts';

/** The records of a dossier. */
export interface Records {
  readonly reports: readonly DossierReport[];
  readonly stories: readonly Story[];
  readonly unread: readonly UnreadFile[];
}

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

export interface MaskedPerson {
  readonly names: readonly string[];
  readonly masks: readonly string[];
  /** The public office that a text names beside the name: 副区长, Mayor; null where none does. */
  readonly office: string | null;
}

export interface MaskedRecords extends Records {
  /** Who is masked as what, in the order of the stories: for whoever exports, and for nobody else. */
  readonly persons: readonly MaskedPerson[];
  /** Family names alone and with a title, which leave open who it is: not masked. */
  readonly leftOpen: readonly string[];
  /** Words with capitals that may be names, though no rule took them for some: not masked. */
  readonly unsure: readonly string[];
  /** What rules took for persons, but what names places and bodies as often: not masked. */
  readonly left: readonly string[];
  readonly findLeak: FindLeak;
  /** Where something stands in words of an image that is masked in texts. */
  readonly findMasked: FindMasked;
}

/**
 * The records as they may be published: no private person is named in them, in whatever field and spelling, and no
 * number leads to one. The records that come in are not changed.
 */
export function maskDossier(options: MaskOptions): MaskedRecords {
  const { records, language, salted, digestOf } = options;
  const { reports, stories } = records;

  // Find everybody who is named, in the order in which the stories tell of them.
  const reportsById = new Map(reports.map((entry) => [entry.report.id, entry]));
  const isSmallWord = createSmallWords(reports.map(({ report }) => report.text));
  const foundByReport = new Map(reports.map((entry) => [entry.report.id, findNamed(entry)]));
  const singleNames = singleNamesOf([...foundByReport.values()].flat());
  const namedByReport = new Map(
    reports.map((entry) => [
      entry.report.id,
      [
        ...foundByReport.get(entry.report.id)!,
        ...findAccountNames(entry),
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

  const namesIn = (story: Story) =>
    story.reports.flatMap((id) => (namedByReport.get(id) ?? []).map(({ name }) => name));

  // Decide who is masked: what rules took for persons and no human unmasked, and whom a human named.
  const otherUseOf = countOtherUse(reports);
  const insisted = options.mask.flatMap(readGiven);
  const texts = inOrder.map(({ report }) => report.text);
  const bodyKeys = new Set(
    [
      ...reports.flatMap(({ report }) => [report.outlet ?? '', report.site ?? '']),
      ...texts.flatMap(firmsIn),
    ].map((words) => partsOf(foldText(words)[0]!.text).join(/\p{Script=Han}/u.test(words) ? '' : ' ')),
  );
  const signs = {
    otherUseOf,
    placeHeadsOf: countPlaceHeads(texts, language),
    bodies: bodyKeys,
    agencies: new Set(texts.flatMap(agenciesIn)),
    firmHeads: new Set(texts.flatMap(firmHeadsIn)),
    withArticle: wordsWithArticle(texts),
    isTold: (words: string) => texts.some((text) => standsFree(text, words)),
  };
  const chosen = chooseNames(named, signs, language);
  const isInsisted = new Set(insisted.map(({ key }) => key));
  const left = chosen.left.filter((name) => !isInsisted.has(readNameParts(name)?.key ?? ''));
  const unmasked = new Set(options.unmask.flatMap(readGiven).map(({ key }) => key));
  const names: NameParts[] = [...chosen.masked.map(({ name }) => name), ...insisted];
  const same = [...settledSame(stories), ...stories.flatMap((story) => tieCovered(namesIn(story), language))];
  const persons = tieNames(names, same, language).filter(
    (person) => !person.names.some(({ key }) => unmasked.has(key)),
  );
  const personsByKey = new Map(persons.flatMap((person) => person.names.map(({ key }) => [key, person])));
  const keysFrom = (origin: NamedAt['from']) =>
    new Set(chosen.masked.flatMap(({ name, from }) => (from === origin ? [name.key] : [])));

  // Look for all their names everywhere, and choose the words that stand in their place.
  const forms = nameFormsOf({
    persons,
    insisted: isInsisted,
    labels: keysFrom('label'),
    handles: keysFrom('net-name'),
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
  const maskedTexts = new Map<string, MaskedText>();
  const presences = new Map<string, Presence>();
  const offices = new Map<Person, string>();
  for (const { report } of inOrder) {
    const named = namedByReport.get(report.id)!;
    const presence = presenceIn(report.text, named, personsByKey, finder);
    presences.set(report.id, presence);
    const ownerOf = (at: NamedAt) => {
      const form = at.from === 'label' ? undefined : forms.get(at.name.key);
      return form ? form.ownerIn(presence) : (personsByKey.get(at.name.key) ?? null);
    };
    const hits = [
      ...named.flatMap((at) =>
        toHit(at, report.text, personsByKey.has(at.name.key) ? ownerOf(at) : null, language),
      ),
      ...findTitled(report.text, [...presence.persons], language),
    ];
    for (const hit of hits) {
      const office = hit.named && officeBeside(report.text, hit);
      if (office && !offices.has(hit.named.person)) offices.set(hit.named.person, office);
    }
    const cuts = report.blocks.flatMap(({ start, end }) => [start, end]);
    const isChinese = report.language?.startsWith('zh') ?? /\p{Script=Han}/u.test(report.text);
    maskedTexts.set(report.id, masker.maskText(report.text, { isChinese, cuts, presence }, hits));
  }

  // Mask every other word, and give records and digests names that lead nowhere.
  const presenceOf = (report: string | null) => presences.get(report ?? '') ?? NOBODY_PRESENT;
  const masking: RecordMasking = {
    mapSpan: (id, span) => maskedTexts.get(id)?.mapSpan(span) ?? span,
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
  const maskReport = (entry: DossierReport): DossierReport => {
    const { report } = entry;
    const { text, masks } = maskedTexts.get(report.id)!;
    const masked = maskRecord(entry, report.id, masking);
    return {
      ...masked,
      report: {
        ...masked.report,
        title: titleOf(report, masked.report, text),
        text,
        textDigest: digestOf(text),
        ...(masked.report.transcript && { transcript: withoutMessageIds(masked.report.transcript) }),
        ...(masked.report.correction && { correction: withoutMisread(masked.report.correction) }),
      },
      captures: masked.captures.map((capture) => ({ ...capture, bytes: null })),
      masking: { original: salted(report.textDigest), masks: [...masks] },
    };
  };
  const result = {
    reports: reports.map(maskReport),
    stories: stories.map((story) => maskRecord(story, null, masking)),
    unread: records.unread.map((file) => maskRecord(file, null, masking)),
  };
  const told = (find: (entry: DossierReport, text: MaskedText) => string[]) => [
    ...new Set(inOrder.flatMap((entry) => find(entry, maskedTexts.get(entry.report.id)!))),
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
    unsure: told((entry, text) => findUnsure(entry, text, isSmallWord)).filter(
      (name) => !leftOpen.includes(name),
    ),
    left,
    findLeak: createFindLeak(createNameFinder(whole, language), masker.found),
    findMasked: masker.find,
  };
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

/** Who is named in full in a text, or called by it. */
function presenceIn(
  text: string,
  named: readonly NamedAt[],
  personsByKey: ReadonlyMap<string, Person>,
  finder: NameFinder,
): Presence {
  const own = named.flatMap(({ name, from }) =>
    isSingle(name) && from !== 'label' && from !== 'net-name' ? [] : (personsByKey.get(name.key) ?? []),
  );
  return {
    persons: new Set([...own, ...finder.personsIn(foldText(text)[0]!)]),
    contested: findContested(text),
  };
}

function toHit(
  { name, span, from }: NamedAt,
  text: string,
  person: Person | null,
  language: MaskLanguage,
): Hit[] {
  if (person === null || span === null) return [];
  if (from === 'mention' && isHead({ text, cased: text }, span.end, name, language)) return [];
  // Without the title and quotation marks around the name.
  const start = text.indexOf(name.words, span.start);
  const isThere = start !== -1 && start + name.words.length <= span.end;
  const isWhole = from === 'label' || from === 'net-name';
  const place = isThere && !isWhole ? { start, end: start + name.words.length } : span;
  return [{ ...place, kind: 'person', named: { person, script: name.script } }];
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

/** The title also stands in the text: there and here it reads the same. */
function titleOf(report: Report, masked: Report, text: string): string | null {
  const at = report.blocks.findIndex(({ role }) => role === 'title');
  const block = report.blocks[at];
  if (block === undefined || report.text.slice(block.start, block.end) !== report.title) return masked.title;
  const { start, end } = masked.blocks[at]!;
  return text.slice(start, end);
}

function withoutMessageIds(transcript: NonNullable<Report['transcript']>): NonNullable<Report['transcript']> {
  return { ...transcript, messages: transcript.messages.map((message) => ({ ...message, id: null })) };
}

/** A name that was misread is known by no rule. */
function withoutMisread({ lines, ...correction }: Correction): Correction {
  return { ...correction, lines: lines.map((line) => ({ ...line, read: null })) };
}

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(allStrings);
}
