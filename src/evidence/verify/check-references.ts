import type { DossierDocument } from '../../model/dossier-document.ts';
import { findReferences, type Named } from '../../model/find-references.ts';

/** Every story, report, statement, incident and claim that a record names is there, each under one id. Gives how many. */
export function checkReferences(document: DossierDocument, fail: (message: string) => void): number {
  let checked = 0;
  const known = idsIn(document);
  const needAll = (record: unknown, name: string) => {
    for (const { kind, id, by } of findReferences(record, name)) {
      checked++;
      if (!known[kind].has(id)) fail(`${by} names the ${kind} ${id}, which is not there.`);
    }
  };

  if (known.report.size < document.reports.length) fail('Two reports have one id.');
  for (const entry of document.reports) {
    const { report, statements, mentions, incidents } = entry;
    needAll(entry, report.id);
    for (const record of [...statements, ...mentions, ...incidents]) {
      if (record.report !== report.id)
        fail(`${record.id} stands with ${report.id}, but is of ${record.report}.`);
    }
  }
  const told = document.stories.flatMap((story) => story.reports);
  if (new Set(told).size < told.length) fail('A report is told in two stories.');
  const messagesByReport = new Map(
    document.reports.map(({ report }) => [report.id, report.transcript?.messages.length ?? 0]),
  );
  for (const story of document.stories) {
    needAll(story, story.id);
    for (const { report, message } of (story.chats ?? []).flatMap(({ lines }) => lines)) {
      if (message >= (messagesByReport.get(report) ?? 0))
        fail(`${story.id} names message ${message} of ${report}, which is not there.`);
    }
  }
  return checked;
}

/** The ids of all that a record can name. */
export function idsIn({ reports, stories }: DossierDocument): Record<Named, ReadonlySet<string>> {
  return {
    story: new Set(stories.map(({ id }) => id)),
    report: new Set(reports.map(({ report }) => report.id)),
    statement: new Set(reports.flatMap(({ statements }) => statements.map(({ id }) => id))),
    incident: new Set(reports.flatMap(({ incidents }) => incidents.map(({ id }) => id))),
    claim: new Set(stories.flatMap(({ claims }) => claims.map(({ id }) => id))),
  };
}
