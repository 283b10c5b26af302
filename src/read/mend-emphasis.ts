/**
 * Bold words whose closing asterisks Markdown does not count, because a mark stands inside and a letter behind them
 * (「**情况说明：**物业称」) or a space was left before them (`**@name: **`). No word between digits or letters: 2**3**4.
 */
const UNCLOSED = /(?<![\w*\\)\]`])\*{2,3}(?=[^\s*])([^*\n`]{1,200})\*\*(?!\*)/g;

/** Takes the asterisks of such words away, so that these do not stand in the text; code between backticks is left. */
export function mendEmphasis(markdown: string): string {
  return markdown.replace(UNCLOSED, '$1');
}
