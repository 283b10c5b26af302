import { contains, type Span, sliceSpan } from '../../text/span.ts';
import type { Voice } from './voice.ts';

/** Who only tells what others have said to him. */
const TELLERS: ReadonlySet<string> = new Set(['public', 'party', 'unknown']);
/** 某平台消息: a medium that is not known for one. */
const NEWS = /^(?:消息|[报報][道導]|[讯訊]|电|電)$|^report(?:s|ed)?$/;
const LEARNT = /[获獲]悉|得知|了解到|\b(?:learnt|learned|heard)\b/i;
/** 家属从警方处获悉: not the reporter. */
const HEARER =
  /(?:家[属屬长長人]|网友|網友|当事人|當事人|[他她]们?|律师|律師|学生|學生|居民|村民|业主|業主|先生|女士)[^。；]{0,30}[从從自向]$/;

/**
 * Whether the words of a voice stand within those of somebody who only tells of it (知情人称，民警说桥面开裂), or were heard by
 * somebody who is no reporter.
 */
export function isToldByAnother({ member, statement, span }: Voice): boolean {
  const { text } = member.report;
  const { source, cue } = statement;
  if (source === null) return false;
  const isWithin = member.statements.some(
    (outer) =>
      outer.id !== statement.id &&
      outer.source !== null &&
      TELLERS.has(outer.speaker) &&
      !(outer.cue !== null && NEWS.test(sliceSpan(text, outer.cue))) &&
      outer.content.some((part) => contains(part, span) && contains(part, source)),
  );
  if (isWithin) return true;
  return cue !== null && LEARNT.test(sliceSpan(text, cue)) && HEARER.test(wordsBefore(text, source));
}

function wordsBefore(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - LONGEST), start);
}
/** UTF-16 units of a clause before a source. */
const LONGEST = 60;
