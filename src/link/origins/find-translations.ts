import { bridgeKeysOf } from '../../text/bridge/bridge-keys.ts';
import { groupBy } from '../group-by.ts';
import { dayOf } from '../stories/day-of.ts';
import type { Imprint, Vocabulary } from '../stories/imprint.ts';
import { bareAddress } from './bare-address.ts';

/**
 * Two reports, by index, one of which is the other in another language; `near` of `all` anchors stand where they should. None
 * of none where one says itself that it was translated from the other.
 */
export interface Translation {
  readonly a: number;
  readonly b: number;
  readonly near: number;
  readonly all: number;
}

/** A text of fewer different words has too few names and figures to tell a translation by. */
const FEWEST_TERMS = 60;
/** How far apart, as a share of the text, one anchor may stand in the two: languages need not be equally long-winded. */
const NEAR = 0.06;
/**
 * Anchors near each other, and their share of all in common. Two reports of one matter have 10 in common and 4 near; a
 * translated one had 21 and 17. By chance an eighth of all is near.
 */
const FEWEST_NEAR = 12;
const LEAST_NEAR = 0.75;
/** How much of the longer text the shorter may tell: only the lead of an English text that is as long as its Chinese is read. */
const SHARES = Array.from({ length: 15 }, (_, step) => 1 - step * 0.05);
/** Days within which a text is translated. */
const MOST_DAYS = 31;

/**
 * Finds translations among the reports of each story: names by pinyin and sound, figures, and things that both languages
 * have words for stand in the same order at the same places, as no second reporter would put them. Each English report
 * has one original at most. `origins` by report: one report of each is looked at, the fullest.
 */
export function findTranslations(
  imprints: readonly Imprint[],
  stories: readonly number[],
  origins: readonly number[],
  vocabulary: Vocabulary,
): Translation[] {
  const isHan = (number: number): boolean => HAN.test(vocabulary.terms[number]!);
  const anchorsOf = createAnchorReader(vocabulary);
  const found: Translation[] = [];
  const fullest = fullestOfEach(imprints, origins).filter(
    (index) => imprints[index]!.terms.length >= FEWEST_TERMS,
  );
  for (const members of groupBy(fullest, (index) => stories[index]!)) {
    const isChinese = (index: number): boolean => {
      const { terms } = imprints[index]!;
      return terms.filter(isHan).length * 2 > terms.length;
    };
    const chinese = members.filter(isChinese);
    if (chinese.length === 0 || chinese.length === members.length) continue;
    const others = members.filter((index) => !isChinese(index));
    const anchors = new Map(members.map((index) => [index, anchorsOf(imprints[index]!)]));
    const postings = new Map<string, number[]>();
    for (const index of chinese) {
      for (const key of anchors.get(index)!.keys()) {
        const known = postings.get(key);
        if (known === undefined) postings.set(key, [index]);
        else known.push(index);
      }
    }
    for (const index of others) {
      const shared = new Map<number, number>();
      for (const key of anchors.get(index)!.keys()) {
        for (const other of postings.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      let best: Translation | undefined;
      for (const [other, count] of shared) {
        if (count < FEWEST_NEAR || !isWithinDays(imprints[index]!, imprints[other]!)) continue;
        const placed = compareAnchors(anchors.get(index)!, anchors.get(other)!);
        if (placed === undefined || (best !== undefined && placed.near <= best.near)) continue;
        best = { a: Math.min(index, other), b: Math.max(index, other), ...placed };
      }
      if (best !== undefined) found.push(best);
    }
  }
  return found;
}

/** Reports that say that they were translated, each with the one at the address that they name; one original each. */
export function findNamedTranslations(imprints: readonly Imprint[]): Translation[] {
  const byAddress = new Map<string, number>();
  for (const [index, { url, canonical, original }] of imprints.entries()) {
    if (original !== null) continue;
    for (const address of [url, canonical]) {
      if (address === null) continue;
      const bare = bareAddress(address);
      if (!byAddress.has(bare)) byAddress.set(bare, index);
    }
  }
  return imprints.flatMap(({ original }, index) => {
    const of = original === null ? undefined : byAddress.get(original);
    return of === undefined ? [] : [{ a: Math.min(index, of), b: Math.max(index, of), near: 0, all: 0 }];
  });
}

/** Anchor → where it first stands among the words of a text, 0 to 1. */
type Anchors = ReadonlyMap<string, number>;

/** How many anchors that both have are near each other; `undefined` for too few. `of` may go on where `text` was cut. */
function compareAnchors(text: Anchors, of: Anchors): { near: number; all: number } | undefined {
  const shared = [...text].flatMap(([key, at]) => {
    const other = of.get(key);
    return other === undefined ? [] : [{ at, other }];
  });
  let best: { near: number; all: number } | undefined;
  for (const share of SHARES) {
    const within = shared.filter(({ other }) => other <= share + NEAR);
    const near = within.filter(({ at, other }) => Math.abs(at * share - other) <= NEAR).length;
    if (near < FEWEST_NEAR || near < LEAST_NEAR * within.length) continue;
    if (best === undefined || near > best.near) best = { near, all: within.length };
  }
  return best;
}

function createAnchorReader(vocabulary: Vocabulary): (imprint: Imprint) => Anchors {
  const keysByNumber = new Map<number, readonly string[]>();
  const keysOf = (number: number): readonly string[] => {
    let keys = keysByNumber.get(number);
    if (keys === undefined) {
      const term = vocabulary.terms[number]!;
      const word = { term, written: vocabulary.writtenAs(number), isName: vocabulary.isName(number) };
      keys = bridgeKeysOf(word).flatMap(({ key, phrase }) => (phrase === null ? key : []));
      if (FIGURE.test(term)) keys = [...keys, `figure ${term}`];
      keysByNumber.set(number, keys);
    }
    return keys;
  };
  return ({ terms }) => {
    const anchors = new Map<string, number>();
    for (const [at, number] of terms.entries()) {
      for (const key of keysOf(number)) if (!anchors.has(key)) anchors.set(key, at / terms.length);
    }
    return anchors;
  };
}
const FIGURE = /^\d{2,}$/;
const HAN = /^\p{Script=Han}/u;

function fullestOfEach(imprints: readonly Imprint[], origins: readonly number[]): number[] {
  return groupBy(origins.keys(), (index) => origins[index]!).map((members) =>
    members.reduce((a, b) => (imprints[b]!.terms.length > imprints[a]!.terms.length ? b : a)),
  );
}

/** True where one has no date. */
function isWithinDays(a: Imprint, b: Imprint): boolean {
  const [day, other] = [dayOf(a.published), dayOf(b.published)];
  return day === null || other === null || Math.abs(day - other) <= MOST_DAYS;
}
