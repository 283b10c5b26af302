import {
  CHARACTERS,
  characterBucket,
  GAINS,
  gainBucket,
  PARTS,
  partBucket,
  ROUGH,
  roughGain,
  SUMS,
  sumBucket,
} from './buckets.ts';
import { KIND, KINDS } from './candidate-kinds.ts';
import { type CandidateView, GROUPS } from './candidate-view.ts';
import { coarseCount, FOREIGN_NAME_CLASS, NAME_CLASS } from './dictionary-words.ts';
import { foreignGain, gainOf, mayBeName, personGain } from './name-gain.ts';
import { PLACE_ENDS } from './no-names.ts';

const COUNTS = 8;
const SIZES = 9;

/** The templates that look at the characters of a candidate and at how they are cut. */
export const SHAPE = {
  kinds: 0,
  surname: 1,
  given: 2,
  sum: 3,
  sumByCut: 4,
  foreignMean: 5,
  foreignEnds: 6,
  foreignRun: 7,
  cut: 8,
  crossed: 9,
  whole: 10,
  nextCharacter: 11,
  lastAlone: 12,
  firstAlone: 13,
  gainByCut: 14,
  gainByWhole: 15,
  gainOfTwoAndThree: 16,
  firstPart: 17,
  lastPart: 18,
  partsAround: 19,
  chunk: 20,
  roughByWhole: 21,
  person: 22,
  known: 23,
  placeEnd: 24,
} as const;

/** How many values each has. */
export const SHAPE_SIZES: Readonly<Record<keyof typeof SHAPE, number>> = {
  kinds: KINDS * SIZES,
  surname: GROUPS * CHARACTERS * 2,
  given: GROUPS * CHARACTERS * CHARACTERS,
  sum: GROUPS * SUMS,
  sumByCut: GROUPS * SUMS * 4,
  foreignMean: GROUPS * 8 * CHARACTERS,
  foreignEnds: CHARACTERS * CHARACTERS,
  foreignRun: GROUPS * 4 * 8,
  cut: GROUPS * 8 * 4,
  crossed: GROUPS * 16,
  whole: GROUPS * 4 * COUNTS,
  nextCharacter: CHARACTERS * COUNTS * 4,
  lastAlone: COUNTS * CHARACTERS * 4,
  firstAlone: GROUPS * COUNTS,
  gainByCut: GROUPS * GAINS * 4,
  gainByWhole: GROUPS * 5 * GAINS,
  gainOfTwoAndThree: 2 * GAINS * GAINS,
  firstPart: GROUPS * PARTS * 4,
  lastPart: GROUPS * PARTS * 4,
  partsAround: GROUPS * PARTS * PARTS,
  chunk: GROUPS * 8 * 8,
  roughByWhole: GROUPS * ROUGH * COUNTS,
  person: GROUPS * PARTS,
  known: GROUPS * 4,
  placeEnd: GROUPS * 8,
};

/** Takes what a template says: its place in the table, and the value. */
export type Put = (template: number, value: number) => void;

export function putShapes(view: CandidateView, put: Put): void {
  const { columns, kind, size, group, cut, gain, first, last } = view;
  put(SHAPE.kinds, kind * SIZES + Math.min(SIZES - 1, size));
  const sum = putCharacters(view, put);
  if (sum !== 0) put(SHAPE.sumByCut, (group * SUMS + sumBucket(sum)) * 4 + cut);
  putCut(view, put);

  const g = gainBucket(gain);
  put(SHAPE.gainByCut, (group * GAINS + g) * 4 + cut);
  const whole = first === last && cut === 3 ? wholeClass(view) : 0;
  put(SHAPE.gainByWhole, (group * 5 + whole) * GAINS + g);
  put(SHAPE.roughByWhole, (group * ROUGH + roughGain(gain)) * COUNTS + whole);
  if ((kind & KIND.chinese) !== 0) putLengths(view, g, put);
  if ((kind & (KIND.foreign | KIND.dotted | KIND.listed)) !== 0 && size > 1) putParts(view, put);
  if ((kind & KIND.known) !== 0) put(SHAPE.known, group * 4 + cut);
  const { line } = columns;
  const ends = PLACE_ENDS.includes(line[view.end - 1]!) ? 4 : 0;
  const follows = view.end < line.length && PLACE_ENDS.includes(line[view.end]!) ? 2 : 0;
  const nextIsShort =
    cut % 2 === 1 && view.after < columns.count && columns.starts[view.after + 1]! - view.end === 1 ? 1 : 0;
  put(SHAPE.placeEnd, group * 8 + ends + follows + nextIsShort);
}

/** What the dictionary says of a word that the candidate is: a name, a foreign one, a doubtful one, none. */
function wholeClass({ columns, tables, first }: CandidateView): number {
  const kind = columns.codes[first]! & 63;
  if (kind === NAME_CLASS) return 1;
  if (kind === FOREIGN_NAME_CLASS) return 2;
  return mayBeName(columns, tables, first) || kind === 6 ? 3 : 4;
}

/** How much its characters are those of names; the sum of it. */
function putCharacters(view: CandidateView, put: Put): number {
  const { columns, tables, kind, size, group, start, end, cut } = view;
  const { units } = columns;
  const head = units[start]!;
  const tail = units[end - 1]!;
  let sum = 0;
  if ((kind & KIND.chinese) !== 0) {
    const surname = tables.surname[head]!;
    put(
      SHAPE.surname,
      (group * CHARACTERS + characterBucket(surname)) * 2 + (tables.alone[head]! > 4 ? 1 : 0),
    );
    const one = size === 3 ? tables.first[units[start + 1]!]! : Math.max(tables.only[tail]!, -9);
    const two = tables.second[tail]!;
    put(SHAPE.given, (group * CHARACTERS + characterBucket(one)) * CHARACTERS + characterBucket(two));
    sum = surname + one + (size === 3 ? two : 0);
  } else if ((kind & (KIND.double | KIND.japanese | KIND.given)) !== 0 && size > 1) {
    const one = tables.first[units[end - 2]!]!;
    const two = tables.second[tail]!;
    put(SHAPE.given, (group * CHARACTERS + characterBucket(one)) * CHARACTERS + characterBucket(two));
    sum = one + two;
  }
  if (sum !== 0) put(SHAPE.sum, group * SUMS + sumBucket(sum));
  if ((kind & (KIND.foreign | KIND.dotted | KIND.listed)) !== 0 && size > 1) {
    const opens = tables.foreignStart[head]!;
    const closes = tables.foreignEnd[tail]!;
    let total = opens + closes;
    for (let i = start + 1; i < end - 1; i++) total += tables.foreignInside[units[i]!]!;
    put(
      SHAPE.foreignMean,
      (group * 8 + Math.min(7, size - 1)) * CHARACTERS + characterBucket(total / size + 1),
    );
    put(SHAPE.foreignEnds, characterBucket(opens) * CHARACTERS + characterBucket(closes));
    if ((kind & (KIND.chinese | KIND.double)) === 0) sum = total;
    const left = start > 0 ? units[start - 1]! : 0;
    const right = units[end]!;
    const goesOn =
      (tables.isForeign[left] === 1 ? (tables.foreignInside[left]! > 2 ? 5 : 4) : 0) +
      (tables.isForeign[right] === 1 && tables.foreignInside[right]! > 2 ? 2 : 0);
    put(SHAPE.foreignRun, (group * 4 + cut) * 8 + goesOn);
  }
  put(SHAPE.firstAlone, group * COUNTS + tables.alone[head]!);
  return sum;
}

/** How the dictionary cuts there. */
function putCut({ columns, size, group, cut, start, first, last }: CandidateView, put: Put): void {
  const { starts, codes, wordAt } = columns;
  let inside = 0;
  if (size <= 4) {
    for (let i = 1; i < size; i++) if (starts[wordAt[start + i]!] === start + i) inside |= 1 << (i - 1);
  } else inside = last - first + 1 === size ? 7 : last === first ? 0 : 1;
  put(SHAPE.cut, (group * 8 + inside) * 4 + cut);
  const left = (cut & 2) !== 0 ? 0 : 1 + coarseCount(codes[first]!);
  const right = (cut & 1) !== 0 ? 0 : 1 + coarseCount(codes[last]!);
  put(SHAPE.crossed, group * 16 + Math.min(15, Math.max(left, right) + ((cut & 2) !== 0 ? 0 : 7)));
  if (cut === 3 && first === last) {
    const code = codes[first]!;
    const kind = code & 63;
    const named = kind === NAME_CLASS ? 1 : kind === FOREIGN_NAME_CLASS ? 2 : kind === 4 ? 3 : 0;
    put(SHAPE.whole, (group * 4 + named) * COUNTS + coarseCount(code));
  }
}

/** Whether a Chinese name should be a character longer or shorter. */
function putLengths(view: CandidateView, g: number, put: Put): void {
  const { columns, tables, size, cut, start, end, after } = view;
  const { units, starts, count } = columns;
  if (size === 3) {
    const third = units[end - 1]!;
    put(
      SHAPE.lastAlone,
      (tables.alone[third]! * CHARACTERS + characterBucket(tables.second[third]!)) * 4 + cut,
    );
    const two = gainBucket(gainOf(columns, tables, start, start + 2, KIND.chinese));
    put(SHAPE.gainOfTwoAndThree, (GAINS + two) * GAINS + g);
    return;
  }
  const next = units[end]!;
  const isHan = next >= 0x4e00 && next <= 0x9fff;
  const alone = (cut & 1) !== 0 && after < count && starts[after + 1] === end + 1;
  const fit = characterBucket(isHan ? tables.second[next]! : -9);
  put(
    SHAPE.nextCharacter,
    (fit * COUNTS + (isHan ? tables.alone[next]! : 0)) * 4 + (isHan ? (alone ? 2 : 1) : 0),
  );
  const three = isHan ? gainBucket(gainOf(columns, tables, start, start + 3, KIND.chinese)) : 0;
  put(SHAPE.gainOfTwoAndThree, g * GAINS + three);
}

/** Which words would belong to a foreign name, inside and around. */
function putParts(view: CandidateView, put: Put): void {
  const { columns, tables, kind, size, group, cut, start, end, first, last, before, after } = view;
  const gainAt = (word: number) => foreignGain(columns, tables, word);
  put(SHAPE.firstPart, (group * PARTS + partBucket(gainAt(first))) * 4 + cut);
  put(SHAPE.lastPart, (group * PARTS + partBucket(gainAt(last))) * 4 + cut);
  const left = before >= 0 && (cut & 2) !== 0 ? partBucket(gainAt(before)) : 0;
  const right = after < columns.count && (cut & 1) !== 0 ? partBucket(gainAt(after)) : 0;
  put(SHAPE.partsAround, (group * PARTS + left) * PARTS + right);
  if ((kind & (KIND.foreign | KIND.listed)) !== 0)
    put(SHAPE.person, group * PARTS + partBucket(personGain(tables, columns.units, start, end) * 1.5));
  if ((kind & (KIND.foreign | KIND.dotted)) === 0) return;
  let whole = 4;
  for (let word = first; word <= last; word++) if (gainAt(word) <= 0) whole = 0;
  const opens = before < 0 || view.leftClass >= 26 || gainAt(before) <= 0 ? 2 : 0;
  const closes = after >= columns.count || view.rightClass >= 26 || gainAt(after) <= 0 ? 1 : 0;
  put(SHAPE.chunk, (group * 8 + whole + opens + closes) * 8 + Math.min(7, size));
}
