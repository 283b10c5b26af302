import type { Conflict } from '../model/conflict.ts';
import type { Act, Statement } from '../model/statement.ts';
import { hullOfStatement } from '../model/statement-hull.ts';
import { cosine, weighTerms } from '../text/similarity.ts';
import { type Span, sliceSpan } from '../text/span.ts';
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

interface Said {
  readonly member: Member;
  readonly statement: Statement;
  readonly span: Span;
  readonly words: ReadonlyMap<string, number>;
  /** Whether it comes out as saying that the thing is not so. */
  readonly negative: boolean;
  readonly numbers: readonly string[];
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
  const claims = said.filter(({ statement }) => CLAIMING.has(statement.act));
  const denials = said.filter(({ statement }) => statement.act === 'deny');
  return denials.flatMap((denial) => {
    const against = claims.filter((claim) => contradicts(denial, claim));
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
        note: sharedWords(denial, claim).join(' '),
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
  return [{ member, statement, span, words, negative, numbers: said.match(NUMBERS) ?? [] }];
}

function contradicts(denial: Said, claim: Said): boolean {
  return (
    denial.negative !== claim.negative &&
    !isSameSource(denial, claim) &&
    // Who denies 5厘米 does not deny 3厘米.
    (denial.numbers.length === 0 || denial.numbers.some((number) => claim.numbers.includes(number))) &&
    cosine(denial.words, claim.words) >= LEAST_ALIKE &&
    sharedWords(denial, claim).length >= LEAST_SHARED
  );
}

function isSameSource(a: Said, b: Said): boolean {
  return a.member === b.member && sourceOf(a) === sourceOf(b);
}

function sourceOf({ member, statement }: Said): string {
  const span = statement.sourceFrom ?? statement.source;
  return span === null ? '' : sliceSpan(member.report.text, span);
}

function sharedWords(a: Said, b: Said): string[] {
  return [...a.words.keys()].filter((word) => b.words.has(word) && termRarity(word) >= LEAST_RARITY);
}
