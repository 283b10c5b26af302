import { foldText } from '../../text/disguise/fold-text.ts';
import type { NameFinder } from './name-finder.ts';

/** What was masked, and stands in a file all the same; null where nothing does. */
export type FindLeak = (content: string) => string | null;

/**
 * Looks for what was masked in a written file, in every way in which it can be read (see `foldText`). `names` looks for
 * whole names only: a single word such as Brown also stands in words of ours.
 */
export function createFindLeak(names: NameFinder, numbers: Iterable<string>): FindLeak {
  const sought = [...numbers]
    .map((words) => squeeze(foldText(words).at(-1)!.text))
    .filter((words) => words.length > 4);
  return (content) => {
    for (const folded of foldText(content)) {
      const hit = names.findAny(folded);
      if (hit) return content.slice(hit.start, hit.end);
      const number = sought.find((words) => standsIn(words, folded.text));
      if (number !== undefined) return number;
    }
    return null;
  };
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** With nothing before and after that could make it a piece of another number. */
function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = [text[at - 1] ?? '', text[at + words.length] ?? ''];
    if (!around.some((unit) => /[a-z0-9.]/.test(unit))) return true;
  }
  return false;
}
