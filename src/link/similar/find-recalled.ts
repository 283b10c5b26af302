import type { Incident } from '../../model/incident.ts';
import type { Reason } from '../../model/reason.ts';
import type { SimilarIncident } from '../../model/similar-incident.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { cosine, weighTerms } from '../../text/similarity.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import { readClauseKeys } from '../claims/clause-keys.ts';
import { isChinese, type Member } from '../member.ts';
import { findKinds, kindsOf } from './profile.ts';

/** Whose words are the official line on an incident. */
export const OFFICIAL: ReadonlySet<Speaker> = new Set(['official', 'company', 'party']);
/** Two articles that recall one case in about these many words tell the same case. */
const LEAST_ALIKE = 0.45;

/** Earlier cases that the story's reports recall themselves, each once, in the order of the reports. */
export function findRecalled(members: readonly Member[]): SimilarIncident[] {
  const found: Told[] = [];
  for (const member of members) {
    for (const incident of member.incidents) {
      if (incident.main) continue;
      const told = {
        member,
        incident,
        terms: weighTerms(textToTerms(sliceSpan(member.report.text, incident.span))),
      };
      const similar = describeRecalled(member, incident);
      const at = found.findIndex((other) => isSameCase(told, other));
      if (at < 0) found.push({ ...told, similar });
      // Of two tellings the one stands that says what an authority said.
      else if (found[at]!.similar.official === null && similar.official !== null)
        found[at] = { ...told, similar };
    }
  }
  return found.map(({ similar }) => similar);
}

interface Case {
  readonly member: Member;
  readonly incident: Incident;
  readonly terms: ReadonlyMap<string, number>;
}

interface Told extends Case {
  readonly similar: SimilarIncident;
}

function isSameCase(a: Case, b: Case): boolean {
  if (isChinese(a.member) !== isChinese(b.member)) return isSameAbroad(a, b);
  return sameWhen(a.incident.when, b.incident.when) && cosine(a.terms, b.terms) >= LEAST_ALIKE;
}

/** So many words that stand for the same in Chinese and English, one of them a thing: hotel, fined. */
const FEWEST_IN_COMMON = 3;
const MONTH = 'YYYY-MM'.length;

/** Of two languages: the same month, and words that stand for the same. */
function isSameAbroad(a: Case, b: Case): boolean {
  const [one, other] = [a.incident.when, b.incident.when];
  if (one === null || other === null || one.length < MONTH || one.slice(0, MONTH) !== other.slice(0, MONTH))
    return false;
  const [keys, others] = [a, b].map(({ member, incident }) =>
    readClauseKeys({ member, span: incident.span }),
  );
  const shared = [...keys!.weights.keys()].filter((key) => others!.weights.has(key));
  const words = new Set(shared.map((key) => keys!.words.get(key) ?? key));
  return words.size >= FEWEST_IN_COMMON && shared.some((key) => keys!.things.has(key));
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

/** An authority's words before those of a firm or a party. */
function firstOfficial(member: Member, within: Span): Statement | undefined {
  const found = officialsIn(member, within);
  return found.find(({ speaker }) => speaker === 'official') ?? found[0];
}

function officialsIn({ statements }: Member, within: Span): Statement[] {
  return statements.filter((statement) => {
    const hull = hullOfStatement(statement);
    if (hull === undefined || !contains(within, hull) || !OFFICIAL.has(statement.speaker)) return false;
    // Who spoke in the case before, or of the main matter, is no voice of this one.
    return statement.sourceFrom === null || contains(within, statement.sourceFrom);
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
