import type { BridgeUnit, BridgeWords } from './bridge-units.ts';

/** Close reports in English and in Chinese that tell the same. */
export interface Bridge {
  readonly en: BridgeUnit;
  readonly zh: BridgeUnit;
  /** Cosine of their keys, 0 to 1. */
  readonly likeness: number;
}

/** Cosine of two units' keys, and what is left of it without the heaviest key: one name in common is no story. */
const LEAST_LIKENESS = 0.26;
const LEAST_BESIDES_HEAVIEST = 0.15;
/** Of that, what comes from who and where, and what from things that happen. */
const LEAST_OF_NAMES = 0.05;
const LEAST_OF_THINGS = 0.06;
/** A report that gives five persons and places of the other, and little of what happened else, still tells of it: a digest from abroad. */
const MANY_NAMES = 5;
const LEAST_OF_MANY_NAMES = 0.3;
const LEAST_OF_THINGS_BESIDE = 0.02;
/** Natural logarithms of how rare the shared keys are, by how common they are in both units; without the heaviest. */
const LEAST_EVIDENCE = 4;
const LEAST_EVIDENCE_BESIDES = 2;
/** Days between the nearest two reports of the units. An agency's report is told in the other language within days. */
const MOST_DAYS = 14;
/** A key of fewer of a unit's reports than this says nothing of the unit. */
const LEAST_SHARE = 0.03;
/** Places of half the reports are where the matter is. */
const LEAST_SHARE_OF_PLACE = 0.5;
/** Units that the first guess of a key's rarity is worth: 50 and 200 give the same. */
const GUESS = 200;

interface Side {
  readonly unit: BridgeUnit;
  /** Weights whose squares add up to 1. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Pairs of units of two languages that share enough, in the order of the units. */
export function findBridges(units: readonly BridgeUnit[], words: BridgeWords): Bridge[] {
  const rarities = weighKeys(units, words);
  const sides = units.map((unit) => createSide(unit, rarities));
  const chineseByKey = new Map<number, Side[]>();
  for (const side of sides) {
    if (!side.unit.isChinese) continue;
    for (const key of side.weights.keys()) {
      const others = chineseByKey.get(key);
      if (others === undefined) chineseByKey.set(key, [side]);
      else others.push(side);
    }
  }

  const bridges: Bridge[] = [];
  for (const side of sides) {
    if (side.unit.isChinese) continue;
    const likenesses = new Map<Side, number>();
    for (const [key, weight] of side.weights) {
      for (const other of chineseByKey.get(key) ?? []) {
        likenesses.set(other, (likenesses.get(other) ?? 0) + weight * other.weights.get(key)!);
      }
    }
    for (const [other, likeness] of likenesses) {
      if (likeness >= LEAST_LIKENESS && tellTheSame(side, other, likeness, rarities, words)) {
        bridges.push({ en: side.unit, zh: other.unit, likeness });
      }
    }
  }
  return bridges;
}

function tellTheSame(
  en: Side,
  zh: Side,
  likeness: number,
  rarities: readonly number[],
  { kinds }: BridgeWords,
): boolean {
  if (gapOf(en.unit.days, zh.unit.days) > MOST_DAYS) return false;
  let [ofNames, ofThings, heaviest] = [0, 0, 0];
  let [evidence, strongest] = [0, 0];
  let names = 0;
  for (const [key, weight] of en.weights) {
    const other = zh.weights.get(key);
    if (other === undefined) continue;
    const product = weight * other;
    if (kinds[key] === 'thing') ofThings += product;
    else {
      ofNames += product;
      names++;
    }
    heaviest = Math.max(heaviest, product);
    const each = rarities[key]! * Math.sqrt(en.unit.shares.get(key)! * zh.unit.shares.get(key)!);
    evidence += each;
    strongest = Math.max(strongest, each);
  }
  return (
    likeness - heaviest >= LEAST_BESIDES_HEAVIEST &&
    ofNames >= LEAST_OF_NAMES &&
    ofThings >=
      (names >= MANY_NAMES && ofNames >= LEAST_OF_MANY_NAMES ? LEAST_OF_THINGS_BESIDE : LEAST_OF_THINGS) &&
    evidence >= LEAST_EVIDENCE &&
    evidence - strongest >= LEAST_EVIDENCE_BESIDES &&
    !areElsewhere(en.unit, zh.unit, 'place', kinds) &&
    !areElsewhere(en.unit, zh.unit, 'country', kinds)
  );
}

/** Whether both name places of a kind, and none in common: the same kind of thing in another city. */
function areElsewhere(
  en: BridgeUnit,
  zh: BridgeUnit,
  kind: 'place' | 'country',
  kinds: BridgeWords['kinds'],
): boolean {
  const placesOf = ({ shares }: BridgeUnit): number[] =>
    [...shares]
      .filter(([key, share]) => kinds[key] === kind && share >= LEAST_SHARE_OF_PLACE)
      .map(([key]) => key);
  const [first, second] = [placesOf(en), placesOf(zh)];
  if (first.length === 0 || second.length === 0) return false;
  return !first.some((key) => zh.shares.has(key)) && !second.some((key) => en.shares.has(key));
}

/**
 * How rare each key is, in natural logarithms: the guess of its list corrected by the share of units that have it, in
 * the language where it is commoner. Units are counted, not reports, so that a great story does not make its own names
 * common. 0 for a name that stands in one language only, since its other form may not be known.
 */
function weighKeys(units: readonly BridgeUnit[], { kinds, rarities }: BridgeWords): number[] {
  const totals = [0, 0];
  const counts = [new Float64Array(kinds.length), new Float64Array(kinds.length)];
  for (const { isChinese, shares } of units) {
    const language = isChinese ? 1 : 0;
    totals[language]!++;
    for (const [key, share] of shares) counts[language]![key]! += share;
  }
  return kinds.map((kind, key) => {
    const [en, zh] = [counts[0]![key]!, counts[1]![key]!];
    if ((kind === 'name' || kind === 'word') && (en === 0 || zh === 0)) return 0;
    const guess = GUESS * Math.exp(-rarities[key]!);
    const share = Math.max((en + guess) / (totals[0]! + GUESS), (zh + guess) / (totals[1]! + GUESS));
    return Math.max(0, -Math.log(share));
  });
}

/** Weighs a key by its rarity and the root of its share, which lets a key of few reports count. */
function createSide(unit: BridgeUnit, rarities: readonly number[]): Side {
  const weights = new Map<number, number>();
  let squares = 0;
  for (const [key, share] of unit.shares) {
    if (share < LEAST_SHARE) continue;
    const weight = rarities[key]! * Math.sqrt(share);
    if (weight <= 0) continue;
    weights.set(key, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [key, weight] of weights) weights.set(key, weight / length);
  return { unit, weights };
}

/** Days between the nearest of two ascending lists; 0 where one is empty, since an undated report may be of any day. */
function gapOf(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    nearest = Math.min(nearest, Math.abs(a[i]! - b[j]!));
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return nearest;
}
