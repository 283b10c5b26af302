import { objectsOfAttempt } from '../model/attempt.ts';
import { objectsOfCapture } from '../model/capture.ts';
import type { Digest } from '../model/digest.ts';
import type { JournalContents } from './journal-contents.ts';

/**
 * The objects that a story's records speak of: the captures that they name, every version of their addresses and what
 * answered on the way where they gave nothing, what was attached to inquiries, the texts read from all these, and the
 * letters recognised in them. Time-stamps are about the journal, and belong to every part of it.
 */
export function evidenceOfStory(
  records: readonly unknown[],
  { captures, attempts, readings, linesByImage, proofs }: JournalContents,
): Digest[] {
  const named = digestsIn(records);
  const texts = [...readings].flatMap((key) => {
    const [capture, ...rest] = key.split(' ');
    return named.has(capture!) ? rest.at(-1)! : [];
  });
  return [
    ...captures.filter(({ digest }) => named.has(digest)).flatMap(objectsOfCapture),
    ...attempts.flatMap(objectsOfAttempt).filter((warc) => named.has(warc)),
    ...texts,
    ...[...linesByImage].flatMap(([image, lines]) => (named.has(image) ? lines : [])),
    ...proofs,
  ];
}

function digestsIn(value: unknown, into = new Set<Digest>()): Set<Digest> {
  if (typeof value === 'string') {
    if (/^[0-9a-f]{64}$/.test(value)) into.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) digestsIn(inner, into);
  }
  return into;
}
