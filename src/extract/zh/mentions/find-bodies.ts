import type { Mention } from '../../../model/mention.ts';
import { isSpan, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { type MarkedWords, markedWords, wordAt } from '../words/marked-words.ts';
import { longerNames } from './body-longer-names.ts';
import { findShortNames, shortNames } from './body-short-names.ts';
import { type BodyEnd, type BodySpan, bodyEndAt, firstPart, nameStart } from './body-span.ts';
import { findPapers } from './find-papers.ts';

/**
 * Names of bodies in text order, full and short: 湖南省水利厅, 省水利厅, 久安科技. A short one has as `value` the longer
 * name that the report itself uses, in its own words; null where it uses none, or several. `[]` where there are none.
 */
export function findBodies(passage: Passage): Found<Mention>[] {
  const { text, blocks } = passage;
  const words = markedWords(passage);

  // Read the names by their ends, and papers by their marks.
  const spans: BodySpan[] = [];
  for (const block of blocks) readSpans(words, block, spans);

  // Add the short names that the report introduces, and those made of a company's full name.
  for (const paper of findPapers(text, blocks)) spans.push(paper);
  const introduced = shortNames(text, spans);
  const all = [...spans, ...findShortNames(words, introduced)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );

  // Give each short name its longer one.
  const kept = withoutOverlaps(text, all);
  const longerByName = longerNames(kept.map(({ start, end }) => text.slice(start, end)));
  return kept.map(({ start, end, rule }) => {
    const span = { start, end };
    const name = text.slice(start, end);
    const value = introduced.get(name)?.longer ?? longerByName.get(name) ?? null;
    return { type: 'body', span, value, timex: null, reasons: [{ rule, span }] };
  });
}

/** Of two that overlap the earlier and longer; none whose end a combining mark follows. */
function withoutOverlaps(text: string, spans: readonly BodySpan[]): BodySpan[] {
  let done = 0;
  return spans.filter((span) => {
    if (span.start < done || !isSpan(text, span)) return false;
    done = span.end;
    return true;
  });
}

/** 县教育局|办公室, 公安局|岳麓|分局: a further end so near belongs to the same name. */
const MAX_GAP = 6;

function readSpans(words: MarkedWords, block: Span, spans: BodySpan[]): void {
  const { text, start, count } = words;
  for (let n = wordAt(words, block.start); n < count && start[n]! < block.end; n++) {
    const close = bodyEndAt(words, n);
    if (close === undefined || close.end > block.end) continue;
    const previous = spans.at(-1);
    const floor = previous === undefined ? block.start : Math.max(block.start, previous.end);
    const first = firstPart(words, n, floor);
    const touches =
      previous !== undefined && previous.end === start[first] && start[n]! - previous.end <= MAX_GAP;
    if (touches && isSameName(text, previous.end, close)) {
      spans[spans.length - 1] = { ...previous, end: close.end };
      continue;
    }
    const begin = nameStart(words, n, close, first);
    if (begin === undefined) continue;
    const rule = close.sort === 'known' ? 'body:known' : 'body:end';
    spans.push({ start: start[begin]!, end: close.end, rule });
  }
}

/** 南京市委|市政府 are two, and so is what stands by itself. */
function isSameName(text: string, from: number, { sort }: BodyEnd): boolean {
  return (
    sort !== 'known' &&
    sort !== 'placed' &&
    !/^[省市县区州镇乡](?:政府|[委纪]|人大|政协)/.test(text.slice(from, from + 3))
  );
}
