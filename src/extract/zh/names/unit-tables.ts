/** Tables of numbers with a place for each UTF-16 unit. */
export const UNITS = 0x10000;

/** `Float32Array.from` with a function takes ten times as long. */
export function tableOf(value: (unit: number) => number): Float32Array {
  const table = new Float32Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) table[unit] = value(unit);
  return table;
}

/** 1 for each of the characters. */
export function unitsOf(characters: string): Uint8Array {
  const units = new Uint8Array(UNITS);
  for (const character of characters) units[character.charCodeAt(0)] = 1;
  return units;
}

/** Whether all of a stretch are marked in `units`. */
export function isAll(lines: string, start: number, end: number, units: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (units[lines.charCodeAt(at)] === 0) return false;
  return true;
}

/** Added to the counts, so that a character seen once in a name and never elsewhere is no certain one. */
const SMOOTH_NAME = 0.3;
const SMOOTH_TEXT = 300;

/** By how much each unit is likelier in names than in text, as a natural logarithm. */
export function likelier(names: Float64Array, text: Float64Array): Float32Array {
  const inNames = sumOf(names) + 1;
  const inText = sumOf(text) + 1;
  const never = Math.log(SMOOTH_NAME / inNames) - Math.log(SMOOTH_TEXT / inText);
  return tableOf((unit) =>
    names[unit] === 0 && text[unit] === 0
      ? never
      : Math.log((names[unit]! + SMOOTH_NAME) / inNames) - Math.log((text[unit]! + SMOOTH_TEXT) / inText),
  );
}

/** The share that each unit has of all counts, as a natural logarithm. */
export function shares(counts: Float64Array): Float32Array {
  const total = sumOf(counts) + 1;
  const never = Math.log(SMOOTH_NAME / total);
  return tableOf((unit) => (counts[unit] === 0 ? never : Math.log((counts[unit]! + SMOOTH_NAME) / total)));
}

function sumOf(counts: Float64Array): number {
  let sum = 0;
  for (let unit = 0; unit < counts.length; unit++) sum += counts[unit]!;
  return sum;
}
