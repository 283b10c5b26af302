import { type Span, sliceSpan } from '../../../text/span.ts';
import { LONGEST_CLAUSE, REFUSES } from './cue-kinds.ts';
import type { StatementDraft } from './statement-draft.ts';
import { whatIsTakenBack } from './taken-back.ts';
import { withWholeBound } from './whole-source.ts';

/** “No,” he replied 【when asked if it was safe】: when it was said. */
const WHEN_ASKED =
  /^(?:when|after (?:being|he was|she was)) (?:asked|contacted|pressed|approached|questioned)\b/i;

/** What a draft tells, each part up to where the next speaker, the hearer or the reporter begins. */
export function boundContent(text: string, draft: StatementDraft, near: readonly StatementDraft[]): Span[] {
  const parts = draft.content
    .filter((span, at) => at === 0 || !WHEN_ASKED.test(text.slice(span.start, span.end)))
    .filter((span, at) => at === 0 || !isAboutSpeaker(text, draft, span))
    .map((span) => upToNextCue(text, upToNextSpeaker(text, span, near), draft, near))
    .map((span) => withoutHearer(text, draft, beforeReporter(text, draft, span)))
    .map((span) => withContrast(text, toClauseEnd(text, span)));
  const whole = withWholeBound(text, parts);
  return whatIsTakenBack(text, draft, beforeAfterthought(text, draft, whole), near);
}

/** “…,” said Orla Finch, 40, 【whose son was ill】: about who speaks, said by the reporter. */
function isAboutSpeaker(text: string, { source }: StatementDraft, span: Span): boolean {
  return (
    source !== null &&
    span.start >= source.end &&
    /^(?:who|whose|whom|which)\b/.test(text.slice(span.start, span.start + 6)) &&
    /^,? ?$/.test(text.slice(source.end, span.start))
  );
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

const AFTERTHOUGHT =
  /^(?:raising|lowering|revising|updating|adding to|doubling|bringing|contradicting|reversing|correcting|confirming|following|amid|after|as)\b/;
const BEFORE_AFTERTHOUGHT = /^(?: (?:on|late|early|earlier|last|this)?(?: ?\p{L}+){1,3})?, ?$/u;
/** Up to the last sentence or dateline before: "ORME, May 2 (Wire) – ". */
const SENTENCE_START =
  /^(?:[\s\S]*(?:\n|[.!?]["”]? (?=\p{Lu}))(?:[^\n]{0,60}\)? ?[–—-] )?|[^\n]{0,60}\)? [–—-] )/u;
