import { compareSpans, contains, overlaps, type Span, sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';
import { quotationsTouching } from '../statements/quotations-touching.ts';
import { rangeToSpan, type StatementDraft } from '../statements/statement-draft.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { bestTags } from './chain.ts';
import { readCueOfUnits, roleTagsOf, windowOf } from './cue-window.ts';
import { featureRoom } from './feature-room.ts';
import { ROLE_TAGS, ROLE_WIDTH, readRoleFeatures, type UnitRange } from './role-features.ts';
import { runsOf } from './tag-runs.ts';
import type { TrainedModel } from './trained-model.ts';
import type { Units } from './units.ts';

/**
 * The statement of a cue, whose `span` is given too: source and content as the second chain labels the units around it, with the
 * rules' `draft` as a hint. Undefined where it has no content.
 */
export function labelRoles(
  words: Words,
  passage: Passage,
  units: Units,
  cue: UnitRange,
  span: Span,
  draft: StatementDraft | undefined,
  model: TrainedModel,
): StatementDraft | undefined {
  const { from, to } = windowOf(units, cue);
  const hint = draft === undefined ? new Uint8Array(to - from) : roleTagsOf(words, units, draft, from, to);
  const seen = readCueOfUnits(words, units, cue);
  const fixed = new Int8Array(to - from).fill(-1);
  fixed.fill(ROLE_TAGS.outside, cue.first - from, cue.last + 1 - from);
  const room = featureRoom((to - from) * ROLE_WIDTH);
  const features = readRoleFeatures(units, hint, seen, model.vocabulary, from, to, room);
  const tags = bestTags(model.roles, features, ROLE_WIDTH, to - from, fixed);
  const spanOf = (run: UnitRange) =>
    spanOfUnits(words, passage, units, { first: run.first + from, last: run.last + from });
  const source = runsOf(tags, ROLE_TAGS.sourceBegin, ROLE_TAGS.sourceInside)
    .map(spanOf)
    .find((found) => found !== undefined);
  const content = runsOf(tags, ROLE_TAGS.contentBegin, ROLE_TAGS.contentInside)
    .map(spanOf)
    .filter((found) => found !== undefined);
  const whole = wholeSubject(words.text, draft, span, source);
  const outside = content.filter((said) => whole === null || !overlaps(said, whole));
  if (outside.length === 0) return undefined;
  const kept = [...outside, ...quotationsLost(words, passage, units.first[cue.first]!, draft, outside)].sort(
    compareSpans,
  );
  return {
    source: whole ?? source ?? subjectOf(draft, span),
    cue: span,
    content: kept,
    act: draft?.act ?? CUE_FORMS.get(words.lower[units.first[seen.head]!]!)?.verbs.act ?? 'opinion',
    reasons: [...(draft?.reasons ?? []), { rule: 'en:chain', span }],
  };
}

const SAID: ReadonlySet<string> = new Set(
  ['say', 'assert-firmly', 'allege', 'confirm', 'deny'].map((id) => `en:cue:${id}`),
);

/** The doctor who treated her, Orla Finch, said: the chain takes a piece of who speaks, the rule all of it. */
function wholeSubject(
  text: string,
  draft: StatementDraft | undefined,
  cue: Span,
  source: Span | undefined,
): Span | null {
  if (draft?.source == null || source === undefined || draft.cue.start !== cue.start) return null;
  const isPiece =
    contains(draft.source, source) && source.end - source.start < draft.source.end - draft.source.start;
  return isPiece && WITH_NAME.test(sliceSpan(text, draft.source)) ? draft.source : null;
}

const WITH_NAME = /^(?:the|an?|another) [\p{L}’' -]{2,40} who [^,]{2,60}, \p{Lu}[^,]{1,40}$/iu;
const OWN_SUBJECT: ReadonlySet<string> = new Set(['en:source:subject', 'en:source:shared-subject']);

/** The subject right before the cue of a verb of speech, or before another in its sentence, where the chain named nobody. */
function subjectOf(draft: StatementDraft | undefined, cue: Span): Span | null {
  const isSubject = draft?.reasons.some(({ rule }) => OWN_SUBJECT.has(rule)) === true;
  const isSaid = draft?.reasons.some(({ rule }) => SAID.has(rule)) === true;
  return isSubject && isSaid && draft!.cue.start === cue.start ? draft!.source : null;
}

/** A whole quotation that a rule gave to a cue of its sentence was said, though the chain went without it. */
function quotationsLost(
  words: Words,
  passage: Passage,
  cueWord: number,
  draft: StatementDraft | undefined,
  content: readonly Span[],
): Span[] {
  if (draft === undefined) return [];
  const from = words.start[words.sentenceFirst[words.sentence[cueWord]!]!]!;
  const to = words.end[words.sentenceLast[words.sentence[cueWord]!]!]!;
  return draft.content.filter(
    (span) =>
      span.start >= from &&
      span.end <= to &&
      !content.some((other) => overlaps(other, span)) &&
      quotationsTouching(passage.quotations, span).some(
        ({ inner }) => inner.start === span.start && inner.end === span.end,
      ),
  );
}

/** The words of a run without the marks at its ends; of one quotation alone what stands inside its marks. */
function spanOfUnits(words: Words, passage: Passage, units: Units, run: UnitRange): Span | undefined {
  let first = units.first[run.first]!;
  let last = units.last[run.last]!;
  const isLoose = (at: number) =>
    hasBit(words, at, WORD.mark) && words.quotation[at]! < 0 && !'()[]$%£€#@'.includes(words.lower[at]!);
  while (last >= first && isLoose(last)) last--;
  while (first <= last && isLoose(first)) first++;
  if (first > last) return undefined;
  const quotation = passage.quotations[words.quotation[first]!];
  const alone =
    quotation !== undefined &&
    words.quotation[last] === words.quotation[first] &&
    words.start[first]! <= quotation.inner.start &&
    words.end[last]! >= quotation.inner.end;
  return alone ? quotation.inner : rangeToSpan(words, { first, last });
}
