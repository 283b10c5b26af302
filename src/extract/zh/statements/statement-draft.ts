import type { Reason } from '../../../model/reason.ts';
import type { Mode, Speaker, Statement } from '../../../model/statement.ts';
import { hullOf, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { actOf, type JudgedAct } from '../acts/act-of.ts';
import { judgeSaid } from '../acts/said-acts.ts';
import type { FoundCue } from '../cues/found-cue.ts';
import { speakerOfSpan } from '../sources/speaker-at.ts';
import { findHedge } from './find-hedge.ts';

/** A statement on its way: what was found of it before act and speaker are judged. Written in this order of its keys everywhere, so that all are of one shape to the compiler. */
export interface Draft {
  source: Span | null;
  sourceFrom: Span | null;
  /** The words shown as the cue; null for a bare quotation or a 律师：… head. */
  cue: Span | null;
  /** What the cue is in the table, null where `cue` is. */
  readonly found: FoundCue | null;
  readonly content: readonly Span[];
  readonly mode: Mode;
  /** True where nobody is named and no earlier speaker is meant (据了解). */
  readonly anonymous: boolean;
  /** Which pattern of the sentence it came from. */
  readonly frame: string;
}

/** The finished record of a draft; its act is that of `judged`, where other statements tell the rest of its words. */
export function describeStatement(
  text: string,
  draft: Draft,
  titles: ReadonlyMap<string, string>,
  judged?: string,
): Found<Statement> {
  const named = draft.source ?? draft.sourceFrom;
  // A pronoun tells no kind of speaker where the words it stands for do.
  const told = draft.sourceFrom ?? draft.source;
  const words = (span: Span | null) => (span === null ? '' : text.slice(span.start, span.end));
  const kind = kindOf(draft, speakerOfSpan(text, told, titles, draft.found?.cue ?? null));
  const said = judged ?? draft.content.map(words).join('');
  // Who posts for himself writes to others, as in a chat.
  const isPost = BY_HIMSELF.has(draft.frame) && POSTERS.has(kind.speaker);
  // 社评：…: a paper that speaks for itself judges.
  const isVerdict = draft.frame === 'own-account' && kind.speaker === 'media';
  const act = isPost
    ? judgePost(said)
    : isVerdict
      ? judgeVerdict(said)
      : actOf({ cue: draft.found, speaker: kind.speaker, source: words(told), mode: draft.mode }, said);
  return {
    source: draft.source,
    sourceFrom: draft.sourceFrom,
    cue: draft.cue,
    addressee: null,
    medium: null,
    content: [...draft.content],
    mode: draft.mode,
    act: act.act,
    hedge: findHedge(text, draft.cue, draft.content),
    speaker: kind.speaker,
    reasons: [
      reason(`frame:${draft.frame}`, draft.cue ?? draft.content[0] ?? draft.source, draft.found?.cue.word),
      reason(
        act.rule,
        draft.content.length > 0 ? hullOf(draft.content) : draft.cue,
        act.words.length === 0 ? undefined : act.words.join(' '),
      ),
      reason(kind.rule, named),
    ],
  };
}

function judgeVerdict(said: string): JudgedAct {
  const act = /[？?]$/.test(said) ? 'ask' : 'opinion';
  return { act, rule: `act:${act === 'ask' ? 'question' : 'verdict'}`, words: [] };
}

function judgePost(said: string): JudgedAct {
  const { act, rule } = judgeSaid(said);
  return { act, rule: rule ?? 'act:default', words: [] };
}

const BY_HIMSELF: ReadonlySet<string> = new Set(['posted', 'own-account']);
const POSTERS: ReadonlySet<Speaker> = new Set<Speaker>(['party', 'public', 'unknown']);

/** An account that nothing tells of is anybody's. */
function kindOf(
  { frame }: Draft,
  kind: { speaker: Speaker; rule: string },
): { speaker: Speaker; rule: string } {
  return frame === 'posted' && kind.rule === 'speaker:default'
    ? { speaker: 'unknown', rule: 'speaker:account' }
    : kind;
}

function reason(rule: string, span: Span | null, note?: string): Reason {
  return note === undefined ? { rule, span } : { rule, span, note };
}
