import { partitionPoint } from '../../../text/partition-point.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import type { Words } from '../words/find-words.ts';
import type { AnyDraft } from './statement-draft.ts';

/** Corrections and clarifications: how a page that sets right what its paper told is headed. */
const HEADED =
  /^\s*(?:corrections?|clarifications?)(?:\s*(?:and|&)\s*(?:corrections?|clarifications?))?\s*(?:\n|:|$)/i;
/** 【We】 said that …, 【an earlier version of the article】 said: the paper of itself. */
const ITSELF =
  /^(?:we|(?:the|this|our|an?)(?: same| earlier| original| previous)* (?:article|report|story|version|item|piece|headline|caption|column)(?: of (?:the|this|our) (?:article|report|story|item|piece)(?: of [a-z0-9 ]{3,20})?)?)$/i;
/** Below an article: "Correction: An earlier version of this report said …". */
const NOTED = /^\s*(?:corrections?|clarifications?|editor['’]s note|amendment)\s*(?:\([^()\n]{1,30}\))?:/i;
/** We are sorry, the article has been changed: no word of what is so. */
const NO_WORDS =
  /^(?:we (?:are|apologi[sz]e|regret|have|will)|this (?:has|article|was)|the (?:article|online|error|mistake|story) (?:has|was|is)|an? |it has been|apologies|sorry)\b/i;

/** Whether the line that `offset` stands in is a note that sets right what was told above it. */
function isNoted(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_LEAD), offset);
  return (
    NOTED.test(before.slice(before.lastIndexOf('\n') + 1)) &&
    (offset <= LONGEST_LEAD || before.includes('\n'))
  );
}

/** Between the head of a note and what its paper told stand few words. */
const LONGEST_LEAD = 200;

/** Whether a text is one that sets right what its paper told. */
export function setsRight(text: string): boolean {
  return HEADED.test(text.slice(0, 80));
}

/**
 * We said that 400 were sold. 【In fact 900 were sold.】: the sentence behind what a paper says that it told, of the same paper; `[]`
 * in texts and lines that are no corrections, and where another draft tells it.
 */
export function setRight(words: Words, { text }: Passage, drafts: readonly AnyDraft[]): AnyDraft[] {
  const isPage = setsRight(text);
  if (!isPage && !drafts.some(({ source }) => source !== null && isNoted(text, source.start))) return [];
  // Which sentences are told by something already.
  const sentenceAt = (offset: number) =>
    partitionPoint(words.sentenceFirst.length, (n) => words.start[words.sentenceFirst[n]!]! <= offset) - 1;
  const told = new Set(
    drafts.map(({ cue, source, content }) => sentenceAt((cue ?? source ?? content[0]!).start)),
  );

  return drafts.flatMap((draft): AnyDraft[] => {
    if (draft.source === null || draft.cue === null || !ITSELF.test(sliceSpan(text, draft.source))) return [];
    if (!isPage && !isNoted(text, draft.source.start)) return [];
    const next = sentenceAt(draft.cue.start) + 1;
    if (next >= words.sentenceFirst.length || told.has(next)) return [];
    const start = words.start[words.sentenceFirst[next]!]!;
    const said = text.slice(start, words.end[words.sentenceLast[next]!]!);
    if (text.slice(Math.max(0, start - 3), start).includes('\n') || NO_WORDS.test(said)) return [];
    const lead = /^In fact,? /i.exec(said)?.[0].length ?? 0;
    const content = { start: start + lead, end: start + said.replace(/[.!]$/, '').length };
    return [
      {
        source: draft.source,
        cue: null,
        content: [content],
        act: 'assert',
        reasons: [{ rule: 'en:corrected', span: draft.source }],
      },
    ];
  });
}
