import type { Standing, StandingState, StandingStep } from '../../model/claim.ts';
import type { Act, Speaker, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { sliceSpan } from '../../text/span.ts';
import { isSameSpeaker } from './same-speaker.ts';
import { CONFIRMING, type Likeness, type SpokenTo, speaksTo } from './spoken-to.ts';
import { STEP_RULES, type StepRule } from './step-words.ts';
import type { Voice } from './voice.ts';

/** Whose word moves a claim: an authority, or who is concerned. */
const CONCERNED: ReadonlySet<Speaker> = new Set(['official', 'company', 'party']);
/** What says plainly that something is so. */
const PLAIN: ReadonlySet<Act> = new Set(['assert', 'announce']);
/** Who is nobody in particular. */
const UNNAMED: ReadonlySet<Speaker> = new Set(['public', 'unknown']);

/**
 * Whom a voice has to speak to, by what it does: words how like its own, and whether another's. A claim gathers words
 * 0.22 alike on average; of 51 told as confirmed by any of those 11 were, as a reader judged who knew no rule (denied: 1
 * of 18).
 */
const SPOKEN_TO = {
  confirms: { least: 0.4, from: 'any telling' },
  affirms: { least: 0.5, from: 'unsettled' },
  denies: { least: 0.35, from: 'anybody' },
  negates: { least: 0.6, from: 'another' },
  concludes: { least: 0.4, from: 'anybody' },
} as const;

/**
 * How far a claim has come: each appearance by date either moves it one step or adds an origin. A step names the
 * statement that made it; nothing here says whether the claim is true. An opinion moves nothing, nor does who only says
 * again what he said. `voices` are of one claim, by date; `told` is the one whose words tell it.
 */
export function findStanding(voices: readonly Voice[], told: Voice, likeness: Likeness): Standing {
  const steps: StandingStep[] = [];
  let state: StandingState | undefined;
  for (const [index, voice] of voices.entries()) {
    const earlier = voices.slice(0, index);
    if (earlier.some((each) => each.stance === voice.stance && isSameSpeaker(each, voice))) continue;
    const move = stateAfter(state, voice, (whom) => isAnswering(voice, earlier, told, likeness, whom));
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

/** Whether it has been said before what a voice speaks to. */
type Answers = (whom: SpokenTo) => boolean;

function isAnswering(
  voice: Voice,
  earlier: readonly Voice[],
  told: Voice,
  likeness: Likeness,
  whom: SpokenTo,
): boolean {
  if (voice !== told && likeness(voice, told) < whom.least) return false;
  const said = earlier.filter(({ statement }) => statement.act !== 'opinion');
  return said.some((other) => speaksTo(voice, other, likeness, whom));
}

/** What one more voice makes of a claim that stands at `state`; `undefined` where it moves nothing. */
function stateAfter(state: StandingState | undefined, voice: Voice, answers: Answers): Move | undefined {
  const { statement, stance, member } = voice;
  if (statement.act === 'opinion') return undefined;
  if (member.report.kind === 'chat') return inChat(state, stance);
  const isConcerned = CONCERNED.has(statement.speaker);
  const rule = isConcerned || statement.act === 'announce' ? ruleFor(voice) : undefined;
  if (
    rule !== undefined &&
    state !== undefined &&
    (rule.state !== 'concluded' || answers(SPOKEN_TO.concludes))
  )
    return { state: rule.state, rule: `standing:${rule.id}` };
  if (state !== undefined && takesBack(voice)) return { state: 'retracted', rule: 'standing:corrected' };
  switch (stance) {
    case 'asserts':
      return asserted(state, voice, answers);
    case 'denies':
      if (!isConcerned || !denies(state, voice, answers)) return undefined;
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

function ruleFor({ statement, member }: Voice): StepRule | undefined {
  const said = statement.content.map((part) => sliceSpan(member.report.text, part)).join(' ');
  return STEP_RULES.find(({ words }) => words.test(said));
}

/**
 * Whether a voice denies the claim itself: who is told to deny it, or whose words call it untrue, denies what he names; who
 * only says something in the negative (但没有穿冰爪) must say it of what another said.
 */
function denies(state: StandingState | undefined, { statement, member }: Voice, answers: Answers): boolean {
  const text = [statement.cue, ...statement.content].map(
    (part) => part && sliceSpan(member.report.text, part),
  );
  const saysSo = DENYING.test(text.join(' '));
  if (state === undefined) return saysSo;
  return answers(saysSo || statement.act === 'deny' ? SPOKEN_TO.denies : SPOKEN_TO.negates);
}
const DENYING =
  /[否][认認定]|辟[谣謠]|[谣謠]言|不[属屬]?[实實]|虚假|虛假|子[虚虛]乌?烏?有|不存在|没有的事|沒有的事|\b(?:den(?:y|ies|ied|ying)|denials?|refut\w+|untrue|false|fake|rumou?rs?|baseless|unfounded|no truth)\b/i;

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

function asserted(
  state: StandingState | undefined,
  { statement }: Voice,
  answers: Answers,
): Move | undefined {
  if (confirms(state, statement, answers)) {
    if (state === 'denied') return { state: 'disputed', rule: 'standing:asserted-after-denied' };
    return isEarly(state) ? { state: 'confirmed', rule: 'standing:confirmed' } : undefined;
  }
  if (state !== undefined && state !== 'circulating') return undefined;
  const isUnnamed = statement.source === null || UNNAMED.has(statement.speaker);
  if (!isUnnamed) return { state: 'reported', rule: 'standing:reported' };
  return state === undefined ? { state: 'circulating', rule: 'standing:circulating' } : undefined;
}

/** Who is told to confirm it confirms it, the first to speak of it too; a plain word only what another said. */
function confirms(state: StandingState | undefined, { act, speaker }: Statement, answers: Answers): boolean {
  if (act === 'confirm')
    return CONCERNED.has(speaker) && (state === undefined || answers(SPOKEN_TO.confirms));
  return PLAIN.has(act) && CONFIRMING.has(speaker) && state !== undefined && answers(SPOKEN_TO.affirms);
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
