import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Voice } from './voice.ts';

/** Signs of a Chinese run, words of an English one, that two do not share by chance. */
const RUN = { han: 6, words: 4 } as const;
/** Of a clause as long as this, or of all that two say, so much is one text. */
const CLAUSE = { han: 10, words: 6, share: 0.8 } as const;
const ALL = { han: 24, words: 16 } as const;

/**
 * Whether two voices pass on one text: outlets that print the same notice say most of a clause, or long runs of all that they
 * tell, in the same words. What people post or write to one another is told before any notice.
 */
export function passOnOneText(voice: Voice, told: Voice): boolean {
  if (told.statement.speaker === 'public' || told.member.report.kind === 'chat') return false;
  const said = unitsOf(contentOf(voice));
  const clause = unitsOf(sliceSpan(told.member.report.text, told.span));
  const kind = /\p{Script=Han}/u.test(clause.join('')) ? 'han' : 'words';
  if (clause.length >= CLAUSE[kind] && sharedUnits(clause, said, RUN[kind]) >= CLAUSE.share * clause.length)
    return true;
  return sharedUnits(unitsOf(contentOf(told)), said, RUN[kind]) >= ALL[kind];
}

function contentOf({ statement, member }: Voice): string {
  return statement.content.map((part) => sliceSpan(member.report.text, part)).join('\n');
}

/** Chinese signs and other words. */
function unitsOf(words: string): string[] {
  return foldScript(words.toLowerCase()).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** How many units of one stand in runs of at least `least` that the other has, too. */
function sharedUnits(one: readonly string[], other: readonly string[], least: number): number {
  const runs = new Set(other.map((_, at) => other.slice(at, at + least).join(' ')));
  const shared = new Set<number>();
  for (let at = 0; at + least <= one.length; at++) {
    if (!runs.has(one.slice(at, at + least).join(' '))) continue;
    for (let i = at; i < at + least; i++) shared.add(i);
  }
  return shared.size;
}
