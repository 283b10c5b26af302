import type { Origin } from '../../model/origin.ts';
import type { Reason } from '../../model/reason.ts';
import type { Report } from '../../model/report.ts';
import { similarity } from '../../text/similarity.ts';
import { compareSketches } from '../../text/sketch.ts';
import type { Imprint } from '../stories/imprint.ts';
import { bareAddress } from './bare-address.ts';
import { comparePublished } from './compare-published.ts';
import { findFirst, MOST_OF_CUT } from './find-first.ts';
import { findNamedOriginal } from './named-original.ts';

/** An origin before it is told who published it, and what its reports have from elsewhere. */
export type OriginOfText = Omit<Origin, 'publisher' | 'family' | 'members'> & {
  readonly members: readonly OriginMember[];
};
type OriginMember = Omit<Origin['members'][number], 'borrowed' | 'corrected'>;

/** One report of an origin with its imprint. */
export interface Copyist {
  readonly report: Report;
  readonly imprint: Imprint;
}

/** Headlines of one text that changed a word or the outlet's suffix stay over it. */
const LEAST_OF_SAME_TITLE = 0.75;

/**
 * Says of each report of an origin what it is to the others, first ones first. `translated` says of a report how it was
 * found to be a translation, or to be translated.
 */
export function describeOrigin(
  id: string,
  copyists: readonly Copyist[],
  translated: ReadonlyMap<string, string> = new Map(),
): OriginOfText {
  const ordered = [...copyists].sort((a, b) => comparePublished(a.report, b.report));
  const [only] = ordered;
  if (only !== undefined && ordered.length === 1) {
    const alone = { report: only.report.id, kind: 'alone' as const, of: null, overlap: null, reasons: [] };
    return { id, first: only.report.id, members: [alone] };
  }
  // What says that it was translated from another came after that, whatever day it bears.
  const untranslated = ordered.filter((copyist) => !ordered.some((other) => namesAsOriginal(copyist, other)));
  const found = findFirst(
    (untranslated.length === 0 ? ordered : untranslated).map((copyist) => ({
      report: copyist.report,
      length: lengthOf(copyist),
    })),
  );
  const first = ordered.find(({ report }) => report.id === found?.id);
  // Where no page says which came first, each is held against the longest.
  const model =
    first ??
    (untranslated.length === 0 ? ordered : untranslated).reduce((a, b) =>
      lengthOf(b) > lengthOf(a) ? b : a,
    );
  return {
    id,
    first: first?.report.id ?? null,
    members: ordered.map((copyist) =>
      copyist === first
        ? { report: first.report.id, kind: 'original', of: null, overlap: 1, reasons: found?.reasons ?? [] }
        : describeCopy(copyist, copyist === model ? secondLongest(ordered, model) : model, translated),
    ),
  };
}

function describeCopy(
  copyist: Copyist,
  model: Copyist,
  translated: ReadonlyMap<string, string>,
): OriginMember {
  const named = copyist.imprint.original === null ? null : findNamedOriginal(copyist.report.text);
  if (named !== null && translated.has(copyist.report.id)) {
    const reasons = [
      { rule: 'origin:names-original', span: named.span },
      ...creditOf(copyist.report, model.report),
    ];
    return { report: copyist.report.id, kind: 'translation', of: model.report.id, overlap: null, reasons };
  }
  if (translated.size > 0 && isInChinese(copyist.report) !== isInChinese(model.report)) {
    const note = translated.get(copyist.report.id) ?? [...translated.values()].join('; ');
    const reasons = [
      { rule: 'origin:same-anchors', span: null, note },
      ...creditOf(copyist.report, model.report),
    ];
    return { report: copyist.report.id, kind: 'translation', of: model.report.id, overlap: null, reasons };
  }
  const { ofFirst, ofSecond } = compareSketches(copyist.imprint.sketch, model.imprint.sketch);
  const overlap = Math.max(ofFirst, ofSecond);
  const reasons: Reason[] = [
    { rule: 'origin:same-words', span: null, note: `${Math.round(overlap * 100)} % of the shorter text` },
    ...creditOf(copyist.report, model.report),
  ];
  const copy = { report: copyist.report.id, of: model.report.id, overlap, reasons };
  if (isMirror(copyist.report, model.report)) {
    const given = copyist.report.reasons.filter(({ rule }) => rule.startsWith('canonical:'));
    reasons.unshift({ rule: 'origin:same-address', span: given[0]?.span ?? null });
    return { ...copy, kind: 'mirror' };
  }
  if (lengthOf(copyist) < lengthOf(model) * MOST_OF_CUT) return { ...copy, kind: 'cut' };
  return { ...copy, kind: isRetitled(copyist.report, model.report) ? 'retitled' : 'copy' };
}

/** Whether a text says that it was translated from the other. */
function namesAsOriginal(
  { imprint: { original } }: Copyist,
  { report: { url, canonical } }: Copyist,
): boolean {
  return (
    original !== null && [url, canonical].some((each) => each !== null && bareAddress(each) === original)
  );
}

/** The words by which a copy names the outlet of what it copies. */
function creditOf(copy: Report, model: Report): Reason[] {
  if (model.outlet === null || model.outlet.length < 2) return [];
  const start = copy.text.indexOf(model.outlet);
  if (start >= 0) return [{ rule: 'origin:names-outlet', span: { start, end: start + model.outlet.length } }];
  return copy.outlet === model.outlet ? [{ rule: 'origin:same-outlet', span: null, note: model.outlet }] : [];
}

function isInChinese({ language }: Report): boolean {
  return language?.startsWith('zh') ?? false;
}

function isMirror(copy: Report, model: Report): boolean {
  const own = new Set([model.url, model.canonical].filter((url) => url !== null).map(bareAddress));
  return [copy.url, copy.canonical].some((url) => url !== null && own.has(bareAddress(url)));
}

function isRetitled(a: Report, b: Report): boolean {
  return a.title !== null && b.title !== null && similarity(a.title, b.title) < LEAST_OF_SAME_TITLE;
}

function secondLongest(copyists: readonly Copyist[], longest: Copyist): Copyist {
  return copyists.filter((other) => other !== longest).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
}

function lengthOf({ imprint }: Copyist): number {
  return imprint.sketch.length;
}
