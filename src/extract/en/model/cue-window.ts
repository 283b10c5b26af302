import { partitionPoint } from '../../../text/partition-point.ts';
import type { Span } from '../../../text/span.ts';
import type { StatementDraft } from '../statements/statement-draft.ts';
import type { Words } from '../words/find-words.ts';
import { CATEGORY, FIRST_CUE_VERB, GERUND, LAST_CUE_VERB, QUOTATION } from './categories.ts';
import { type CueOfUnits, ROLE_TAGS, type UnitRange } from './role-features.ts';
import type { Units } from './units.ts';

/** How far source and content are looked for, in units; a sentence of news is shorter. */
const REACH = { before: 80, after: 120 };
/** In a sentence longer than any of news (a text without full stops) all stays linear by a shorter reach. */
const SHORT_REACH = { before: 15, after: 30 };
const LONGEST_SENTENCE = 250;
const BE = new Set("is are was were be been being am 's ’s 're ’re isn't aren't wasn't weren't".split(' '));

/**
 * The units in which the source and content of a cue are looked for: its sentence, and the quotation that
 * stands right before or after it. `to` is the first unit beyond.
 */
export function windowOf(units: Units, cue: UnitRange): { from: number; to: number } {
  const sentence = units.sentence[cue.first]!;
  let from = units.sentenceFirst[sentence]!;
  let to = units.sentenceFirst[units.sentence[cue.last]! + 1] ?? units.count;
  if (from > 0 && units.category[from - 1] === QUOTATION) from--;
  if (to < units.count && units.category[to] === QUOTATION) to++;
  const reach = to - from > LONGEST_SENTENCE ? SHORT_REACH : REACH;
  return { from: Math.max(from, cue.first - reach.before), to: Math.min(to, cue.last + 1 + reach.after) };
}

/** The verb that a cue hangs on, and its voice: 0 no verb, 1 active, 2 passive, 3 gerund, 4 infinitive. */
export function readCueOfUnits(words: Words, units: Units, { first, last }: UnitRange): CueOfUnits {
  let head = last;
  let isVerb = false;
  for (let i = last; i >= first; i--) {
    const category = units.category[i]!;
    if (category >= FIRST_CUE_VERB && category <= LAST_CUE_VERB) {
      head = i;
      isVerb = true;
      break;
    }
    if (
      head === last &&
      (units.category[last] === CATEGORY.preposition || units.category[last] === CATEGORY.of)
    )
      head = i;
  }
  return { first, last, head, voice: isVerb ? voiceOf(words, units, first, head) : 0 };
}

function voiceOf(words: Words, units: Units, first: number, head: number): number {
  let be = false;
  for (let i = first; i < head; i++) if (BE.has(words.lower[units.first[i]!]!)) be = true;
  if (units.category[head] === GERUND) return be ? 1 : 3;
  if (be) return 2;
  return head > 0 && units.category[head - 1] === CATEGORY.to ? 4 : 1;
}

/** What a rule's draft says of the units from `from` to before `to`, as role tags. */
export function roleTagsOf(
  words: Words,
  units: Units,
  draft: Pick<StatementDraft, 'source' | 'content'>,
  from: number,
  to: number,
): Uint8Array {
  const tags = new Uint8Array(to - from);
  const mark = (span: Span, begin: number, inside: number) => {
    let opened = false;
    for (let i = from; i < to; i++) {
      if (words.start[units.first[i]!]! >= span.end) break;
      if (words.end[units.last[i]!]! <= span.start) continue;
      tags[i - from] = opened ? inside : begin;
      opened = true;
    }
  };
  for (const span of draft.content) mark(span, ROLE_TAGS.contentBegin, ROLE_TAGS.contentInside);
  if (draft.source !== null) mark(draft.source, ROLE_TAGS.sourceBegin, ROLE_TAGS.sourceInside);
  return tags;
}

/** The units that share a character with a span; undefined for none. */
export function unitsIn(words: Words, units: Units, span: Span): UnitRange | undefined {
  const first = partitionPoint(units.count, (index) => words.end[units.last[index]!]! <= span.start);
  let last = first - 1;
  while (last + 1 < units.count && words.start[units.first[last + 1]!]! < span.end) last++;
  return last < first ? undefined : { first, last };
}
