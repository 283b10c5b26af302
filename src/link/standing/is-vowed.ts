import { sliceSpan } from '../../text/span.ts';
import type { Voice } from './voice.ts';

const VOWING = /承诺|承諾|保证|保證|\b(?:promis|vow|pledg)/i;

/** Whether a voice only promises: 承诺全额退款. */
export function isVowed({ statement: { cue }, member, span }: Voice): boolean {
  const { text } = member.report;
  return (cue !== null && VOWING.test(sliceSpan(text, cue))) || VOWING.test(sliceSpan(text, span));
}

/** 我就要停业, 所以就准备停业: what who speaks wants to do; nobody else can confirm or deny it. */
export function isOwnWish({ statement: { content }, member, span }: Voice): boolean {
  const { text } = member.report;
  const words = sliceSpan(text, span);
  if (OWN_WISH.test(words)) return true;
  return WISH.test(words) && content.some((part) => sliceSpan(text, part).includes('我'));
}
const OWN_WISH =
  /^(?:我们?|咱们?)(?:就|偏偏?|一定|绝对|絕對)?(?:要(?!求)|不要|想|准备|準備|打算)|^(?:i|we)(?: am| are|['’]m|['’]re) going to\b/i;
const WISH = /^(?:所以|于是|因此|就|也|便)*(?:准备|準備|打算|想要)/;
