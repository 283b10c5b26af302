import { contains, type Span } from '../../../text/span.ts';
import type { Clause } from '../statements/clauses.ts';
import { createWordFinder } from '../words/word-finder.ts';
import { CUE_BY_WORD, CUES } from './cues.ts';
import { findCarriers } from './find-carriers.ts';
import { findDisbelief } from './find-disbelief.ts';
import { findNamedWords } from './find-named-words.ts';
import { findRefusals } from './find-refusals.ts';
import { findSaidWords } from './find-said-words.ts';
import { findUnproved } from './find-unproved.ts';
import { type FoundCue, foundCue } from './found-cue.ts';
import { isMeant } from './is-meant.ts';
import { joinCues } from './join-cues.ts';

const FINDER = createWordFinder(CUES.map((cue) => cue.word));
/** More characters without a mark are headlines of a page run together, of which no one says the next. */
const MAX_CLAUSE = 160;

/** Cues of a sentence in order, those in quotations left out. */
export function findCues(text: string, clauses: readonly Clause[]): FoundCue[] {
  const found: FoundCue[] = [];
  const mayHoldTitles =
    clauses.length > 0 && TITLE_MARK.test(text.slice(clauses[0]!.start, clauses.at(-1)!.end));
  for (const [index, clause] of clauses.entries()) {
    if (clause.end - clause.start > MAX_CLAUSE && clause.quotations.length === 0) continue;
    const inClause: FoundCue[] = [];
    const titles = mayHoldTitles ? titlesIn(text, clause) : [];
    for (const gap of gapsOf(clause)) {
      for (const { word, start, end } of FINDER.find(text, gap.start, gap.end)) {
        const cue = CUE_BY_WORD.get(word)!;
        if (titles.some((title) => contains(title, { start, end }))) continue;
        const isMeantHere = isMeant(text, cue, start, end, clause);
        // 西通|告诉, 法官|宣布: of two cues that share a character, the second where a name ends in the first; 晚报|称, which is no 报称.
        const later = FINDER.find(text, start + 1, Math.min(gap.end, end + 1)).find(
          (each) => each.start < end && (each.end > end || (each.end === end && !isMeantHere)),
        );
        const next = later === undefined ? undefined : CUE_BY_WORD.get(later.word)!;
        const isNext = next !== undefined && (next.kind === 'tell' || !isMeantHere);
        if (isNext && isMeant(text, next, later!.start, later!.end, clause)) {
          inClause.push(foundCue(text, next, later!.start, later!.end, index));
        } else if (isMeantHere) {
          inClause.push(foundCue(text, cue, start, end, index));
        } else if (cue.wordsAfter !== undefined && word.length > 1) {
          // 说|明天: the first character alone, where the second belongs to the next word.
          const short = CUE_BY_WORD.get(word[0]!);
          if (short !== undefined && isMeant(text, short, start, start + 1, clause))
            inClause.push(foundCue(text, short, start, start + 1, index));
        }
      }
      const said = findSaidWords(text, gap, index).filter(
        ({ start }) => !inClause.some(({ end }) => end > start),
      );
      for (const each of findCarriers(text, gap, index)) inClause.push(each);
      for (const each of findNamedWords(text, gap, index)) inClause.push(each);
      for (const each of said) inClause.push(each);
      for (const each of findRefusals(text, gap, index)) inClause.push(each);
      for (const each of findDisbelief(text, gap, index)) inClause.push(each);
      for (const each of findUnproved(text, gap, index)) inClause.push(each);
    }
    if (inClause.length === 0) continue;
    const sorted = inClause.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const cue of joinCues(text, clause, sorted)) found.push(cue);
  }
  return found;
}

/** 《关于食堂停业的通报》, （又称“老桥”）: what stands in a title or a bracket is said by nobody. */
function titlesIn(text: string, clause: Clause): Span[] {
  const words = text.slice(clause.start, clause.end);
  if (!TITLE_MARK.test(words)) return [];
  return [...words.matchAll(TITLE)].map(({ 0: { length }, index }) => ({
    start: clause.start + index,
    end: clause.start + index + length,
  }));
}
const TITLE_MARK = /[《（(#]/;
const TITLE = /#[^#，。]{2,40}#|《[^《》]{1,80}》|（[^（）]{1,80}）|\([^()]{1,80}\)/g;

/** The stretches of a clause outside its quotations. */
function gapsOf(clause: Clause): Span[] {
  const gaps: Span[] = [];
  let start = clause.start;
  for (const quotation of clause.quotations) {
    if (quotation.start > start) gaps.push({ start, end: quotation.start });
    start = quotation.end;
  }
  if (start < clause.end) gaps.push({ start, end: clause.end });
  return gaps;
}
