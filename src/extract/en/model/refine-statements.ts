import { partitionPoint } from '../../../text/partition-point.ts';
import { compareSpans, contains, overlaps, type Span, sliceSpan } from '../../../text/span.ts';
import { outsideCrowds } from '../../outside-crowds.ts';
import type { Passage } from '../../passage.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';
import { CUE_CROWD } from '../cues/find-cues.ts';
import { quotationsTouching } from '../statements/quotations-touching.ts';
import { rangeToSpan, type StatementDraft } from '../statements/statement-draft.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { bestTags } from './chain.ts';
import { CUE_TAGS, CUE_WIDTH, readCueFeatures } from './cue-features.ts';
import { readCueOfUnits, roleTagsOf, unitsIn, windowOf } from './cue-window.ts';
import { featureRoom } from './feature-room.ts';
import { ROLE_TAGS, ROLE_WIDTH, readRoleFeatures, type UnitRange } from './role-features.ts';
import type { TrainedModel } from './trained-model.ts';
import { type Units, unitsOf } from './units.ts';

/**
 * Statements as two trained chains see them, which are told what the rules found: the first says which words
 * are cues, the second gives each cue its source and content. A rule's draft whose cue the chain does not
 * share is dropped; a cue that no rule knows becomes a draft of its own.
 */
export function refineStatements(
  words: Words,
  passage: Passage,
  drafts: readonly StatementDraft[],
  model: TrainedModel,
): StatementDraft[] {
  const units = unitsOf(words, passage, model.vocabulary);

  // Tell the first chain which units the rules take for cues, and let it decide.
  const cues = tagCues(words, units, ruleTags(words, units, drafts), model);

  // Give each cue its source and content, with the draft of the rules as a hint; firm drafts stay as they are.
  const refined: StatementDraft[] = drafts.filter(isFirm);
  let next = 0;
  for (const cue of cues) {
    const span = rangeToSpan(words, { first: units.first[cue.first]!, last: units.last[cue.last]! });
    while (next < drafts.length && drafts[next]!.cue.end <= span.start) next++;
    const draft = next < drafts.length && drafts[next]!.cue.start < span.end ? drafts[next] : undefined;
    if (draft !== undefined && isFirm(draft)) continue;
    if (draft !== undefined && isOtherVerb(words, units, cue, draft)) {
      refined.push(draft);
      continue;
    }
    const statement = labelRoles(words, passage, units, cue, span, draft, model);
    if (statement !== undefined) refined.push(statement);
  }
  // Take back what is denied by name, and what is told to a hearer, where the chain left it out.
  const found = refined.map((statement) => statement.cue).sort(compareSpans);
  const lost = drafts.filter(
    (draft) => (isDenial(draft) || isPlain(words.text, draft)) && !isTaken(found, draft.cue),
  );
  return [...refined, ...lost];
}

/** Whether a cue overlaps one of those found, which are in order and overlap one another little. */
function isTaken(found: readonly Span[], cue: Span): boolean {
  const first = partitionPoint(found.length, (index) => found[index]!.end <= cue.start);
  return first < found.length && overlaps(found[first]!, cue);
}

/**
 * Answers not given and what is not known are told by phrases that PolNeAR has no one way to mark; and of whom another quotes the
 * chain takes the one who quotes for the speaker.
 */
function isFirm({ act, reasons }: StatementDraft): boolean {
  return act === 'decline' || act === 'unaware' || reasons.some(({ rule }) => FIRM.has(rule));
}

const FIRM: ReadonlySet<string> = new Set(['en:source:quoted', 'en:cue:estimate', 'en:cue:retract']);

/** Brindle 【support told】 me, passengers we 【spoke to say】: the chain's cue begins with another verb, which is none. */
function isOtherVerb(words: Words, units: Units, cue: UnitRange, draft: StatementDraft): boolean {
  const first = units.first[cue.first]!;
  const isLonger = words.start[first]! < draft.cue.start && draft.source !== null && draft.content.length > 0;
  return (
    isLonger &&
    !hasBit(words, first, WORD.auxiliary | WORD.negation | WORD.adverb) &&
    (CUE_FORMS.has(words.lower[first]!) || SPOKE.has(words.lower[first]!))
  );
}

const SPOKE: ReadonlySet<string> = new Set(['spoke', 'spoken', 'talked', 'chatted']);

/** What is denied by name (the firm denied wrongdoing) no reporter may lose, though the chain leaves it out. */
function isDenial({ act, content, source, cue }: StatementDraft): boolean {
  const [first] = content;
  return (
    act === 'deny' &&
    source !== null &&
    first !== undefined &&
    first.start > cue.end &&
    // He denied 【this】: a pronoun alone is no words.
    first.end - first.start > LONGEST_PRONOUN
  );
}

/** Station staff 【told us】 …, …, a tenant 【told】 this newspaper, the firm 【apologised】: what is plainly told to a hearer, or regretted. */
function isPlain(text: string, { source, cue, content, reasons }: StatementDraft): boolean {
  if (source === null || content.length === 0) return false;
  const has = (id: string) => reasons.some(({ rule }) => rule === id);
  if (!has('en:source:subject')) return false;
  // The bus had been late, a memo 【shows】.
  if (has('en:cue:show') && has('en:content:clause-before')) return true;
  const isHeard = has('en:content:clause-before') || HEARD.test(text.slice(cue.end, cue.end + 6));
  return (has('en:cue:tell') && isHeard) || (has('en:cue:announce') && APOLOGY.test(sliceSpan(text, cue)));
}

const HEARD = /^ (?:me|us|him|her|them) /;
const APOLOGY = /\bapologi[sz](?:e|es|ed)$/;

const LONGEST_PRONOUN = 'those'.length;

/** What the rules say of each unit, as a cue tag. */
export function ruleTags(words: Words, units: Units, drafts: readonly StatementDraft[]): Uint8Array {
  const tags = new Uint8Array(units.count);
  for (const draft of drafts) {
    const range = unitsIn(words, units, draft.cue);
    if (range === undefined) continue;
    tags.fill(CUE_TAGS.inside, range.first, range.last + 1);
    tags[range.first] = CUE_TAGS.begin;
  }
  return tags;
}

/** The units that the first chain takes for cues, in order, and no crowds of them. */
function tagCues(words: Words, units: Units, rules: Uint8Array, model: TrainedModel): readonly UnitRange[] {
  const cues = cuesOfSentences(words, units, rules, model);
  return outsideCrowds(cues, ({ first }) => words.start[units.first[first]!]!, CUE_CROWD);
}

function cuesOfSentences(words: Words, units: Units, rules: Uint8Array, model: TrainedModel): UnitRange[] {
  const cues: UnitRange[] = [];
  for (let sentence = 0; sentence < units.sentenceFirst.length; sentence++) {
    const from = units.sentenceFirst[sentence]!;
    const to = units.sentenceFirst[sentence + 1] ?? units.count;
    const tags = bestTags(
      model.cues,
      readCueFeatures(units, rules, model.vocabulary, from, to, featureRoom((to - from) * CUE_WIDTH)),
      CUE_WIDTH,
      to - from,
      null,
    );
    for (const run of runsOf(tags, CUE_TAGS.begin, CUE_TAGS.inside)) {
      let last = run.last;
      while (last > run.first && hasBit(words, units.first[last + from]!, WORD.mark)) last--;
      cues.push({ first: run.first + from, last: last + from });
    }
  }
  return cues;
}

function labelRoles(
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

/** The stretches of one kind in a tagging. */
function runsOf(tags: Uint8Array, begin: number, inside: number): UnitRange[] {
  const runs: UnitRange[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== begin) continue;
    let last = i;
    while (last + 1 < tags.length && tags[last + 1] === inside) last++;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
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
