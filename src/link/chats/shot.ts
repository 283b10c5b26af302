import type { Report } from '../../model/report.ts';
import type { MessageKind } from '../../model/transcript.ts';

export interface ShotMessage {
  readonly kind: MessageKind;
  readonly side: 'self' | 'other' | null;
  /** Its letters and digits in one form, without spaces and marks, which a recognition may miss. */
  readonly letters: string;
  readonly cut: boolean;
  /** It stands first or last, where an edge may cut it unseen: above its first whole line, below its last. */
  readonly atEdge: boolean;
  readonly confidence: number;
}

/** A screenshot of a chat as it is compared with others. */
export interface Shot {
  readonly report: string;
  /** The chat's name in one form; null where the image does not show it. */
  readonly name: string | null;
  readonly messages: readonly ShotMessage[];
}

/** The shot that a report is, undefined for all that is no screenshot. */
export function toShot({ id, text, transcript }: Report): Shot | undefined {
  if (!transcript || transcript.image === null) return undefined;
  const wordsOf = (span: { readonly start: number; readonly end: number } | null) =>
    span === null ? '' : lettersOf(text.slice(span.start, span.end));
  return {
    report: id,
    name: wordsOf(transcript.name) || null,
    messages: transcript.messages.map(({ kind, side, body, cut, confidence }, index) => ({
      kind,
      side,
      letters: wordsOf(body),
      cut,
      atEdge: index === 0 || index === transcript.messages.length - 1,
      confidence: confidence ?? 0,
    })),
  };
}

/** Where a message is nothing but marks (？？？), those. */
function lettersOf(words: string): string {
  const form = words.normalize('NFKC').toLowerCase();
  return form.replace(/[^\p{L}\p{N}]+/gu, '') || form.replace(/\s+/g, '');
}
