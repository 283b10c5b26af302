import type { Digest } from '../model/digest.ts';
import type { JournalLine } from '../model/journal-line.ts';
import { createVerifier } from './signer.ts';

/** Which keys are one writer's, by what sound lines of their chains say of one another. */
export interface KeySuccession {
  note(line: JournalLine, digest: Digest): void;
  /** True where each of the two follows from the other, over any number of keys: both sides have to say so. */
  isSameWriter(a: Digest, b: Digest): boolean;
  /** Keys that say they follow a line which does not name them. */
  unproven(): readonly Digest[];
  /** Keys that a line names, whose chain does not say that it follows it. */
  unbegun(): readonly Digest[];
}

export function createKeySuccession(): KeySuccession {
  // Key -> the line that it says it follows; line -> who wrote it, and the key that it names.
  const followed = new Map<Digest, Digest>();
  const named = new Map<Digest, { readonly by: Digest; readonly next: Digest }>();
  const predecessorOf = (key: Digest) => {
    const line = named.get(followed.get(key) ?? '');
    return line?.next === key ? line.by : undefined;
  };
  const firstOf = (key: Digest) => {
    // Each step goes back to a line that the one after names by its digest, so there is no circle.
    let first = key;
    for (let before = predecessorOf(first); before !== undefined; before = predecessorOf(first))
      first = before;
    return first;
  };
  return {
    note(line, digest) {
      if (line.kind === 'key' && line.succeeds !== undefined) followed.set(line.writer, line.succeeds);
      if (line.kind !== 'successor') return;
      const next = createVerifier(line.publicKey)?.fingerprint;
      if (next !== undefined) named.set(digest, { by: line.writer, next });
    },
    isSameWriter: (a, b) => a === b || firstOf(a) === firstOf(b),
    unproven: () => [...followed.keys()].filter((key) => predecessorOf(key) === undefined),
    unbegun: () =>
      [...named].filter(([digest, { next }]) => followed.get(next) !== digest).map(([, { next }]) => next),
  };
}
