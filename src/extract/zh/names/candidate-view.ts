import { KIND } from './candidate-kinds.ts';
import type { LineColumns } from './line-columns.ts';
import type { NameCharacters } from './name-characters.ts';
import { gainOf } from './name-gain.ts';
import { SIGN } from './sign-class.ts';

/** A candidate with what several templates of features look at. */
export interface CandidateView {
  readonly columns: LineColumns;
  readonly tables: NameCharacters;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly kind: number;
  /** Which sort of name it is first of all, 0 to 9. */
  readonly group: number;
  /** The first and the last word that it has a part of; the words before and after it, or cut by it. */
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
  /** 2 where a word begins at its start, and 1 where one ends at its end. */
  readonly cut: number;
  /** How much likelier as a name than as words. */
  readonly gain: number;
  readonly leftClass: number;
  readonly rightClass: number;
}

export const GROUPS = 10;

export function viewOf(
  columns: LineColumns,
  tables: NameCharacters,
  start: number,
  end: number,
  kind: number,
  gain = gainOf(columns, tables, start, end, kind),
): CandidateView {
  const { codes, wordAt, count } = columns;
  const first = wordAt[start]!;
  const last = wordAt[end - 1]!;
  const cut = cutOf(columns, start, end);
  const before = first - (cut >> 1);
  const after = last + (cut & 1);
  return {
    columns,
    tables,
    start,
    end,
    size: end - start,
    kind,
    group: groupOf(kind, end - start),
    first,
    last,
    before,
    after,
    cut,
    gain,
    leftClass: before >= 0 ? codes[before]! & 63 : SIGN.stop,
    rightClass: after < count ? codes[after]! & 63 : SIGN.stop,
  };
}

/** 2 where a word begins at `start`, and 1 more where one ends at `end`. */
export function cutOf({ starts, wordAt }: LineColumns, start: number, end: number): number {
  return (starts[wordAt[start]!] === start ? 2 : 0) + (starts[wordAt[end - 1]! + 1] === end ? 1 : 0);
}

function groupOf(kind: number, size: number): number {
  if ((kind & KIND.dotted) !== 0) return 0;
  if ((kind & KIND.japanese) !== 0) return 1;
  if ((kind & KIND.double) !== 0) return 2;
  const isForeign = (kind & KIND.foreign) !== 0;
  if ((kind & KIND.chinese) !== 0) return (size === 3 ? 3 : 5) + (isForeign ? 0 : 1);
  if (isForeign) return 7;
  return (kind & KIND.given) !== 0 ? 8 : 9;
}
