import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { LEAD, namesOneOfLead } from './names-one-of-lead.ts';
import { PROCEEDING } from './recall-words.ts';

/** Whether a sentence tells a step of the proceeding that the lead tells of: a person of the lead in both, and its words. */
export function isStepOfLead(text: string, within: Span, mentions: readonly Found<Mention>[]): boolean {
  return (
    PROCEEDING.test(text.slice(within.start, within.end)) &&
    PROCEEDING.test(text.slice(0, Math.min(within.start, LEAD))) &&
    namesOneOfLead(text, within, mentions)
  );
}
