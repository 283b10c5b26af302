import type { Quotation } from '../../../text/quotations.ts';
import { type Clause, endsLikeSpeech } from '../statements/clauses.ts';
import type { FoundCue } from './found-cue.ts';

/** No nickname is longer. */
const MAX_NICKNAME = 10;
/** Between a quoted name and its verb: adverbs alone. */
const QUOTED_NAME_GAP =
  /^(?:再度|再次|首次|随后|随即|当天|今日|昨日|近日|公开|正式|连续|最新|[则也都还就却曾又再])*$/;

/** The last quotation before the cue that the clause begins with. */
export function leadingQuotation(text: string, clause: Clause, cue: FoundCue): Quotation | undefined {
  return clause.quotations.findLast(
    (each) => each.end <= cue.start && /^[\s，]*$/.test(text.slice(clause.start, each.start)),
  );
}

/** “风里的伞”【则也】说: marks around a few words without a stop, and only adverbs up to the verb. */
export function isNickname(text: string, quotation: Quotation, cue: FoundCue): boolean {
  const { start, end } = quotation.inner;
  const between = text.slice(quotation.end, cue.sourceEnd);
  return end - start <= MAX_NICKNAME && !endsLikeSpeech(text, quotation) && QUOTED_NAME_GAP.test(between);
}
