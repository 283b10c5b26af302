import { findReferences, type Named } from '../../model/find-references.ts';
import { DOCUMENT } from './check-records.ts';
import type { Findings } from './findings.ts';
import { fieldOf, type Json, listOf, stringOf } from './read-json.ts';

/** Whatever a record names is there; what is said to have changed since an earlier dossier is there, or is not, as it says. */
export function checkReferences(document: Json, findings: Findings): void {
  const entries = listOf(document, 'reports');
  const stories = listOf(document, 'stories');
  const reportIds = entries.map((entry) => stringOf(fieldOf(entry, 'report'), 'id'));
  const idsIn = (records: readonly Json[], list: string) =>
    new Set(records.flatMap((record) => listOf(record, list).map((each) => stringOf(each, 'id'))));
  const known: Readonly<Record<Named, ReadonlySet<string>>> = {
    story: new Set(stories.map((story) => stringOf(story, 'id'))),
    report: new Set(reportIds),
    statement: idsIn(entries, 'statements'),
    incident: idsIn(entries, 'incidents'),
    claim: idsIn(stories, 'claims'),
  };
  const fail = (detail: string) => findings.fail(DOCUMENT, 'unknown-reference', detail);

  for (const { kind, id, by } of findReferences([...entries, ...stories])) {
    if (!known[kind].has(id)) fail(`${by} → ${id}`);
    findings.count('references');
  }
  const told = stories.flatMap((story) => listOf(story, 'reports').map(String));
  for (const ids of [reportIds, told]) {
    if (new Set(ids).size < ids.length) fail(ids.find((id, at) => ids.indexOf(id) < at)!);
  }

  const changed: Readonly<Record<string, ReadonlySet<string>>> = {
    ...known,
    standing: known.claim,
    assessment: idsIn(stories, 'assessments'),
  };
  for (const change of listOf(fieldOf(document, 'supersedes'), 'changes')) {
    const [of, id] = [stringOf(change, 'of'), stringOf(change, 'id')];
    const isThere = Object.hasOwn(changed, of) && changed[of]!.has(id);
    if (isThere === (stringOf(change, 'kind') === 'removed')) fail(`supersedes → ${of} ${id}`);
    findings.count('changes');
  }
}
