import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import { isTold } from './cue-kinds.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Who speaks in a draft, in as many words as name him; null for nobody, and for who is only told. */
export function speakerMeant(
  text: string,
  draft: StatementDraft,
  near: readonly StatementDraft[],
): Span | null {
  if (isHearer(text, draft)) return null;
  const named = withoutRelative(text, afterTime(text, draft.source));
  return ownSubject(text, draft, near, withItsNoun(text, whoAnswered(text, named), draft.cue));
}

function isHearer(text: string, { cue, source }: StatementDraft): boolean {
  if (source === null || source.end >= cue.start) return false;
  const words = sliceSpan(text, cue);
  return isTold(words) || (TOLD_BARE.test(words) && NO_HEARER.test(text.slice(cue.end, cue.end + 8)));
}

/** Tenants 【told】 to boil water: a headline leaves out "are", and no hearer follows. */
const TOLD_BARE = /^(?:told|informed|notified|reminded)$/i;
const NO_HEARER = /^ (?:not )?(?:to|that|of) \p{L}/u;

/** 【A day earlier】 its spokesman: when it was is no part of who. */
function afterTime(text: string, source: Span | null): Span | null {
  if (source === null) return null;
  const time = TIME_AHEAD.exec(sliceSpan(text, source));
  return time === null ? source : { start: source.start + time[0].length, end: source.end };
}

const TIME_AHEAD =
  /^(?:(?:an?|one|two|three|four|five|six|\d+|the) (?:hour|day|week|month|year)s? (?:earlier|later|before)|earlier(?: on \w+day)?|meanwhile|the (?:day|week) before),? (?=\S)/i;

/** 【Correcting】 an earlier notice 【that】 had put the number at 11: the notice put it so. */
function withoutRelative(text: string, source: Span | null): Span | null {
  if (source === null) return null;
  const match = RELATIVE_OBJECT.exec(sliceSpan(text, source));
  if (match === null) return source;
  const start = source.start + match[1]!.length;
  return { start, end: start + match[2]!.length };
}

const RELATIVE_OBJECT =
  /^((?:correcting|revising|raising|lowering|updating|contradicting|replacing|reversing) )((?:an?|the|its|his|her|their) .{2,60}?),? (?:that|which)$/i;

/** A clerk who answered 【the phone at its office】: the clerk speaks, not the phone. */
function whoAnswered(text: string, source: Span | null): Span | null {
  if (source === null || !/^(?:the|a) (?:tele)?(?:phone|call)\b/i.test(sliceSpan(text, source)))
    return source;
  const before = WHO_ANSWERED.exec(text.slice(Math.max(0, source.start - 80), source.start));
  return before === null ? source : { start: source.start - before[1]!.length, end: source.end };
}

const WHO_ANSWERED =
  /(?:^|[\s,“"])((?:an?|the|one) (?:[\w-]+ ){1,6}who (?:answered|picked up|took|returned) )$/i;

/** 【Another post】 claims: the noun between it and the verb is part of who. */
function withItsNoun(text: string, source: Span | null, cue: Span): Span | null {
  if (source === null || source.end >= cue.start || !OPEN_NUMBER.test(sliceSpan(text, source))) return source;
  const noun = /^ ((?:[a-z]+ )?[a-z]+) $/.exec(text.slice(source.end, cue.start))?.[1];
  return noun === undefined || NO_NOUN.test(noun) ? source : { start: source.start, end: cue.start - 1 };
}

const OPEN_NUMBER = /^(?:another|one|a second|a third|every|each)$/i;
const NO_NOUN =
  /(?:^|\s)(?:also|even|only|just|then|later|still|now|has|have|had|who|which|that|did|does|do|not|never|would|will|\w+ly)$/;

/** Orla Finch, a retired nurse, said 【her meter】 showed 12: what shows is not she. */
function ownSubject(
  text: string,
  draft: StatementDraft,
  near: readonly StatementDraft[],
  source: Span | null,
): Span | null {
  if (source === null) return null;
  const outer = near.find(
    (other) =>
      other !== draft &&
      other.source !== null &&
      other.source.start === source.start &&
      other.source.end >= source.end &&
      other.cue.end < draft.cue.start &&
      other.content.some((span) => contains(span, draft.cue)),
  );
  if (
    outer === undefined ||
    !/\b(?:show|suggest|indicat|confirm|prov)(?:s|es|ed|e)?$/i.test(sliceSpan(text, draft.cue))
  )
    return source;
  const own = /^\s?(?:that )?((?:his|her|their|its|the|an?) (?:[\w-]+ )?[\w-]+) $/i.exec(
    text.slice(outer.cue.end, draft.cue.start),
  );
  return own === null ? source : { start: draft.cue.start - own[1]!.length - 1, end: draft.cue.start - 1 };
}
