import { CUE_FORMS } from '../cues/cue-forms.ts';
import { DECLINE_OPENINGS } from '../cues/decline-openings.ts';
import { EMBEDS, IRREGULAR_PASTS, OUTCOME_PARTICIPLES, OUTCOME_VERBS } from '../incidents/incident-words.ts';
import { NUMBER_WORDS } from '../mentions/amount-words.ts';
import { BODY_ENDINGS, BODY_HEADS } from '../mentions/body-words.ts';
import { GIVEN_NAMES, PINYIN_FAMILY_NAMES } from '../mentions/given-names.ts';
import { PLACE_ENDINGS } from '../mentions/place-words.ts';
import { COURTESY_TITLES, OFFICE_TITLES, ROLE_PHRASES, ROLE_WORDS } from '../mentions/title-words.ts';
import { GENDER_BY_GIVEN_NAME } from '../references/given-name-genders.ts';
import { mayBePersonNoun } from '../references/person-noun-forms.ts';
import { PRONOUNS } from '../references/pronouns.ts';
import { ARTICLE_NOUNS, LETTER_NOUNS, RELAY_SIGNS, SPEAKING, TALK_NOUNS } from '../sources/relay-words.ts';

/**
 * In which tables a word stands, as bits: told once of each word by its letters, so that a finder which runs over all
 * words passes by those that do not concern it with one look at a number.
 */
export const CLASS = {
  /** A form of a verb of reporting. */
  cue: 1,
  /** A past of a verb that takes what was said: said, added. */
  said: 1 << 1,
  /** The same, or of one that takes a hearer too: told. */
  saidOrTold: 1 << 2,
  /** An adverb by its ending: openly. */
  manner: 1 << 3,
  past: 1 << 4,
  embeds: 1 << 5,
  personNoun: 1 << 6,
  /** Of the third person, or "who". */
  pronoun: 1 << 7,
  /** Can be a subject and nothing else: he, who. */
  subject: 1 << 8,
  role: 1 << 9,
  numeral: 1 << 10,
  outcome: 1 << 11,
  relay: 1 << 12,
  /** Leads to a hearer: speaking, interview, letter. */
  hearing: 1 << 13,
  /** Leads to a medium: on, column, according. */
  medium: 1 << 14,
  declines: 1 << 15,
  unclear: 1 << 16,
  courtesyTitle: 1 << 17,
  officeTitle: 1 << 18,
  givenName: 1 << 19,
  /** A given name of men or of women. */
  genderedName: 1 << 20,
  familyName: 1 << 21,
  /** Written small inside a name: Ministry of Health. */
  nameJoiner: 1 << 22,
  /** Of those the ones at which a name may be cut: of, and. */
  nameCut: 1 << 23,
  bodyHead: 1 << 24,
  bodyEnding: 1 << 25,
  placeEnding: 1 << 26,
  /** Words after which a new clause begins, so that no subject reaches back over them. */
  clauseOpener: 1 << 27,
  /** ’s */
  genitive: 1 << 28,
  /** The one who writes, or is written to: I, our, you. */
  writer: 1 << 29,
} as const;

type Test = ReadonlySet<string> | ReadonlyMap<string, unknown> | ((word: string) => boolean);

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TESTS: Readonly<Record<keyof typeof CLASS, readonly Test[]>> = {
  cue: [CUE_FORMS],
  said: [(word) => isPastOf(word, ['say'])],
  saidOrTold: [(word) => isPastOf(word, ['say', 'tell'])],
  manner: [isManner],
  past: [IRREGULAR_PASTS, (word) => word.length > 4 && word.endsWith('ed')],
  embeds: [EMBEDS],
  personNoun: [mayBePersonNoun],
  pronoun: [PRONOUNS, listed('who')],
  subject: [listed('i he she we they it you who')],
  role: [ROLE_WORDS, ROLE_PHRASES],
  numeral: [NUMBER_WORDS],
  outcome: [OUTCOME_VERBS, OUTCOME_PARTICIPLES],
  relay: [RELAY_SIGNS],
  hearing: [SPEAKING, TALK_NOUNS, LETTER_NOUNS],
  medium: [ARTICLE_NOUNS, listed('on via in to writing according reported reports')],
  declines: [DECLINE_OPENINGS],
  unclear: [listed('clear unclear known unknown')],
  courtesyTitle: [COURTESY_TITLES],
  officeTitle: [OFFICE_TITLES],
  givenName: [GIVEN_NAMES],
  genderedName: [GENDER_BY_GIVEN_NAME],
  familyName: [PINYIN_FAMILY_NAMES],
  nameJoiner: [listed('of and for the & de la van von bin al del di da')],
  nameCut: [listed('of and for on the &')],
  bodyHead: [BODY_HEADS],
  bodyEnding: [BODY_ENDINGS],
  placeEnding: [PLACE_ENDINGS],
  clauseOpener: [
    listed(
      'that because while when if although though since unless until before after whether why how what whereas once ' +
        'lest but so yet as than which whose where',
    ),
  ],
  genitive: [listed("'s ’s")],
  writer: [listed('i my me we our us you your')],
};

const ROWS = (Object.keys(CLASS) as (keyof typeof CLASS)[]).flatMap((name) =>
  TESTS[name].map((test) => ({ bit: CLASS[name], test })),
);

/** Bits of all tables that are lists: one look-up tells them together. */
const LISTED_BITS = bitsByListedWord();
const FORMS = ROWS.filter(({ test }) => typeof test === 'function') as {
  bit: number;
  test: (word: string) => boolean;
}[];

/** Bits of `CLASS` of a word in small letters. */
export function classesOf(word: string): number {
  let bits = LISTED_BITS.get(word) ?? 0;
  for (const { bit, test } of FORMS) if (test(word)) bits |= bit;
  return bits;
}

function bitsByListedWord(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const { bit, test } of ROWS) {
    if (typeof test === 'function') continue;
    for (const word of test.keys()) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}

function isPastOf(word: string, frames: readonly ('say' | 'tell')[]): boolean {
  const form = CUE_FORMS.get(word);
  return form?.tenses.includes('past') === true && frames.some((frame) => form.frames.has(frame));
}

const NO_MANNER = listed(
  'family only july early daily weekly assembly supply italy reply rally ally bully monthly likely friendly elderly',
);

function isManner(word: string): boolean {
  return word.endsWith('ly') && /^[a-z]{3,}ly$/.test(word) && !NO_MANNER.has(word);
}
