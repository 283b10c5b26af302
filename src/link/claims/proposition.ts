import type { Act, Statement } from '../../model/statement.ts';
import { weighTerms } from '../../text/similarity.ts';
import { type Span, sliceSpan, trimSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import type { Member } from '../member.ts';
import { denialIsNegative, isNegated } from '../negation.ts';
import { EMPTY_TERMS } from './empty-terms.ts';

/** A clause of what a statement says: the smallest piece that can be so or not so. */
export interface Proposition {
  readonly member: Member;
  readonly statement: Statement;
  readonly span: Span;
  /** Its terms by weight, scaled to 1. */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether it comes out as saying that the thing is not so. */
  readonly negative: boolean;
}

/** Acts that hold something to be so or not, or leave it open. Opinions hold nothing that can be checked. */
const CHECKABLE: ReadonlySet<Act> = new Set([
  'assert',
  'allege',
  'confirm',
  'deny',
  'announce',
  'unaware',
  'decline',
  'ask',
]);

/** Where one proposition ends and the next begins: 「事发地在三楼，12人受伤」 holds two. */
const CLAUSE_END =
  /[，。；！？：\n]|[.;!?](?=\s|$)|, (?=(?:and|but|which|who|while|although|because|after|when)\b)/g;
/** A clause of fewer terms says too little by itself. */
const FEWEST_TERMS = 2;

/** The propositions of a report's statements, in text order. */
export function readPropositions(member: Member): Proposition[] {
  const { text } = member.report;
  return member.statements.flatMap((statement) => {
    if (!CHECKABLE.has(statement.act)) return [];
    const cue = statement.cue === null ? null : sliceSpan(text, statement.cue);
    return statement.content
      .flatMap((part) => splitClauses(text, part))
      .flatMap((span) => {
        const words = sliceSpan(text, span);
        const terms = weighTerms(textToTerms(words).filter((term) => !EMPTY_TERMS.has(term)));
        if (terms.size < FEWEST_TERMS) return [];
        const negative = statement.act === 'deny' ? denialIsNegative(cue, words) : isNegated(words);
        return [{ member, statement, span, terms, negative }];
      });
  });
}

function splitClauses(text: string, part: Span): Span[] {
  const words = sliceSpan(text, part);
  const clauses: Span[] = [];
  let start = 0;
  for (const match of [...words.matchAll(CLAUSE_END), { index: words.length, 0: '' }]) {
    const clause = trimSpan(text, { start: part.start + start, end: part.start + match.index });
    if (clause !== undefined) clauses.push(clause);
    start = match.index + match[0].length;
  }
  return clauses;
}
