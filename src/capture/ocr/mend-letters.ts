const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** A month between numbers, with or without spaces: 3May2026, 24 February2026, Jun19. */
const DAY_GLUED = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})\\s?)?(${MONTHS})(?:\\s?(\\d{4}|\\d{1,2}))?(?![\\p{L}\\d])`,
  'gu',
);

/**
 * Mends what the model takes one for another by its shape: 星期- for 星期一, 20：00 for 20:00, 吗? for 吗？; and the spaces
 * of a day that it leaves out: 24 February2026. The letters stand in the image as they are mended; nothing is added.
 */
export function mendLetters(text: string): string {
  return (
    text
      .replace(/(星期|礼拜|周)[-－—–_](?=\s|[凌清早上中下傍晚深夜]|\d|$)/g, '$1一')
      .replace(/(?<=\d)：(?=\d)/g, ':')
      .replace(/(?<=\p{sc=Han})\?/gu, '？')
      .replace(/(?<=\p{sc=Han})!/gu, '！')
      .replace(/(?<=\p{sc=Han}),\s?/gu, '，')
      // No English word begins with a small l and such a letter: lf it starts, ldris; nor is 1 a person: let me know, 1 have spares.
      .replace(/(?<![\p{L}\p{N}@/._-])l(?=[bcdfgkmnpqrstvwxz](?![\p{Lu}\d]))(?!(?:bs?|td|cd|ng|n)\b)/gu, 'I')
      // Nor is a small l alone a word: when l left; but 5 l of water.
      .replace(/(?<![\p{L}\p{N}@/._'’-]|\d\s)l(?=\s[a-z]{2})/gu, 'I')
      .replace(/(?<=[a-z][,;]\s?)1(?=\s?(?:have|had|will|would|was|can|could|think|know|don't)\b)/g, 'I')
      // Nor does an f stand before a sum: £2.40, £1,140; nor 0 before a K alone: OK吗.
      .replace(/(?<![\p{L}\p{N}])f(?=\d{1,3}(?:,\d{3}|\.\d{2})(?!\d))/gu, '£')
      .replace(/(?<![\p{L}\p{N}])0K(?![\p{L}\p{N}])/gu, 'OK')
      .replace(/(?<![\p{Lu}\p{N}])0K(?=\p{sc=Han})/gu, 'OK')
      .replace(/(?<![\p{L}\p{N}])0ct(?=\.?\s?\d|ober)/gu, 'Oct')
      .replace(/(?<=\b[012])[oO](?=:[0-5]\d)/gu, '0')
      .replace(/(?<=\d:[0-5])[oO](?![\p{L}\p{N}])/gu, '0')
      .replace(DAY_GLUED, (day, before = '', month, after = '') =>
        before || after ? [before, month, after].filter((part) => part !== '').join(' ') : day,
      )
      .trim()
  );
}
