import { type Span, sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { type Cue, findCues } from '../cues/find-cues.ts';
import { nounPhraseBefore } from '../sources/noun-phrase-before.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { wordsOf } from '../words/passage-words.ts';
import { sentenceFirst, sentenceLast } from '../words/word-range.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';

/** Hale Lifts denied 【this】. */
const POINTS_BACK = /^(?:this|that|it|both)$/;
/** How far before the denial what is denied may end, in characters. */
const REACH = 60;

/**
 * "Hale Lifts denied 【this】", "…, 【which】 several parents denied": what was said right before is denied; its words are the denial's, and a draft that
 * had the pronoun alone gets them. What nothing was said before stays as it was.
 */
export function withDeniedBefore(passage: Passage, drafts: readonly StatementDraft[]): StatementDraft[] {
  const words = wordsOf(passage);
  let told = [...drafts];
  for (const cue of findCues(words)) {
    if (cue.form.verbs.act !== 'deny' || cue.voice !== 'active') continue;
    const found = denialAt(words, cue);
    if (found === undefined) continue;
    const near = saidBefore(told, found.from);
    const said = near === undefined ? undefined : (allegedBefore(passage.text, told, near) ?? near);
    if (said === undefined || said.source?.start === found.source.start) continue;
    const span = rangeToSpan(words, { first: cue.first, last: cue.last });
    const whole = said.content.map((part) =>
      part.end <= found.from ? part : trimmed(passage.text, { start: part.start, end: found.from }),
    );
    const reasons = [
      { rule: `en:cue:${cue.form.verbs.id}`, span },
      { rule: 'en:denied-before', span: whole[0]! },
    ];
    told = told.filter((draft) => draft.cue.start >= span.end || draft.cue.end <= span.start);
    // What stood before ends before the denial begins.
    told = told.map((draft) => (draft === said ? { ...draft, content: whole } : draft));
    told.push({ source: found.source, cue: span, content: whole, act: 'deny', reasons });
  }
  return told;
}

/** Who denies, and where what stands before ends; undefined where the denied words follow. */
function denialAt(words: Words, cue: Cue): { source: Span; from: number } | undefined {
  const first = sentenceFirst(words, cue.first);
  const last = sentenceLast(words, cue.last);
  const isLast = (at: number) => at > last || /^[.!;]$/.test(words.lower[at]!);
  const isPronoun = POINTS_BACK.test(words.lower[cue.last + 1] ?? '');
  if (isPronoun && (isLast(cue.last + 2) || words.lower[cue.last + 2] === ',')) {
    const source = nounPhraseBefore(words, cue.first);
    return source === undefined || hasBit(words, source.first, WORD.subject) || source.first > first + 1
      ? undefined
      : { source: rangeToSpan(words, source), from: words.start[first]! };
  }
  if (!isLast(cue.last + 1)) return undefined;
  let which = cue.first - 1;
  while (which > first && cue.first - which < LONGEST_SOURCE && words.lower[which] !== 'which') which--;
  if (words.lower[which] !== 'which' || words.lower[which - 1] !== ',' || which + 1 >= cue.first)
    return undefined;
  return {
    source: rangeToSpan(words, { first: which + 1, last: cue.first - 1 }),
    from: words.start[which - 1]!,
  };
}

const LONGEST_SOURCE = 8;

/** Who rejects a denial says the contrary of it. */
const DENIABLE: ReadonlySet<string> = new Set(['assert', 'allege', 'confirm', 'announce', 'opinion']);
/** "it", "nothing": no words that could be denied. */
const SHORTEST = 10;

/** The last statement that was made right before an offset. */
function saidBefore(drafts: readonly StatementDraft[], from: number): StatementDraft | undefined {
  return drafts
    .filter(({ content, cue, act }) => {
      const last = content.at(-1);
      if (last === undefined || !DENIABLE.has(act) || cue.start >= from) return false;
      if (content.length === 1 && last.end - last.start < SHORTEST) return false;
      const end = Math.max(Math.min(last.end, from), cue.end);
      return last.start < from && from - end < REACH;
    })
    .sort((a, b) => a.cue.start - b.cue.start)
    .at(-1);
}

/** Parents alleged that the milk was sour. “We have seen two bills,” one said. The dairy denied 【this】: what was alleged, in the paragraph. */
function allegedBefore(
  text: string,
  drafts: readonly StatementDraft[],
  near: StatementDraft,
): StatementDraft | undefined {
  if (near.act === 'allege') return undefined;
  return drafts.findLast(
    ({ act, cue, content }) =>
      act === 'allege' &&
      content.length > 0 &&
      cue.start < near.cue.start &&
      near.cue.start - cue.end < PARAGRAPH &&
      !text.slice(cue.start, near.cue.start).includes('\n'),
  );
}

const PARAGRAPH = 300;

function trimmed(text: string, span: Span): Span {
  const words = sliceSpan(text, span);
  return { start: span.start, end: span.start + words.replace(/[\s,.]+$/, '').length };
}
