import type { Speaker, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { isPost } from '../answers/is-post.ts';
import { issuerOf } from '../answers/issuer.ts';
import { type Member, statementAround } from '../member.ts';
import { speakerOf } from '../speakers/speaker-of.ts';

/** Who says a clause: in a statement, or in the report's own words. */
export interface Voice {
  /** Whose statement the clause is part of; null for the report's own words. */
  readonly statement: Statement | null;
  /** Who says so, by his words; empty where nobody is named. */
  readonly source: string;
  /** null for a paper's own words. */
  readonly speaker: Speaker | null;
}

/** Of a clause, so much must be what a statement says. */
const LEAST_OF_CLAUSE = 0.5;
/** Stands for who puts a text out and does not name himself in it. */
const ISSUER = 'the issuer';

export function voiceOf(member: Member, clause: Span): Voice {
  const { text } = member.report;
  const said = withoutMarks(text, clause);
  const statement = statementAround(member, said) ?? mostlySaying(member, said);
  if (statement !== null) {
    return {
      statement,
      source: speakerOf(text, statement),
      speaker: statement.speaker,
    };
  }
  const issuer = issuerOf(member);
  if (issuer !== undefined) {
    const source = issuer.name === null ? ISSUER : sliceSpan(text, issuer.name);
    return { statement: null, source, speaker: issuer.speaker };
  }
  return { statement: null, source: '', speaker: isPost(member) ? 'public' : null };
}

/** “I never rang him,” of which the statement holds only the words within the marks. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[\s“"‘'「『（(]*/.exec(words)![0].length;
  const behind = /[\s”"’'」』）),，]*$/.exec(words)![0].length;
  return before + behind >= words.length ? { start, end } : { start: start + before, end: end - behind };
}

/** “I was ringing 999,” said Mr Penn, a cook: the clause goes on behind the one who speaks. */
function mostlySaying({ statements }: Member, clause: Span): Statement | null {
  let found: Statement | null = null;
  let most = LEAST_OF_CLAUSE * (clause.end - clause.start);
  for (const statement of statements) {
    const hull = hullOfStatement(statement);
    if (hull === undefined || !overlaps(hull, clause)) continue;
    const covered = statement.content.reduce((sum, part) => sum + lengthOfBoth(part, clause), 0);
    if (covered > most) [found, most] = [statement, covered];
  }
  return found;
}

function lengthOfBoth(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
