import type { Statement } from '../../../model/statement.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';

/** Who speaks for a body that these words do not name. */
const FOR_A_BODY =
  /^(?:an?|its|their|the|another) (?:[a-z]+ )?(?:spokes(?:man|woman|person)|representative|press officer|press office|statement)$/i;
/** Its founder, Ada Marsh: of whoever spoke before. */
const OF_IT =
  /^(?:[Ii]ts|[Tt]heir) (?:[a-z]+ )?(?:founder|co-founder|chair|chairman|chairwoman|chairperson|secretary|treasurer|leader|organi[sz]er|coordinator)(?:, \p{Lu}[^,]*)?$/u;
/** What speaks for nobody: a neighbour has no spokesman. */
const BODIES: ReadonlySet<string> = new Set(['official', 'company']);
/** Characters: some three sentences. */
const REACH = 400;

/** "Brindle Baths denied it. 【A spokeswoman】 said …": of the body that spoke right before in the paragraph. */
export function ofBodyBefore(
  statement: Found<Statement>,
  before: readonly Found<Statement>[],
  text: string,
): Found<Statement> {
  const { source, sourceFrom } = statement;
  if (source === null || sourceFrom !== null) return statement;
  const isOfIt = OF_IT.test(sliceSpan(text, source));
  if (!isOfIt && !FOR_A_BODY.test(sliceSpan(text, source))) return statement;
  const last = before.findLast((other) => other.source !== null && other.source.end <= source.start);
  const isBody = last !== undefined && (BODIES.has(last.speaker) || (isOfIt && last.speaker === 'party'));
  if (last?.source == null || !isBody || source.start - last.source.end > REACH) return statement;
  if (text.slice(last.source.end, source.start).includes('\n')) return statement;
  return { ...statement, speaker: last.speaker };
}
