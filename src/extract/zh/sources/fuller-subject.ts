import type { Span } from '../../../text/span.ts';

const PRONOUN = /^(?:(?:他|她|其|他们|她们)(?:本人|自己)?|自己|本人|对方)$/;
/** Ends and words of names for several. */
const SEVERAL = /[们等和与、两二多各双众民友客]|方面|有的|有些|家长|员工/;

/** 【该工作人员】: a noun that points back to a fuller phrase with the same noun. */
const POINTING = /^(?:该|这名|这位|上述|前述)([一-龥]{1,6})$/;

/** Whether a phrase stands for a fuller one of its sentence: 他, 该工作人员. */
export function pointsBack(text: string, span: Span): boolean {
  return isPronoun(text, span) || POINTING.test(text.slice(span.start, span.end));
}

export function isPronoun(text: string, span: Span): boolean {
  return PRONOUN.test(text.slice(span.start, span.end));
}

/** The subject that a pronoun stands for, if it is no pronoun itself; for 他们 one that names several. */
export function fullerSubject(text: string, own: Span, subject: Span | undefined): Span | undefined {
  if (subject === undefined) return undefined;
  const words = text.slice(subject.start, subject.end);
  const noun = POINTING.exec(text.slice(own.start, own.end))?.[1];
  if (noun !== undefined) return words.endsWith(noun) && !POINTING.test(words) ? subject : undefined;
  const isPlural = text.slice(own.start, own.end).includes('们');
  // 他与店主: told by another pronoun; 记者采访到一位居民，他认为…: whoever asks is not who answers.
  const isNone =
    PRONOUN.test(words) ||
    /^[他她](?:们?)[与和跟]/.test(words) ||
    /^有的?人$/.test(words) ||
    /记者$/.test(words);
  return isNone || (isPlural && !SEVERAL.test(words)) ? undefined : subject;
}
