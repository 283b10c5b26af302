import type { Standing, StandingState, StandingStep } from '../../model/claim.ts';
import type { Speaker } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { STEP_RULES } from './step-words.ts';
import type { Voice } from './voice.ts';

/** Whose word moves a claim: an authority, or who is concerned. */
const CONCERNED: ReadonlySet<Speaker> = new Set(['official', 'company', 'party']);
/** Whose plain word confirms what others said; one of those who accuse would only say it again. */
const CONFIRMING: ReadonlySet<Speaker> = new Set(['official', 'company']);
/** Who is nobody in particular. */
const UNNAMED: ReadonlySet<Speaker> = new Set(['public', 'unknown']);

/**
 * How far a claim has come: each appearance by date either moves it one step or adds an origin. A step names the
 * statement that made it; nothing here says whether the claim is true. An opinion moves nothing. `voices` are of one
 * claim, by date.
 */
export function findStanding(voices: readonly Voice[]): Standing {
  const steps: StandingStep[] = [];
  let state: StandingState | undefined;
  for (const [index, voice] of voices.entries()) {
    const isNew = !voices.slice(0, index).some((earlier) => isSameSpeaker(earlier, voice));
    const move = isNew ? stateAfter(state, voice) : undefined;
    if (move === undefined || move.state === state) continue;
    state = move.state;
    steps.push(describeStep(voice, state, move.rule));
  }
  const asserting = voices.filter(
    ({ stance, statement }) => stance === 'asserts' && statement.act !== 'opinion',
  );
  return {
    state: state ?? 'circulating',
    origins: new Set(asserting.map(({ member }) => member.family)).size,
    steps: steps.length > 0 ? steps : [describeStep(voices[0]!, 'circulating', 'standing:circulating')],
  };
}

interface Move {
  readonly state: StandingState;
  readonly rule: string;
}

/** What one more voice makes of a claim that stands at `state`; `undefined` where it moves nothing. */
function stateAfter(state: StandingState | undefined, voice: Voice): Move | undefined {
  const { statement, stance, member } = voice;
  if (statement.act === 'opinion') return undefined;
  if (member.report.kind === 'chat') return inChat(state, stance);
  const isConcerned = CONCERNED.has(statement.speaker);
  const said = statement.content.map((part) => sliceSpan(member.report.text, part)).join(' ');
  const rule =
    isConcerned || statement.act === 'announce'
      ? STEP_RULES.find(({ words }) => words.test(said))
      : undefined;
  if (rule !== undefined && state !== undefined) return { state: rule.state, rule: `standing:${rule.id}` };
  if (state !== undefined && takesBack(voice)) return { state: 'retracted', rule: 'standing:corrected' };
  switch (stance) {
    case 'asserts':
      return asserted(state, voice);
    case 'denies':
      if (!isConcerned) return undefined;
      return state === 'confirmed'
        ? { state: 'disputed', rule: 'standing:denied-after-confirmed' }
        : { state: 'denied', rule: 'standing:denied' };
    case 'unaware':
      return isConcerned && isEarly(state)
        ? { state: 'answered', rule: `standing:${statement.act}` }
        : undefined;
    case 'asks':
      return state === undefined ? { state: 'circulating', rule: 'standing:asked' } : undefined;
  }
}

/** 本报报道中“票价86元”有误，应为68元: a medium that calls wrong what media have told corrects itself, and denies nobody else. */
function takesBack({ statement, stance, member }: Voice): boolean {
  if (stance !== 'denies' || statement.speaker !== 'media' || statement.cue === null) return false;
  return CORRECTING.test(sliceSpan(member.report.text, statement.cue));
}
const CORRECTING = /^(?:.{0,2}有[误誤]|[应應][为為是]|现?現?更正[为為])$/;

/** Whatever a chat tells of what others said: it goes round, and nobody has answered by that. */
function inChat(state: StandingState | undefined, stance: Voice['stance']): Move | undefined {
  if (state !== undefined || (stance !== 'asserts' && stance !== 'asks')) return undefined;
  return { state: 'circulating', rule: stance === 'asks' ? 'standing:asked' : 'standing:circulating' };
}

function asserted(state: StandingState | undefined, { statement }: Voice): Move | undefined {
  const confirms =
    statement.act === 'confirm'
      ? CONCERNED.has(statement.speaker)
      : state !== undefined && CONFIRMING.has(statement.speaker) && statement.act !== 'allege';
  if (confirms) {
    if (state === 'denied') return { state: 'disputed', rule: 'standing:asserted-after-denied' };
    return isEarly(state) ? { state: 'confirmed', rule: 'standing:confirmed' } : undefined;
  }
  if (state !== undefined && state !== 'circulating') return undefined;
  const isUnnamed = statement.source === null || UNNAMED.has(statement.speaker);
  if (!isUnnamed) return { state: 'reported', rule: 'standing:reported' };
  return state === undefined ? { state: 'circulating', rule: 'standing:circulating' } : undefined;
}

/** Who says the same again in another report confirms nothing: 尹先生, 承包方负责人尹先生. */
function isSameSpeaker(a: Voice, b: Voice): boolean {
  if (a.stance !== b.stance) return false;
  const [first, second] = [speakerOf(a), speakerOf(b)];
  return first.length > 1 && second.length > 1 && (first.includes(second) || second.includes(first));
}

function speakerOf({ member, statement }: Voice): string {
  const span = statement.sourceFrom ?? statement.source;
  return span === null ? '' : foldScript(sliceSpan(member.report.text, span));
}

/** Nobody who could know has said yes or no. */
function isEarly(state: StandingState | undefined): boolean {
  return state === undefined || state === 'circulating' || state === 'reported' || state === 'answered';
}

function describeStep({ member, statement, span }: Voice, state: StandingState, rule: string): StandingStep {
  return {
    state,
    report: member.report.id,
    statement: statement.id,
    span: hullOfStatement(statement) ?? span,
    body: statement.sourceFrom ?? statement.source,
    published: member.report.published,
    reasons: [{ rule, span: statement.cue ?? span, report: member.report.id }],
  };
}
