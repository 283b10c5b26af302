import type { DossierDocument } from '../../model/dossier-document.ts';

/** Every report, statement and story that a record names is in the dossier, each under one id. */
export function checkReferences(document: DossierDocument, fail: (message: string) => void): void {
  const reports = new Set(document.reports.map(({ report }) => report.id));
  const statements = new Set(document.reports.flatMap((report) => report.statements.map(({ id }) => id)));
  const needReport = (id: string | null, by: string) => {
    if (id !== null && !reports.has(id)) fail(`${by} names the report ${id}, which is not there.`);
  };
  const needStatement = (id: string | null, by: string) => {
    if (id !== null && !statements.has(id)) fail(`${by} names the statement ${id}, which is not there.`);
  };

  if (reports.size < document.reports.length) fail('Two reports have one id.');
  for (const { report, history, statements: own, mentions, incidents } of document.reports) {
    for (const version of history?.versions ?? []) needReport(version.report, report.id);
    for (const record of [...own, ...mentions, ...incidents]) {
      if (record.report !== report.id)
        fail(`${record.id} stands with ${report.id}, but is of ${record.report}.`);
    }
  }
  const told = document.stories.flatMap((story) => story.reports);
  if (new Set(told).size < told.length) fail('A report is told in two stories.');
  for (const story of document.stories) {
    needReport(story.title.report, story.id);
    for (const id of story.reports) needReport(id, story.id);
    for (const { id, sides } of story.possiblySame) for (const { report } of sides) needReport(report, id);
    for (const { reports: own, elsewhere } of story.machine) {
      for (const id of [...own, ...elsewhere]) needReport(id, story.id);
    }
    for (const { reports: own, seams, lines } of story.chats ?? []) {
      const named = [...own, ...seams.flatMap(({ first, second }) => [first, second])];
      for (const id of named) needReport(id, story.id);
      for (const { report, message } of lines) {
        const held =
          document.reports.find((one) => one.report.id === report)?.report.transcript?.messages.length ?? 0;
        if (message >= held) fail(`${story.id} names message ${message} of ${report}, which is not there.`);
      }
    }
    for (const origin of story.origins) {
      needReport(origin.first, origin.id);
      for (const member of origin.members) {
        needReport(member.report, origin.id);
        needReport(member.of, origin.id);
        for (const { from } of member.borrowed.passages) needReport(from.report, origin.id);
      }
    }
    const pointers = [
      ...story.timeline.flatMap(({ id, appearances }) => appearances.map((one) => ({ ...one, id }))),
      ...story.conflicts.flatMap(({ id, sides }) => sides.map((one) => ({ ...one, id }))),
      ...story.open,
    ];
    for (const { id, report, statement } of pointers) {
      needReport(report, id);
      needStatement(statement, id);
    }
  }
}
