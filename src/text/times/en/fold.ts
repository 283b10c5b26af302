const CAPITAL = /[A-Z]/g;
const CURLY = /[‘’]/g;

/** Small letters and straight apostrophes, unit for unit: a sign whose small form is longer (İ) is left alone. */
export function foldEnglish(text: string): string {
  const small = text.toLowerCase();
  const folded =
    small.length === text.length ? small : text.replace(CAPITAL, (letter) => letter.toLowerCase());
  return folded.replace(CURLY, "'");
}
