import type { Mention } from '../../../model/mention.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Framed } from '../cues/frame-cue.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import { isWritten } from './can-speak.ts';
import { isVerb } from './phrase-verbs.ts';
import { type PhraseWord, phraseWords } from './phrase-words.ts';
import { isRecord } from './speaker-words.ts';
import { isAdverb, isPreposition, spanOfWords, trimEnd, trimStart } from './trim-phrase.ts';

/** 其中（称）, 其中也（写道）: what stands in something named before. */
const WITHIN = /其中[也还则并]?$/;
/** How far before its sentence the paper may be named. */
const MAX_BACK = 120;

/** A paper that words stand in, and whether its own sentence names it. */
export interface PaperBefore {
  readonly span: Span;
  readonly isHere: boolean;
}

/** What 其中 points to where it stands before a cue: 收到【一封回信】，其中称…; undefined where nothing does. */
export function paperBefore(
  { text, sentence, clauses, names }: SentenceParts,
  { cue, from }: Framed,
): PaperBefore | undefined {
  if (!WITHIN.test(text.slice(Math.max(from, cue.sourceEnd - 3), cue.sourceEnd))) return undefined;
  for (let index = cue.clause - 1; index >= 0; index--) {
    const span = paperIn(text, clauses[index]!, names);
    if (span === undefined) continue;
    // 店主发出公开信，其中称…: whoever made it in the same sentence says it.
    return MAKES.test(text.slice(clauses[index]!.start, clauses[index]!.end))
      ? undefined
      : { span, isHere: true };
  }
  // The sentence before: its clauses from the last to the first.
  let end = trimSpan(text, { start: Math.max(0, sentence.start - MAX_BACK), end: sentence.start })?.end ?? 0;
  const limit = Math.max(0, sentence.start - MAX_BACK);
  if (/[。！？]/.test(text[end - 1] ?? '')) end--;
  while (end > limit) {
    let start = end;
    while (start > limit && !/[，。！？；：\n]/.test(text[start - 1]!)) start--;
    const span = start === end ? undefined : paperIn(text, { start, end }, names);
    if (span !== undefined) return { span, isHere: false };
    if (start === limit || /[。！？\n]/.test(text[start - 1]!)) return undefined;
    end = start - 1;
  }
  return undefined;
}

/** The paper that a clause ends with (发出【公开信】), or begins with (【检测报告】共十页). */
function paperIn(text: string, clause: Span, names: readonly Found<Mention>[]): Span | undefined {
  const title = [...text.slice(clause.start, clause.end).matchAll(TITLE)].at(-1);
  if (title !== undefined)
    return { start: clause.start + title.index, end: clause.start + title.index + title[0].length };
  const words = phraseWords(text, clause, names);
  // 回信 is a verb to the dictionary, whatever it stands for.
  const last = words.findLastIndex(
    (word, index) => index < words.length - 1 && (isVerb(word) || PARTICLE.test(word.word)),
  );
  const object = phrase(text, words, last + 1, words.length);
  if (object !== undefined) return object;
  const first = words.findIndex(
    (word, index) => index > 0 && (isVerb(word) || isAdverb(word) || isPreposition(word)),
  );
  return phrase(text, words, 0, first < 0 ? words.length : first);
}

function phrase(text: string, words: readonly PhraseWord[], low: number, high: number): Span | undefined {
  const end = trimEnd(text, words, low, high);
  const span = spanOfWords(words, trimStart(text, words, low, end), end);
  return span !== undefined && (isRecord(text, span) || isWritten(text, span)) ? span : undefined;
}

const TITLE = /《[^《》]{1,80}》/g;
const MAKES = /(?:刊文|撰文|发文|致信|去信|发布|发表|发出|刊发|写下|写了|写过|出版|公布|出具|贴出|寄出|留下)/;
const PARTICLE = /^[了过着]$/;
