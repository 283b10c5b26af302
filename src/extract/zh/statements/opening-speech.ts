import type { Quotation } from '../../../text/quotations.ts';
import { endsLikeSpeech } from './clauses.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** The quotations of speech that a sentence begins with, nothing but marks between them. */
export function openingSpeech({
  text,
  sentence,
  quotations,
}: Pick<SentenceParts, 'text' | 'sentence' | 'quotations'>): Quotation[] {
  const spoken: Quotation[] = [];
  let at = sentence.start;
  for (const quotation of quotations) {
    if (!/^[\s，、；]*$/.test(text.slice(at, quotation.start))) break;
    if (!quotation.closed || !endsLikeSpeech(text, quotation)) break;
    spoken.push(quotation);
    at = quotation.end;
  }
  return spoken;
}
