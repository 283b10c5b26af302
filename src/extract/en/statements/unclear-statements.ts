import { nounPhraseBefore } from '../sources/noun-phrase-before.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { clauseLast } from './clause-ends.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';

const BE = new Set([
  'is',
  'was',
  'are',
  'were',
  'remains',
  'remained',
  'remain',
  "isn't",
  "wasn't",
  'isn’t',
  'wasn’t',
]);

/**
 * "It is not clear whether …", "the cause remains unclear": nobody is named as not knowing, but that it is
 * not known is what the report says. `[]` where all is clear.
 */
export function unclearStatements(words: Words): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (let at = 1; at < words.count; at++) {
    if (!hasClass(words, at, CLASS.unclear) || words.quotation[at]! >= 0) continue;
    const first = cueFirst(words, at, words.lower[at]!.startsWith('un'));
    if (first === undefined) continue;
    const subject = nounPhraseBefore(words, first);
    const impersonal = subject === undefined || words.lower[subject.first] === 'it';
    const after = at + 1;
    const clause = hasBit(words, after, WORD.subordinator)
      ? { first: after, last: clauseLast(words, after) }
      : undefined;
    const content = impersonal ? clause : subject;
    if (content === undefined || content.last < content.first) continue;
    const cue = rangeToSpan(words, { first, last: at });
    drafts.push({
      source: null,
      cue,
      content: [rangeToSpan(words, content)],
      act: 'unaware',
      reasons: [{ rule: 'en:unclear', span: cue }],
    });
  }
  return drafts;
}

/** The first word of "is not yet clear", "remains unclear"; undefined where the word means something else. */
function cueFirst(words: Words, at: number, negative: boolean): number | undefined {
  let negated = negative;
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    if (words.lower[i] === 'not' || words.lower[i]!.endsWith('n’t') || words.lower[i]!.endsWith("n't"))
      negated = true;
    if (BE.has(words.lower[i]!)) return negated ? i : undefined;
    if (!hasBit(words, i, WORD.adverb | WORD.negation) && !words.lower[i]!.endsWith('ly')) return undefined;
  }
  return undefined;
}
