import type { Words } from '../words/find-words.ts';
import type { ValuedDraft } from './place-values.ts';

/** Names compared with one another; a report has far fewer, and the cost grows with their square. */
const MAX_NAMES = 200;
const COMPANY = / (?:inc\.?|ltd\.?|llc|plc|co\.?|corp\.?|corporation|company|limited|group|holdings)$/i;

/**
 * Bodies written short with the longer name of the same report: "Water Board" is "Hale County Water Board", "Brindle
 * Foods" "Brindle Foods Inc.", WHO what stands before its bracket. Null where none or several fit.
 */
export function bodyValues(words: Words, drafts: readonly ValuedDraft[]): ValuedDraft[] {
  const nameOf = ({ first, last }: ValuedDraft) => words.text.slice(words.start[first], words.end[last]);
  const bodies = drafts.filter(({ type }) => type === 'body');
  const longerByShort = new Map<string, string>();

  // World Health Organization (WHO)
  bodies.forEach((body, i) => {
    const next = bodies[i + 1];
    const isBracket =
      next !== undefined && next.first === body.last + 2 && words.lower[next.first - 1] === '(';
    if (isBracket && words.lower[next.last + 1] === ')') longerByShort.set(nameOf(next), nameOf(body));
  });

  const names = [...new Set(bodies.map(nameOf))].slice(0, MAX_NAMES);
  for (const short of names) {
    if (longerByShort.has(short)) continue;
    const longer = names.filter((each) => isShortOf(short, each));
    const longest = longer.reduce((best, each) => (each.length > best.length ? each : best), '');
    if (longest !== '' && longer.every((each) => longest.includes(each))) longerByShort.set(short, longest);
  }
  return drafts.map((draft) =>
    draft.type === 'body' ? { ...draft, value: longerByShort.get(nameOf(draft)) ?? null } : draft,
  );
}

function isShortOf(short: string, long: string): boolean {
  if (long.length <= short.length) return false;
  if (long.endsWith(` ${short}`)) return true;
  return long.startsWith(`${short} `) && long.replace(COMPANY, '').replace(/,$/, '') === short;
}
