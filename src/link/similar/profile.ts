import type { Span } from '../../text/span.ts';
import { MATTER_KINDS } from './matter-kinds.ts';

/** Where a kind of matter shows. */
export interface KindSign {
  readonly kind: string;
  readonly span: Span;
}

/** A kind counts where its words stand in the title, or at least so often in the text. */
const FEWEST_IN_TEXT = 2;
/** What comes later is background. */
const READ = 1500;

/** The kinds of matter of a text, each with the first words that show it; the title decides where it has any. */
export function kindsOf(text: string, title: Span | null): KindSign[] {
  const inTitle = title === null ? [] : findKinds(text, title, 1);
  return inTitle.length > 0
    ? inTitle
    : findKinds(text, { start: 0, end: Math.min(text.length, READ) }, FEWEST_IN_TEXT);
}

/** The kinds whose words stand at least `fewest` times within a passage. */
export function findKinds(text: string, within: Span, fewest: number): KindSign[] {
  const words = text.slice(within.start, within.end);
  return MATTER_KINDS.flatMap(({ id, words: pattern }) => {
    const found = [...words.matchAll(pattern)];
    const [first] = found;
    if (first === undefined || found.length < fewest) return [];
    const start = within.start + first.index;
    return [{ kind: id, span: { start, end: start + first[0].length } }];
  });
}
