import type { Mention } from '../../../model/mention.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { GIVEN_NAMES } from '../mentions/given-names.ts';
import { speakerOf, type Told } from './speaker-of.ts';

/** What is known of the names of a passage; what a name tells and where it stands in full is looked for once. */
interface Names {
  readonly namings: ReadonlyMap<string, readonly Found<Mention>[]>;
  readonly told: Map<string, Told>;
  readonly fullNames: Map<string, readonly Span[]>;
  readonly leading: Map<string, boolean>;
}

/** Asked of each statement. */
const namesByPassage = new WeakMap<Pick<Passage, 'text'>, Names>();
/** Who is named in full is so near the beginning. */
const MAX_TEXT = 20_000;
/** Whoever is not introduced at these is not introduced later. */
const MOST_FULL_NAMES = 8;

/** How much before a name may be its title, and behind it what it is said to be. */
const MAX_TITLE = 70;
const MAX_APPOSITION = 90;
/** No title reaches back over these; the full stop of "Sen." is none. */
const TITLE_BORDER =
  /[,;:!?()\n"“”]|(?<!\b(?:[A-Z]|Sen|Sens|Rep|Reps|Gov|Govs|Pres|Dr|Prof|Cllr|Lt|Col|Gen|Sgt|Capt|Supt|Insp|Rev|Hon|St))\.|\b(?:said|told|says|and|but|by|to|that|when|as|from|with|after)\b/gi;
/** ", a plumber,": what is said of the name before; ", who" and ", of" too. */
const APPOSITION =
  /^(?:,\s+|\s+(?=\([RDI](?:-[\w.]+)?\))|\s+\()((?:\([RDI]|an?|the|who|whose|of|\d{2}|(?!(?!retired|self-employed)[a-z]+ed\b|(?:has|have|had|is|was|are|were|will|would|did|does|could|can|should|may|might|says|tells)\b)[a-z-]+)\b[^,.;\n"“”()]{2,90})/;
/** One to three given names, right before the family name; no sentence begins with them. */
const GIVEN = /(?:(?!(?:The|A|An|But|And|At|In|On) )(?:[A-Z][\w'’-]+|[A-Z]\.) ){1,3}$/;
/** What only those in politics have. */
const LED =
  /^(?:['’]s?)? (?:[a-z-]+ )?(?:campaign|administration|presidency|candidacy|government|cabinet|ticket|voters|delegates|rally|rallies)\b/;
const MAX_LED = 40;
const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|rev)\.?$/i;

/** What a name without a title was introduced as: "Ellwood" after "councillor Dan Ellwood", "Tilney" after "Tilney Dairies". */
export function knownAs(
  passage: Pick<Passage, 'text'>,
  name: string,
  mentions: readonly Found<Mention>[],
): Told {
  const names = namesOf(passage, mentions);
  const key = keyOf(name);
  return (
    firstTold(passage.text, names, key) ??
    firstTold(passage.text, names, name.toLowerCase()) ??
    introducedInText(passage, names, key) ??
    (leadsInText(passage, names, key) ? { speaker: 'official', isOpen: false } : undefined)
  );
}

function namesOf(passage: Pick<Passage, 'text'>, mentions: readonly Found<Mention>[]): Names {
  let names = namesByPassage.get(passage);
  if (names === undefined) {
    names = {
      namings: namingsByKey(passage.text, mentions),
      told: new Map(),
      fullNames: new Map(),
      leading: new Map(),
    };
    namesByPassage.set(passage, names);
  }
  return names;
}

/** What the first of the namings tells that tells anything. */
function firstTold(text: string, { namings, told }: Names, key: string): Told {
  if (told.has(key)) return told.get(key);
  let found: Told;
  for (const { type, span } of namings.get(key) ?? []) {
    found = speakerOf(type === 'body' ? sliceSpan(text, span) : introductionOf(text, span));
    if (found !== undefined) break;
  }
  told.set(key, found);
  return found;
}

/** Whom the name finder does not know: the places where a given name stands before the family name. */
function introducedInText({ text }: Pick<Passage, 'text'>, names: Names, family: string): Told {
  for (const named of fullNames(text, names, family)) {
    const told = speakerOf(introductionOf(text, named));
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Whether somebody of this family name has a campaign or a government: "the Ellwood campaign". */
function leadsInText({ text }: Pick<Passage, 'text'>, { leading }: Names, family: string): boolean {
  let leads = leading.get(family);
  if (leads === undefined) {
    leads = findLeading(text.slice(0, MAX_TEXT), family);
    leading.set(family, leads);
  }
  return leads;
}

function findLeading(text: string, family: string): boolean {
  return placesOf(text, family).some(({ end }) => LED.test(text.slice(end, end + MAX_LED)));
}

/** Where a family name stands, with a capital. */
function placesOf(text: string, family: string): Span[] {
  if (!/^[\p{L}'’-]{2,30}$/u.test(family)) return [];
  const capital = family[0]!.toUpperCase() + family.slice(1);
  const places: Span[] = [];
  for (let at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) {
    places.push({ start: at, end: at + capital.length });
  }
  return places;
}

/** Whether somebody of this family name is named with a given name or a form of address. */
export function isPersonName(
  passage: Pick<Passage, 'text'>,
  name: string,
  mentions: readonly Found<Mention>[],
): boolean {
  const words = name.split(/\s+/);
  return (
    COURTESY.test(words[0]!) ||
    words.length > 1 ||
    GIVEN_NAMES.has(name.toLowerCase()) ||
    fullNames(passage.text, namesOf(passage, mentions), keyOf(name)).length > 0
  );
}

function fullNames(text: string, names: Names, family: string): readonly Span[] {
  let found = names.fullNames.get(family);
  if (found === undefined) {
    found = findFullNames(text.slice(0, MAX_TEXT), family);
    names.fullNames.set(family, found);
  }
  return found;
}

function findFullNames(text: string, family: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of placesOf(text, family)) {
    const given = GIVEN.exec(text.slice(Math.max(0, start - 40), start));
    if (given !== null) found.push({ start: start - given[0].length, end });
    if (found.length === MOST_FULL_NAMES) break;
  }
  return found;
}

/** Namings by the family name, of bodies by their first word. */
function namingsByKey(text: string, mentions: readonly Found<Mention>[]): Map<string, Found<Mention>[]> {
  const byKey = new Map<string, Found<Mention>[]>();
  for (const mention of mentions) {
    if (mention.type !== 'person' && mention.type !== 'body') continue;
    const name = sliceSpan(text, mention.span);
    const key = mention.type === 'body' ? firstWord(name) : keyOf(name);
    if (key === '') continue;
    const named = byKey.get(key);
    if (named === undefined) byKey.set(key, [mention]);
    else named.push(mention);
  }
  return byKey;
}

/** A name with the title before it and what is said of it behind it. */
function introductionOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - MAX_TITLE), start);
  const border = [...before.matchAll(TITLE_BORDER)].at(-1);
  const title = border === undefined ? before : before.slice(border.index + border[0].length);
  const said = APPOSITION.exec(text.slice(end, end + MAX_APPOSITION))?.[1];
  return `${title.trimStart()}${text.slice(start, end)}${said === undefined ? '' : `, ${said}`}`;
}

/** The family name. */
function keyOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => !COURTESY.test(word));
  return (words.at(-1) ?? '').toLowerCase().replace(/['’]s$/, '');
}

function firstWord(name: string): string {
  const words = name.replace(/^The /, '').split(/\s+/);
  return words.length > 1 ? words[0]!.toLowerCase() : '';
}
