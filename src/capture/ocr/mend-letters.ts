/**
 * Mends what the model takes one for another by its shape: 星期- for 星期一, 20：00 for 20:00, 吗? for 吗？. The letters
 * stand in the image as they are mended; nothing is added.
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
      .replace(/(?<=[a-z][,;]\s?)1(?=\s?(?:have|had|will|would|was|can|could|think|know|don't)\b)/g, 'I')
      .trim()
  );
}
