import type { Attempt } from '../model/attempt.ts';
import type { DossierDocument, ExactDossierReport } from '../model/dossier-document.ts';
import type { DerivedRecord } from './derived-record.ts';

type ExactHistory = NonNullable<ExactDossierReport['history']>;
type ExactVersion = ExactHistory['versions'][number];

/**
 * What became of each address, as records that can be explained: a field for every time that it was asked, named by the
 * instant, with what it answered and which words it took away (−) and added (+), or why there was no answer.
 */
export function historyRecords({ reports, unreadAddresses = [] }: DossierDocument): DerivedRecord[] {
  const historiesByUrl = new Map(
    reports.flatMap(({ history }) => (history ? [[history.url, history] as const] : [])),
  );
  for (const history of unreadAddresses) historiesByUrl.set(history.url, history as ExactHistory);
  return [...historiesByUrl.values()].map(({ url, versions, attempts = [] }) => ({
    id: url,
    kind: 'history',
    fields: [
      ...versions.map((version) => ({ name: version.captured, words: wordsOfVersion(version) })),
      ...attempts.map((attempt) => ({ name: attempt.attempted, words: wordsOfAttempt(attempt) })),
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    reasons: [],
  }));
}

function wordsOfVersion({ change, status, edits }: ExactVersion): string[] {
  const told = edits.flatMap(({ before, after }) => [
    ...(before ? [`− ${before.span.exact}`] : []),
    ...(after ? [`+ ${after.span.exact}`] : []),
  ]);
  return [`${change} (${status})`, ...told];
}

function wordsOfAttempt({ outcome, url, asked, status, code, warc }: Attempt): string[] {
  return [
    outcome,
    ...(asked === url ? [] : [asked]),
    ...(status === null ? [] : [`(${status})`]),
    code ?? [],
    warc === undefined ? [] : `WARC ${warc.slice(0, 12)}`,
  ].flat();
}
