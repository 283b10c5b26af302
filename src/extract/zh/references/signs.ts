import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { WINDOW } from './choose-referent.ts';
import type { Pointing } from './find-pointing.ts';
import type { Pronoun } from './find-pronouns.ts';
import type { Referent } from './group-namings.ts';
import type { Naming } from './naming.ts';

/** What stands in the text: a naming with whom it names, a pronoun, or a speaker that points back. */
export interface Sign {
  readonly span: Span;
  readonly naming: Naming | undefined;
  readonly referent: Referent | undefined;
  readonly pronoun: Pronoun | undefined;
  readonly pointing: Pointing | undefined;
}

interface Signs {
  readonly namings: readonly Naming[];
  /** Of each naming. */
  readonly referents: readonly Referent[];
  readonly pronouns: readonly Pronoun[];
  readonly pointing: readonly Pointing[];
}

/** All signs in text order. */
export function signsOf({ namings, referents, pronouns, pointing }: Signs): Sign[] {
  const covered = new Set(pointing.map(({ end }) => end));
  return [
    ...pointing.map((each) => signOf(each, { pointing: each })),
    // 该【负责人】 names nobody new.
    ...mapDefined(namings, (naming, index) =>
      covered.has(naming.end) ? undefined : signOf(naming, { naming, referent: referents[index]! }),
    ),
    ...pronouns.map((pronoun) => signOf(pronoun, { pronoun })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** With all its keys, so that signs of every kind are of one shape to the compiler. */
function signOf(span: Span, { naming, referent, pronoun, pointing }: Partial<Omit<Sign, 'span'>>): Sign {
  return { span, naming, referent, pronoun, pointing };
}

/** Sign by sign, whether it lies in the window of a reference after it; the others need no look. */
export function nearReferences(signs: readonly Sign[]): Uint8Array {
  const near = new Uint8Array(signs.length);
  for (let index = signs.length - 1, left = 0; index >= 0; index--) {
    near[index] = left > 0 ? 1 : 0;
    left = signs[index]!.naming === undefined ? WINDOW : left - 1;
  }
  return near;
}
