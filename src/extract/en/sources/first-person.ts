import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import type { AnyDraft } from '../statements/statement-draft.ts';
import { findIssuer } from './find-issuer.ts';
import { findWriter } from './find-writer.ts';

const FIRST = /^(?:i|we)$/i;

/** Whether a draft is said in the first person: by "I" or "we", or by whoever publishes the text. */
export function isFirstPerson({ source, reasons }: AnyDraft, text: string): boolean {
  return source === null
    ? reasons.some(({ rule }) => rule === 'en:own')
    : FIRST.test(sliceSpan(text, source));
}

/**
 * Whom "I" and "we" stand for outside quotations: the label of the turn that they stand in, else who signed the text. Null where
 * neither is told.
 */
export function firstPersons(
  passage: Passage,
  drafts: readonly AnyDraft[],
): (draft: AnyDraft) => Span | null {
  const turns = drafts.filter(({ reasons }) => reasons.some(({ rule }) => rule === 'en:turn:colon'));
  const writer = findWriter(passage);
  const issuer = writer === null ? findIssuer(passage) : null;
  return (draft) => {
    if (!isFirstPerson(draft, passage.text)) return null;
    const said = draft.source ?? draft.content[0]!;
    if (passage.quotations.some((quotation) => contains(quotation, said))) return null;
    const turn = turns.find(({ content }) => contains(content[0]!, said));
    if (turn !== undefined) return turn.source;
    const isOne = draft.source !== null && /^i$/i.test(sliceSpan(passage.text, draft.source));
    return writer === null ? issuer : isOne ? writer.name : (writer.body ?? writer.name);
  };
}
