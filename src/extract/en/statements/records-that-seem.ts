import { sliceSpan } from '../../../text/span.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import type { StatementDraft } from './statement-draft.ts';

const SEEMS = /\b(?:seems?|seemed|appears?|appeared)$/i;
const TELLS =
  /^to (?:show|say|state|suggest|indicate|confirm|contradict|prove|reveal|support|describe|mention|admit|depict|list|record|undermine|bear out)\b/i;

/** 【A letter seen by the Echo】 appears to show that …: a paper or picture tells it, where of other things only a guess is told. */
export function withRecordThatSeems(text: string, draft: StatementDraft): StatementDraft {
  const [record, told] = draft.content;
  if (draft.source !== null || record === undefined || told === undefined) return draft;
  if (record.end > draft.cue.start || told.start < draft.cue.end) return draft;
  if (!SEEMS.test(sliceSpan(text, draft.cue)) || !TELLS.test(sliceSpan(text, told))) return draft;
  if (speakerOf(sliceSpan(text, record))?.speaker !== 'record') return draft;
  return { ...draft, source: record, content: draft.content.slice(1), act: 'assert' };
}
