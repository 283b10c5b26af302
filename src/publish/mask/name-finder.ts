import type { Folded } from '../../text/disguise/folded.ts';
import type { Span } from '../../text/span.ts';
import type { Hit } from './hit.ts';
import { isHead } from './is-head.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameForm } from './name-form.ts';
import type { Person } from './person.ts';
import { NOBODY_PRESENT, type Presence } from './presence.ts';

export interface NameFinder {
  /** Where names stand, in whatever way a text is read; of a shorter name only where the text tells whose it is. */
  find(folded: Folded, presence: Presence): Hit[];
  /** Where shorter names stand that leave open whose they are. */
  findOpen(folded: Folded, presence: Presence): Span[];
  /** Who is named in full. */
  personsIn(folded: Folded): Set<Person>;
  /** The first place of any name, whosever it is. */
  findAny(folded: Folded): Span | undefined;
  /** All of them. */
  findAll(folded: Folded): Span[];
}

/** What may stand between the parts of a name: 张 三, Jane-Roe, 约翰·史密斯; never a line's end. */
const BETWEEN = /[ \t·•‧・.\-_+,'’()]/;
const MOST_BETWEEN = 3;

/** Every place where one of the names stands; of two that begin together the longer one. */
export function createNameFinder(forms: Iterable<NameForm>, language: MaskLanguage): NameFinder {
  const formsByUnit = new Map<number, NameForm[]>();
  for (const form of forms) {
    const unit = form.parts[0]!.charCodeAt(0);
    const others = formsByUnit.get(unit);
    if (others) others.push(form);
    else formsByUnit.set(unit, [form]);
  }
  const lengthOf = ({ parts }: NameForm) => parts.join('').length;
  for (const others of formsByUnit.values()) others.sort((a, b) => lengthOf(b) - lengthOf(a));

  /** Calls `found` for each, until it returns false. */
  const look = (folded: Folded, found: (form: NameForm, place: Span) => boolean) => {
    const { text, starts, ends } = folded;
    for (let at = 0; at < text.length; at++) {
      for (const form of formsByUnit.get(text.charCodeAt(at)) ?? []) {
        const end = endOfName(text, at, form.parts);
        if (end === -1 || !standsAlone(folded, at, end, form, language)) continue;
        if (isHead(folded, end, form, language)) continue;
        if (!found(form, { start: starts[at]!, end: ends[end - 1]! })) return;
        break;
      }
    }
  };
  const gather = <T>(folded: Folded, toFound: (form: NameForm, place: Span) => T | null): T[] => {
    const all: T[] = [];
    look(folded, (form, place) => {
      const one = toFound(form, place);
      if (one !== null) all.push(one);
      return true;
    });
    return all;
  };

  return {
    find: (folded, presence) =>
      gather(folded, ({ ownerIn, script }, place): Hit | null => {
        const person = ownerIn(presence);
        return person && { ...place, kind: 'person', named: { person, script } };
      }),
    findOpen: (folded, presence) =>
      gather(folded, ({ ownerIn }, place) => (ownerIn(presence) === null ? place : null)),
    personsIn: (folded) =>
      new Set(gather(folded, ({ isFull, ownerIn }) => (isFull ? ownerIn(NOBODY_PRESENT) : null))),
    findAny(folded) {
      let first: Span | undefined;
      look(folded, (_, place) => {
        first = place;
        return false;
      });
      return first;
    },
    findAll: (folded) => gather(folded, (_, place) => place),
  };
}

/** Where the name that begins at `at` ends; -1 where none does. */
function endOfName(text: string, at: number, parts: readonly string[]): number {
  let end = at;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !text.startsWith(part, end)) {
      const most = end + MOST_BETWEEN;
      while (end < most && end < text.length && BETWEEN.test(text[end]!)) end++;
    }
    if (!text.startsWith(part, end)) return -1;
    end += part.length;
  }
  return end;
}

/** Not a piece of another word: 王明 in 国王明天, Ann in Annual. */
function standsAlone(
  { text, cased }: Folded,
  start: number,
  end: number,
  { parts, script, needsCapital }: NameForm,
  language: MaskLanguage,
): boolean {
  if (isJoined(cased, start) || (isJoined(cased, end) && !isPlural(text, end))) return false;
  if (needsCapital && script === 'latin') {
    return hasCapitals(cased.slice(start, end), parts.length) || isInAddress(text, start);
  }
  return script === 'latin' || parts.length !== 2 || !isInWord(text, start, end, language);
}

/** Whether words are as many as the name has, none with a small letter first; JaneRoe is two. */
function hasCapitals(words: string, count: number): boolean {
  const found = words.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return found.length >= count && !found.some((word) => /^\p{Ll}/u.test(word));
}

/** Whether a name of two characters is a piece of a word, or of two: 高峰 in 早高峰, 王明 in 国王明天. */
function isInWord(text: string, start: number, end: number, language: MaskLanguage): boolean {
  const isWord = (from: number, to: number) =>
    from >= 0 && to <= text.length && language.isWord(text.slice(from, to));
  return (
    isWord(start - 1, end) ||
    isWord(start, end + 1) ||
    // 豆豆 is said as one, whatever 子豆 is.
    (text[start] !== text[end - 1] && isWord(start - 1, start + 1) && isWord(end - 1, end + 1))
  );
}

// Scripts that write words apart and hang nothing on a name.
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Whether a word goes on over this place; a small letter before a capital is where JaneRoe is joined. */
function isJoined(cased: string, at: number): boolean {
  const before = cased[at - 1] ?? '';
  const after = cased[at] ?? '';
  if (!LETTER.test(before) || !LETTER.test(after)) return false;
  return !(/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) && /\p{N}/u.test(before) === /\p{N}/u.test(after);
}

function isPlural(text: string, end: number): boolean {
  return text[end] === 's' && !LETTER.test(text[end + 1] ?? '');
}

/** Addresses and names of files are written small. */
function isInAddress(text: string, start: number): boolean {
  return (
    /[/=@_%+-]/.test(text[start - 1] ?? '') && /[/=@]\S*$/.test(text.slice(Math.max(0, start - 200), start))
  );
}
