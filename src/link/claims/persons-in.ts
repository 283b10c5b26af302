import { foldScript } from '../../text/script.ts';
import { contains, sliceSpan } from '../../text/span.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { Proposition } from './proposition.ts';

/** The persons that a clause names; of an English name what stands last: Tim Fanning, Constable Fanning. */
export function personsIn({ member, span }: Proposition): string[] {
  return mentionsIn(member.mentions, span)
    .filter((mention) => mention.type === 'person' && contains(span, mention.span))
    .map((mention) => foldScript(sliceSpan(member.report.text, mention.span)))
    .map((name) => name.split(/\s+/).at(-1)!);
}
