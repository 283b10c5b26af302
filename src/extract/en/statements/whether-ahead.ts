import { sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A question that is no main clause, who does not know, and the words that say so. */
const AHEAD =
  /^(?:(?:but|and|as for|as to) )?((?:whether|if|who|what|when|where|how|why)\b[^.!?;"“”\n]{3,160}), ((?:i|we|he|she|they|it|(?:mr|mrs|ms|dr)\.? \p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|the [a-z-]+(?: [a-z-]+)?)) ((?:(?:could|would|can|do|does|did)(?: not|n['’]t)|can['’]?t|cannot) (?:yet |really )?(?:say|tell|know|recall|remember))(?: (?:yet|exactly|so far|for (?:sure|certain)|with certainty|at (?:this|the) \w+))?$/iu;
const SHORTEST = 20;

/** "【Whether it was open on Monday】, she could not say": what is not known stands before who does not know it. `[]` for none. */
export function whetherAhead({ text, sentences }: Passage): StatementDraft[] {
  return sentences.flatMap((sentence): StatementDraft[] => {
    const words = sliceSpan(text, sentence).replace(/[.!]\s*$/, '');
    const match = words.length < SHORTEST ? null : AHEAD.exec(words);
    if (match === null) return [];
    const [, clause, who, cannot] = match as unknown as [string, string, string, string];
    const spanAt = (at: number, part: string) => ({
      start: sentence.start + at,
      end: sentence.start + at + part.length,
    });
    const at = words.indexOf(clause);
    const whoAt = at + clause.length + ', '.length;
    const cue = spanAt(whoAt + who.length + 1, cannot);
    return [
      {
        source: spanAt(whoAt, who),
        cue,
        content: [spanAt(at, clause)],
        act: 'unaware',
        reasons: [{ rule: 'en:unclear', span: cue }],
      },
    ];
  });
}
