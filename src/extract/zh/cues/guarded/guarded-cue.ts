import type { Act } from '../../../../model/statement.ts';
import type { Cue, CueKind } from '../cue.ts';

type Guards = Pick<Cue, 'notAfter' | 'notBefore' | 'wordsBefore' | 'wordsAfter'>;

/** `after` and `before` list what must not stand there, parted by spaces. */
export function not(after: string, before = ''): Guards {
  return {
    ...(after === '' ? {} : { notAfter: after.split(' ').filter(Boolean) }),
    ...(before === '' ? {} : { notBefore: before.split(' ').filter(Boolean) }),
  };
}

/** Characters that make another word with the cue, where the dictionary cuts the text so: 说明 in 说明情况, not in 说明天开门. */
export function withinWord(before: string, after: string): Guards {
  return { wordsBefore: before, wordsAfter: after };
}

/** Makes the cues of one kind: word, act, a phrase with it, and what must not stand beside it. */
export function cueOf(
  kind: CueKind,
): (word: string, act: Act | null, example: string, guards?: Guards) => Cue {
  return (word, act, example, guards = {}) => ({ word, kind, act, example, ...guards });
}
