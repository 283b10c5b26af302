import { EVENT_KINDS } from './event-kinds/event-kinds.ts';
import type { Figure } from './figure.ts';

/** The kinds of event that words tell of, as far as a figure of that dimension can be of them. */
export function kindsIn(
  words: string,
  { dimension }: Pick<Figure, 'dimension'>,
  chinese: boolean,
): Set<string> {
  return new Set(
    EVENT_KINDS.filter(
      (kind) => kind.of.includes(dimension) && (chinese ? kind.zh : kind.en).words.test(words),
    ).map(({ id }) => id),
  );
}
