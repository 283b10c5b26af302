import type { Span } from '../../../text/span.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A subject with its relative clause is no longer. */
const LONGEST = 140;
const SENTENCE_START = /(?:^|\n|[.!?]["”’]? |: |; )(?=["“‘]?[\p{Lu}\d])/gu;
/** 【The firm that】 cut down the trees on Linden Road (says): all that stands before what was found. */
const RELATIVE =
  /^(?:(?:The|An?|One|His|Her|Its|Their|Another|Two|Three) (?:[\w’'-]+ ){0,4}?)(?<noun>[\w’'-]+) (?:that|who|which) (?:(?!that |who |which )[\w’'&£$-]+ ){0,9}[£$€]?$/u;
/** 【Cllr Orla Finch,】 the member for parks, who signed the order, (declined): who that is. */
const NAMED =
  /^(?:(?:Cllr|Councillor|Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Rev|PC|Mayor)\.? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}), $/u;
const OPENS_TITLE = /^(?:the|an?|its|their|his|her|chair|head|leader)\b/;
const ENDS_TITLE = /^, (?:has |have |had |did |would |also )?/;

/** The draft with all of its source: a subject with its relative clause, a name before its office. */
export function withWholeSource(text: string, draft: StatementDraft): StatementDraft {
  const { source, cue } = draft;
  if (source === null || source.end > cue.start || cue.start - source.end > 12) return draft;
  const from = sentenceStart(text, source.start);
  const before = text.slice(from, source.start);
  if (before === '' || before.length > LONGEST) return draft;
  const noun = RELATIVE.exec(before)?.groups?.noun;
  const isRelative = noun !== undefined && !CUE_FORMS.has(noun.toLowerCase());
  const isNamed =
    NAMED.test(before) &&
    OPENS_TITLE.test(text.slice(source.start, source.end)) &&
    ENDS_TITLE.test(text.slice(source.end, cue.start));
  return isRelative || isNamed ? { ...draft, source: { start: from, end: source.end } } : draft;
}

function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST - 2);
  const near = text.slice(floor, at);
  const last = [...near.matchAll(SENTENCE_START)].at(-1);
  return last === undefined ? floor : floor + last.index + last[0].length;
}

/** 【at】 least three of the trees: a bound that the content begins with, of which the border cut the preposition off. */
export function withWholeBound(text: string, content: readonly Span[]): Span[] {
  return content.map(({ start, end }) => {
    const lead = BOUND.exec(text.slice(Math.max(0, start - 8), start))?.[1]?.length ?? 0;
    if (lead > 0 && BOUNDED.test(text.slice(start, start + 6))) return { start: start - lead, end };
    // 【around】 200 of its members.
    const roughly = ROUGHLY.exec(text.slice(Math.max(0, start - 10), start))?.[1]?.length ?? 0;
    return roughly > 0 && /^[£$€]?\d/.test(text.slice(start, start + 2))
      ? { start: start - roughly, end }
      : { start, end };
  });
}
const ROUGHLY = /\b((?:around|about|over|under|nearly|almost|roughly|some|only|just) )$/i;
const BOUND = /\b((?:at|up|as|more|fewer|less) )$/i;
const BOUNDED = /^(?:least|most|to \d|many |than )/i;
