import type { Report } from '../../model/report.ts';
import { foldScript } from '../../text/script.ts';
import { ownDomain } from './find-publisher.ts';
import { isAtHome, isOwnSite } from './is-own-site.ts';
import { PUBLISHER_FAMILIES, type PublisherFamily } from './publisher-families.ts';

/** Who stands behind what is published, as far as a page says. */
export interface House {
  readonly name: string;
  /** The registered name of its own site; `undefined` where the page stands elsewhere, or on a platform. */
  readonly domain: string | undefined;
  /** The known house that it is one of. */
  readonly family: PublisherFamily | undefined;
  /** Two that have one in common are one house. */
  readonly keys: readonly string[];
}

/** Whether two are of one house; `unknown` where a page does not say whose it is, or says of one the name and of the other the address. */
export type SameHouse = 'same' | 'other' | 'unknown';

/** The house of the publisher who is called `name`; `page` is a report of its own, whose address tells of a publisher who stands on it. */
export function describeHouse(name: string, page: Report | undefined): House {
  const isOwn = page !== undefined && (page.outlet === null || isAtHome(page));
  const domain = isOwn ? ownDomain(page) : undefined;
  const family =
    familyByKey().get(nameKey(name)) ??
    (domain === undefined ? undefined : familyByKey().get(domainKey(domain)));
  const keys = [nameKey(name)];
  if (domain !== undefined) keys.push(domainKey(domain));
  if (family !== undefined) keys.push(`family ${family.name}`);
  return { name, domain, family, keys };
}

/**
 * Whether two reports are of one house. Posts and chats are of whoever wrote them, and of no house. Of two pages names count as well
 * of which one holds the other (临沅晨报, 临沅晨报网); among all publishers of a story they do not, where 晚报 would make one house of every
 * evening paper.
 */
export function compareHouses(a: Report, b: Report): SameHouse {
  const [here, there] = [houseOf(a), houseOf(b)];
  if (here === undefined || there === undefined) return 'unknown';
  if (here.keys.some((key) => there.keys.includes(key))) return 'same';
  if (here.domain !== undefined && there.domain !== undefined) return 'other';
  if (isOwnSite(here.name, there.name)) return 'same';
  return isNamed(a) === isNamed(b) ? 'other' : 'unknown';
}

function houseOf(report: Report): House | undefined {
  if (report.kind === 'post' || report.kind === 'chat') return undefined;
  const domain = ownDomain(report);
  // On a platform neither address nor site says whose page it is.
  const isElsewhere = domain === undefined && (report.url ?? report.canonical) !== null;
  const name = report.outlet ?? (isElsewhere ? undefined : (report.site ?? domain));
  return name === undefined ? undefined : describeHouse(name, report);
}

function isNamed({ outlet, site }: Report): boolean {
  return outlet !== null || site !== null;
}

let families: Map<string, PublisherFamily> | undefined;
function familyByKey(): Map<string, PublisherFamily> {
  families ??= new Map(
    PUBLISHER_FAMILIES.flatMap((family) => [
      ...family.outlets.map((outlet) => [nameKey(outlet), family] as const),
      ...family.domains.map((domain) => [domainKey(domain), family] as const),
    ]),
  );
  return families;
}

/** 河湾网综合 is 河湾网, which put others together. */
function nameKey(name: string): string {
  return `name ${foldScript(name)
    .toLowerCase()
    .replace(/\s+|综合(?:报道)?$/g, '')}`;
}

function domainKey(domain: string): string {
  return `domain ${domain}`;
}
