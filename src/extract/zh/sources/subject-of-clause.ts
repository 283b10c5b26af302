import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { isNameLike } from './can-speak.ts';
import { leadingSubject } from './leading-subject.ts';
import { isVerb } from './phrase-verbs.ts';
import { phraseWords } from './phrase-words.ts';
import { isAdverb, isPreposition, spanOfWords, trimStart } from './trim-phrase.ts';

/** A clause's subject stands in its first part; no subject is longer. */
const MAX_SUBJECT = 80;
const PUBLISHES = /(?:发布|发表|发出|刊发|印发|出台|公布|签署|推出)了?《/;

const TELLS = /(?<=[报社网台闻体视刊])(?:报道|报导)$/;

/** The subject that a clause begins with, or all of it where it has no verb; `undefined` where that cannot speak. */
export function subjectOfClause(
  text: string,
  clause: Span,
  names: readonly Found<Mention>[],
): Span | undefined {
  const end0 = Math.min(clause.end, clause.start + MAX_SUBJECT);
  // 县教育局发布《…公司…的公告》: no name in a title is the subject.
  const title = PUBLISHES.exec(text.slice(clause.start, end0));
  // 清河晚报【报道】，…: at the end of its clause a verb.
  const told = TELLS.exec(text.slice(clause.start, end0))?.[0].length ?? 0;
  const region = {
    // （【何女士】提出异议，…）: the mark that a sentence in brackets begins with.
    start: /[（(]/.test(text[clause.start] ?? '') ? clause.start + 1 : clause.start,
    end: title === null ? end0 - told : clause.start + title.index + 2,
  };
  const words = phraseWords(text, region, names);
  const low = trimStart(text, words, 0, words.length);
  const subject = leadingSubject(text, words, low, words.length, names);
  if (subject !== undefined) return subject;
  const end = words.findIndex(
    (word, index) => index > low && (isVerb(word) || isAdverb(word) || isPreposition(word)),
  );
  const first = end < 0 ? [] : words.slice(low, end);
  return isNameLike(first) ? spanOfWords(words, low, end) : undefined;
}
