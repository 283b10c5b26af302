import type { Incident } from '../../model/incident.ts';
import type { Reason } from '../../model/reason.ts';
import type { SimilarIncident } from '../../model/similar-incident.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { cosine, weighTerms } from '../../text/similarity.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import type { Member } from '../member.ts';
import { findKinds, kindsOf } from './profile.ts';

/** Whose words are the official line on an incident. */
export const OFFICIAL: ReadonlySet<Speaker> = new Set(['official', 'company', 'party']);
/** Two articles that recall one case in about these many words tell the same case. */
const LEAST_ALIKE = 0.45;

/** Earlier cases that the story's reports recall themselves, each once, in the order of the reports. */
export function findRecalled(members: readonly Member[]): SimilarIncident[] {
  const found: { readonly similar: SimilarIncident; readonly terms: ReadonlyMap<string, number> }[] = [];
  for (const member of members) {
    for (const incident of member.incidents) {
      if (incident.main) continue;
      const terms = weighTerms(textToTerms(sliceSpan(member.report.text, incident.span)));
      const isTold = found.some(
        (other) => sameWhen(other.similar.when, incident.when) && cosine(other.terms, terms) >= LEAST_ALIKE,
      );
      if (!isTold) found.push({ similar: describeRecalled(member, incident), terms });
    }
  }
  return found.map(({ similar }) => similar);
}

function sameWhen(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function describeRecalled(member: Member, incident: Incident): SimilarIncident {
  const { report } = member;
  const official = firstOfficial(member, incident.span);
  const hull = official === undefined ? undefined : hullOfStatement(official);
  return {
    id: `similar-${incident.id}`,
    story: null,
    report: report.id,
    span: incident.span,
    when: incident.when,
    official:
      official === undefined || hull === undefined
        ? null
        : { report: report.id, span: hull, statement: official.id },
    outcome: incident.outcome === null ? null : { report: report.id, span: incident.outcome },
    reasons: [
      ...sharedKinds(member, incident.span),
      ...incident.reasons.map((reason) => inReport(reason, report.id)),
    ],
  };
}

function firstOfficial({ statements }: Member, within: Span): Statement | undefined {
  return statements.find((statement) => {
    const hull = hullOfStatement(statement);
    return hull !== undefined && contains(within, hull) && OFFICIAL.has(statement.speaker);
  });
}

/** The kinds of matter that the recalled passage and the report itself are both of. */
function sharedKinds({ report }: Member, passage: Span): Reason[] {
  const title = report.blocks.find(({ role }) => role === 'title') ?? null;
  const own = new Set(kindsOf(report.text, title).map(({ kind }) => kind));
  return findKinds(report.text, passage, 1)
    .filter(({ kind }) => own.has(kind))
    .map(({ kind, span }) => ({ rule: `similar:kind-${kind}`, span, report: report.id }));
}

function inReport(reason: Reason, report: string): Reason {
  return { ...reason, report: reason.report ?? report };
}
