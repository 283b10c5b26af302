import { foldScript, foldWords } from '../text/script.ts';
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
  const all = [...members];
  const mentioned = new Set(
    all.flatMap(({ mentions, report }) =>
      mentions
        .filter(({ type }) => NAMING.has(type))
        .map(({ span }) => foldWords(sliceSpan(report.text, span))),
    ),
  );
  const names = new Set([
    ...mentioned,
    ...all.flatMap(({ report }) => namesWithKind(report.text, mentioned)),
  ]);
  const terms = new Set(
    [...names].flatMap((name) => [...weighClause({ frame: '', clause: name, names: [] }).keys()]),
  );
  const parts = new Set([...names].filter((name) => HAN.test(name)).flatMap(partsOf));
  const isOfName = (term: string): boolean => terms.has(term) || parts.has(term.replace(/^[·+]/, ''));
  return { names: [...names].sort((a, b) => b.length - a.length), isOfName };
}

/** All stretches of a name of two signs or more, of the lengths that a term has. */
function partsOf(name: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start + SHORTEST <= name.length; start++) {
    for (let end = start + SHORTEST; end <= Math.min(name.length, start + LONGEST); end++)
      parts.push(name.slice(start, end));
  }
  return parts;
}

/** 望杏实验学校, where only 望杏 was found to be a name: the name goes on to the kind of body that bears it. */
function namesWithKind(text: string, known: ReadonlySet<string>): string[] {
  return [...new Set(foldScript(text).match(BODY) ?? [])].flatMap((words) => {
    for (let start = 0; start + SHORTEST < words.length; start++) {
      for (let end = start + SHORTEST; end <= Math.min(words.length, start + LONGEST); end++)
        if (known.has(words.slice(start, end))) return words.slice(start);
    }
    return [];
  });
}
const BODY =
  /\p{Script=Han}{2,10}?(?:学校|小学|中学|大学|学院|幼儿园|医院|有限公司|公司|集团|超市|酒店|小区|社区|街道|体育馆|图书馆)/gu;
const SHORTEST = 2;
const LONGEST = 6;
