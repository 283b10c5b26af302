import { compareSpans, contains, type Span, sliceSpan } from '../../../text/span.ts';
import { isUnsupported } from './is-unsupported.ts';
import { isNoSpeech, isSaidByNobody } from './no-speech.ts';
import { withRecordThatSeems } from './records-that-seem.ts';
import type { StatementDraft } from './statement-draft.ts';
import { withWholeBound, withWholeSource } from './whole-source.ts';

/** “No,” he replied 【when asked if it was safe】: when it was said. */
const WHEN_ASKED =
  /^(?:when|after (?:being|he was|she was)) (?:asked|contacted|pressed|approached|questioned)\b/i;
/** Parents 【were told】 that it was shut: who stands before it is told, and says nothing. */
const TOLD =
  /^(?:was|were|been|is|are|being|have been|has been|had been) (?:\w+ly )?(?:told|informed|warned|assured|advised|notified|reminded)$/i;
/** So many drafts on either side can hold one, or stand in it. */
const NEIGHBOURS = 6;

/**
 * Drafts that stand by themselves, in the order of their cues: without a cue inside the name of another's speaker (a statement
 * 【posted on】 its website), without what only names an answer that was not given, and each content up to where the next
 * speaker begins after a semicolon.
 */
export function tidyDrafts(text: string, drafts: readonly StatementDraft[]): StatementDraft[] {
  const ordered = drafts
    .filter((draft) => !isNoSpeech(text, draft))
    .map((draft) => withWholeSource(text, withRecordThatSeems(text, draft)))
    .sort((a, b) => compareSpans(a.cue, b.cue));
  return ordered.flatMap((draft, index) => {
    const near = ordered.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    if (isPartOfName(draft, near) || namesSilence(draft, near)) return [];
    if (isTakenBack(text, draft) || isWithinItsContent(text, draft, near)) return [];
    if (isSaidByNobody(text, draft) || isUnsupported(text, draft, near)) return [];
    if (isWithinQuestion(text, draft, near) || isMarkAgain(text, draft, near)) return [];
    const content = draft.content
      .filter((span, at) => at === 0 || !WHEN_ASKED.test(text.slice(span.start, span.end)))
      .filter((span, at) => at === 0 || !isAboutSpeaker(text, draft, span))
      .map((span) => upToNextCue(text, upToNextSpeaker(text, span, near), draft, near))
      .map((span) =>
        withContrast(text, toClauseEnd(text, withoutHearer(text, draft, beforeReporter(text, draft, span)))),
      );
    const whole = withWholeBound(text, content);
    const source = isHearer(text, draft)
      ? null
      : ownSubject(
          text,
          draft,
          near,
          withItsNoun(
            text,
            whoAnswered(text, withoutRelative(text, afterTime(text, draft.source))),
            draft.cue,
          ),
        );
    return [
      {
        ...draft,
        source,
        content: whatIsTakenBack(text, draft, beforeAfterthought(text, draft, whole), near),
      },
    ];
  });
}

/** The leader would not say when officers 【first learned】 of it: within the question nobody tells. */
function isWithinQuestion(text: string, { cue }: StatementDraft, near: readonly StatementDraft[]): boolean {
  if (!LEARNS.test(sliceSpan(text, cue))) return false;
  return near.some(
    (other) =>
      REFUSES.test(sliceSpan(text, other.cue)) &&
      other.content.some(
        (span) => contains(span, cue) && /^(?:when|how|why|whether|who|what)\b/i.test(sliceSpan(text, span)),
      ),
  );
}

const LEARNS = /\b(?:learn(?:s|ed|t)?|knew|know|known|heard|found out|realised|realized|became aware)$/i;
const REFUSES =
  /\b(?:(?:refus|declin)(?:e|es|ed|ing) to|(?:would|will|could|did) not|(?:would|wo|could|did)n['’]t|(?:has|have|had) not|(?:has|have|had)n['’]t) (?:say|said|disclose|reveal|explain|tell)\b/i;

/** A clerk told the Echo【:】 “…”: the mark tells what the verb has told. */
function isMarkAgain(
  text: string,
  { cue, content }: StatementDraft,
  near: readonly StatementDraft[],
): boolean {
  const [first] = content;
  if (first === undefined || /\p{L}/u.test(sliceSpan(text, cue))) return false;
  return near.some(
    (other) =>
      /\p{L}/u.test(sliceSpan(text, other.cue)) &&
      other.cue.end <= cue.start &&
      other.content.some((span) => contains(span, first)),
  );
}

/** The leader refused to say when it began【, as fresh papers showed …】: the reporter's own. */
function beforeReporter(text: string, { cue }: StatementDraft, span: Span): Span {
  if (span.start < cue.end || !REFUSES.test(sliceSpan(text, cue))) return span;
  const joint = REPORTER.exec(sliceSpan(text, span));
  return joint === null ? span : { start: span.start, end: span.start + joint.index };
}

const REPORTER = /, (?:as|amid|even as|after|despite|hours after|days after) (?=\p{L})/u;

/** She told 【us】 her dog was well: whom she told is no part of it. */
function withoutHearer(text: string, { cue }: StatementDraft, span: Span): Span {
  if (!/\bt(?:old|ells?|elling)$/i.test(sliceSpan(text, cue)) || span.start < cue.end) return span;
  const hearer =
    /^(?:us|me|reporters|journalists) (?=(?:that|her|his|their|she|he|they|the|it|we|i)\b)/i.exec(
      text.slice(span.start, span.start + 24),
    );
  return hearer === null ? span : { start: span.start + hearer[0].length, end: span.end };
}

/** He had no knowledge of any【 leak before June】: no words end in what waits for a noun. */
function toClauseEnd(text: string, span: Span): Span {
  if (!DANGLING.test(text.slice(Math.max(span.start, span.end - 12), span.end))) return span;
  const rest = /^ [^.,;:!?\n"“”]{1,80}(?=[.,;!?]|\n|$)/.exec(text.slice(span.end, span.end + 100));
  return rest === null ? span : { start: span.start, end: span.end + rest[0].length };
}

const DANGLING = / (?:any|the|an?|of|his|her|their|its|every|some|no|which|whose)$/;

/** The meter showed 12【, while her bill said 90】; it was 1,704【, not 1,652 as the firm had said】: without the other figure the first tells little. */
function withContrast(text: string, span: Span): Span {
  const behind = CONTRAST.exec(text.slice(span.end, span.end + LONGEST_CLAUSE));
  return behind === null ? span : { start: span.start, end: span.end + behind[0].length };
}

const CONTRAST =
  /^, (?:while (?:his|her|their|its|my|our) [^.;:!?\n"“”]{3,60}?\b(?:said|says|showed|shows|read|reads|gave|put) [^;:!?\n"“”]{0,40}?\d[^;:!?\n"“”]{0,20}?|not (?:the )?[£$€]?\d[^;:!?\n"“”]{0,60}?)(?=[.;]["”]?(?:\s|$))/;

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

/** Of two cues that each stand in the other's speaker the first is meant. */
function isPartOfName({ cue, source }: StatementDraft, near: readonly StatementDraft[]): boolean {
  return near.some((other) => {
    if (other.source === null || !contains(other.source, cue)) return false;
    const isMutual = source !== null && contains(source, other.cue);
    return !isMutual || other.cue.start < cue.start;
  });
}

/** 【Calls to】 the office went unanswered: nobody says that; nor does who 【wrote to】 the board and has not heard back. */
function namesSilence(draft: StatementDraft, near: readonly StatementDraft[]): boolean {
  return near.some(
    (other) =>
      other.act === 'decline' &&
      draft.content.some((span) => contains(span, other.cue)) &&
      (draft.source === null || other.source?.start === draft.content[0]!.start),
  );
}

/** The council apologised for having 【said】 that it was safe: it says so no more. */
function isTakenBack(text: string, { cue, content }: StatementDraft): boolean {
  if (content.length === 0 || !/(?:ing|\b(?:said|told|claimed|stated|written))$/i.test(sliceSpan(text, cue)))
    return false;
  const verb = sliceSpan(text, cue).replace(/^having (?:\w+ly )?/i, '');
  return TAKES_BACK.test(text.slice(Math.max(0, cue.start - LONGEST_CLAUSE), cue.end - verb.length));
}

/** The council apologised 【for having said that it was safe】: what is taken back, with the words that say so. */
function whatIsTakenBack(
  text: string,
  { cue }: StatementDraft,
  content: Span[],
  near: readonly StatementDraft[],
): Span[] {
  const [first] = content;
  if (first === undefined || first.start <= cue.end || !APOLOGY.test(sliceSpan(text, cue))) return content;
  const back = near.find((other) => other.cue.start >= cue.end && isTakenBack(text, other));
  if (back === undefined && !OWN_WORDS.test(text.slice(cue.end, first.start))) return content;
  return [{ start: cue.end + 1, end: (back?.content ?? content).at(-1)!.end }];
}

const APOLOGY = /\b(?:apologi[sz](?:e|es|ed|ing)|regret(?:s|ted|ting)?)\b/i;
const OWN_WORDS =
  /^ (?:to [^.;,\n]{1,60}? )?(?:for )?(?:having )?(?:\w+ly )?(?:saying|said|claiming|claimed|telling|told|stating|stated|suggesting|insisting|writing|reporting)\b/i;
const TAKES_BACK =
  /\b(?:(?:apologi[sz](?:e|es|ed|ing)|apology|sorry)(?: to [^.;,\n]{1,60})? for|regret(?:s|ted|ting)?) (?:having |ever |once )*(?:\w+ly )?$/i;

/** The clerk said the guard 【had been told】 to wait: the chain takes the clerk's whole clause for what was told. */
function isWithinItsContent(
  text: string,
  { cue, content }: StatementDraft,
  near: readonly StatementDraft[],
): boolean {
  const [first] = content;
  if (first === undefined || first.end > cue.start || !TOLD.test(sliceSpan(text, cue))) return false;
  return near.some((other) => contains(first, other.cue));
}

/** The plant says it is safe【; residents say it is not】. */
function upToNextSpeaker(text: string, span: Span, near: readonly StatementDraft[]): Span {
  const next = near.find(
    ({ source }) =>
      source !== null &&
      source.start > span.start &&
      source.start < span.end &&
      /;\s*$/.test(text.slice(Math.max(span.start, source.start - 3), source.start)),
  );
  if (next === undefined) return span;
  const end = text.lastIndexOf(';', next.source!.start);
  return { start: span.start, end };
}

/** 【…they had 14 complaints】 but declined to name the maker; 【the inspection found mould】, the report says. */
function upToNextCue(text: string, span: Span, draft: StatementDraft, near: readonly StatementDraft[]): Span {
  for (const other of near) {
    if (other === draft || other.cue.start <= span.start || other.cue.end > span.end) continue;
    const begins =
      other.source !== null && other.source.start > span.start ? other.source.start : other.cue.start;
    const before = text.slice(Math.max(span.start, begins - MAX_JOINT), begins);
    // The same speaker does something else.
    const isSame =
      other.source !== null && draft.source !== null && other.source.start === draft.source.start;
    const isNext = isSame && CALLS.test(sliceSpan(text, other.cue));
    const joint = isSame ? (isNext ? /,? (?:but|and) $/ : /,? but $/).exec(before) : null;
    if (joint !== null) return { start: span.start, end: begins - joint[0].length };
    // What this one says, another names behind it as the source.
    const isNamedBehind =
      other.source !== null && (other.content[0]?.start ?? begins) < begins && other.cue.end >= span.end - 1;
    const comma = isNamedBehind ? /, $/.exec(before) : null;
    if (comma !== null) return { start: span.start, end: begins - comma[0].length };
  }
  return span;
}

const MAX_JOINT = 8;
/** 【She had never met him】 and called the claims invention. */
const CALLS =
  /^(?:\w+ly )?(?:calls?|called|describe[sd]?|dismiss(?:es|ed)|den(?:y|ies|ied)|reject(?:s|ed)|accuse[sd]?|blame[sd]?)$/i;

/** “…,” said Orla Finch, 40, 【whose son was ill】: about who speaks, said by the reporter. */
function isAboutSpeaker(text: string, { source }: StatementDraft, span: Span): boolean {
  return (
    source !== null &&
    span.start >= source.end &&
    /^(?:who|whose|whom|which)\b/.test(text.slice(span.start, span.start + 6)) &&
    /^,? ?$/.test(text.slice(source.end, span.start))
  );
}

/** 【Nine people were ill】, officials said on Friday, raising an earlier count: what follows says what that means. */
function beforeAfterthought(text: string, { cue, source }: StatementDraft, content: readonly Span[]): Span[] {
  const [first] = content;
  if (first === undefined || content.length > 1 || source === null || source.end > cue.start)
    return [...content];
  const isAfterthought =
    first.start > cue.end &&
    AFTERTHOUGHT.test(text.slice(first.start, first.start + 24)) &&
    BEFORE_AFTERTHOUGHT.test(text.slice(cue.end, first.start));
  const joint = /, $/.exec(text.slice(Math.max(0, source.start - 2), source.start));
  if (!isAfterthought || joint === null) return [...content];
  const end = source.start - joint[0].length;
  const from = Math.max(0, end - LONGEST_CLAUSE);
  const begins = SENTENCE_START.exec(text.slice(from, end));
  if (begins === null && from > 0) return [...content];
  const start = from + (begins?.[0].length ?? 0);
  return start < end ? [{ start, end }] : [...content];
}

const LONGEST_CLAUSE = 400;
const AFTERTHOUGHT =
  /^(?:raising|lowering|revising|updating|adding to|doubling|bringing|contradicting|reversing|correcting|confirming|following|amid|after|as)\b/;
const BEFORE_AFTERTHOUGHT = /^(?: (?:on|late|early|earlier|last|this)?(?: ?\p{L}+){1,3})?, ?$/u;
/** Up to the last sentence or dateline before: "ORME, May 2 (Wire) – ". */
const SENTENCE_START =
  /^(?:[\s\S]*(?:\n|[.!?]["”]? (?=\p{Lu}))(?:[^\n]{0,60}\)? ?[–—-] )?|[^\n]{0,60}\)? [–—-] )/u;

/** A clerk who answered 【the phone at its office】: the clerk speaks, not the phone. */
function whoAnswered(text: string, source: Span | null): Span | null {
  if (source === null || !/^(?:the|a) (?:tele)?(?:phone|call)\b/i.test(sliceSpan(text, source)))
    return source;
  const before = WHO_ANSWERED.exec(text.slice(Math.max(0, source.start - 80), source.start));
  return before === null ? source : { start: source.start - before[1]!.length, end: source.end };
}

const WHO_ANSWERED =
  /(?:^|[\s,“"])((?:an?|the|one) (?:[\w-]+ ){1,6}who (?:answered|picked up|took|returned) )$/i;

function isHearer(text: string, { cue, source }: StatementDraft): boolean {
  if (source === null || source.end >= cue.start) return false;
  const words = sliceSpan(text, cue);
  return TOLD.test(words) || (TOLD_BARE.test(words) && NO_HEARER.test(text.slice(cue.end, cue.end + 8)));
}

/** Tenants 【told】 to boil water: a headline leaves out "are", and no hearer follows. */
const TOLD_BARE = /^(?:told|informed|notified|reminded)$/i;
const NO_HEARER = /^ (?:not )?(?:to|that|of) \p{L}/u;

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

/** 【Another post】 claims: the noun between it and the verb is part of who. */
function withItsNoun(text: string, source: Span | null, cue: Span): Span | null {
  if (source === null || source.end >= cue.start || !OPEN_NUMBER.test(sliceSpan(text, source))) return source;
  const noun = /^ ((?:[a-z]+ )?[a-z]+) $/.exec(text.slice(source.end, cue.start))?.[1];
  return noun === undefined || NO_NOUN.test(noun) ? source : { start: source.start, end: cue.start - 1 };
}

const OPEN_NUMBER = /^(?:another|one|a second|a third|every|each)$/i;
const NO_NOUN =
  /(?:^|\s)(?:also|even|only|just|then|later|still|now|has|have|had|who|which|that|did|does|do|not|never|would|will|\w+ly)$/;

/** 【A day earlier】 its spokesman: when it was is no part of who. */
function afterTime(text: string, source: Span | null): Span | null {
  if (source === null) return null;
  const time = TIME_AHEAD.exec(sliceSpan(text, source));
  return time === null ? source : { start: source.start + time[0].length, end: source.end };
}

const TIME_AHEAD =
  /^(?:(?:an?|one|two|three|four|five|six|\d+|the) (?:hour|day|week|month|year)s? (?:earlier|later|before)|earlier(?: on \w+day)?|meanwhile|the (?:day|week) before),? (?=\S)/i;
