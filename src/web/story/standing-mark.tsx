import { useTranslation } from 'react-i18next';
import type { StandingState } from '../../model/claim.ts';
import type { Reason } from '../../model/reason.ts';
import type { Speaker } from '../../model/statement.ts';

interface StandingMarkProps {
  readonly state: StandingState;
  /** Of the step that brought it there. */
  readonly reasons: readonly Reason[];
  /** Who spoke in that step; undefined where its words are no statement. */
  readonly speaker: Speaker | undefined;
}

const ANSWERS = ['decline', 'unaware', 'inquiry'] as const;
/** Nobody else has said it: an authority or a company tells it of its own accord. */
const OWN_WORD = 'standing:own-word';

/** Who denies or confirms as one whose matter it is. */
const CONCERNED: ReadonlySet<Speaker> = new Set(['company', 'party']);

/** How far a claim has come, in a word. An answer that settles nothing is told by its kind: none, or does not know; a denial by whose it is. */
export function StandingMark({ state, reasons, speaker }: StandingMarkProps) {
  const { t } = useTranslation();
  const answer =
    state === 'answered'
      ? ANSWERS.find((kind) => reasons.some(({ rule }) => rule === `standing:${kind}`))
      : undefined;
  const isOwnWord = state === 'reported' && reasons.some(({ rule }) => rule === OWN_WORD);
  const word = isOwnWord ? 'standingOwnWord' : (`standing.${state}` as const);
  return (
    <b className={`standing standing-${state}`}>
      {(state === 'denied' || state === 'confirmed') && speaker !== undefined
        ? t(`standingBy.${voiceOf(speaker)}.${state}`)
        : t(answer === undefined ? word : `standingAnswer.${answer}`)}
    </b>
  );
}

function voiceOf(speaker: Speaker): 'authority' | 'concerned' | 'other' {
  if (speaker === 'official') return 'authority';
  return CONCERNED.has(speaker) ? 'concerned' : 'other';
}
