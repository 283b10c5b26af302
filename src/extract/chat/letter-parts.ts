import { splitSentences } from '../../text/sentences.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { LanguagePack, SaidAct } from '../pack.ts';
import { isCourtesy, takesLeave } from './courtesies.ts';

const POINT = /^[（(]?(?:[QqAa]?\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.)）:：]|、)\s*/u;
const WORD = /\p{L}/u;

/** What stands in a row in a letter and is one act. */
export interface LetterPart extends SaidAct {
  readonly span: Span;
}

/**
 * The words of a letter's message, sentence by sentence, where one may decline what the next tells: "We will not comment on the cause. The
 * lift has been mended." Sentences of one act in a row are one part. Greetings, thanks and what stands below the leave are none.
 * `asked` is the question that they answer, where one is known.
 */
export function letterParts(text: string, body: Span, asked: Span | null, pack: LanguagePack): LetterPart[] {
  const question = asked && sliceSpan(text, asked).replace(POINT, '');
  const parts: LetterPart[] = [];
  for (const span of splitSentences(text, body)) {
    const words = sliceSpan(text, span);
    if (takesLeave(words)) break;
    const said = words.replace(POINT, '');
    if (!WORD.test(said) || isCourtesy(said)) continue;
    const { act, rule } = pack.judgeSaid(said, question);
    const last = parts.at(-1);
    const goesOn =
      last !== undefined &&
      last.act === act &&
      act !== 'ask' &&
      text.slice(last.span.end, span.start).trim() === '';
    if (goesOn) parts[parts.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
    else parts.push({ span, act, rule });
  }
  return parts;
}
