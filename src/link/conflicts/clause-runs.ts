import { type Span, sliceSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { readToldWords, type ToldWords } from './told-words.ts';

/** A stretch of a sentence that may tell something: a clause, two in a row, or all of it. */
export interface ClauseRun {
  readonly span: Span;
  readonly told: ToldWords;
}

export interface ToldSentence {
  readonly sentence: Span;
  /** The shortest first. */
  readonly runs: readonly ClauseRun[];
}

const BREAK = /[，；：。！？]|[,;:] |(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** The sentences of a report in the runs of clauses that may tell something. */
export function readClauseRuns({ report: { text }, sentences }: Member): ToldSentence[] {
  return sentences.map((sentence) => ({
    sentence,
    runs: runsOf(text, sentence).map((span) => ({ span, told: readToldWords(sliceSpan(text, span)) })),
  }));
}

function runsOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let { start } = sentence;
  for (const { 0: mark, index } of sliceSpan(text, sentence).matchAll(BREAK)) {
    const end = sentence.start + index;
    if (end > start) clauses.push({ start, end });
    start = end + mark.length;
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end });
  if (clauses.length < 2) return [sentence];
  const pairs = clauses.slice(1).map(({ end }, index) => ({ start: clauses[index]!.start, end }));
  return clauses.length === 2 ? [...clauses, sentence] : [...clauses, ...pairs, sentence];
}
