import type { Mention } from '../../model/mention.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { StatementDraft } from './statement-draft.ts';

/** How far back a pronoun reaches, in characters: two or three sentences of news. */
const REACH = 700;

/**
 * Whom a pronoun, or a bare quotation, stands for: the source of a statement before, where it is near and no
 * other person stands between. Null where the text leaves it open.
 */
export function resolveSource(
  draft: StatementDraft,
  before: readonly { source: Span | null; sourceFrom: Span | null }[],
  persons: readonly Found<Mention>[],
  text: string,
): Span | null {
  if (draft.source === null) return null;
  const kind = pronounKind(sliceSpan(text, draft.source));
  if (kind === undefined || kind === 'open') return null;
  for (let i = before.length - 1; i >= 0; i--) {
    const named = before[i]!.sourceFrom ?? before[i]!.source;
    if (named === null || named.end > draft.source.start) continue;
    if (draft.source.start - named.end > REACH) return null;
    const name = sliceSpan(text, named);
    if (pronounKind(name) !== undefined) continue;
    if ((kind === 'several') !== isSeveral(name)) continue;
    return isAmbiguous(named, draft.source, persons, text) ? null : named;
  }
  return null;
}

export function pronounKind(source: string): 'one' | 'several' | 'open' | undefined {
  if (/^(?:he|she|the (?:spokes(?:man|woman|person)|official|officer|man|woman|employee))$/i.test(source))
    return 'one';
  if (/^they$/i.test(source)) return 'several';
  return /^(?:i|we|you|it|who|this|that|one|some|him|her|them)$/i.test(source) ? 'open' : undefined;
}

function isSeveral(name: string): boolean {
  return (
    /\band\b/i.test(name) ||
    /^(?:\w+ )?(?:parents|residents|officials|police|users|netizens|people|workers|families|neighbou?rs|witnesses)\b/i.test(
      name,
    )
  );
}

/** Another person, named after the candidate, could be meant as well. */
function isAmbiguous(named: Span, pronoun: Span, persons: readonly Found<Mention>[], text: string): boolean {
  const name = sliceSpan(text, named);
  return persons.some(
    ({ span }) =>
      span.start >= named.end &&
      span.end <= pronoun.start &&
      !overlaps(span, named) &&
      !name.includes(lastWord(sliceSpan(text, span))),
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
