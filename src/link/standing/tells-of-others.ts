import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { mentionsIn } from '../mentions-in.ts';
import { nameOthers } from '../name-others.ts';
import type { Voice } from './voice.ts';

/** 学生尹志远作弊属实，已被处分; 学生卜小满已被处分: both statements name persons, and not the same. */
export function tellsOfOthers(a: Voice, b: Voice): boolean {
  return nameOthers(personsIn(a), personsIn(b));
}

/** The persons that a statement names in all that it says, an English one by what stands last. */
function personsIn({ member, statement }: Voice): string[] {
  return statement.content
    .flatMap((part) => mentionsIn(member.mentions, part))
    .filter(({ type }) => type === 'person')
    .map(({ span }) => foldScript(sliceSpan(member.report.text, span)).split(/\s+/).at(-1)!);
}
