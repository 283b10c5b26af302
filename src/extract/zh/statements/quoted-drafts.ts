import type { Mention } from '../../../model/mention.ts';
import { findQuotations, type Quotation } from '../../../text/quotations.ts';
import { splitSentences } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { endsLikeSpeech } from './clauses.ts';
import { draftsOfSentence } from './drafts.ts';
import { partSentence } from './sentence-parts.ts';
import type { Draft } from './statement-draft.ts';

/** What is shorter holds no speaker with a cue and content of their own. */
const MIN_LENGTH = 12;
/** Words that something is called by are shorter. */
const MAX_NAME = 40;
/** What is longer is a document, or a quotation whose end was forgotten. */
const MAX_LENGTH = 4000;
const PRONOUN = /[我你您]们?$|^(?:我|我们|你|你们|您|他|她|其|他们|她们|自己|大家|人家|别人|谁|本人)$/;

/** Speech within quoted speech: “邻居说，水是黄的。” (王女士说) gives one more statement, of the neighbour. */
export function quotedDrafts(
  text: string,
  quotation: Quotation,
  names: readonly Found<Mention>[],
): readonly Draft[] {
  const length = quotation.inner.end - quotation.inner.start;
  if (length < MIN_LENGTH || length > MAX_LENGTH) return [];
  // “员工怒怼领导”的聊天记录: what something is called.
  const isName =
    length < MAX_NAME &&
    !endsLikeSpeech(text, quotation) &&
    /^(?:的|一事|事件)/.test(text.slice(quotation.end, quotation.end + 2));
  if (isName) return [];
  const inner = findQuotations(text, quotation.inner);
  return splitSentences(text, quotation.inner, inner).flatMap((sentence) => {
    const within = inner.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const near = names.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    return draftsOfSentence(partSentence(text, sentence, within, near))
      .filter(({ source }) => source !== null && !PRONOUN.test(text.slice(source.start, source.end)))
      .map((draft) => ({ ...draft, content: draft.content.map((span) => beforeAnswer(text, span)) }));
  });
}

/** 师傅说免费，【这算哪门子免费？】: what whoever tells it says of it himself. */
function beforeAnswer(text: string, span: Span): Span {
  const answer = ANSWERS_IT.exec(text.slice(span.start, span.end));
  return answer === null || answer.index === 0 ? span : { start: span.start, end: span.start + answer.index };
}
const ANSWERS_IT =
  /[，；](?:[这那](?:也|又|还)?(?:[算是叫]|不是|能[算叫])[^，。；？！]{0,20}[？?]|(?:根本|压根|完全)?(?:没有?[这那]回事|没有的事|不是真的|是假的|假的)|[这那](?:都|全|完全)?(?:是|纯属)?(?:谣言|假的|瞎说|胡说|乱讲))[^，；]*$/;
