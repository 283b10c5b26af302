import type { Mention } from '../../../model/mention.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Act, Mode, Speaker, Statement } from '../../../model/statement.ts';
import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { createRuleNames } from '../../rule-names.ts';
import type { SeenStatement } from '../acts/act-signs.ts';
import { loadActWeights, weighSeen } from '../acts/act-weights.ts';
import { LOOK_AT, ruledAct } from '../acts/ruled-act.ts';
import { judgeSaid } from '../acts/said-acts.ts';
import { HEDGES } from '../acts/statement-acts.ts';
import { judges, tellsEvent } from '../acts/tells-event.ts';
import { findRelay } from '../sources/find-relay.ts';
import { isFirstPerson } from '../sources/first-person.ts';
import { speakerAt } from '../speakers/speaker-at.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { wordsOf } from '../words/passage-words.ts';
import { CALLS_FALSE } from './calls-false.ts';
import { quotationsTouching } from './quotations-touching.ts';
import { setsRight } from './set-right.ts';
import type { AnyDraft } from './statement-draft.ts';

const actRule = createRuleNames('en:act');

/** A draft with its mode, act, hedge and kind of speaker. `from` is whom a pronoun stands for. */
export function describeStatement(
  draft: AnyDraft,
  passage: Passage,
  sourceFrom: Span | null,
  mentions: readonly Found<Mention>[],
): Found<Statement> {
  const seen = seeStatement(draft, passage, sourceFrom, mentions);
  const told = toldAct(draft, seen);
  const relay = findRelay(wordsOf(passage), draft);
  return {
    source: draft.source,
    sourceFrom,
    cue: draft.cue,
    addressee: relay.addressee,
    medium: relay.medium,
    content:
      told.act === 'decline' && draft.act === 'decline' && draft.isVerbatim !== true && !leavesQuestion(draft)
        ? []
        : [...draft.content],
    mode: seen.mode,
    act: told.act,
    hedge: hedgeOf(draft, passage.text),
    speaker: seen.speaker,
    reasons: [...draft.reasons, ...relay.reasons, ...told.reasons],
  };
}

/** Whether the question that was not answered is its content: would not say 【who had signed the lease】. */
function leavesQuestion({ reasons }: AnyDraft): boolean {
  return reasons.some(
    ({ rule }) => rule === 'en:decline:would-not-tell' || rule === 'en:decline:neither-would-tell',
  );
}

/** What a draft shows to who judges its act: by verb and rules, before weights. */
export function seeStatement(
  draft: AnyDraft,
  passage: Passage,
  sourceFrom: Span | null,
  mentions: readonly Found<Mention>[],
): SeenStatement {
  const { text } = passage;
  const { act, rule } = ruledAct(draft, text);
  const rules = draft.reasons.map(({ rule }) => rule);
  const content = draft.content.map((span) => sliceSpan(text, span)).join(' ');
  const said = judgeSaid(content).rule;
  if (said !== null) rules.push(said);
  return {
    source: draft.source === null ? '' : sliceSpan(text, draft.source),
    cue: draft.cue === null ? '' : sliceSpan(text, draft.cue),
    content,
    mode: draft.isVerbatim === true ? 'direct' : modeOf(draft.content, passage),
    speaker: speakerOfDraft(draft, passage, sourceFrom, mentions),
    act,
    actRule: rule,
    rules: rule === null ? rules : [...rules, actRule(rule)],
  };
}

/** Rules whose whole phrase leaves no doubt; what else speaks for another act does not count. */
const FIRM_RULES: ReadonlySet<string | null> = new Set([
  'claim-is-false',
  ...CALLS_FALSE.map(({ id }) => id),
  'it-is-suggested',
  'calls-it-false',
  'apologises',
  'figure-is-false',
  'never-did-so',
  'never-saw-it',
  'tells-to',
  'rules-out',
]);

/** Answers not given and what is not known are told by whole phrases; any other act by weights, and by rules among them. */
function toldAct(draft: AnyDraft, seen: SeenStatement): { act: Act; reasons: Reason[] } {
  const span = draft.cue ?? draft.content[0] ?? null;
  // What somebody does by saying it was told by his own words.
  if (draft.reasons.some(({ rule }) => TOLD_BY.test(rule))) return { act: draft.act, reasons: [] };
  const isFirm = seen.act === 'decline' || seen.act === 'unaware' || FIRM_RULES.has(seen.actRule);
  const weighed = isFirm ? seen.act : weighSeen(seen, loadActWeights());
  const isPlain =
    (weighed === 'deny' && (isOfAnother(seen) || tellsDefect(seen))) ||
    (weighed === 'opinion' && (tellsEvent(seen) || (draft.isVerbatim === true && !judges(seen.content)))) ||
    (weighed === 'allege' && draft.isVerbatim === true);
  const act = isPlain ? 'assert' : weighed;
  if (act !== seen.act) return { act, reasons: [{ rule: actRule('weights'), span }] };
  return { act, reasons: seen.actRule === null ? [] : [{ rule: actRule(seen.actRule), span }] };
}

/** Rules that told the act already: of who speaks for himself, asks, or answers in a transcript. */
const TOLD_BY = /^en:(?:own|said|answer|turn:question|called-false|checked|corrected)\b/;

/** Councillor Ray said 【the elms were infected】: who says that a thing is in a bad way denies nothing, whoever mostly denies. */
function tellsDefect({ act, actRule, cue, content }: SeenStatement): boolean {
  return (
    act === 'assert' &&
    actRule === null &&
    SAID_SO.test(cue) &&
    DEFECT.test(content) &&
    !SAYS_NO.test(content)
  );
}

const SAID_SO = /\b(?:say|says|said|tells?|told|adds|added|explain(?:s|ed)|writes|wrote)$/i;
const DEFECT =
  /\b(?:is|are|was|were|be|been|being|become|became|gone|go|looked|found) (?:so |too |badly |very |severely |partly |already |all |completely |in (?:a|an) )?(?:diseased|infected|infested|rott(?:en|ing)|corroded|rust(?:ed|y|ing)|leak(?:ing|y)|broken|cracked|crumbling|decay(?:ed|ing)|damaged|dying|dead|unsafe|dangerous|unstable|faulty|defective|waterlogged|flooded|blocked|clogged|contaminated|polluted|mouldy|moldy|expired|perished|worn(?: out)?|loose|about to (?:collapse|fall|fail)|(?:poor|bad|terrible|dangerous|sorry) (?:state|condition|repair)|out of (?:order|date)|a (?:danger|hazard|risk)|past (?:saving|repair))\b/i;
const SAYS_NO = /\b(?:not?|never|none|nothing|nobody|neither|nor|cannot|without|untrue|false)\b|n['’]t\b/i;

/** Pell said 【Brindle Buses never paid】: what another did not do is no denial of one's own. */
function isOfAnother({ act, actRule, cue, content, source }: SeenStatement): boolean {
  const isOpen = (act === 'assert' && actRule === null) || actRule === 'says-false';
  if (!isOpen || !/\b(?:say|says|said|tells?|told|adds|added)$/i.test(cue)) return false;
  const subject = OF_ANOTHER.exec(content)?.[1];
  return subject !== undefined && !source.includes(subject);
}

const OF_ANOTHER =
  /^["“]?(?:that )?((?:(?:the|his|her|their|my|our) [\w-]+(?: [\w-]+)?|(?!He|She|They|It|We|I|No|Nobody|This|That|There)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})) (?:had |has |have )?(?:never|not|did not|didn['’]t) (?:\w+ )?(?:paid|pay|called|call|contacted|contact|answered|answer|replied|reply|came|come|helped|help|apologi[sz]ed?|warned|warn|told|tell|informed?|visited|visit|repaired?|fixed|fix|checked|check|asked|ask|returned?|refunded|refund)\b/;

function speakerOfDraft(
  draft: AnyDraft,
  passage: Passage,
  sourceFrom: Span | null,
  mentions: readonly Found<Mention>[],
): Speaker {
  const { source } = draft;
  // Words that tell who they are need no earlier ones.
  const own = source === null ? undefined : speakerOf(sliceSpan(passage.text, source));
  if (own !== undefined && !own.isOpen) return own.speaker;
  // "We" of a notice is who published it.
  const { publisher } = passage;
  if (sourceFrom === null && publisher !== null && isFirstPerson(draft, passage))
    return speakerOf(publisher)?.speaker ?? 'unknown';
  // A name without a body's form below a notice is a firm's.
  if (sourceFrom !== null && sliceSpan(passage.text, sourceFrom) === publisher)
    return speakerOf(publisher)?.speaker ?? 'company';
  // "We" of a page of corrections is the paper.
  if (setsRight(passage.text) && source !== null && /^we$/i.test(sliceSpan(passage.text, source)))
    return 'media';
  // Q (Hill Radio): who asks at a briefing is of the press.
  if (source !== null && draft.reasons.some(({ rule }) => rule === 'en:turn:question'))
    return own?.speaker ?? 'media';
  const named = sourceFrom ?? source;
  return named === null ? 'unknown' : speakerAt(passage, named, mentions);
}

function modeOf(content: readonly Span[], passage: Passage): Mode {
  const touching = content.map((span) => quotationsTouching(passage.quotations, span));
  const direct = content.filter((span, i) => touching[i]!.some(({ inner }) => contains(inner, span))).length;
  if (direct === content.length && direct > 0) return 'direct';
  return touching.some((quotations) => quotations.length > 0) ? 'mixed' : 'indirect';
}

function hedgeOf(draft: AnyDraft, text: string): Span | null {
  for (const span of [draft.cue, ...draft.content]) {
    if (span === null) continue;
    const hedge = HEDGES.exec(text.slice(span.start, Math.min(span.end, span.start + LOOK_AT)));
    if (hedge !== null) {
      return { start: span.start + hedge.index, end: span.start + hedge.index + hedge[0].length };
    }
  }
  return null;
}
