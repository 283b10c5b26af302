import { type Span, sliceSpan, trimSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { wordsOf } from '../words/passage-words.ts';
import { callsFalse } from './calls-false.ts';
import { isOwn } from './own-statements.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * "【Reports】 that mice were found 【are false】": what is said is that they are, and not that mice were found. A draft whose cue is the noun
 * for talk gets the words that call it false as its cue, and what stands between as its content.
 */
export function withTalkCalledFalse(passage: Passage, drafts: readonly StatementDraft[]): StatementDraft[] {
  const words = wordsOf(passage);
  return drafts.flatMap((draft) => {
    const n = words.sentenceFirst.findLastIndex((first) => words.start[first]! <= draft.cue.start);
    if (draft.source !== null || n < 0) return draft;
    const sentence: Span = {
      start: words.start[words.sentenceFirst[n]!]!,
      end: words.end[words.sentenceLast[n]!]!,
    };
    const found = callsFalse(sliceSpan(passage.text, sentence).slice(0, LOOK_AT));
    if (found?.id !== 'talk-is-false') return draft;
    const talk = { start: sentence.start + found.talk[0], end: sentence.start + found.talk[1] };
    // Another verb of saying within the talk, or behind it, is no name for it.
    if (draft.cue.end > talk.start || draft.cue.start < sentence.start) return draft;
    const content = trimSpan(passage.text, talk);
    const cue = trimSpan(passage.text, { start: talk.end, end: sentence.start + found.end });
    if (content === undefined || cue === undefined) return draft;
    // A notice and a signed letter say the whole sentence themselves.
    if (isOwn(passage)) return [];
    return {
      ...draft,
      cue,
      content: [content],
      act: 'deny',
      reasons: [{ rule: 'en:called-false', span: cue }],
    };
  });
}

const LOOK_AT = 240;
