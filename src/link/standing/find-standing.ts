import type { Standing, StandingState, StandingStep } from '../../model/claim.ts';
import type { Speaker } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { sliceSpan } from '../../text/span.ts';
import { STEP_RULES } from './step-words.ts';
import type { Voice } from './voice.ts';

/** Whose word settles something: an authority, or who is concerned. */
const CONCERNED: ReadonlySet<Speaker> = new Set(['official', 'company', 'party']);
/** Who is nobody in particular. */
const UNNAMED: ReadonlySet<Speaker> = new Set(['public', 'unknown']);

/**
 * How far a claim has come: each appearance by date either moves it one step or adds an origin. A step names the
 * statement that made it; nothing here says whether the claim is true. `voices` are of one claim, by date.
 */
export function findStanding(voices: readonly Voice[]): Standing {
  const steps: StandingStep[] = [];
  let state: StandingState | undefined;
  for (const voice of voices) {
    const move = stateAfter(state, voice);
    if (move === undefined || move.state === state) continue;
    state = move.state;
    steps.push(describeStep(voice, state, move.rule));
  }
  const asserting = voices.filter(({ stance }) => stance === 'asserts');
  return {
    state: state ?? 'circulating',
    origins: new Set(asserting.map(({ member }) => member.origin)).size,
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
  const isConcerned = CONCERNED.has(statement.speaker);
  const said = statement.content.map((part) => sliceSpan(member.report.text, part)).join(' ');
  const rule =
    isConcerned || statement.act === 'announce'
      ? STEP_RULES.find(({ words }) => words.test(said))
      : undefined;
  if (rule !== undefined && state !== undefined) return { state: rule.state, rule: `standing:${rule.id}` };
  switch (stance) {
    case 'asserts':
      return asserted(state, voice, isConcerned);
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

function asserted(
  state: StandingState | undefined,
  { statement }: Voice,
  isConcerned: boolean,
): Move | undefined {
  if (isConcerned && state !== undefined && statement.act !== 'allege') {
    if (state === 'denied') return { state: 'disputed', rule: 'standing:asserted-after-denied' };
    return isEarly(state) ? { state: 'confirmed', rule: 'standing:confirmed' } : undefined;
  }
  if (isConcerned && statement.act === 'confirm') return { state: 'confirmed', rule: 'standing:confirmed' };
  if (state !== undefined && state !== 'circulating') return undefined;
  const isUnnamed = statement.source === null || UNNAMED.has(statement.speaker);
  if (isUnnamed)
    return state === undefined ? { state: 'circulating', rule: 'standing:circulating' } : undefined;
  return { state: 'reported', rule: 'standing:reported' };
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
