import type { Conflict } from '../model/conflict.ts';
import type { Act, Statement } from '../model/statement.ts';
import { hullOfStatement } from '../model/statement-hull.ts';
import { cosine, weighTerms } from '../text/similarity.ts';
import { overlaps, type Span, sliceSpan } from '../text/span.ts';
import { termRarity } from '../text/term-rarity.ts';
import { textToTerms } from '../text/terms.ts';
import type { Member } from './member.ts';
import { denialIsNegative, isDenyingCue, isNegated, negatedClauses } from './negation.ts';

/** Acts that claim something to be so. */
const CLAIMING: ReadonlySet<Act> = new Set(['assert', 'confirm', 'allege', 'announce']);

/**
 * A denial and a claim are about one thing where their words are this much alike and share at least two that are
 * rare. Lower finds pairs of one story that only name the same body.
 */
const LEAST_ALIKE = 0.3;
const LEAST_SHARED = 2;
const LEAST_RARITY = 5;
/** 「他说，桥不会封」 denies without a word for it, and may speak to nothing that was said: more must agree. */
const LEAST_ALIKE_OF_PLAIN = 0.6;
/** Of several claims that are alike those nearly as alike as the closest. */
const LEAST_OF_CLOSEST = 0.75;
/** A word of more of a story's statements than this names its matter, and says not what of it is denied. */
const MOST_COMMON = 0.06;
const FEW_STATEMENTS = 6;

interface Said {
  readonly member: Member;
  readonly statement: Statement;
  readonly span: Span;
  readonly words: ReadonlyMap<string, number>;
  /** Whether it comes out as saying that the thing is not so. */
  readonly negative: boolean;
  readonly numbers: readonly string[];
  /** A denial without a word that denies, 否认. */
  readonly isPlain: boolean;
  readonly hasNegation: boolean;
  /** What it tells is that somebody denies. */
  readonly tellsDenial: boolean;
  /** Its words are the title's, which says in short what the text says in full. */
  readonly inTitle: boolean;
}

const NUMBERS = /\d+(?:[.,]\d+)*/g;

/**
 * Denials with the claims they contradict: one conflict for each denial, its claims as the other sides. A claim
 * that says the same as the denial, only without the word, is none; nor is one by the denial's own source.
 */
export function findDenials(members: readonly Member[]): Conflict[] {
  const said = members.flatMap((member) =>
    member.statements.flatMap((statement) => readSaid(member, statement)),
  );
  const commonness = countWords(said);
  const claims = said.filter(({ statement, tellsDenial }) => CLAIMING.has(statement.act) && !tellsDenial);
  const denials = said.filter(({ statement, inTitle }) => statement.act === 'deny' && !inTitle);
  return denials.flatMap((denial) => {
    const against = closest(
      claims.flatMap((claim) => {
        const alike = contradiction(denial, claim, commonness);
        return alike === undefined ? [] : { claim, alike };
      }),
    );
    if (against.length === 0) return [];
    const sides = [denial, ...against].map(({ member, statement, span }) => ({
      report: member.report.id,
      statement: statement.id,
      span,
    }));
    return {
      id: `denial-${denial.member.report.id}-${denial.span.start}-${denial.span.end}`,
      kind: 'denial' as const,
      sides,
      reasons: against.map((claim) => ({
        rule: 'conflict:denies-claim',
        span: claim.span,
        report: claim.member.report.id,
        note: sharedWords(denial, claim, commonness).join(' '),
      })),
    };
  });
}

function readSaid(member: Member, statement: Statement): Said[] {
  const span = hullOfStatement(statement);
  if (span === undefined || statement.content.length === 0) return [];
  const { text } = member.report;
  const content = statement.content.map((part) => sliceSpan(text, part)).join(' ');
  const cue = statement.cue && sliceSpan(text, statement.cue);
  const denies = statement.act === 'deny';
  const negative = denies ? denialIsNegative(cue, content) : isNegated(content);
  // 「车晚到了，不是坏的」 denies only what its second clause says.
  const said = denies && !isDenyingCue(cue) ? negatedClauses(content) : content;
  const words = weighTerms(textToTerms(said));
  return [
    {
      member,
      statement,
      span,
      words,
      negative,
      numbers: said.match(NUMBERS) ?? [],
      isPlain: denies && !isDenyingCue(cue),
      hasNegation: negatedClauses(content) !== '' || isNegated(content),
      tellsDenial: isDenyingCue(content),
      inTitle: bare(member.report.title ?? '').includes(bare(sliceSpan(text, span))),
    },
  ];
}

/** The body of many pages begins with the title once more, other blanks in it. */
function bare(words: string): string {
  return words.replace(/\s+/g, '');
}

/** How alike a denial and a claim are that it contradicts, 0 to 1; `undefined` where it does not. */
function contradiction(denial: Said, claim: Said, commonness: Commonness): number | undefined {
  const isOpposed =
    denial.negative !== claim.negative &&
    // 未开发，无设施 holds two negations, and still says no.
    !(denial.negative && claim.hasNegation) &&
    !isSameSource(denial, claim) &&
    // Who tells that somebody denies it claims nothing.
    !(denial.member === claim.member && overlaps(denial.span, claim.span)) &&
    // Who denies 5厘米 does not deny 3厘米.
    (denial.numbers.length === 0 || sharedNumber(denial, claim)) &&
    (sharedNumber(denial, claim) || sharedWords(denial, claim, commonness).length >= LEAST_SHARED);
  if (!isOpposed) return undefined;
  const alike = cosine(denial.words, claim.words);
  return alike >= (denial.isPlain ? LEAST_ALIKE_OF_PLAIN : LEAST_ALIKE) ? alike : undefined;
}

/** The claims that the denial is most nearly about: it denies one thing, which several may have said. */
function closest(found: readonly { readonly claim: Said; readonly alike: number }[]): Said[] {
  const most = Math.max(0, ...found.map(({ alike }) => alike));
  return found.filter(({ alike }) => alike >= most * LEAST_OF_CLOSEST).map(({ claim }) => claim);
}

/** In how many of the story's statements a word stands, and how many there are. */
interface Commonness {
  readonly counts: ReadonlyMap<string, number>;
  readonly statements: number;
}

function countWords(said: readonly Said[]): Commonness {
  const counts = new Map<string, number>();
  for (const { words } of said)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, statements: said.length };
}

/** Who denies in one report claims nothing by being told to deny it in another: 何女士, 店主何女士. */
function isSameSource(a: Said, b: Said): boolean {
  const [first, second] = [sourceOf(a), sourceOf(b)];
  if (a.member === b.member && first === second) return true;
  return first.length > 1 && second.length > 1 && (first.includes(second) || second.includes(first));
}

function sourceOf({ member, statement }: Said): string {
  const span = statement.sourceFrom ?? statement.source;
  return span === null ? '' : sliceSpan(member.report.text, span);
}

function sharedNumber(a: Said, b: Said): boolean {
  return a.numbers.some((number) => b.numbers.includes(number));
}

/** Rare words that both have, without those of the matter itself, which all its statements share. */
function sharedWords(a: Said, b: Said, { counts, statements }: Commonness): string[] {
  const most = Math.max(FEW_STATEMENTS, statements * MOST_COMMON);
  return [...a.words.keys()].filter(
    (word) => b.words.has(word) && termRarity(word) >= LEAST_RARITY && counts.get(word)! <= most,
  );
}
