import { simplifyUnit } from '../script.ts';

/**
 * A text as it is looked through for names: letters without accents, width and case, Han characters simplified, what
 * is not seen left out. Unit `i` of `text` was made of the original's units `starts[i]` to `ends[i]`.
 */
export interface Folded {
  /** In small letters. */
  readonly text: string;
  /** The same, letter for letter, with capitals as they were. */
  readonly cased: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Gathers units of a folded text, each with the stretch of the original that it stands for. */
export interface FoldedUnits {
  /** `character` is one code point of the original between `start` and `end`. */
  push(character: string, start: number, end: number): void;
  toFolded(): Folded;
}

// What formats without being seen (zero-width space, joiners, soft hyphen, direction marks), and what hangs on a letter.
const UNSEEN = /^[\p{Cf}\p{M}]$/u;

/** Code point -> what it is folded to; empty for what is not seen. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded !== undefined) return folded;
  folded = UNSEEN.test(character)
    ? ''
    : [...character.normalize('NFKD')]
        .filter((part) => !UNSEEN.test(part))
        .map((part) => (part.length === 1 ? String.fromCharCode(simplifyUnit(part.charCodeAt(0))) : part))
        .join('');
  known.set(character, folded);
  return folded;
}

export function createFoldedUnits(capacity: number): FoldedUnits {
  let starts = new Int32Array(capacity + 16);
  let ends = new Int32Array(capacity + 16);
  const pieces: string[] = [];
  let length = 0;

  const add = (units: string, start: number, end: number) => {
    if (length + units.length > starts.length) {
      starts = grow(starts, length + units.length);
      ends = grow(ends, length + units.length);
    }
    for (let i = 0; i < units.length; i++) {
      starts[length] = start;
      ends[length++] = end;
    }
    pieces.push(units);
  };

  return {
    push(character, start, end) {
      const unit = character.charCodeAt(0);
      // Printable ASCII is what it is.
      const units = unit >= 0x20 && unit < 0x7f ? character : foldCharacter(character);
      if (units === '') {
        // An accent goes with its letter, a joiner with what it hangs on.
        if (length > 0 && ends[length - 1] === start) ends[length - 1] = end;
        return;
      }
      add(units, start, end);
    },
    toFolded() {
      const cased = pieces.join('');
      return {
        text: toSmall(cased),
        cased,
        starts: starts.subarray(0, length),
        ends: ends.subarray(0, length),
      };
    },
  };
}

/** Small letters, one for one: İ, whose small form is two units, is decomposed before. */
function toSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : Array.from(text, (character) => {
        const one = character.toLowerCase();
        return one.length === character.length ? one : character;
      }).join('');
}

function grow(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(least, array.length * 2));
  grown.set(array);
  return grown;
}
