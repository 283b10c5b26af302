import { foldScript } from '../text/script.ts';
import { sliceSpan } from '../text/span.ts';
import { weighClause } from './claims/clause-terms.ts';
import { NAMING } from './claims/proposition.ts';
import type { Member } from './member.ts';

/** Whether a term is only of the name of one of a story's persons, bodies or places. */
export type IsOfName = (term: string) => boolean;

/** Names of the matter's own persons, bodies and places stand in all that is told of it, and say nothing of which claim is meant. */
export interface StoryNames {
  /** In small letters and simplified characters, the longest first. */
  readonly names: readonly string[];
  readonly isOfName: IsOfName;
}

const HAN = /\p{Script=Han}/u;

/** Of roles too: that both speak of the headmaster does not say that they say the same of him. */
export function namesOfStory(members: Iterable<Member>): StoryNames {
  const names = new Set(
    [...members].flatMap(({ mentions, report }) =>
      mentions
        .filter(({ type }) => NAMING.has(type))
        .map(({ span }) => foldScript(sliceSpan(report.text, span)).toLowerCase()),
    ),
  );
  const terms = new Set(
    [...names].flatMap((name) => [...weighClause({ frame: '', clause: name, names: [] }).keys()]),
  );
  const known = new Map<string, boolean>();
  const isOfName = (term: string): boolean => {
    const bare = term.replace(/^[·+]/, '');
    const found =
      known.get(term) ??
      (terms.has(term) ||
        (HAN.test(bare) && bare.length > 1 && [...names].some((name) => name.includes(bare))));
    known.set(term, found);
    return found;
  };
  return { names: [...names].sort((a, b) => b.length - a.length), isOfName };
}
