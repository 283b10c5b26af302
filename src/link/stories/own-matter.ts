import type { Incident } from '../../model/incident.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Member } from '../member.ts';

/**
 * What a report tells of the story's matter: without the earlier cases that it recalls, whose claims and open questions
 * are not the story's.
 */
export function ofOwnMatter(member: Member): Member {
  const { statements, mentions, sentences } = member;
  const recalled = recalledIncidents(member);
  if (recalled.length === 0) return member;
  const isOwn = (span: Span) => !recalled.some((incident) => contains(incident.span, span));
  return {
    ...member,
    statements: statements.filter((statement) => isOwn(hullOfStatement(statement)!)),
    mentions: mentions.filter(({ span }) => isOwn(span)),
    sentences: sentences.filter(isOwn),
  };
}

/** The cases beside the main one; none where a report tells several and no main one, for then they are what it tells. */
export function recalledIncidents({ incidents }: Pick<Member, 'incidents'>): readonly Incident[] {
  return incidents.some(({ main }) => main) ? incidents.filter(({ main }) => !main) : [];
}
