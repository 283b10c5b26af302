/** How the program is called from a checkout, which is how it comes. */
export const PROGRAM = 'node bin/hearsay.js';

/** Who decides, why, and on which desk: what every decision asks for. Empty where nothing was filled in. */
export interface Deciding {
  readonly desk: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * A command line to copy. What was not filled in stands as `""`, which the program refuses: nothing is decided in
 * nobody's name.
 */
export function formatCommand(words: readonly string[], { desk, by, reason }: Deciding): string {
  const where = desk.trim() === '' ? [] : ['--desk', quote(desk.trim())];
  const who = ['--by', quoteAlways(by.trim()), '--reason', quoteAlways(reason.trim())];
  return [PROGRAM, 'decide', ...words.map(quote), ...where, ...who].join(' ');
}

/** One word of a command line, in quotes where a shell would take it apart. */
function quote(word: string): string {
  return /^[\w./:@%+,-]+$/.test(word) ? word : quoteAlways(word);
}

function quoteAlways(word: string): string {
  return `"${word.replace(/\s+/g, ' ').replace(/["\\$`]/g, '\\$&')}"`;
}
