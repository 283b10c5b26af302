import { sliceSpan } from '../../../text/span.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';
import type { StatementDraft } from '../statements/statement-draft.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import type { UnitRange } from './role-features.ts';
import type { Units } from './units.ts';

/**
 * Answers not given and what is not known are told by phrases that the training marks has no one way to mark; and of whom another quotes the
 * chain takes the one who quotes for the speaker.
 */
export function isFirm({ act, reasons }: StatementDraft): boolean {
  return act === 'decline' || act === 'unaware' || reasons.some(({ rule }) => FIRM.has(rule));
}

const FIRM: ReadonlySet<string> = new Set(['en:source:quoted', 'en:cue:estimate', 'en:cue:retract']);

/** Brindle 【support told】 me, passengers we 【spoke to say】: the chain's cue begins with another verb, which is none. */
export function isOtherVerb(words: Words, units: Units, cue: UnitRange, draft: StatementDraft): boolean {
  const first = units.first[cue.first]!;
  const isLonger = words.start[first]! < draft.cue.start && draft.source !== null && draft.content.length > 0;
  return (
    isLonger &&
    !hasBit(words, first, WORD.auxiliary | WORD.negation | WORD.adverb) &&
    (CUE_FORMS.has(words.lower[first]!) || SPOKE.has(words.lower[first]!))
  );
}

const SPOKE: ReadonlySet<string> = new Set(['spoke', 'spoken', 'talked', 'chatted']);

/** What no reporter may lose, though the chain leaves it out: denials, and what is plainly told to a hearer or regretted. */
export function isIndispensable(text: string, draft: StatementDraft): boolean {
  return isDenial(draft) || isPlain(text, draft);
}

/** What is denied by name (the firm denied wrongdoing) no reporter may lose, though the chain leaves it out. */
function isDenial({ act, content, source, cue }: StatementDraft): boolean {
  const [first] = content;
  return (
    act === 'deny' &&
    source !== null &&
    first !== undefined &&
    first.start > cue.end &&
    // He denied 【this】: a pronoun alone is no words.
    first.end - first.start > LONGEST_PRONOUN
  );
}

/** Station staff 【told us】 …, …, a tenant 【told】 this newspaper, the firm 【apologised】: what is plainly told to a hearer, or regretted. */
function isPlain(text: string, { source, cue, content, reasons }: StatementDraft): boolean {
  if (source === null || content.length === 0) return false;
  const has = (id: string) => reasons.some(({ rule }) => rule === id);
  if (!has('en:source:subject')) return false;
  // The bus had been late, a memo 【shows】.
  if (has('en:cue:show') && has('en:content:clause-before')) return true;
  const isHeard = has('en:content:clause-before') || HEARD.test(text.slice(cue.end, cue.end + 6));
  return (has('en:cue:tell') && isHeard) || (has('en:cue:announce') && APOLOGY.test(sliceSpan(text, cue)));
}

const HEARD = /^ (?:me|us|him|her|them) /;
const APOLOGY = /\bapologi[sz](?:e|es|ed)$/;

const LONGEST_PRONOUN = 'those'.length;
