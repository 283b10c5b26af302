import type { Span } from '../../../text/span.ts';
import { isWritten } from '../sources/can-speak.ts';
import { findSource } from '../sources/find-source.ts';
import { isRecord } from '../sources/speaker-words.ts';
import { trimContent } from '../statements/find-content.ts';
import { ACCORDING, type CuePlace } from './cue-place.ts';

/** What may follow the cue in a phrase that ends with it: 据店主透露【的消息】. */
const CLOSING = /^(?:称|说|了|指出|显示|的?消息|我们(?:可以)?知道|可知|得知|来看|来说)?[\s，：]*$/;
/** 据【相关】统计 names nobody. */
const NOBODY = /^(?:相关|有关|最新|公开|初步|不完全)$/;
/** No name of a record is longer. */
const MAX_RECORD = 40;

/** 据【晚报】报道，…: the phrase that the cue closes, without 据; undefined where it closes none. */
export function accordingPhrase({ text, clause, cue, from }: CuePlace): Span | undefined {
  if (from !== clause.start || !CLOSING.test(text.slice(cue.end, clause.end))) return undefined;
  const opening = ACCORDING.exec(text.slice(clause.start, cue.start));
  if (opening === null) return undefined;
  const end = text[cue.start - 1] === '的' ? cue.start - 1 : cue.start;
  return { start: clause.start + opening[0].length, end };
}

/** Whom such a phrase names; undefined where it names nobody. */
export function accordingSource({ text, names, kind }: CuePlace, phrase: Span): Span | undefined {
  // 据【居民拍的照片】显示: whoever made the record is a part of its name.
  const isMade =
    kind === 'show' &&
    phrase.end - phrase.start <= MAX_RECORD &&
    (isWritten(text, phrase) || isRecord(text, phrase));
  return isMade ? trimContent(text, phrase) : findSource(text, phrase, names);
}

export function isNobody(text: string, source: Span): boolean {
  return NOBODY.test(text.slice(source.start, source.end));
}
