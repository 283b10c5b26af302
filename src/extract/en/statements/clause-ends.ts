import { CUE_FORMS } from '../cues/cue-forms.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceLast } from '../words/word-range.ts';

/** Longer clauses than any sentence of news has; a text without full stops stays linear by it. */
const LONGEST = 250;

/**
 * The last word of the clause that begins at word `from`: what a cue governs, up to the sentence's end
 * without its full stop, or up to where the writer's own voice goes on. `from - 1` for an empty clause.
 */
export function clauseLast(words: Words, from: number): number {
  const ceiling = Math.min(sentenceLast(words, Math.min(from, words.count - 1)), from + LONGEST);
  let last = ceiling;
  for (let at = from + 1; at < ceiling; at++) {
    if (words.quotation[at]! >= 0) continue;
    if (endsClause(words, at, from)) {
      last = at - 1;
      break;
    }
  }
  while (last >= from && hasBit(words, last, WORD.mark) && !/^[)%\]$]$/.test(words.lower[last]!)) last--;
  return last;
}

function endsClause(words: Words, at: number, from: number): boolean {
  const word = words.lower[at]!;
  if (word === ';') return true;
  if (word !== ',' && word !== '—' && word !== '–') return false;
  const next = words.lower[at + 1]!;
  // ", saying that", ", adding": a second report of the same speaker.
  const cue = CUE_FORMS.get(next);
  if (cue?.tenses.includes('gerund')) return true;
  // ", while the firm", ", but", ", which", ", according to": the writer goes on.
  if (/^(?:while|but|according|although|though|whereas|even|prompting|leading)$/.test(next)) return true;
  if (/^(?:which|who|where|when|as|after)$/.test(next) && at - from > 3) return true;
  // ", he said": the cue stands inside what was said.
  return (
    cue === undefined &&
    hasBit(words, at + 1, WORD.subject) &&
    CUE_FORMS.get(words.lower[at + 2] ?? '')?.lemma === 'say'
  );
}
