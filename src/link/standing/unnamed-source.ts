import { sliceSpan } from '../../text/span.ts';
import type { Voice } from './voice.ts';

/** Words that stand for somebody whom only guessing finds, or for nobody: they said, which relates to; The also said. */
const NO_NAME =
  /^(?:the|an?|it|they|this|that|these|those|which|who|what|there|we|其|它|它们|它們|他们|他們|她们|她們|我们|我們|双方|雙方|二人|两人|兩人)$/i;
/** Somebody, nobody in particular: 有消费者反映. */
const SOME =
  /^(?:有(?!关|關|限)|一些|部分|不少|多名|多位|多家|[数數几幾][名位家]|许多|許多|众多|眾多|some\b|several\b|many\b|numerous\b)/i;

/** Whether the words that name a speaker name nobody. */
export function hasNoName({ statement, member }: Voice): boolean {
  const span = statement.source;
  return span === null || NO_NAME.test(sliceSpan(member.report.text, span).trim());
}

/** Whether a speaker is one of many. */
export function isOneOfMany({ statement, member }: Voice): boolean {
  const span = statement.source;
  return span !== null && SOME.test(sliceSpan(member.report.text, span));
}
