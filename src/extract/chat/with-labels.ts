import type { Speaker, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import type { Transcript } from '../../model/transcript.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import { isSaid } from './is-said.ts';

/** What a sentence calls false that names nobody for it: 网传停课系谣言. */
const OWN = /(?:^|:)frame:refuted$/;
/** Whoever writes the message. */
const WRITER = /^(?:i|we)$/i;

/**
 * The statements told in messages, those that the message itself makes with its label. "We deny this" is told by the message already
 * (`said`), and what a question speaks of is said by nobody. Both stand in text order.
 */
export function withLabels(
  text: string,
  told: readonly Found<Statement>[],
  said: readonly Found<Statement>[],
  { messages }: Transcript,
  speakerOf: (label: Span) => Speaker,
): Found<Statement>[] {
  return told.flatMap((statement) => {
    const isWriter = statement.source !== null && WRITER.test(sliceSpan(text, statement.source));
    const isOwn =
      isWriter ||
      (statement.source === null &&
        statement.sourceFrom === null &&
        statement.reasons.some(({ rule }) => OWN.test(rule)));
    const hull = isOwn ? hullOfStatement(statement) : undefined;
    if (hull === undefined) return [statement];
    const around = said.find(({ content }) => content.some((span) => contains(span, hull)));
    if (isWriter && around?.act === statement.act) return [];
    const label = messages.find((message) => isSaid(message) && contains(message.body, hull))?.label ?? null;
    return [label === null ? statement : { ...statement, sourceFrom: label, speaker: speakerOf(label) }];
  });
}
