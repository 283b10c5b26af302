import type { Span } from '../../text/span.ts';
import type { Passage } from '../passage.ts';
import { hasBit, WORD, type Words } from './find-words.ts';
import { DATED_OPENING, OUTCOME_PARTICIPLES, OUTCOME_VERBS, RECALL_OPENINGS } from './incident-words.ts';
import { wordsOf } from './passage-words.ts';

export interface RecalledPassage {
  readonly span: Span;
  /** The heading over it, where it opens a section. */
  readonly heading: Span | null;
  readonly rule: string;
}

const LOOK_AT = 90;

/** Passages that go back to another case, in text order, none overlapping; `[]` where the report recalls none. */
export function recalledPassages(passage: Passage): RecalledPassage[] {
  const words = wordsOf(passage);
  const recalled: RecalledPassage[] = [];
  let block = 0;
  for (let sentence = 0; sentence < words.sentenceFirst.length; sentence++) {
    const first = words.sentenceFirst[sentence]!;
    const last = words.sentenceLast[sentence]!;
    const start = words.start[first]!;
    while (block + 1 < passage.blocks.length && passage.blocks[block]!.end <= start) block++;
    const { role } = passage.blocks[block]!;
    if (role === 'title' || role === 'heading') continue;
    const before = recalled.at(-1);
    const open = before !== undefined && before.span.end === passage.blocks[block]!.end;
    const rule = openingRule(passage.text, words, first, last);
    if (rule === undefined) continue;
    // A second opening in one paragraph closes the case before it.
    if (open)
      recalled[recalled.length - 1] = {
        ...before,
        span: { start: before.span.start, end: words.end[first - 1]! },
      };
    const above = passage.blocks[block - 1];
    const opensSection = above?.role === 'heading' && words.start[first]! === passage.blocks[block]!.start;
    recalled.push({
      span: { start, end: passage.blocks[block]!.end },
      heading: opensSection ? { start: above.start, end: above.end } : null,
      rule: `en:recall:${rule}`,
    });
  }
  return recalled;
}

function openingRule(text: string, words: Words, first: number, last: number): string | undefined {
  if (words.quotation[first]! >= 0) return undefined;
  const opening = text
    .slice(words.start[first]!, Math.min(words.start[first]! + LOOK_AT, words.end[last]!))
    .toLowerCase();
  const rule = RECALL_OPENINGS.find(({ pattern }) => pattern.test(opening));
  if (rule !== undefined) return rule.id;
  return DATED_OPENING.test(opening) && tellsOutcome(words, first, last) ? 'dated' : undefined;
}

function tellsOutcome(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (OUTCOME_VERBS.has(words.lower[at]!)) return true;
    if (
      OUTCOME_PARTICIPLES.has(words.lower[at]!) &&
      (hasBit(words, at - 1, WORD.auxiliary) || hasBit(words, at - 2, WORD.auxiliary))
    )
      return true;
  }
  return false;
}
