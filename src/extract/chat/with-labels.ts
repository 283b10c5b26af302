import type { Speaker, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import type { Transcript } from '../../model/transcript.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import { isSaid } from './is-said.ts';

/** What a sentence calls false that names nobody for it: 网传停课系谣言. */
const OWN = /(?:^|:)frame:refuted$/;

/** The statements told in messages, those that the message itself makes with its label. Both stand in text order. */
export function withLabels(
  told: readonly Found<Statement>[],
  { messages }: Transcript,
  speakerOf: (label: Span) => Speaker,
): Found<Statement>[] {
  return told.map((statement) => {
    const isOwn =
      statement.source === null &&
      statement.sourceFrom === null &&
      statement.reasons.some(({ rule }) => OWN.test(rule));
    const hull = isOwn ? hullOfStatement(statement) : undefined;
    if (hull === undefined) return statement;
    const label = messages.find((message) => isSaid(message) && contains(message.body, hull))?.label ?? null;
    return label === null ? statement : { ...statement, sourceFrom: label, speaker: speakerOf(label) };
  });
}
