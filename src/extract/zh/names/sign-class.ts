/** Classes of what is no word of the dictionary, beside 0 for unknown Chinese characters. */
export const SIGN = {
  comma: 26,
  /** Also the edge of a line. */
  stop: 27,
  enumeration: 28,
  dot: 36,
  other: 38,
  letter: 39,
} as const;

const SIGNS: readonly (readonly [string, number])[] = [
  ['，,', SIGN.comma],
  ['。！？；\n', SIGN.stop],
  ['、／/', SIGN.enumeration],
  ['“‘「', 29],
  ['《〈', 30],
  ['”’」', 31],
  ['》〉', 32],
  ['（(', 33],
  ['）)', 34],
  ['：:', 35],
  ['·•．', SIGN.dot],
  [' \u3000', 37],
];

const byUnit = new Uint8Array(0x10000).fill(SIGN.other);
byUnit.fill(0, 0x4e00, 0xa000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (byUnit[unit] === SIGN.other && /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)))
    byUnit[unit] = SIGN.letter;
}
for (const [signs, number] of SIGNS) for (const sign of signs) byUnit[sign.charCodeAt(0)] = number;

/** The class of a sign, letter or digit by its first UTF-16 unit; 0 for a Chinese character. */
export function signClass(unit: number): number {
  return byUnit[unit]!;
}
