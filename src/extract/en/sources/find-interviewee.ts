import type { Mention } from '../../../model/mention.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';

/** "Q&A: Orla Finch on the pool", "Interview with Orla Finch": whom a heading names. */
const TITLE =
  /^[^.!?\n]{0,40}\b(?:Q ?(?:&|and) ?A|[Ii]nterview|[Ii]n conversation|[Qq]uestions)(?::| with| to| for) ((?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)/u;
/** Orla Finch 【spoke to】 Hill Radio. */
const SPEAKS =
  /^[^.!?\n]{0,60}\b(?:spoke|speaks|talked|talks|sat down|answers|answered|took questions|tells|told|joins|joined|on )\b/;
const LOOK_BACK = 60;

/**
 * Who gives the answers of "Q: … A: …", where only letters stand for who speaks: the one person named before the first question, or of
 * several the one whom the heading names or who is said to speak. Null where there is none.
 */
export function findInterviewee(
  { text }: Pick<Passage, 'text'>,
  mentions: readonly Found<Mention>[],
  firstTurn: number,
): Span | null {
  const heading = TITLE.exec(text.slice(0, firstTurn));
  if (heading !== null) {
    const start = heading.index + heading[0].length - heading[1]!.length;
    return { start, end: start + heading[1]!.length };
  }
  const named = mentions.filter(({ type, span }) => type === 'person' && span.end <= firstTurn);
  const first = named[0]?.span;
  if (first === undefined) return null;
  const families = new Set(named.map(({ span }) => sliceSpan(text, span).split(' ').at(-1)!));
  if (families.size === 1) return first;
  const speaking = named.filter(({ span }) => SPEAKS.test(text.slice(span.end, span.end + LOOK_BACK)));
  return speaking.length === 1 ? speaking[0]!.span : null;
}
