import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { isPost } from './is-post.ts';
import { issuerOf } from './issuer.ts';

/** Marks what a report says in words of its own, which no statement of its record has. */
const OWN = '/own-';

/** What a report says itself at `span`, in the shape of a statement: a notice by who signs it, a post by nobody who is known. */
export function ownWords(member: Member, span: Span): Statement {
  const issuer = issuerOf(member);
  const isOfPost = issuer === undefined && isPost(member);
  return {
    id: `${member.report.id}${OWN}${span.start}-${span.end}`,
    report: member.report.id,
    source: null,
    sourceFrom: issuer?.name ?? null,
    cue: null,
    addressee: null,
    medium: null,
    content: [span],
    mode: 'direct',
    act: 'assert',
    hedge: null,
    speaker: issuer?.speaker ?? (isOfPost ? 'public' : 'media'),
    reasons: [],
  };
}

/** The id of a statement; null for words of the report's own. */
export function statementId({ id, report }: Pick<Statement, 'id' | 'report'>): string | null {
  return id.startsWith(`${report}${OWN}`) ? null : id;
}
