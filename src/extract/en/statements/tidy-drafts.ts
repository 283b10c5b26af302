import { compareSpans, contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { StatementDraft } from './statement-draft.ts';

/** What is called back is a thing: recalled 3,000 tins, not recalled that it rained. */
const RECALL = /\brecall(?:s|ed|ing)?$/i;
const GOODS =
  /^(?:(?:all|some|about|around|nearly|almost|more than|over|its|their|the) )*(?:\d|[a-z]+ (?:of|from|made|sold)\b|products?\b|batch)/i;

/** So many drafts on either side can hold one, or stand in it. */
const NEIGHBOURS = 6;

/**
 * Drafts that stand by themselves, in the order of their cues: without a cue inside the name of another's speaker (a statement
 * 【posted on】 its website), without what only names an answer that was not given, and each content up to where the next
 * speaker begins after a semicolon.
 */
export function tidyDrafts(text: string, drafts: readonly StatementDraft[]): StatementDraft[] {
  const ordered = [...drafts].sort((a, b) => compareSpans(a.cue, b.cue));
  return ordered.flatMap((draft, index) => {
    const near = ordered.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    if (isPartOfName(draft, near) || namesSilence(draft, near) || isProductRecall(text, draft)) return [];
    const content = draft.content.map((span) => upToNextSpeaker(text, span, near));
    return [content.every((span, at) => span === draft.content[at]) ? draft : { ...draft, content }];
  });
}

/** Of two cues that each stand in the other's speaker the first is meant. */
function isPartOfName({ cue, source }: StatementDraft, near: readonly StatementDraft[]): boolean {
  return near.some((other) => {
    if (other.source === null || !contains(other.source, cue)) return false;
    const isMutual = source !== null && contains(source, other.cue);
    return !isMutual || other.cue.start < cue.start;
  });
}

/** 【Calls to】 the office went unanswered: nobody says that. */
function namesSilence(draft: StatementDraft, near: readonly StatementDraft[]): boolean {
  return (
    draft.source === null &&
    near.some((other) => other.act === 'decline' && draft.content.some((span) => contains(span, other.cue)))
  );
}

function isProductRecall(text: string, { cue, content }: StatementDraft): boolean {
  const first = content[0];
  return first !== undefined && RECALL.test(sliceSpan(text, cue)) && GOODS.test(sliceSpan(text, first));
}

/** The plant says it is safe【; residents say it is not】. */
function upToNextSpeaker(text: string, span: Span, near: readonly StatementDraft[]): Span {
  const next = near.find(
    ({ source }) =>
      source !== null &&
      source.start > span.start &&
      source.start < span.end &&
      /;\s*$/.test(text.slice(Math.max(span.start, source.start - 3), source.start)),
  );
  if (next === undefined) return span;
  const end = text.lastIndexOf(';', next.source!.start);
  return { start: span.start, end };
}
