import { useTranslation } from 'react-i18next';
import type { StandingState } from '../../model/claim.ts';
import type { Reason } from '../../model/reason.ts';

interface StandingMarkProps {
  readonly state: StandingState;
  /** Of the step that brought it there. */
  readonly reasons: readonly Reason[];
}

const ANSWERS = ['decline', 'unaware', 'inquiry'] as const;
/** Nobody else has said it: an authority or a company tells it of its own accord. */
const OWN_WORD = 'standing:own-word';

/** How far a claim has come, in a word. An answer that settles nothing is told by its kind: none, or does not know. */
export function StandingMark({ state, reasons }: StandingMarkProps) {
  const { t } = useTranslation();
  const answer =
    state === 'answered'
      ? ANSWERS.find((kind) => reasons.some(({ rule }) => rule === `standing:${kind}`))
      : undefined;
  const isOwnWord = state === 'reported' && reasons.some(({ rule }) => rule === OWN_WORD);
  const word = isOwnWord ? 'standingOwnWord' : (`standing.${state}` as const);
  return (
    <b className={`standing standing-${state}`}>
      {t(answer === undefined ? word : `standingAnswer.${answer}`)}
    </b>
  );
}
