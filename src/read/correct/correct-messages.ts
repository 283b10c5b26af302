import type { CorrectedMessage } from '../../model/correction.ts';
import type { DecidedSide, DecidedTime, JournalledDecision } from '../../model/decision.ts';
import type { ChatMessage, Transcript } from '../../model/transcript.ts';
import { retellAfter } from '../screenshot/retell-times.ts';

/** What humans said of a message beside its words: what of it, which one, and the decision. */
export interface MessageEdit {
  readonly what: CorrectedMessage['what'];
  /** By its place in the transcript; for a separator the message that it stands before. */
  readonly message: number;
  readonly decision: JournalledDecision<DecidedSide> | JournalledDecision<DecidedTime>;
}

export interface CorrectedMessages {
  readonly transcript: Transcript;
  readonly messages: readonly CorrectedMessage[];
}

/**
 * A transcript in which messages are on the side, and were sent at the time, that humans say. `named` are those whose sender
 * a human says: of any other that is one's own the label was somebody else's, and is it no more.
 */
export function correctMessages(
  transcript: Transcript,
  edits: readonly MessageEdit[],
  named: ReadonlySet<number>,
): CorrectedMessages {
  let now = transcript;
  const corrected: CorrectedMessage[] = [];
  // Of two decisions about one thing the later counts; separators come first, for messages have a time of their own.
  const last = new Map(edits.map((edit) => [`${edit.what} ${edit.message}`, edit]));
  const order = ['separator', 'time', 'side'] as const;
  for (const { what, message, decision } of [...last.values()].sort(
    (a, b) => order.indexOf(a.what) - order.indexOf(b.what) || a.message - b.message,
  )) {
    const { decided, id, by, reason, time } = decision;
    const tell = (read: string | null) => corrected.push({ what, message, read, id, by, reason, time });
    if (what === 'separator' && decided.verb === 'time') {
      const at = now.separators.findLastIndex(({ before }) => before === message);
      if (now.separators[at]!.value === decided.value) continue;
      tell(transcript.separators[at]!.value);
      now = retellAfter(now, at, decided.value, 'separator:decided');
      continue;
    }
    const one = now.messages[message]!;
    if (decided.verb === 'time') {
      if (one.time === decided.value) continue;
      tell(transcript.messages[message]!.time);
      now = withMessage(now, message, { ...one, time: decided.value, timeFrom: 'message' });
    } else {
      if (one.side === decided.side) continue;
      tell(transcript.messages[message]!.side);
      now = withMessage(now, message, withSide(one, decided.side, named.has(message)));
    }
  }
  return {
    transcript: now,
    messages: corrected.sort((a, b) => a.message - b.message),
  };
}

function withSide(message: ChatMessage, side: 'self' | 'other', isNamed: boolean): ChatMessage {
  const isOthers = side === 'self' && !isNamed;
  const reasons = message.reasons.filter(
    ({ rule }) => !(rule.startsWith('side:') || (isOthers && rule.startsWith('label:'))),
  );
  return {
    ...message,
    side,
    label: isOthers ? null : message.label,
    reasons: [...reasons, { rule: 'side:decided', span: message.body }],
  };
}

function withMessage(transcript: Transcript, at: number, message: ChatMessage): Transcript {
  return { ...transcript, messages: transcript.messages.with(at, message) };
}
