import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../pack.ts';
import type { Words } from '../words/find-words.ts';
import type { Naming } from './naming.ts';
import { personNamings } from './person-namings.ts';
import { phraseNamings } from './phrase-namings.ts';

/** All wordings that name a person, several or a body, in text order; "A and B" stands behind its B. */
export function findNamings(words: Words, mentions: readonly Found<Mention>[]): Naming[] {
  const named = personNamings(words, mentions);
  const namings = [...named, ...phraseNamings(words, named)].sort(
    (a, b) => a.first - b.first || a.last - b.last,
  );
  return namings.flatMap((naming, at) => {
    const before = namings[at - 1];
    return before !== undefined && isPair(words, before, naming) && namings[at + 1]?.first !== naming.last + 1
      ? [
          naming,
          {
            ...naming,
            first: before.first,
            number: 'several',
            gender: null,
            name: [],
            head: null,
            definite: false,
          } as const,
        ]
      : [naming];
  });
}

/** "the driver and Orla Finch" */
function isPair(words: Words, a: Naming, b: Naming): boolean {
  return (
    a.number !== 'body' && b.number !== 'body' && b.first === a.last + 2 && words.lower[a.last + 1] === 'and'
  );
}
