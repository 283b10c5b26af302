import type { Standing, StandingState, StandingStep } from '../../model/claim.ts';
import { saidAt } from '../../model/said-at.ts';
import type { Speaker } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { isUnsourced } from '../is-unsourced.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { speakerSpan } from '../speakers/speaker-of.ts';
import type { Comparison } from './comparison.ts';
import { denies } from './denies.ts';
import { isVerdict } from './is-verdict.ts';
import { LEAST } from './least.ts';
import { announced, confirms, leavesOpen, takesBack } from './moves.ts';
import type { Said } from './said.ts';
import { saysClaim, settles } from './spoken-to.ts';
import type { Voice } from './voice.ts';

/** Who is nobody in particular. */
const UNNAMED: ReadonlySet<Speaker> = new Set(['public', 'unknown']);

/**
 * How far a claim has come: each appearance by date either moves it one step or adds an origin. A step names the
 * statement that made it; nothing here says whether the claim is true. An opinion moves nothing, nor does who only says
 * again what he said. `voices` are of one claim, by date; `told` is the one whose words tell it.
 */
export function findStanding(voices: readonly Voice[], told: Voice, comparison: Comparison): Standing {
  const steps: StandingStep[] = [];
  let state: StandingState | undefined;
  for (const [index, voice] of voices.entries()) {
    const before = voices.slice(0, index);
    if (isOpinion(voice)) continue;
    const said: Said = { voice, earlier: before.filter((each) => !isOpinion(each)), told, comparison };
    const move = before.some((each) => saysAgain(voice, each)) ? outcomeOf(said) : moveBy(said, state);
    if (move === undefined || move.state === state) continue;
    state = move.state;
    steps.push(describeStep(voice, state, move.rule));
  }
  const asserting = voices.filter((voice) => voice.stance === 'asserts' && !isOpinion(voice));
  return {
    state: state ?? 'circulating',
    origins: new Set(asserting.map(({ member }) => member.family)).size,
    steps: steps.length > 0 ? steps : [describeStep(voices[0]!, 'circulating', 'standing:circulating')],
  };
}

function isOpinion({ statement }: Voice): boolean {
  return statement.act === 'opinion';
}

function saysAgain(voice: Voice, before: Voice): boolean {
  return voice.stance === before.stance && isSameSpeaker(heardIn(voice), heardIn(before));
}

/** Who says it again may say now what came of it. */
function outcomeOf(said: Said): Move | undefined {
  const announcement = announced(said);
  return announcement?.state === 'concluded' ? announcement : undefined;
}

interface Move {
  readonly state: StandingState;
  readonly rule: string;
}

/** What one more voice makes of a claim that stands at `state`; `undefined` where it moves nothing. */
function moveBy(said: Said, state: StandingState | undefined): Move | undefined {
  const { statement, stance, member } = said.voice;
  if (member.report.kind === 'chat') return goesRound(state, stance);
  if (isVerdict(said.voice) && saysClaim(said, LEAST.contradicts))
    return { state: state === 'confirmed' ? 'disputed' : 'denied', rule: 'standing:verdict' };
  if (isUnsourced(said.voice.statement)) return goesRound(state, stance);
  const announcement = state === undefined ? undefined : announced(said);
  if (announcement !== undefined) return announcement;
  if (state !== undefined && takesBack(said.voice)) return { state: 'retracted', rule: 'standing:corrected' };
  switch (stance) {
    case 'asserts':
      return asserted(said, state);
    case 'denies':
      if (!denies(said)) return undefined;
      return state === 'confirmed'
        ? { state: 'disputed', rule: 'standing:denied-after-confirmed' }
        : { state: 'denied', rule: 'standing:denied' };
    case 'unaware':
      return leavesOpen(said) && isEarly(state)
        ? { state: 'answered', rule: `standing:${statement.act}` }
        : undefined;
    case 'asks':
      return state === undefined ? { state: 'circulating', rule: 'standing:asked' } : undefined;
  }
}

/** Whatever a chat tells of what others said, and what nobody says: it goes round, and nobody has answered by that. */
function goesRound(state: StandingState | undefined, stance: Voice['stance']): Move | undefined {
  if (state !== undefined || (stance !== 'asserts' && stance !== 'asks')) return undefined;
  return { state: 'circulating', rule: stance === 'asks' ? 'standing:asked' : 'standing:circulating' };
}

function asserted(said: Said, state: StandingState | undefined): Move | undefined {
  const { statement } = said.voice;
  if (confirms(said)) {
    if (state === 'denied') return { state: 'disputed', rule: 'standing:asserted-after-denied' };
    return isEarly(state) ? { state: 'confirmed', rule: 'standing:confirmed' } : undefined;
  }
  if (state === 'denied' && contradictsDenial(said))
    return { state: 'disputed', rule: 'standing:asserted-after-denied' };
  if (state !== undefined && state !== 'circulating') return undefined;
  if (!UNNAMED.has(statement.speaker)) {
    const isOwn = state === undefined && settles(said.voice);
    return { state: 'reported', rule: isOwn ? 'standing:own-word' : 'standing:reported' };
  }
  return state === undefined ? { state: 'circulating', rule: 'standing:circulating' } : undefined;
}

/** Hale denied that anybody was hurt; 【the ambulance service said two were】: what nobody had claimed before is said after all. */
function contradictsDenial(said: Said): boolean {
  const { voice, earlier } = said;
  if (!settles(voice) || earlier.some(({ stance }) => stance === 'asserts')) return false;
  return (
    saysClaim(said, LEAST.denies) && !earlier.some((other) => isSameSpeaker(heardIn(voice), heardIn(other)))
  );
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
    body: speakerSpan(statement),
    published: saidAt(member.report, span),
    reasons: [{ rule, span: statement.cue ?? span, report: member.report.id }],
  };
}
