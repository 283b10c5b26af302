import { sliceSpan } from '../../../text/span.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A verb that reports, with an object that shows that nothing was said. */
interface NoSpeech {
  readonly example: string;
  readonly cue: RegExp;
  readonly content: RegExp;
}

export const NO_SPEECH: readonly NoSpeech[] = [
  {
    example: 'The maker recalled 3,000 tins.',
    cue: /\brecall(?:s|ed|ing)?$/i,
    content:
      /^(?:(?:all|some|about|around|nearly|almost|more than|over|its|their|the) )*(?:\d|[a-z]+ (?:of|from|made|sold)\b|products?\b|batch)/i,
  },
  {
    example: 'The school charged parents 680 yuan each.',
    cue: /\bcharg(?:e|es|ed|ing)$/i,
    content:
      /^(?:(?:[a-z]+ ){0,4})?(?:[$£€¥]\s?\d|\d[\d,.]* (?:\w+ )?(?:yuan|dollars?|pounds?|euros?|pence|cents?|rupees)\b)|^(?:a|the|higher|lower|extra|double|no) (?:\w+ )?(?:fees?|rent|prices?|deposit|toll)\b/i,
  },
  {
    // Who is quoted without a name asks nothing of the matter.
    example: 'said a mother, who asked that only her surname be used',
    cue: /\b(?:ask|request|want|prefer|insist)(?:s|ed|ing)?(?: for)?$/i,
    content:
      /^(?:that )?(?:only )?(?:his|her|their) (?:full |first |last |family |sur)?names? (?:only )?(?:not )?be (?:used|withheld|published|given|printed|changed)\b|^(?:not )?to (?:not )?(?:be|remain) (?:named|identified|quoted by name|anonymous)\b|^anonymity\b/i,
  },
];

/** Whether a verb that may report something does not: its object is a thing, a price, or how to be called. */
export function isNoSpeech(text: string, { cue, content }: StatementDraft): boolean {
  const [first] = content;
  if (first === undefined) return false;
  const [verb, object] = [sliceSpan(text, cue), sliceSpan(text, first)];
  return NO_SPEECH.some((rule) => rule.cue.test(verb) && rule.content.test(object));
}
