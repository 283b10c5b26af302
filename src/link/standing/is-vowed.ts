import { sliceSpan } from '../../text/span.ts';
import type { Voice } from './voice.ts';

const VOWING = /承诺|承諾|保证|保證|\b(?:promis|vow|pledg)/i;

/** Whether a voice only promises: 承诺全额退款. */
export function isVowed({ statement: { cue }, member, span }: Voice): boolean {
  const { text } = member.report;
  return (cue !== null && VOWING.test(sliceSpan(text, cue))) || VOWING.test(sliceSpan(text, span));
}
