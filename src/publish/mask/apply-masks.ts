import type { Mask } from '../../model/mask.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { foldScript } from '../../text/script.ts';
import { isBoundary, type Span } from '../../text/span.ts';
import type { Hit } from './hit.ts';
import type { MaskWords } from './mask-words.ts';

/** A text with words in the place of others. */
export interface MaskedText {
  readonly text: string;
  /** In text order. */
  readonly masks: readonly Mask[];
  /** Where a span of the original stands now; one that ends inside a mask takes in the whole mask. */
  readonly mapSpan: (span: Span) => Span;
}

interface Edit extends Span {
  readonly words: string;
  readonly hit: Hit;
}

export interface MaskingContext {
  readonly isChinese: boolean;
  /** Offsets over which no mask goes: where blocks begin and end. */
  readonly cuts?: readonly number[];
}

/** Puts masks in the place of what was found. Places that overlap are one, masked as the longest of them. */
export function applyMasks(
  text: string,
  hits: readonly Hit[],
  wordsFor: MaskWords,
  { isChinese, cuts = [] }: MaskingContext,
): MaskedText {
  const edits = mergeHits(text, hits, cuts).map(
    (hit): Edit => ({ ...hit, hit, words: dress(wordsFor(hit, isChinese), text, hit) }),
  );
  let masked = '';
  let from = 0;
  const masks: Mask[] = [];
  // For each edit, where its mask begins and ends now.
  for (const { start, end, words, hit } of edits) {
    masked += text.slice(from, start);
    masks.push({ kind: hit.kind, span: { start: masked.length, end: masked.length + words.length } });
    masked += words;
    from = end;
  }
  masked += text.slice(from);

  const mapOffset = (offset: number, side: 'start' | 'end'): number => {
    // The last edit that begins before the offset.
    const last = partitionPoint(edits.length, (index) => edits[index]!.start < offset) - 1;
    const edit = edits[last];
    if (edit === undefined) return offset;
    const mask = masks[last]!;
    return offset >= edit.end ? mask.span.end + offset - edit.end : mask.span[side];
  };
  return {
    text: masked,
    masks,
    mapSpan: ({ start, end }) => ({ start: mapOffset(start, 'start'), end: mapOffset(end, 'end') }),
  };
}

/** Disjoint, in text order, cutting no character in two and crossing no cut. */
function mergeHits(text: string, hits: readonly Hit[], cuts: readonly number[]): Hit[] {
  const merged: Hit[] = [];
  let longest = 0;
  for (const hit of hits
    .map((each) => widen(text, each))
    .sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || hit.start >= last.end) {
      merged.push(hit);
      longest = hit.end - hit.start;
      continue;
    }
    const isLonger = hit.end - hit.start > longest;
    if (isLonger) longest = hit.end - hit.start;
    merged[merged.length - 1] = {
      ...(isLonger ? hit : last),
      start: last.start,
      end: Math.max(last.end, hit.end),
    };
  }
  if (cuts.length === 0) return merged;
  return merged.flatMap((hit) => {
    const inside = [...new Set(cuts.filter((cut) => cut > hit.start && cut < hit.end))].sort((a, b) => a - b);
    const ends = [...inside, hit.end];
    return ends.map((end, index) => ({ ...hit, start: index === 0 ? hit.start : ends[index - 1]!, end }));
  });
}

function widen(text: string, hit: Hit): Hit {
  let { start, end } = hit;
  while (start > 0 && !isBoundary(text, start)) start--;
  while (end < text.length && !isBoundary(text, end)) end++;
  return { ...hit, start, end };
}

/** As the words around are written: in traditional characters, percent-encoded, or in an address, where no blank may stand. */
function dress(mask: string, text: string, { start, end }: Span): string {
  const family = mask.indexOf('某');
  const own = text.slice(start, start + family);
  const words = family > 0 && foldScript(own) === mask.slice(0, family) ? own + mask.slice(family) : mask;
  if (/%[0-9a-f]{2}/i.test(text.slice(start, end))) return encodeURIComponent(words);
  const isInAddress =
    /[/=_@-]\S*$/.test(text.slice(Math.max(0, start - 100), start)) && !/\s/.test(text.slice(start, end));
  return isInAddress && /^[a-z][a-z0-9+.-]*:\/\/\S*$/i.test(text.slice(wordStart(text, start), end))
    ? encodeURIComponent(words.replaceAll(' ', '-'))
    : words;
}

/** Where the run without blanks begins that `at` stands in. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 2000 && !/[\s"'<>“”「」（(，。]/.test(text[start - 1]!)) start--;
  return start;
}
