import { saidAt } from '../../model/said-at.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isUnsourced } from '../is-unsourced.ts';
import { isChinese } from '../member.ts';
import { comparePublished } from '../origins/compare-published.ts';
import type { Heard } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { allegationIn } from './allegation-words.ts';
import type { Way } from './answer.ts';
import { isPost } from './is-post.ts';
import { issuerOf } from './issuer.ts';
import { CHINESE, ENGLISH, type Least, MUCH } from './least.ts';
import { type Matter, sharedMatter } from './matter.ts';
import { isOfItself, isOfOneBody } from './one-body.ts';
import { isHearsay } from './standpoint.ts';
import type { Telling } from './telling.ts';

/** A clause of what was told, with what the sentence that may answer it has of it. */
export interface Candidate {
  readonly clause: Weighed;
  readonly matter: Matter;
}

/** Two tellings, of which the second may answer the first. */
export interface Pair {
  readonly told: Telling;
  readonly by: Telling;
  readonly least: Least;
  /** Names that both have. */
  readonly names: readonly string[];
  readonly candidates: readonly Candidate[];
  /** The one of which the answer has most. */
  readonly best: Candidate;
  /** Whether the answer was published, or stands, behind what was told. */
  readonly isLater: boolean;
  readonly alleges: boolean;
}

/** How a pair is answered, and which clause of what was told. */
export interface Found {
  readonly way: Way;
  readonly rule: string;
  readonly candidate: Candidate;
  /** Whether its words name what they answer, so that nothing else can be nearer. */
  readonly isNamed?: true;
}

export function createPair(told: Telling, by: Telling): Pair {
  const names = told.names.filter((name) => by.names.includes(name));
  const candidates = candidatesIn(told, by.around, names);
  return {
    told,
    by,
    least: isChinese(told.member) ? CHINESE : ENGLISH,
    names,
    candidates,
    best: nearest(candidates),
    isLater: isLater(by, told),
    alleges: allegationIn(told.words) !== undefined,
  };
}

export function candidatesIn(
  told: Telling,
  clauses: readonly Weighed[],
  names: readonly string[],
): Candidate[] {
  return told.claims.map((clause) => ({ clause, matter: sharedMatter(clause, clauses, names) }));
}

export function nearest(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((a, b) => (b.matter.coverage > a.matter.coverage ? b : a));
}

/** In milliseconds; NaN where none is known. */
function timeOf({ member, span }: Telling): number {
  return Date.parse(saidAt(member.report, span) ?? '');
}

function isLater(by: Telling, told: Telling): boolean {
  if (by.member === told.member) return by.span.start > told.span.start;
  const [own, other] = [by, told].map(timeOf);
  if (Number.isNaN(own! + other!)) return comparePublished(by.member.report, told.member.report) > 0;
  return own! >= other!;
}

/** A notice and the talk that it denies may come out on one day in any order. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether words came out over a day before what they would answer: nobody answers what is said two days later. What a body had put out in its own
 * name stands all the same against who accuses it after that.
 */
export function isLongBefore(by: Telling, told: Telling): boolean {
  const [own, other] = [by, told].map(timeOf);
  return other! - own! > DAY && !(standsByItsWord(by) && isAccuser(told));
}

/** Whether a body says it in what it puts out in its own name. */
export function standsByItsWord(by: Telling): boolean {
  return issuerOf(by.member) !== undefined && isOfItself(by);
}

/** Who speaks for no authority. */
function isAccuser(told: Telling): boolean {
  return isAccusing(told) && told.statement.speaker !== 'official';
}

/** One word in common that few sentences of the story have or that is much of the clause, or two. */
export function isRare({ weight, words, coverage }: Matter, rare: number): boolean {
  return words.length > 1 || weight >= rare || (words.length > 0 && coverage >= MUCH);
}

export function wordsOf({ proposition: { member, span } }: Weighed): string {
  return sliceSpan(member.report.text, span);
}

/** Whether a clause claims something to which that answer may speak: its own word of a body, talk, an allegation. */
export function isClaim({ told, by }: Pair, { clause }: Candidate): boolean {
  if (by.standpoint === 'finding' || isRumour(told)) return true;
  const isOwnWord = issuerOf(told.member) !== undefined && isOfItself(told);
  return isOwnWord || allegationIn(wordsOf(clause)) !== undefined;
}

/** What goes round is a claim in whatever words. */
export function isRumour({ standpoint, member, statement }: Telling): boolean {
  if (standpoint !== 'talk') return false;
  return isPost(member) || isHearsay(member.report.text, statement) || statement.act === 'allege';
}

/** Who accuses, tells of harm or passes on talk: not a body in a notice of its own. */
export function isAccusing({ standpoint, member }: Telling): boolean {
  const issuer = issuerOf(member);
  return standpoint === 'talk' || issuer === undefined || issuer.speaker === 'party';
}

/** Whether both are the word of one person or body. */
export function isOfOneVoice({ told, by }: Pair): boolean {
  if (told.statement === by.statement) return true;
  // A headline, and the first sentence below it.
  if (told.member === by.member && isUnsourced(told.statement) && isUnsourced(by.statement)) return true;
  return isSameSpeaker(heardIn(told), heardIn(by)) || isOfOneBody(told, by);
}

/** Who speaks in a telling: who puts the notice out, where it speaks for itself. */
function heardIn(telling: Telling): Heard {
  const { member, statement } = telling;
  const issuer = isOfItself(telling) ? issuerOf(member)?.name : undefined;
  const { source } = statement;
  const sourceFrom = issuer ?? statement.sourceFrom;
  return { member, source: speakerOf(member.report.text, { source, sourceFrom }) };
}
