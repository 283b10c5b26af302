import { sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { wordsOf } from '../words/passage-words.ts';
import { sentenceAt } from '../words/sentence-at.ts';
import { talkCalledFalse } from './calls-false.ts';
import { isOwn } from './own-statements.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * "【Reports】 that mice were found are false": what is said is that they are false, and not that mice were found. A draft whose cue is the
 * noun for talk denies what stands between.
 */
export function withTalkCalledFalse(passage: Passage, drafts: readonly StatementDraft[]): StatementDraft[] {
  const words = wordsOf(passage);
  return drafts.flatMap((draft) => {
    // 【Our】 earlier statement that it was safe was wrong: nobody else speaks.
    if (draft.source !== null && !/^(?:our|my)$/i.test(sliceSpan(passage.text, draft.source))) return draft;
    const n = sentenceAt(words, draft.cue.start);
    if (n < 0) return draft;
    const start = words.start[words.sentenceFirst[n]!]!;
    const end = words.end[words.sentenceLast[n]!]!;
    const talk = talkCalledFalse(passage.text, { start, end });
    // Another verb of saying within the talk, or behind it, is no name for it.
    if (talk === undefined || draft.cue.end > talk.content.start || draft.cue.start < start) return draft;
    // A notice and a signed letter say it themselves.
    if (isOwn(passage)) return [];
    const reasons = [{ rule: 'en:called-false', span: talk.cue }];
    return { ...draft, cue: talk.cue, content: [talk.content], act: 'deny', reasons };
  });
}
