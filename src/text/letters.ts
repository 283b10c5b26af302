const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a UTF-16 unit is a common Chinese character. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Whether a stretch has a letter or digit of any script in it; one with a Chinese character needs no pattern. */
export function holdsLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) return true;
  return LETTER_OR_DIGIT.test(text.slice(start, end));
}
