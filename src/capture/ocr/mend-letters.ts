/**
 * Mends what the model takes one for another by its shape: 星期- for 星期一, 20：00 for 20:00, 吗? for 吗？. The letters
 * stand in the image as they are mended; nothing is added.
 */
export function mendLetters(text: string): string {
  return text
    .replace(/(星期|礼拜|周)[-－—–_](?=\s|[凌清早上中下傍晚深夜]|\d|$)/g, '$1一')
    .replace(/(?<=\d)：(?=\d)/g, ':')
    .replace(/(?<=\p{sc=Han})\?/gu, '？')
    .replace(/(?<=\p{sc=Han})!/gu, '！')
    .replace(/(?<=\p{sc=Han}),\s?/gu, '，')
    .trim();
}
