import type { FoundField } from './found-field.ts';

const ORIGINAL =
  /(?:原文(?:链接|連結|鏈接|网址|網址|地址|出处)|本文(?:链接|連結|网址|地址)|原始链接|原貼|原帖|original (?:link|article|url|source|post)|source url|originally published at)(?:[（(][^（）()]{0,20}[)）])?\s?[:：]?\s*<?(?<url>https?:\/\/[^\s<>"'）)】」]+)/iu;

/** "Source: https://…": a line that is a field and an address, and nothing else. */
const SOURCE_ADDRESS =
  /^[\s>*_]*(?:source|via|from|url|link|来源|原文|出处|网址|链接)\s?[:：]\s*<?(?<url>https?:\/\/[^\s<>"'）)】」]+)>?[\s*_]*$/iu;
/** The address that a mirrored text names as its original's: 「原文链接（需翻墙）：https://…」. */
export function findOriginal(lines: readonly string[]): FoundField | null {
  for (const line of lines) {
    const told = line.slice(0, 600);
    const found = ORIGINAL.exec(told) ?? SOURCE_ADDRESS.exec(told);
    const url = found?.groups?.url;
    if (url !== undefined) return { value: url.replace(/[.,;。，；]+$/u, ''), rule: '原文链接' };
  }
  return null;
}

/** True for a line that names the original and says nothing else. */
export function isOriginalLine(line: string): boolean {
  if (SOURCE_ADDRESS.test(line)) return true;
  const match = ORIGINAL.exec(line.slice(0, 600));
  return match !== null && line.length - match[0].length < 12;
}
