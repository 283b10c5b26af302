import type { Reason } from '../model/reason.ts';
import type { Report } from '../model/report.ts';
import { bareAddress } from './bare-address.ts';
import { isPublishedBefore } from './compare-published.ts';

export interface First {
  readonly id: string;
  readonly reasons: Reason[];
}

/**
 * Which of several copies came first as far as the pages say: the page that another names as its original; else the
 * one that was published before all others; else the only one that stands at the outlet that the others credit.
 * `undefined` where they don't say.
 */
export function findFirst(copies: readonly Report[]): First | undefined {
  return byAddress(copies) ?? byDate(copies) ?? byCredit(copies);
}

function byAddress(copies: readonly Report[]): First | undefined {
  for (const copy of copies) {
    if (copy.canonical === null) continue;
    const named = bareAddress(copy.canonical);
    const original = copies.find(
      (other) => other !== copy && other.url !== null && bareAddress(other.url) === named,
    );
    if (original === undefined) continue;
    const given = copy.reasons.find(({ rule }) => rule.startsWith('canonical:'));
    return {
      id: original.id,
      reasons: [{ rule: 'first:named-as-original', span: given?.span ?? null, report: copy.id }],
    };
  }
  return undefined;
}

function byDate(copies: readonly Report[]): First | undefined {
  const earliest = copies.find((copy) =>
    copies.every((other) => other === copy || isPublishedBefore(copy, other)),
  );
  if (earliest === undefined) return undefined;
  const given = earliest.reasons.find(({ rule }) => rule.startsWith('published:'));
  return { id: earliest.id, reasons: [{ rule: 'first:published', span: given?.span ?? null }] };
}

function byCredit(copies: readonly Report[]): First | undefined {
  const atHome = copies.filter(({ outlet, site }) => outlet !== null && outlet === site);
  const [home] = atHome;
  if (home === undefined || atHome.length > 1) return undefined;
  const crediting = copies.filter((copy) => copy !== home && copy.outlet === home.outlet);
  if (crediting.length === 0) return undefined;
  return {
    id: home.id,
    reasons: crediting.map((copy) => ({
      rule: 'first:credited',
      span: copy.reasons.find(({ rule }) => rule.startsWith('outlet:'))?.span ?? null,
      report: copy.id,
    })),
  };
}
