import type { Span } from '../../../text/span.ts';

const PRONOUN = /^(?:他|她|其|他们|她们|自己|本人|对方)$/;
/** Ends and words of names for several. */
const SEVERAL = /[们等和与、两二多各双众民友客]|方面|有的|有些|家长|员工/;

export function isPronoun(text: string, span: Span): boolean {
  return PRONOUN.test(text.slice(span.start, span.end));
}

/** The subject that a pronoun stands for, if it is no pronoun itself; for 他们 one that names several. */
export function fullerSubject(text: string, own: Span, subject: Span | undefined): Span | undefined {
  if (subject === undefined) return undefined;
  const words = text.slice(subject.start, subject.end);
  const isPlural = text.slice(own.start, own.end).endsWith('们');
  // 他与店主: told by another pronoun; 记者采访到一位居民，他认为…: whoever asks is not who answers.
  const isNone = PRONOUN.test(words) || /^[他她](?:们?)[与和跟]/.test(words) || /记者$/.test(words);
  return isNone || (isPlural && !SEVERAL.test(words)) ? undefined : subject;
}
