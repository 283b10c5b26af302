import { isDissenting } from '../conflicts/amount-scope.ts';
import { isChinese } from '../member.ts';
import { areTwoNamed } from '../speakers/one-account.ts';
import { countSame } from './counts-same.ts';
import { EVENT_KINDS } from './event-kinds/event-kinds.ts';
import type { Dimension, Figure } from './figure.ts';
import type { ToldFigure } from './told-figure.ts';

/** What speaks for two figures being of one thing, in points; undefined where they are of two, or one is a newer count. */
export function scorePair(
  a: ToldFigure,
  b: ToldFigure,
  howMany: (figure: ToldFigure) => number,
): number | undefined {
  const same = countSame(a.figure, b.figure);
  if (same === 'other') return undefined;
  const shared = [...a.kinds].filter((kind) => b.kinds.has(kind));
  if (shared.length === 0 && !hasGround(a, b)) return undefined;
  if (isFarOff(a.figure, b.figure) && !shared.some(isNarrow)) return undefined;
  if (!a.isOfOneSide && !b.isOfOneSide && !areNamed(a, b)) return undefined;
  const rise = weighRise(a, b, shared);
  if (rise === 'newer') return undefined;
  return (
    (same === 'maybe' ? -2 : 0) +
    nounPoints(a.figure, b.figure) +
    (a.per === '' ? 0 : 1) +
    kindPoints(a, b, shared) +
    Math.min(2, sharedWords(a, b)) +
    scarcityPoints(howMany(a)) +
    (RARE.has(a.figure.dimension) ? 1 : 0) +
    (areNamed(a, b) ? 1 : 0) +
    (a.isOfOneSide || b.isOfOneSide ? 1 : 0) +
    (rise === 'against' || disputes(a) || disputes(b) ? 1 : 0) -
    (a.isHedged || b.isHedged ? 1 : 0) -
    (Math.max(a.beside, b.beside) >= ENUMERATED ? 1 : 0)
  );
}

/** A sentence of so many figures of one dimension lists them. */
const ENUMERATED = 3;

/** Whether both are heard from somebody, and not from the same. */
const areNamed = (a: ToldFigure, b: ToldFigure): boolean => areTwoNamed(a.scope, b.scope);

/** 长颈鹿5头 and 两头长颈鹿 count one thing; of 学生 there may be several counts. */
function nounPoints(a: Figure, b: Figure): number {
  if (shareNoun(a, b)) return 2;
  return a.role !== null && a.role === b.role ? 1 : 0;
}

function kindPoints(a: ToldFigure, b: ToldFigure, shared: readonly string[]): number {
  if (!shared.some(isNarrow)) return shared.length > 0 ? 1 : 0;
  return a.isNear && b.isNear ? 3 : 2;
}

/** Units of many things, which say nothing of what is counted. */
const LOOSE_UNIT = /^(?:个|件|家|条|处|起|批|例|份)$/;

/** Whether two figures have something in common without a kind of event: a noun, a role, a rare unit, 每月. */
function hasGround(a: ToldFigure, b: ToldFigure): boolean {
  const [first, second] = [a.figure, b.figure];
  if (shareNoun(first, second) || RARE.has(first.dimension)) return true;
  if (first.dimension === 'persons') return first.role !== null && first.role === second.role;
  if (first.dimension === 'things') return first.unit === second.unit && !LOOSE_UNIT.test(first.unit);
  return first.dimension === 'money' && a.per !== '';
}

/** Of these an affair tells so seldom that two figures need no more in common. */
const RARE: ReadonlySet<Dimension> = new Set([
  'weight',
  'volume',
  'area',
  'sound',
  'speed',
  'degrees',
  'share',
]);
/** Two accounts of one thing seldom differ by more than so many times. */
const FAR = 25;

function isFarOff(a: Figure, b: Figure): boolean {
  const [less, more] = a.high <= b.high ? [a, b] : [b, a];
  return more.low > FAR * less.high;
}

/** 人, "people" are anybody. */
const ANYBODY = /^(?:人|人员|群众|peopl|person|men|women)$/;

const shareNoun = (a: Figure, b: Figure): boolean =>
  a.nouns.some(
    (noun) =>
      !ANYBODY.test(noun) &&
      b.nouns.some((other) => noun === other || noun.includes(other) || other.includes(noun)),
  );

const isNarrow = (id: string): boolean => KINDS.get(id)?.isWide === undefined;

const KINDS = new Map(EVENT_KINDS.map((kind) => [kind.id, kind]));

/** Few figures of a unit in an affair are of one thing. */
function scarcityPoints(others: number): number {
  return others <= 2 ? 2 : others <= 4 ? 1 : 0;
}

function sharedWords(a: ToldFigure, b: ToldFigure): number {
  if (isChinese(a.member) !== isChinese(b.member)) return 1;
  return [...a.words].filter((word) => b.words.has(word)).length;
}

const disputes = ({ sentence }: ToldFigure): boolean => DISPUTES.test(sentence);

/** 经查, 实际, 只有, 足足: words of who answers another figure, or has counted in the end. */
const DISPUTES =
  /查明|经查|核查|核实|经核|实际|调查发现|监控|记录显示|清点|查阅|档案|只有|仅有|仅|一共|总共|根本|足足|整整|撑死|不实|\b(?:in fact|actually|records? show\w*|inquiry|ruled|only|just|in all|altogether|no more than|a total of|barely|not one more|stands by|exactly|itself)\b/i;
/** 一共只有: words that leave nothing to be added. */
const IN_ALL =
  /只有|仅有|仅|只|一共|总共|共(?:有|计)?|\b(?:only|just|in all|altogether|no more than|a total of|total|all)\b/i;

/** What is counted on never falls, and rises against who said that it was all. */
function weighRise(a: ToldFigure, b: ToldFigure, shared: readonly string[]): 'against' | 'open' | 'newer' {
  if (!shared.some((id) => KINDS.get(id)?.grows)) return 'open';
  const [from, to] = [asOf(a), asOf(b)];
  if (from === null || to === null) return 'open';
  const [first, second] = from <= to ? [a, b] : [b, a];
  if (first.figure.low > second.figure.high) return 'against';
  if (from === to || !isDissenting(first.scope)) return 'newer';
  if (IN_ALL.test(first.sentence) && disputes(second)) return 'against';
  return disputes(second) || isDissenting(second.scope) ? 'open' : 'newer';
}

const asOf = ({ scope }: ToldFigure): string | null => scope.upTo ?? scope.published;
