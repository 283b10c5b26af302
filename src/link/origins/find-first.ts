import type { Reason } from '../../model/reason.ts';
import type { Report } from '../../model/report.ts';
import { bareAddress } from './bare-address.ts';
import { isPublishedBefore } from './compare-published.ts';
import { isAtHome, isOwnSite } from './is-own-site.ts';

export interface First {
  readonly id: string;
  readonly reasons: Reason[];
}

/** What is asked of a copy: its report, and how much text it has. */
export interface CopyOfText {
  readonly report: Report;
  readonly length: number;
}

/** A text of less than this share of another was cut from it, and cannot be what the other was made of. */
export const MOST_OF_CUT = 0.75;

/**
 * Which of several copies came first as far as the pages say: the page whose address another names as its
 * original's; else the one at the outlet that all earlier ones credit; else the one published before all others; else the only one that stands at the outlet that is
 * credited; else the wire's own text. `undefined` where they don't say.
 */
export function findFirst(copies: readonly CopyOfText[]): First | undefined {
  const written = copies.filter(({ report }) => !isSaidTranslated(report));
  const able = written.length === 0 ? copies : written;
  const reports = able.map(({ report }) => report);
  return byAddress(reports) ?? byCredit(reports) ?? byDate(able) ?? byOutlet(reports) ?? byWire(able);
}

/**
 * "Source: Larkmeadow Post 2024-09-06 (machine translated)": outlet and day are those of the original, and no sign that
 * this text was first.
 */
function isSaidTranslated({ reasons }: Report): boolean {
  return reasons.some(({ rule, note }) => rule.startsWith('outlet:') && /translat|[译譯]/i.test(note ?? ''));
}

function byAddress(copies: readonly Report[]): First | undefined {
  for (const copy of copies) {
    if (copy.canonical === null) continue;
    const named = bareAddress(copy.canonical);
    const original = copies.find(({ url }) => url !== null && bareAddress(url) === named);
    if (original === undefined || original === copy) continue;
    const span = spanOf(copy, 'canonical');
    return { id: original.id, reasons: [{ rule: 'first:named-as-original', span, report: copy.id }] };
  }
  return undefined;
}

function byDate(copies: readonly CopyOfText[]): First | undefined {
  const earliest = copies.find((copy) =>
    copies.every(
      (other) =>
        other === copy ||
        isPublishedBefore(copy.report, other.report) ||
        (other.report.published === null &&
          (other.length < copy.length * MOST_OF_CUT || isUnsignedTranslation(other.report, copy.report))),
    ),
  );
  if (earliest === undefined || earliest.report.published === null) return undefined;
  return {
    id: earliest.report.id,
    reasons: [{ rule: 'first:published', span: spanOf(earliest.report, 'published') }],
  };
}

/** 「来源：临沅晨报」 on a page of 临沅晨报网 is at home; the same line elsewhere is a credit. */
function byOutlet(copies: readonly Report[]): First | undefined {
  const atHome = copies.filter(isAtHome);
  const [home] = atHome;
  if (home === undefined || atHome.length > 1) return undefined;
  if (copies.some((other) => other !== home && isPublishedBefore(other, home))) return undefined;
  return { id: home.id, reasons: [{ rule: 'first:own-outlet', span: spanOf(home, 'outlet') }] };
}

/** The one page at home in an outlet that earlier pages name as their source: its own date is that of its last change. */
function byCredit(copies: readonly Report[]): First | undefined {
  const atHome = copies.filter(isAtHome);
  const [home] = atHome;
  if (home === undefined || atHome.length > 1) return undefined;
  const earlier = copies.filter((other) => isPublishedBefore(other, home));
  const [earliest] = earlier;
  if (earliest === undefined || !earlier.every(({ outlet }) => outlet === home.outlet)) return undefined;
  const span = spanOf(earliest, 'outlet');
  return { id: home.id, reasons: [{ rule: 'first:credited', span, report: earliest.id }] };
}

/**
 * The wire's own text among those that credit it: it has no other site around it, and nobody has more of it. Whoever
 * pasted a copy from a paper's page would have lost the paper's name; of two such texts neither is it.
 */
function byWire(copies: readonly CopyOfText[]): First | undefined {
  const bare = copies.filter(({ report }) => report.site === null && report.outlet !== null);
  const [own] = bare;
  if (own === undefined || bare.length > 1 || copies.length < 2) return undefined;
  const isCopy = ({ report, length }: CopyOfText): boolean =>
    report.outlet === own.report.outlet &&
    report.site !== null &&
    !isOwnSite(report.outlet!, report.site) &&
    length <= own.length / MOST_OF_CUT &&
    !isPublishedBefore(report, own.report);
  if (!copies.every((copy) => copy === own || isCopy(copy))) return undefined;
  return { id: own.report.id, reasons: [{ rule: 'first:wire', span: spanOf(own.report, 'outlet') }] };
}

/** A text in another language that names neither outlet nor writer: a machine's, of the one that does. */
function isUnsignedTranslation(other: Report, signed: Report): boolean {
  const isOther = other.language?.slice(0, 2) !== signed.language?.slice(0, 2);
  return isOther && other.outlet === null && other.byline === null && signed.outlet !== null;
}

function spanOf(report: Report, field: string): Reason['span'] {
  return report.reasons.find(({ rule }) => rule.startsWith(`${field}:`))?.span ?? null;
}
