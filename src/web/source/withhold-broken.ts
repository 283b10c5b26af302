import type { AddressHistory, VersionBlock } from '../../model/address-history.ts';
import type { DossierReport, DossierStory } from '../../model/dossier.ts';
import type { Report } from '../../model/report.ts';
import { isSpan, type Span } from '../../text/span.ts';
import type { CheckedStory } from './dossier-source.ts';

/**
 * Takes out of a story whatever does not stand in the texts that came with it, so that nothing is shown
 * which is not in a report word by word. Throws a RangeError where no report is left to show.
 */
export async function withholdBroken(loaded: DossierStory): Promise<CheckedStory> {
  const broken = new Map<string, number>();
  const changed = new Set<string>();

  // Keep the reports whose text is the text that the dossier's digest names.
  const sound: DossierReport[] = [];
  for (const entry of loaded.reports) {
    if (await hasDigest(entry.report.text, entry.report.textDigest)) sound.push(entry);
    else changed.add(entry.report.id);
  }
  if (sound.length === 0) throw new RangeError('no report of this story has the text it should have');

  // Keep the records whose words stand in those texts.
  const textById = new Map(sound.map(({ report }) => [report.id, report.text]));
  const stands = (report: string, spans: readonly (Span | null)[]): boolean => {
    const text = textById.get(report);
    const ok = text !== undefined && spans.every((span) => span === null || isSpan(text, span));
    if (!ok && !changed.has(report)) broken.set(report, (broken.get(report) ?? 0) + 1);
    return ok;
  };
  // A version of a page may be told in another story: its words stand in that one's file.
  const isShownOrElsewhere = (block: VersionBlock | null) =>
    block === null || !textById.has(block.report) || stands(block.report, [block.span]);
  const withholdEdits = (history: AddressHistory): AddressHistory => ({
    ...history,
    versions: history.versions.map((version) => ({
      ...version,
      edits: version.edits.filter(({ before, after }) => [before, after].every(isShownOrElsewhere)),
    })),
  });
  const reports = sound.map((entry) => {
    const { id } = entry.report;
    return {
      ...entry,
      ...(entry.history && { history: withholdEdits(entry.history) }),
      report: withholdFromReport(entry.report, (span) => stands(id, [span])),
      statements: entry.statements.filter((statement) =>
        stands(id, [
          statement.source,
          statement.sourceFrom,
          statement.cue,
          statement.addressee,
          statement.medium,
          statement.hedge,
          ...statement.content,
        ]),
      ),
      mentions: entry.mentions.filter((mention) => stands(id, [mention.span])),
      references: entry.references.filter(({ span, antecedent }) => stands(id, [span, antecedent])),
      incidents: entry.incidents.filter((incident) =>
        stands(id, [
          incident.span,
          incident.heading,
          incident.time,
          incident.place,
          incident.outcome,
          ...incident.bodies,
          ...incident.persons,
        ]),
      ),
    };
  });

  // Keep of the story what still speaks of a report that is shown; a conflict needs two sides.
  const { story } = loaded;
  const checked = {
    ...story,
    reports: story.reports.filter((id) => textById.has(id)),
    origins: story.origins
      .map((origin) => ({
        ...origin,
        members: origin.members
          .filter((member) => textById.has(member.report))
          .map(({ corrected, ...member }) => ({
            ...member,
            ...(corrected !== undefined && stands(corrected.report, [corrected.span]) ? { corrected } : {}),
            borrowed: {
              ...member.borrowed,
              passages: member.borrowed.passages.filter(
                ({ span, from }) => stands(member.report, [span]) && stands(from.report, [from.span]),
              ),
            },
          })),
      }))
      .filter((origin) => origin.members.length > 0),
    timeline: story.timeline
      .map((entry) => ({
        ...entry,
        appearances: entry.appearances.filter(({ report, span, time }) => stands(report, [span, time])),
      }))
      .filter((entry) => entry.appearances.length > 0),
    conflicts: story.conflicts
      .map((conflict) => ({
        ...conflict,
        sides: conflict.sides.filter(({ report, span }) => stands(report, [span])),
      }))
      .filter((conflict) => conflict.sides.length > 1),
    ...(story.runningCounts === undefined
      ? {}
      : {
          runningCounts: story.runningCounts
            .map((count) => ({
              ...count,
              entries: count.entries.filter(({ report, span }) => stands(report, [span])),
            }))
            .filter(({ entries }) => entries.length > 1),
        }),
    open: story.open.filter(({ report, span }) => stands(report, [span])),
    claims: story.claims
      .filter(({ words }) => stands(words.report, [words.span]))
      .map((claim) => ({
        ...claim,
        appearances: claim.appearances.filter(({ report, span }) => stands(report, [span])),
        standing: {
          ...claim.standing,
          steps: claim.standing.steps.filter(({ report, span, body }) => stands(report, [span, body])),
        },
      }))
      .filter(({ appearances }) => appearances.length > 0),
    // A name of another story stands in its own file; the words of a point that does not stand here are not shown.
    possiblySame: story.possiblySame.filter(({ sides, speaksFor, speaksAgainst }) =>
      [...sides, ...speaksFor, ...speaksAgainst].every(
        ({ report, span }) => report === undefined || !textById.has(report) || stands(report, [span]),
      ),
    ),
    // The words of another story stand in its own file, and are shown there.
    similar: story.similar.filter(
      ({ story: other, report, span, official, outcome }) =>
        other !== null || stands(report, [span, official?.span ?? null, outcome?.span ?? null]),
    ),
  };

  return {
    story: checked,
    reports,
    withheld: [
      ...[...changed].map((report) => ({ why: 'text-changed' as const, report })),
      ...[...broken].map(([report, count]) => ({ why: 'words-missing' as const, report, count })),
    ],
  };
}

function withholdFromReport(report: Report, stands: (span: Span) => boolean): Report {
  const { blocks, correction } = report;
  return {
    ...report,
    blocks: blocks.filter(stands),
    ...(correction && {
      correction: { ...correction, lines: correction.lines.filter(({ span }) => stands(span)) },
    }),
  };
}

/** Where a browser gives no SHA-256 (a page over plain HTTP from another machine) the digest is not asked. */
async function hasDigest(text: string, digest: string): Promise<boolean> {
  if (globalThis.crypto?.subtle === undefined) return true;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === digest;
}
