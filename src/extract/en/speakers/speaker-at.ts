import type { Mention } from '../../../model/mention.ts';
import type { Speaker } from '../../../model/statement.ts';
import { partitionPoint } from '../../../text/partition-point.ts';
import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { findWriter } from '../sources/find-writer.ts';
import { isPersonName, knownAs } from './known-as.ts';
import { speakerOf, type Told } from './speaker-of.ts';

/** A role that belongs to any body speaks for the one named before it: "the Water Board … The staff said". */
const PARAGRAPHS = 900;
const NAMES: ReadonlySet<string> = new Set(['person', 'body']);
/** "A third", "one man": somebody of a crowd. */
const ONE_OF_MANY =
  /^(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) [a-z-]+s\b|(?:one|another|a second|a third|some|several|many|others|most|a few|dozens|hundreds|thousands)\b)/i;
const NAME = /^(?:[A-Z][\w'’&.-]*)(?: (?:[A-Z&][\w'’&.-]*|of|and|the|de|van)){0,5}$/;
const PERSONAL = /^(?:he|she|they|i|we|you|mr|mrs|ms|miss|the \d+-year-old)\b/i;
/** "Orla Finch, who said": the noun before it speaks. */
const RELATIVE = /^(?:who|which|that)$/i;
const BEFORE_RELATIVE = 90;
/** Whose campaign, team or spokesman it is. */
const OF_WHOM =
  /([A-Z][\w-]+)(?:['’]s?)? (?:[a-z]+ )?(?:campaign|camp|team|spokes(?:man|woman|person|people))\b/;
const FOR_WHOM = /\bspokes(?:man|woman|person) (?:for|of) (?:(?:[A-Z]\w*\.? )*)([A-Z][\w-]+)/;

/** Of a railway or of the fire service. */
const STATION_MANAGER = /\b(?:station|group|area) (?:manager|commander)\b/i;
const STATION_TITLE = /\b(?:station|group|area) (?:manager|commander) $/i;
const FIRE = /\bfire (?:and rescue|service|brigade|crews?|engines?|department)\b|\bfirefighters?\b/i;
/** What a firm does for a body does not make it the body's: "Brindle Baths, which runs the pool for Hale Council". */
const WORKS_FOR = /\b(?:which|that)\b[^.,;\n]*\b(?:for|on behalf of)(?: the)? $/i;

/** What kind of speaker the words at `source` name: by themselves, by what the name was introduced as, by the body named before. */
export function speakerAt(
  passage: Pick<Passage, 'text' | 'blocks'>,
  source: Span,
  mentions: readonly Found<Mention>[],
): Speaker {
  const { text } = passage;
  const words = sliceSpan(text, source);
  const signed = signedFor(passage, words);
  if (signed !== undefined) return signed.speaker;
  const behind = principalKind(passage, words, mentions);
  if (behind !== undefined) return behind.speaker;
  const own = speakerOf(words);
  if (STATION_MANAGER.test(words) && FIRE.test(text.slice(0, source.start))) return 'official';
  // It declined: the body named before.
  if (own === undefined && /^it$/i.test(words)) {
    const body = bodyBefore(text, source, mentions);
    if (body !== undefined) return body;
  }
  if (own !== undefined)
    return own.isOpen ? (bodyBefore(text, source, mentions) ?? own.speaker) : own.speaker;

  const introduced = RELATIVE.test(words)
    ? namedBefore(passage, source, mentions)
    : knownAs(passage, words.replace(/, (?:which|of|from) .*$/s, ''), mentions);
  const title = text.slice(Math.max(0, source.start - BEFORE_RELATIVE), source.start);
  if (STATION_TITLE.test(title) && FIRE.test(text.slice(0, source.start))) return 'official';
  if (introduced?.isOpen) return bodyBefore(text, source, mentions) ?? introduced.speaker;
  if (introduced !== undefined) return introduced.speaker;
  if (ONE_OF_MANY.test(words)) return 'public';
  const body = bodyNamedFully(passage, words, mentions);
  if (body !== undefined) return body.speaker;
  // A name without a title is that of somebody whom the matter concerns; a firm's may say nothing of its kind.
  const named = mentions.find(({ type, span }) => NAMES.has(type) && contains(source, span));
  if (named !== undefined) return named.type === 'body' ? 'company' : 'party';
  // FINCH: who has the turn in a transcript is somebody, no firm.
  if (text[source.end] === ':') return 'party';
  return NAME.test(words) && !PERSONAL.test(words) && !isPersonName(passage, words, mentions)
    ? 'company'
    : 'party';
}

/** "Orla Finch" below whose leave "Press Office, Hale Lifts Ltd" stands speaks for the firm. */
function signedFor(passage: Pick<Passage, 'text' | 'blocks'>, words: string): Told {
  const writer = findWriter(passage);
  if (writer?.body == null || sliceSpan(passage.text, writer.name) !== words) return undefined;
  const parts = sliceSpan(passage.text, writer.body).split(', ').reverse();
  return parts.map(speakerOf).find((told) => told !== undefined && !told.isOpen);
}

/** "Brindle" where the text has "Brindle Buses": the firm by the first word of its name. */
function bodyNamedFully(
  passage: Pick<Passage, 'text'>,
  words: string,
  mentions: readonly Found<Mention>[],
): Told {
  if (!ONE_NAME.test(words) || isPersonName(passage, words, mentions)) return undefined;
  const known = fullNamesOf(passage);
  if (!known.has(words)) known.set(words, findFullName(passage.text, words));
  return known.get(words);
}

/** What was found in each passage, so that no name is looked for twice. */
const fullNames = new WeakMap<Pick<Passage, 'text'>, Map<string, Told>>();

function fullNamesOf(passage: Pick<Passage, 'text'>): Map<string, Told> {
  let known = fullNames.get(passage);
  if (known === undefined) {
    known = new Map();
    fullNames.set(passage, known);
  }
  return known;
}

function findFullName(text: string, words: string): Told {
  const full = new RegExp(`\\b${words} (?:\\p{Lu}[\\p{L}-]+ )?\\p{Lu}[\\p{L}-]+`, 'gu');
  for (const [name] of text.slice(0, MAX_TEXT).matchAll(full)) {
    for (const part of [name, name.split(' ').slice(0, 2).join(' ')]) {
      const told = speakerOf(part);
      if (told?.speaker === 'company' && !told.isOpen) return told;
    }
  }
  return undefined;
}

const ONE_NAME = /^[A-Z][a-z]{2,}$/;
/** A body is named in full so near the beginning. */
const MAX_TEXT = 20_000;

/** "The Ellwood campaign", "a spokesman for Ellwood" are in politics where Ellwood is. */
function principalKind(
  passage: Pick<Passage, 'text'>,
  words: string,
  mentions: readonly Found<Mention>[],
): Told {
  const name = (OF_WHOM.exec(words) ?? FOR_WHOM.exec(words))?.[1];
  const told = name === undefined ? undefined : knownAs(passage, name, mentions);
  return told?.speaker === 'official' ? told : undefined;
}

/** Who stands before a relative pronoun, by his words or by what his name was introduced as. */
function namedBefore(
  passage: Pick<Passage, 'text'>,
  { start }: Span,
  mentions: readonly Found<Mention>[],
): Told {
  const before = passage.text.slice(Math.max(0, start - BEFORE_RELATIVE), start).replace(/,?\s*$/, '');
  const phrase = before
    .split(/[.;:!?\n“”"()]|\b(?:said|told|says|and|but|by|to|when|as|from|with|after)\b/)
    .at(-1)!
    .trim();
  if (phrase === '') return undefined;
  return speakerOf(phrase.split(/,\s+/).at(-1)!) ?? knownAs(passage, phrase, mentions);
}

/** The kind of the last body named before `source` whose words tell it. */
function bodyBefore(text: string, source: Span, mentions: readonly Found<Mention>[]): Speaker | undefined {
  const after = partitionPoint(mentions.length, (index) => mentions[index]!.span.start < source.start);
  for (let i = after - 1; i >= 0 && source.start - mentions[i]!.span.start < PARAGRAPHS; i--) {
    const { type, span } = mentions[i]!;
    if (type !== 'body' || WORKS_FOR.test(text.slice(Math.max(0, span.start - 80), span.start))) continue;
    if (text.slice(span.end, source.start).includes('\n')) return undefined;
    const told = speakerOf(sliceSpan(text, span));
    if (told !== undefined) return told.speaker;
  }
  return undefined;
}
