import type { Passage } from '../../passage.ts';
import { nounPhraseAfter } from '../sources/noun-phrase-after.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceFirst, sentenceLast, type WordRange } from '../words/word-range.ts';
import { clauseLast } from './clause-ends.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';

/** "According to the plant, …" and "…, according to the plant". */
export function accordingStatements(words: Words, passage: Passage): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (let first = 0; first + 1 < words.count; first++) {
    if (words.lower[first] !== 'according' || words.lower[first + 1] !== 'to' || words.quotation[first]! >= 0)
      continue;
    const floor = sentenceFirst(words, first);
    const source = first - floor <= 1 ? openingSource(words, first + 2) : nounPhraseAfter(words, first + 2);
    if (source === undefined) continue;
    let range: { first: number; last: number };
    if (words.lower[source.last + 1] === ',' && first - floor <= 1) {
      range = { first: source.last + 2, last: clauseLast(words, source.last + 2) };
    } else {
      range = { first: floor, last: words.lower[first - 1] === ',' ? first - 2 : first - 1 };
    }
    if (range.last < range.first) continue;
    const cue = rangeToSpan(words, { first, last: first + 1 });
    drafts.push({
      source: rangeToSpan(words, source),
      cue,
      content: [contentOf(words, passage, range)],
      act: 'assert',
      reasons: [{ rule: 'en:according', span: cue }],
    });
  }
  return drafts;
}

/**
 * "According to screenshots on several platforms, …": at the head of a sentence all up to the comma is named,
 * and beyond it only an apposition that a second comma closes.
 */
function openingSource(words: Words, from: number): WordRange | undefined {
  const ceiling = Math.min(sentenceLast(words, from), from + 30);
  let comma = from + 1;
  while (comma <= ceiling && words.lower[comma] !== ',') comma++;
  if (comma > ceiling) return nounPhraseAfter(words, from);
  const phrase = nounPhraseAfter(words, from);
  const closed = phrase !== undefined && phrase.last > comma && words.lower[phrase.last + 1] === ',';
  if (closed && !hasVerb(words, comma + 1, phrase.last)) return phrase;
  return { first: from, last: comma - 1 };
}

function hasVerb(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (hasBit(words, at, WORD.auxiliary)) return true;
  return false;
}

function contentOf(words: Words, passage: Passage, range: { first: number; last: number }) {
  const quotation = passage.quotations[words.quotation[range.first]!];
  return quotation !== undefined &&
    quotation.start === words.start[range.first] &&
    quotation.end >= words.end[range.last]!
    ? quotation.inner
    : rangeToSpan(words, range);
}
