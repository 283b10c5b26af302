import type { AddressHistory } from '../model/address-history.ts';
import type { DossierReport } from '../model/dossier.ts';

/** The histories that stand with no report, by address. */
export function findUnreadAddresses(
  histories: ReadonlyMap<string, AddressHistory>,
  reports: readonly DossierReport[],
): AddressHistory[] {
  const told = new Set(reports.flatMap(({ history }) => history?.url ?? []));
  return [...histories.values()].filter(({ url }) => !told.has(url)).sort((a, b) => (a.url < b.url ? -1 : 1));
}
