import { hullOfStatement } from '../model/statement-hull.ts';
import { contains, type Span } from '../text/span.ts';
import type { Member } from './member.ts';

/**
 * What a report tells of the story's matter: without the earlier cases that it recalls, whose claims and open questions
 * are not the story's. A report that tells several cases and no main one stays whole.
 */
export function ofOwnMatter(member: Member): Member {
  const { incidents, statements, mentions, sentences } = member;
  const recalled = incidents.filter(({ main }) => !main);
  if (recalled.length === 0 || recalled.length === incidents.length) return member;
  const isOwn = (span: Span) => !recalled.some((incident) => contains(incident.span, span));
  return {
    ...member,
    statements: statements.filter((statement) => isOwn(hullOfStatement(statement)!)),
    mentions: mentions.filter(({ span }) => isOwn(span)),
    sentences: sentences.filter(isOwn),
  };
}
