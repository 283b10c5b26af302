import type { Mention } from '../../../model/mention.ts';
import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import type { AnyDraft } from '../statements/statement-draft.ts';
import { findInterviewee } from './find-interviewee.ts';
import { findIssuer } from './find-issuer.ts';
import { findWriter } from './find-writer.ts';

const FIRST = /^(?:i|we)$/i;

/** Whether a draft is said in the first person: by "I" or "we", or by whoever publishes the text; of a notice, what was done and nobody is named for. */
export function isFirstPerson(
  { source, reasons }: AnyDraft,
  { text, kind }: Pick<Passage, 'text' | 'kind'>,
): boolean {
  if (source !== null) return FIRST.test(sliceSpan(text, source));
  return reasons.some(({ rule }) => rule === 'en:own' || (kind === 'notice' && rule === 'en:source:passive'));
}

/**
 * Whom "I" and "we" stand for outside quotations: the label of the turn that they stand in, for "A:" who is interviewed, else who
 * signed the text. Null where none is told.
 */
export function firstPersons(
  passage: Passage,
  drafts: readonly AnyDraft[],
  mentions: readonly Found<Mention>[],
): (draft: AnyDraft) => Span | null {
  const turns = drafts.filter(isTurn);
  const answers = turns.filter(isAnswer);
  const interviewee = answers.length > 1 ? findInterviewee(passage, mentions, answers[0]!.cue!.start) : null;
  const writer = findWriter(passage);
  const issuer = writer === null ? findIssuer(passage) : null;
  return (draft) => {
    if (isAnswer(draft)) return interviewee;
    if (!isFirstPerson(draft, passage)) return null;
    const said = draft.source ?? draft.content[0]!;
    if (passage.quotations.some((quotation) => contains(quotation, said))) return null;
    const turn = turns.find(({ content }) => contains(content[0]!, said));
    if (turn !== undefined) return isAnswer(turn) ? interviewee : turn.source;
    const isOne = draft.source !== null && /^i$/i.test(sliceSpan(passage.text, draft.source));
    return writer === null ? issuer : isOne ? writer.name : (writer.body ?? writer.name);
  };
}

function isTurn({ reasons }: AnyDraft): boolean {
  return reasons.some(({ rule }) => rule === 'en:turn:colon');
}

/** A turn that "A:" alone stands for. */
function isAnswer(draft: AnyDraft): boolean {
  return draft.source === null && draft.cue !== null && isTurn(draft);
}
