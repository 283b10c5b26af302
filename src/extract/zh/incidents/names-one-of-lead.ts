import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import { mentionsWithin } from '../../incidents/mentions-within.ts';
import type { Found } from '../../pack.ts';

/** How much of a report tells what and whom it is about: title and first paragraphs, in characters. */
export const LEAD = 300;

/** Whether a sentence names a person of the lead: then it is of the main matter, in whatever place and month. */
export function namesOneOfLead(text: string, within: Span, mentions: readonly Found<Mention>[]): boolean {
  const lead = text.slice(0, Math.min(within.start, LEAD));
  return mentionsWithin(mentions, within).some(
    ({ type, span: { start, end } }) => type === 'person' && lead.includes(text.slice(start, end)),
  );
}
