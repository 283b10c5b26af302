import type { Statement } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Words } from '../find-words.ts';
import { firstWordAt } from '../word-at.ts';
import type { Entity } from './entity.ts';
import type { Place } from './score-antecedent.ts';

/** Who speaks each quotation, by its number in the passage; those whose speaker is not known are left out. */
export function speakersByQuotation(
  words: Words,
  statements: readonly Found<Statement>[],
  places: readonly Place[],
): Map<number, Entity> {
  const speakers = new Map<number, Entity>();
  for (const { source, sourceFrom, content } of statements) {
    const named = source ?? sourceFrom;
    const speaker = named === null ? undefined : entityIn(words, named, places);
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

/** Whom the words of a span name: the first place in it. */
export function entityIn(words: Words, span: Span, places: readonly Place[]): Entity | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[places[middle]!.at]! < span.start) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && words.start[place.at]! < span.end ? place.entity : undefined;
}
