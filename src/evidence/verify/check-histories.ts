import type { AddressHistory } from '../../model/address-history.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import type { Journalled } from './check-journals.ts';

/** What a dossier shows of an address, without what was edited: the words are checked as all words are. */
type ShownHistory = Pick<AddressHistory, 'url' | 'attempts'> & {
  readonly versions: readonly Pick<AddressHistory['versions'][number], 'capture' | 'captured' | 'status'>[];
};

/**
 * The history of each address that a dossier shows tells every answer and every attempt that the journal has, as it has
 * them, and no others. Gives how many were compared: none where there is no journal, or a broken one.
 */
export function checkHistories(
  document: DossierDocument,
  journalled: Journalled,
  fail: (message: string) => void,
): number {
  if (!journalled.isWhole) return 0;
  const told = [
    ...document.reports.flatMap(({ history }) => history ?? []),
    ...(document.unreadAddresses ?? []),
  ];
  const shown = new Map<string, ShownHistory>(told.map((history) => [formatCanonicalJson(history), history]));
  const written = groupByUrl(journalled);
  let checked = 0;
  for (const { url, versions, attempts = [] } of shown.values()) {
    checked += versions.length + attempts.length;
    const asShown = [
      ...versions.map(({ capture, captured, status }) => formatCanonicalJson({ capture, captured, status })),
      ...attempts.map(formatCanonicalJson),
    ];
    if (hasSame(asShown, written.get(url) ?? [])) continue;
    fail(`The journal tells something else of what ${url} answered.`);
  }
  return checked;
}

/** Address -> all that the journals have of it. */
function groupByUrl({ captures, attempts }: Journalled): ReadonlyMap<string, readonly string[]> {
  const written = new Map<string, string[]>();
  const add = (url: string, record: object) => {
    const records = written.get(url) ?? [];
    written.set(url, records);
    records.push(formatCanonicalJson(record));
  };
  for (const { capture } of captures) {
    const { url, digest, captured, exchange } = capture;
    if (url !== null && exchange) add(url, { capture: digest, captured, status: exchange.status });
  }
  for (const attempt of attempts) add(attempt.url, attempt);
  return written;
}

function hasSame(a: readonly string[], b: readonly string[]): boolean {
  return formatCanonicalJson(a.toSorted()) === formatCanonicalJson(b.toSorted());
}
