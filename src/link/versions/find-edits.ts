import { diffArrays } from 'diff';
import type { Edit, VersionBlock } from '../../model/address-history.ts';
import type { Report } from '../../model/report.ts';
import { similarity } from '../../text/similarity.ts';
import { sliceSpan } from '../../text/span.ts';

/**
 * Two blocks at one place are one block that was changed if they share this much (cosine of their terms). A
 * corrected figure or a new clause leaves more; two sentences of one matter seldom reach it.
 */
const LEAST_ALIKE = 0.5;

/** What became of the blocks of a text in its next version, in the order of the texts; line breaks do not count. */
export function findEdits(before: Report, after: Report): Edit[] {
  const [old, new_] = [blocksOf(before), blocksOf(after)];
  const edits: Edit[] = [];
  let [atOld, atNew] = [0, 0];
  let removed: Block[] = [];
  let added: Block[] = [];
  const settle = () => {
    edits.push(...pairUp(removed, added));
    [removed, added] = [[], []];
  };
  const words = (blocks: readonly Block[]) => blocks.map(({ words }) => words);
  for (const part of diffArrays(words(old), words(new_))) {
    if (part.removed) {
      removed.push(...old.slice(atOld, atOld + part.value.length));
      atOld += part.value.length;
    } else if (part.added) {
      added.push(...new_.slice(atNew, atNew + part.value.length));
      atNew += part.value.length;
    } else {
      settle();
      atOld += part.value.length;
      atNew += part.value.length;
    }
  }
  settle();
  return edits;
}

interface Block extends VersionBlock {
  readonly words: string;
}

function blocksOf({ id, text, blocks }: Report): Block[] {
  return blocks
    .map(({ start, end }) => ({ report: id, span: { start, end } }))
    .map((block) => ({ ...block, words: sliceSpan(text, block.span).replace(/\s+/g, ' ').trim() }))
    .filter(({ words }) => words !== '');
}

/** Blocks that stood, and now stand, between the same two unchanged ones: like ones are one that was changed. */
function pairUp(removed: readonly Block[], added: readonly Block[]): Edit[] {
  const edits: Edit[] = [];
  let next = 0;
  for (const before of removed) {
    const at = added.findIndex((after, index) => index >= next && isAlike(before, after));
    if (at < 0) {
      edits.push({ kind: 'removed', before: toPlace(before), after: null });
      continue;
    }
    for (const after of added.slice(next, at))
      edits.push({ kind: 'added', before: null, after: toPlace(after) });
    edits.push({ kind: 'changed', before: toPlace(before), after: toPlace(added[at]!) });
    next = at + 1;
  }
  for (const after of added.slice(next)) edits.push({ kind: 'added', before: null, after: toPlace(after) });
  return edits;
}

function isAlike(a: Block, b: Block): boolean {
  return similarity(a.words, b.words) >= LEAST_ALIKE;
}

function toPlace({ report, span }: Block): VersionBlock {
  return { report, span };
}
