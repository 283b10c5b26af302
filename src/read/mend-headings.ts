/** A heading stands among the first lines of a file. */
const HEAD = 6;
/** "#Bridge reopens after three months": the blank behind the sign is lost. A hashtag is one word, or several without a blank. */
const ENGLISH =
  /^#{1,3}(?=[“‘"']?(?:\p{Lu}\p{Ll}*|\p{Ll}+)(?:[’'-]\p{L}+)*(?: [^\s#]+){3,24}$)(?![^\n]*[.!?…]$)/u;
const CHINESE = /^#{1,3}(?=\p{sc=Han}[^\s#。！？!?…]{9,60}$)/u;

/** Puts a blank behind the sign of a heading that lacks it, at the head of a file, where a blank line follows. */
export function mendHeadings(markdown: string): string {
  const lines = markdown.split('\n');
  const head = lines.map((_, index) => index).filter((index) => lines[index]!.trim() !== '');
  for (const index of head.slice(0, HEAD)) {
    const line = lines[index]!.trimEnd();
    if ((lines[index + 1] ?? '').trim() !== '') continue;
    if (ENGLISH.test(line) || CHINESE.test(line)) lines[index] = line.replace(/^#+/, '$& ');
  }
  return lines.join('\n');
}
