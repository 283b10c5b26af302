import { createRuleNames } from '../../rule-names.ts';
import { DECLINE_OPENINGS, type Place } from '../cues/decline-openings.ts';
import { nounPhraseBefore } from '../sources/noun-phrase-before.ts';
import { startsPhrase } from '../sources/phrase-words.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { sentenceFirst, type WordRange } from '../words/word-range.ts';
import { clauseLast } from './clause-ends.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';

const declineRule = createRuleNames('en:decline');

/** Answers that were not given: a source and a cue, no content. `[]` where everybody answered. */
export function declineStatements(words: Words): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (let first = 0; first < words.count; first++) {
    if (!hasClass(words, first, CLASS.declines) || words.quotation[first]! >= 0) continue;
    for (const { id, places, before, act, takesQuestion } of DECLINE_OPENINGS.get(words.lower[first]!)!) {
      const last = matchPlaces(words, first, places);
      if (last === undefined) continue;
      const end = words.end[last]!;
      if (before !== null && !before.test(words.text.slice(end, end + LOOK_AHEAD))) continue;
      const silent = silentParties(words, id, first);
      // Words that many a sentence has tell of silence only with whom they name.
      if (silent.length === 0 && NAMES_THE_SILENT.has(id)) continue;
      const cue = rangeToSpan(words, { first: firstOfCue(words, id, first), last });
      const asked = takesQuestion ? { first: last + 1, last: clauseLast(words, last + 1) } : undefined;
      const content = asked === undefined || asked.last < asked.first ? [] : [rangeToSpan(words, asked)];
      for (const source of silent) {
        drafts.push({
          source: rangeToSpan(words, source),
          cue,
          content,
          act,
          reasons: [{ rule: declineRule(id), span: cue }],
        });
      }
      first = last;
      break;
    }
  }
  return drafts;
}

/** Enough to see whether a clause goes on. */
const LOOK_AHEAD = 30;

const NAMES_THE_SILENT = new Set([
  'neither-answered',
  'neither-returned',
  'neither-would-tell',
  'not-answered',
  'not-heard-back',
  'no-reply-came',
]);

/**
 * Where the cue begins: who is shown "the firm returned calls" of "Neither the firm nor its owner returned calls" reads the
 * contrary, so that its cue has Neither, and with it whom it names.
 */
function firstOfCue(words: Words, id: string, first: number): number {
  const neither = id.startsWith('neither-')
    ? lastWord(words, NEITHER, sentenceFirst(words, first), first - 1)
    : undefined;
  return neither ?? first;
}

/** Who gave no answer; `[]` where nobody is named. */
function silentParties(words: Words, id: string, first: number): WordRange[] {
  const floor = sentenceFirst(words, first);
  const one = (range: WordRange | undefined) => (range === undefined ? [] : [range]);
  switch (id) {
    case 'neither-reached':
    case 'neither-answered':
    case 'neither-returned':
    case 'neither-would-tell':
      return neitherNor(words, floor, first);
    case 'unanswered':
    case 'not-answered':
      return one(calledParty(words, floor, first));
    case 'not-heard-back':
    case 'no-reply-came':
      return one(contactedParty(words, floor, first));
    default:
      return one(withRelative(words, nounPhraseBefore(words, first)));
  }
}

/** Neither 【the firm】 nor 【its owner, Brindle Group,】 could be reached. */
function neitherNor(words: Words, floor: number, first: number): WordRange[] {
  const neither = lastWord(words, NEITHER, floor, first - 1);
  if (neither === undefined) return [];
  const nor = lastWord(words, NOR, neither + 1, first - 1);
  const last = withoutMark(words, first - 1);
  if (nor === undefined) return [{ first: neither + 1, last }];
  return [
    { first: neither + 1, last: withoutMark(words, nor - 1) },
    { first: nor + 1, last },
  ].filter((range) => range.last >= range.first);
}

/** Calls 【to the office】 went unanswered, messages left with 【its manager, Dan Pell,】 were not returned: whoever was called. */
function calledParty(words: Words, floor: number, first: number): WordRange | undefined {
  const call = lastWord(words, CALLS, floor, first - 2);
  if (call === undefined) return undefined;
  const at = LEFT.has(words.lower[call + 1]!) ? call + 2 : call + 1;
  if (!CALLED.has(words.lower[at]!) || at + 1 >= first) return undefined;
  const time = firstTime(words, at + 1, first - 1);
  return { first: at + 1, last: withoutMark(words, time - 1) };
}

/** We asked 【the parks office】 for comment and have not heard back. */
function contactedParty(words: Words, floor: number, first: number): WordRange | undefined {
  let at = lastWord(words, CONTACTED, floor, first - 1);
  if (at === undefined) return undefined;
  // "wrote to", "reached out to": whom the preposition names.
  while (at + 1 < first && /^(?:out|to)$/.test(words.lower[at + 1]!)) at++;
  if (!startsPhrase(words, at + 1)) return undefined;
  let last = at + 1;
  while (
    last + 1 < first &&
    !hasBit(words, last + 1, WORD.mark | WORD.conjunction | WORD.auxiliary | WORD.weekday) &&
    !ENDS_CONTACT.test(words.lower[last + 1]!)
  )
    last++;
  return { first: at + 1, last };
}

const ENDS_CONTACT =
  /^(?:for|on|in|at|by|about|with|to|twice|again|repeatedly|several|three|and|yesterday|today|last|this|earlier|over|whether|if|why|how)$/;

/** The first word of "on Monday" and the like, or one beyond. */
function firstTime(words: Words, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    if (hasBit(words, at, WORD.weekday)) return hasBit(words, at - 1, WORD.preposition) ? at - 1 : at;
    if (/^(?:yesterday|today|this|last|over|late|early|during)$/.test(words.lower[at]!)) return at;
  }
  return last + 1;
}

function withoutMark(words: Words, last: number): number {
  return hasBit(words, last, WORD.mark) ? last - 1 : last;
}

/** The firm that 【runs the baths】 has said nothing: the firm, with what is told of it. */
function withRelative(words: Words, found: WordRange | undefined): WordRange | undefined {
  if (found === undefined || !hasClass(words, found.first, CLASS.past)) return found;
  if (!RELATIVE.has(words.lower[found.first - 1] ?? '')) return found;
  const outer = nounPhraseBefore(words, found.first - 1);
  return outer === undefined ? undefined : { first: outer.first, last: found.last };
}

const RELATIVE = new Set(['that', 'which', 'who']);
const NEITHER = new Set(['neither']);
const NOR = new Set(['nor']);
const LEFT = new Set(['left', 'sent', 'made', 'placed', 'addressed']);
const CONTACTED = new Set(
  'asked contacted emailed e-mailed called phoned rang telephoned approached wrote written reached messaged texted faxed'.split(
    ' ',
  ),
);
const CALLS = new Set(
  'call calls email emails message messages letter letters request requests question questions text texts'.split(
    ' ',
  ),
);
const CALLED = new Set(['to', 'for', 'with']);

/** The last of such words between two, both inside. */
function lastWord(words: Words, of: ReadonlySet<string>, first: number, last: number): number | undefined {
  for (let at = last; at >= first; at--) if (of.has(words.lower[at]!)) return at;
  return undefined;
}

/** The last word of the phrase that begins at `first`; undefined where it does not. */
function matchPlaces(words: Words, first: number, places: readonly Place[]): number | undefined {
  let at = first;
  for (const place of places) {
    const fits =
      at < words.count && words.sentence[at] === words.sentence[first] && place.words.has(words.lower[at]!);
    if (fits) at++;
    else if (!place.optional) return undefined;
  }
  return at - 1;
}
