import type { Publisher } from '../../model/origin.ts';
import type { Report } from '../../model/report.ts';
import { foldScript } from '../../text/script.ts';
import { createPartition } from '../stories/partition.ts';
import { ownDomain } from './find-publisher.ts';
import { isOwnSite } from './is-own-site.ts';
import { PUBLISHER_FAMILIES, type PublisherFamily } from './publisher-families.ts';

/** An origin's publisher, and the report that came first. */
export interface Published {
  readonly publisher: Publisher | null;
  readonly first: Report | undefined;
}

/**
 * The house of each publisher of a story, in order: a known one, by name or by registered domain; else those that have a
 * name or a domain of their own in common are one, named by the first of them. null for an unknown publisher, whose origin is
 * nobody's and counts by itself.
 */
export function linkFamilies(all: readonly Published[]): (Publisher | null)[] {
  const found = all.map(describeKeys);
  const partition = createPartition(found.length);
  const firstByKey = new Map<string, number>();
  for (const [index, keys] of found.entries()) {
    for (const key of keys?.keys ?? []) {
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, index);
      else partition.join(first, index);
    }
  }
  return found.map((keys, index) => {
    if (keys === null) return null;
    const group = partition.groupOf(index);
    const known = found.find((other, at) => other?.known != null && partition.groupOf(at) === group)?.known;
    const name = known?.name ?? found[group]!.name;
    const rule = known == null ? `family:${keys.domain === undefined ? 'outlet' : 'domain'}` : 'family:known';
    const note = known?.reason ?? keys.domain ?? keys.name;
    return { name, reasons: [{ rule, span: null, note }] };
  });
}

interface Keys {
  readonly name: string;
  readonly domain: string | undefined;
  readonly known: PublisherFamily | undefined;
  readonly keys: readonly string[];
}

function describeKeys({ publisher, first }: Published): Keys | null {
  if (publisher === null) return null;
  // A page's address tells only of a publisher who stands on it.
  const isOwn = first !== undefined && (first.outlet === null || isOwnSite(first.outlet, first.site ?? ''));
  const domain = isOwn ? ownDomain(first) : undefined;
  const known =
    familyByKey().get(nameKey(publisher.name)) ??
    (domain === undefined ? undefined : familyByKey().get(domainKey(domain)));
  const keys = [nameKey(publisher.name)];
  if (domain !== undefined) keys.push(domainKey(domain));
  if (known !== undefined) keys.push(`family ${known.name}`);
  return { name: publisher.name, domain, known, keys };
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
