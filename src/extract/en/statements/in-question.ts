import { partitionPoint } from '../../../text/partition-point.ts';
import { contains, sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import type { StatementDraft } from './statement-draft.ts';

/** "Is it correct that …?", "Why did the firm say …?": the verb stands before who does it. */
const INVERTED =
  /^(?:[\W\d]*(?:and|but|so|then|also|finally|if so|second|lastly)?[, ]*)?(?:(?:what|why|how|when|where|who|whom|which|whose)\b(?: (?:much|many|long|often|far|\w+ly|else|exactly))*(?: \w+){0,3}? )?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|must)(?:n['’]t)?\b/i;
const WHO = /^[\W\d]*who (?!knew|is|was|were|are)\w+/i;
const ASKS = new Set(['ask', 'decline']);

/** Whether a draft is told in a question that the text itself asks: nobody says that it is so. */
export function isInQuestion(passage: Passage, { cue, act, content }: StatementDraft): boolean {
  if (ASKS.has(act) || content.length === 0) return false;
  const { sentences, quotations, text } = passage;
  const at = partitionPoint(sentences.length, (index) => sentences[index]!.end <= cue.start);
  const sentence = sentences[at];
  if (sentence === undefined || text[sentence.end - 1] !== '?' || !contains(sentence, cue)) return false;
  // “Is it safe?” he asks, or what he says ends in a question of its own.
  if (quotations.some(({ start, end }) => start < sentence.end && end > sentence.start)) return false;
  const words = sliceSpan(text, sentence);
  return INVERTED.test(words) || WHO.test(words);
}
