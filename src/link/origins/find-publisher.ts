import type { Publisher } from '../../model/origin.ts';
import type { Reason } from '../../model/reason.ts';
import type { Report } from '../../model/report.ts';
import { isAtHome } from './is-own-site.ts';
import { PLATFORMS } from './publisher-families.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Rules of reading by which a page names whose text it is, rather than itself: 来源：河湾日报, 河湾社7月15日电. */
const CREDITS_ANOTHER =
  /^outlet:(?:来源-line|本文来源|发布机构-line|电-opening|讯-|快讯-|agency-|parted-line|链接|original)/;

/**
 * Who published a text first, as far as its pages say: the outlet that the first one credits; else the one that most
 * copies credit by 来源 or a wire's head; else the site of the first. null where no page says. Posts and chats are of whoever wrote
 * them, which a platform's name does not say. `copies` of one text, the first ones first.
 */
export function findPublisher(copies: readonly Report[], first: Report | undefined): Publisher | null {
  if (copies.some(({ kind }) => kind === 'post' || kind === 'chat')) return null;
  if (first !== undefined && first.outlet !== null) {
    const rule = isAtHome(first) ? 'publisher:own-page' : 'publisher:named-by-first';
    return { name: first.outlet, reasons: [reasonOf(first, rule)] };
  }
  const credited = mostCredited(copies);
  if (credited !== undefined) return credited;
  const domain = first === undefined ? undefined : ownDomain(first);
  return first === undefined || domain === undefined
    ? null
    : { name: domain, reasons: [{ rule: 'publisher:site', span: null, report: first.id }] };
}

/** The outlet that most copies name as their source; of two as often named the one named earlier. */
function mostCredited(copies: readonly Report[]): Publisher | undefined {
  const reasonsByName = new Map<string, Reason[]>();
  for (const copy of copies) {
    const isCredit = copy.reasons.some(({ rule }) => CREDITS_ANOTHER.test(rule));
    if (copy.outlet === null || !isCredit || (copies.length > 1 && isAtHome(copy))) continue;
    const reasons = reasonsByName.get(copy.outlet) ?? [];
    reasons.push(reasonOf(copy, 'publisher:credited'));
    reasonsByName.set(copy.outlet, reasons);
  }
  let best: Publisher | undefined;
  for (const [name, reasons] of reasonsByName) {
    if (best === undefined || reasons.length > best.reasons.length) best = { name, reasons };
  }
  return best;
}

/** The registered name of the site that a report was found on; `undefined` on a platform, which is everybody's. */
export function ownDomain({
  url,
  canonical,
  site,
}: Pick<Report, 'url' | 'canonical' | 'site'>): string | undefined {
  const address = url ?? canonical ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname : (site ?? '');
  const domain = /^[\p{L}\p{N}.-]+$/u.test(host) ? registrableDomain(host) : undefined;
  return domain === undefined || PLATFORMS.has(domain) ? undefined : domain;
}

function reasonOf(report: Report, rule: string): Reason {
  const span = report.reasons.find((each) => each.rule.startsWith('outlet:'))?.span ?? null;
  return { rule, span, report: report.id };
}
