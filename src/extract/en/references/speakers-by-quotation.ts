import type { Statement } from '../../../model/statement.ts';
import { partitionPoint } from '../../../text/partition-point.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Words } from '../words/find-words.ts';
import { firstWordAt } from '../words/word-at.ts';
import type { Entity } from './entity.ts';
import type { Slot } from './find-slots.ts';

/** A source that is known by none of its first words is not known. */
const MOST_SLOTS = 8;

/** Who speaks each quotation, by its number in the passage; those whose speaker is not known are left out. */
export function speakersByQuotation(
  words: Words,
  statements: readonly Found<Statement>[],
  slots: readonly Slot[],
): Map<number, Entity> {
  const speakers = new Map<number, Entity>();
  for (const { source, sourceFrom, content } of statements) {
    const named = source ?? sourceFrom;
    const speaker = named === null ? undefined : entityIn(words, named, slots);
    if (speaker === undefined) continue;
    for (const span of content) {
      const first = firstWordAt(words, span.start);
      const last = Math.max(first, firstWordAt(words, span.end) - 1);
      for (const at of [first, last]) {
        const quotation = at < words.count ? words.quotation[at]! : -1;
        if (quotation >= 0 && !speakers.has(quotation)) speakers.set(quotation, speaker);
      }
    }
  }
  return speakers;
}

/** Whom the words of a span name: the first in it who is known. */
function entityIn(words: Words, span: Span, slots: readonly Slot[]): Entity | undefined {
  const first = partitionPoint(slots.length, (index) => words.start[slots[index]!.at]! < span.start);
  for (
    let i = first;
    i < slots.length && i - first < MOST_SLOTS && words.start[slots[i]!.at]! < span.end;
    i++
  ) {
    const { entity } = slots[i]!;
    if (entity !== null) return entity;
  }
  return undefined;
}
