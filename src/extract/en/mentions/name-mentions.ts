import { liesIn } from '../../places/place.ts';
import { createRuleNames } from '../../rule-names.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { bodyValues } from './body-values.ts';
import { BODY_ACRONYM, KNOWN_BODIES, NO_BODY } from './body-words.ts';
import type { MentionDraft } from './mention-draft.ts';
import { countiesNamed, placesNamed } from './place-names.ts';
import { placeValues, type ValuedDraft } from './place-values.ts';
import { DOUBTFUL_PLACES, PLACE_PREPOSITIONS } from './place-words.ts';
import { ROLE_WORDS } from './title-words.ts';

const nameRule = createRuleNames('en');

const LONGEST = 12;

/** Persons, bodies and places that are named with capitals, in text order; `[]` where nothing is. */
export function nameMentions(words: Words): ValuedDraft[] {
  const drafts: MentionDraft[] = [];
  const familyNames = new Set<string>();
  let at = 0;
  while (at < words.count) {
    if (!opensName(words, at)) {
      at++;
      continue;
    }
    const last = nameLast(words, at);
    at = classify(words, at, last, drafts, familyNames) + 1;
  }
  const named = withoutLabels(words, drafts);
  const all = [...named, ...laterMentions(words, named, familyNames)].sort((a, b) => a.first - b.first);
  return bodyValues(words, placeValues(words, all));
}

/** "HOST: …", "FINCH: …" at the head of two lines or more are labels of a transcript, "ORME, March 3 (Wire) –" a dateline: no bodies. */
function withoutLabels(words: Words, drafts: readonly MentionDraft[]): readonly MentionDraft[] {
  const isAcronym = ({ rule }: MentionDraft) => rule === 'en:body:acronym';
  const isLabel = (draft: MentionDraft) =>
    isAcronym(draft) && words.lower[draft.last + 1] === ':' && opensLine(words, draft.first);
  const labels = drafts.filter(isLabel).length;
  return drafts.filter(
    (draft) =>
      !(labels > 1 && isLabel(draft)) &&
      !(isAcronym(draft) && isWholeLine(words, draft)) &&
      !(isAcronym(draft) && opensLine(words, draft.first) && isDateline(words, draft.first)),
  );
}

/** "ENDS", "NOTES": a word that is all its line says heads or closes something. */
function isWholeLine(words: Words, { first, last }: MentionDraft): boolean {
  const end = words.end[last]!;
  return opensLine(words, first) && /^[:.*_#\s]{0,6}(?:\n|$)/.test(words.text.slice(end, end + 8));
}

/** Nothing but marks of layout before it on its line. */
function opensLine(words: Words, first: number): boolean {
  const start = words.start[first]!;
  return /(?:^|\n)[*_#> ]{0,6}$/.test(words.text.slice(Math.max(0, start - 8), start));
}

/** "ORME, March 3 (Wire) – ", "ORME (Wire) — ", "ORME — " */
const DATELINE =
  /^[A-Z]{2,}(?: [A-Z]{2,}){0,2}(?:, [A-Z][\w.]*(?: [\w.]+){0,2}){0,2}(?: \([A-Z][^()\n]{1,30}\))? ?(?:[—–]|-{1,2} )/;

function isDateline(words: Words, first: number): boolean {
  const start = words.start[first]!;
  return DATELINE.test(words.text.slice(start, start + 100));
}

/** A capital begins a name unless the sentence gave it to a closed word: "The", "When". */
function opensName(words: Words, at: number): boolean {
  if (!hasBit(words, at, WORD.capital) || hasBit(words, at, WORD.weekday | WORD.month)) return false;
  const closed =
    WORD.determiner |
    WORD.possessive |
    WORD.subject |
    WORD.object |
    WORD.preposition |
    WORD.conjunction |
    WORD.subordinator |
    WORD.auxiliary |
    WORD.adverb;
  return !hasBit(words, at, closed) || words.lower[at] === 'u.s.' || isAcronym(words, at);
}

/** "US" and "WHO" are no pronouns, where not all is written large. */
function isAcronym(words: Words, at: number): boolean {
  const form = words.lower[at];
  if (form !== 'us' && form !== 'who') return false;
  const next = words.text.slice(words.start[at + 1], words.end[at + 1]);
  return words.text.slice(words.start[at], words.end[at]) === form.toUpperCase() && !/^[A-Z]{2,}$/.test(next);
}

/** The last capitalised word that is joined to the one at `first`. */
function nameLast(words: Words, first: number): number {
  let last = first;
  for (let at = first + 1; at < words.count && at - first < LONGEST; at++) {
    if (words.sentence[at] !== words.sentence[first] || words.quotation[at] !== words.quotation[first]) break;
    if (hasBit(words, at, WORD.capital) && !hasBit(words, at, WORD.weekday | WORD.subject)) last = at;
    else if (isOwnersOf(words, at)) continue;
    else if (!hasClass(words, at, CLASS.nameJoiner) && !joinsHead(words, at)) break;
  }
  return last;
}

/** "Committee on Water": only behind such a head. */
function joinsHead(words: Words, at: number): boolean {
  return (
    words.lower[at] === 'on' && hasClass(words, at - 1, CLASS.bodyHead) && hasBit(words, at - 1, WORD.capital)
  );
}

/** "Marlow Tenants' Association": the sign of a plural whose body is named right behind. */
function isOwnersOf(words: Words, at: number): boolean {
  const sign = words.text.slice(words.start[at], words.end[at]);
  return (
    /^['’]$/.test(sign) &&
    /s$/.test(words.lower[at - 1] ?? '') &&
    words.start[at] === words.end[at - 1] &&
    (isBodyEnd(words, at + 1) || isBodyEnd(words, at + 2))
  );
}

function isBodyEnd(words: Words, at: number): boolean {
  return hasBit(words, at, WORD.capital) && hasClass(words, at, CLASS.bodyEnding);
}

/** What a body is called by its kind: campaign group Clear Water Marlow. */
const CALLED_BODY =
  /^(?:group|charity|union|network|coalition|collective|organi[sz]ation|firm|company|contractor|operator|supplier|manufacturer|retailer|chain|brand|startup|start-up|subsidiary|co-operative|cooperative)$/;

/** Offices that nothing but a name follows. */
const ONE_HOLDS = new Set(['cllr', 'cllr.', 'councillor', 'mayor']);
/** What somebody is to a body, before "of". */
const HOLDER =
  /^(?:leader|head|chair|chairman|chairwoman|director|secretary|chief|president|clerk|mayor|governor|commissioner|treasurer|founder|member|minister|principal|dean|rector|captain|manager)$/;
/** Names of persons have no more words. */
const MAX_NAME = 3;

/** Says what a run of capitals names, cuts it where it names several, and gives its last word. */
function classify(
  words: Words,
  first: number,
  last: number,
  drafts: MentionDraft[],
  familyNames: Set<string>,
): number {
  const add = (type: MentionDraft['type'], from: number, to: number, rule: string) =>
    drafts.push({ type, first: from, last: to, rule: nameRule(rule) });

  // Mr. Hale, Dr Orla Finch
  if (last > first && hasClass(words, first, CLASS.courtesyTitle)) {
    const end = personLast(words, first + 1, last);
    add('person', first, end, 'person:courtesy-title');
    familyNames.add(words.lower[end]!);
    return end;
  }
  // Mayor Orla Finch
  if (
    last > first &&
    hasClass(words, first, CLASS.officeTitle) &&
    !hasClass(words, first + 1, CLASS.nameJoiner)
  ) {
    add('role', first, first, 'role:office-title');
    const known = drafts.length;
    const end = classify(words, first + 1, last, drafts, familyNames);
    // Cllr Cole: whoever holds the office.
    if (drafts.length === known && ONE_HOLDS.has(words.lower[first]!) && end - first <= MAX_NAME) {
      add('person', first + 1, end, 'person:office-title');
      familyNames.add(words.lower[end]!);
    }
    return end;
  }
  // Leader of the Council, Director of Hale Museum: who it is, with the body behind.
  if (last > first + 1 && HOLDER.test(words.lower[first]!) && words.lower[first + 1] === 'of') {
    add('role', first, first, 'role:office-title');
    const from = words.lower[first + 2] === 'the' ? first + 3 : first + 2;
    return last > from && hasBit(words, from, WORD.capital)
      ? classify(words, from, last, drafts, familyNames)
      : last;
  }
  // Ministry of Health; Industry and Information Technology Bureau
  const ending = bodyEnding(words, first, last);
  if (ending !== undefined) {
    add('body', first, ending, 'body:ending');
    return ending;
  }
  const end = beforeJoiner(words, first, last);
  const name = words.text.slice(words.start[first], words.end[end]).toLowerCase();
  const isCalled =
    CALLED_BODY.test(words.lower[first - 1] ?? '') &&
    !hasBit(words, first - 1, WORD.capital) &&
    end - first <= MAX_NAME;
  if (KNOWN_BODIES.has(name)) add('body', first, end, 'body:known');
  else if (isKnownPlace(words, first, end)) add('place', first, end, 'place:known');
  else if (end > first && hasClass(words, end, CLASS.placeEnding)) add('place', first, end, 'place:ending');
  else if (end === first && BODY_ACRONYM.test(words.text.slice(words.start[first]!, words.end[first]!))) {
    if (!NO_BODY.has(words.text.slice(words.start[first]!, words.end[first]!)))
      add('body', first, first, 'body:acronym');
  } else if (isCalled && !hasClass(words, first, CLASS.givenName)) add('body', first, end, 'body:called');
  else if (isPerson(words, first, end)) {
    add('person', first, end, 'person:name');
    if (end > first) familyNames.add(words.lower[end]!);
  } else if (end > first && isKnownPlace(words, first, first)) {
    add('place', first, first, 'place:known');
    return first;
  } else if (isSupportedCounty(words, first, end)) add('place', first, end, 'place:supported');
  return end;
}

/** A name of the gazetteer or the lists; one that is a word or a given name too only behind "in", "from". */
function isKnownPlace(words: Words, first: number, last: number): boolean {
  if (placesNamed(words.text.slice(words.start[first], words.end[last])) === undefined) return false;
  return !DOUBTFUL_PLACES.has(words.lower[first]!) || PLACE_PREPOSITIONS.has(words.lower[first - 1] ?? '');
}

/** "Wuzhi, Henan": a county whose province or city stands right behind. */
function isSupportedCounty(words: Words, first: number, last: number): boolean {
  if (words.lower[last + 1] !== ',' || !hasBit(words, last + 2, WORD.capital)) return false;
  const counties = countiesNamed(words.text.slice(words.start[first], words.end[last]));
  if (counties.length === 0) return false;
  const holders = placesNamed(words.text.slice(words.start[last + 2], words.end[last + 2])) ?? [];
  return counties.some((county) => holders.some((holder) => liesIn(county, holder)));
}

function bodyEnding(words: Words, first: number, last: number): number | undefined {
  let ending: number | undefined;
  for (let at = first; at <= last; at++) {
    const word = words.lower[at]!;
    // The Hale Water Board and the Orme Water Board are two, and so are Orla Finch and Brindle Foods.
    const isPair = ending !== undefined || hasClass(words, first, CLASS.givenName);
    if (isPair && (word === 'and' || word === '&')) break;
    if (at > first && hasClass(words, at, CLASS.bodyEnding)) ending = at;
    if (isFireAndRescue(words, at, first)) ending = at;
    if (
      hasClass(words, at, CLASS.bodyHead) &&
      /^(?:of|for|on)$/.test(words.lower[at + 1] ?? '') &&
      at + 2 <= last
    )
      ending = beforeJoiner(words, at + 2, last);
  }
  return ending;
}

/** "Hale Fire and Rescue", with or without "Service". */
function isFireAndRescue(words: Words, at: number, first: number): boolean {
  return (
    at - 2 > first &&
    words.lower[at] === 'rescue' &&
    /^(?:and|&)$/.test(words.lower[at - 1]!) &&
    words.lower[at - 2] === 'fire'
  );
}

function beforeJoiner(words: Words, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    if (hasClass(words, at + 1, CLASS.nameCut)) return at;
  }
  return last;
}

function personLast(words: Words, first: number, last: number): number {
  return Math.min(beforeJoiner(words, first, last), first + 3);
}

/** A given name and a family name; or a name that speaks, is aged, or is called a family name. */
function isPerson(words: Words, first: number, last: number): boolean {
  const count = last - first + 1;
  if (count >= 2 && count <= 4 && hasClass(words, first, CLASS.givenName)) return true;
  if (
    count >= 2 &&
    count <= 4 &&
    hasBit(words, first + 1, WORD.capital) &&
    words.end[first]! - words.start[first]! === 2 &&
    words.lower[first]!.endsWith('.')
  )
    return true;
  const opening = words.sentenceFirst[words.sentence[first]!] === first;
  const speaks = isSpeaking(words, last + 1);
  if (count === 1) {
    if (words.lower[first - 1] === 'surnamed') return true;
    if (hasClass(words, first, CLASS.familyName)) return !opening || speaks;
    // The 【Mercury】 says: behind an article a paper, a firm or a ship; in the town of 【Marlow】, a spokeswoman said: a place.
    return (
      speaks &&
      !opening &&
      !/^(?:the|a|an|this|of|in|at|near|outside|around)$/.test(words.lower[first - 1] ?? '')
    );
  }
  if (hasClass(words, first, CLASS.familyName) && count === 2) return true;
  // Orla Finch, of 【Clear Water Marlow】, says: whom she is of.
  const isOf = /^(?:of|from|for|at)$/.test(words.lower[first - 1] ?? '') && words.lower[first - 2] === ',';
  return (speaks || isRoleBehind(words, first, last + 1)) && !isOf && count <= 3;
}

/** ", 54,", "said", ", who", ", an engineer": what stands behind the name of a person. */
function isSpeaking(words: Words, after: number): boolean {
  if (words.lower[after] !== ',')
    return (
      hasClass(words, after, CLASS.cue) && CUE_FORMS.get(words.lower[after]!)?.frames.has('say') === true
    );
  const second = words.lower[after + 1] ?? '';
  if (hasBit(words, after + 1, WORD.number)) return words.lower[after + 2] === ',';
  if (second === 'who' || second === 'whose') return true;
  if (CUE_FORMS.get(second)?.lemma === 'say') return true;
  if (!/^(?:an?|the|his|her|their|our)$/.test(second)) return false;
  for (let at = after + 2; at < after + 6; at++) if (ROLE_WORDS.has(words.lower[at] ?? '')) return true;
  return false;
}

/** What may stand before the role of one: the former finance director. */
const BEFORE_ROLE =
  /^(?:former|acting|interim|deputy|vice|assistant|managing|finance|executive|operations|general|senior|cabinet|board|committee|parish|borough|county|district|city|town|local|then|legal|press)$/;
/** Of a body or a department, whoever is it: words that name nobody but one. */
const ONE_ROLE =
  /^(?:head|leader|chair|chairman|chairwoman|director|secretary|treasurer|president|chief|member|minister|mayor|governor|principal|headteacher|manager|founder|representative|spokesman|spokeswoman|commissioner|clerk)$/;

/** "Ordell Quince, cabinet member for parks, …", "Ordell Quince, head of parks": without an article, of one thing or for it; "at Ordell Quince" is a place. */
function isRoleBehind(words: Words, first: number, after: number): boolean {
  if (words.lower[after] !== ',' || /^(?:in|at|near|outside|around)$/.test(words.lower[first - 1] ?? ''))
    return false;
  let at = after + 1;
  while (at < after + 4 && BEFORE_ROLE.test(words.lower[at] ?? '') && !hasBit(words, at, WORD.capital)) at++;
  if (!ONE_ROLE.test(words.lower[at] ?? '') || hasBit(words, at, WORD.capital)) return false;
  const next = words.lower[at + 1] ?? '';
  return /^(?:of|for|at)$/.test(next) || (next === ',' && at > after + 1);
}

/** The family name alone, after the full name: "Finch said later". */
function laterMentions(
  words: Words,
  drafts: readonly MentionDraft[],
  familyNames: ReadonlySet<string>,
): MentionDraft[] {
  if (familyNames.size === 0) return [];
  const taken = new Uint8Array(words.count);
  for (const draft of drafts) taken.fill(1, draft.first, draft.last + 1);
  const found: MentionDraft[] = [];
  for (let at = 0; at < words.count; at++) {
    if (taken[at] === 1 || !hasBit(words, at, WORD.capital) || !familyNames.has(words.lower[at]!)) continue;
    found.push({ type: 'person', first: at, last: at, rule: 'en:person:family-name' });
  }
  return found;
}
