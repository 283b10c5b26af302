import { type Span, trimSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import type { AnyDraft } from './statement-draft.ts';

/** CLAIM: …: the line of a check of facts that says what goes round. */
const CLAIM = /^\s*(?<label>(?:the |what was )?claim(?:ed)?)\s*:\s*/i;
/** VERDICT: False.: the line that says what it is. */
const VERDICT =
  /^\s*(?:our |the )?(?:verdict|rating|ruling|conclusion|finding)\s*:\s*(?<word>(?:mostly |totally |entirely |completely )?(?:false|untrue|not true|fake|wrong|incorrect|fabricated|no evidence|pants on fire))\b/i;
/** Labels of such lines, which nobody speaks by. */
const LABEL =
  /^(?:our |the |what was )?(?:claim|claimed|verdict|rating|ruling|conclusion|finding|fact[ -]check)$/i;
/** So many lines below its claim at the most. */
const MAX_LINES = 4;

/** Whether the words before a colon are the label of such a line. */
export function isCheckLabel(words: string): boolean {
  return LABEL.test(words.trim());
}

/** What a check of facts says goes round, and that it is false; `[]` in other texts. */
export function checkedClaims({ text, blocks }: Passage): AnyDraft[] {
  const drafts: AnyDraft[] = [];
  let claim: { span: Span; label: Span; line: number } | undefined;
  for (const [line, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const head = CLAIM.exec(words);
    if (head !== null) {
      const end = block.start + words.replace(/[.\s]+$/, '').length;
      const span = trimSpan(text, { start: block.start + head[0].length, end });
      const at = block.start + head[0].indexOf(head.groups!.label!);
      claim = span && { span, line, label: { start: at, end: at + head.groups!.label!.length } };
      continue;
    }
    const verdict = VERDICT.exec(words);
    if (claim === undefined || verdict === null || line - claim.line > MAX_LINES) continue;
    const end = block.start + verdict[0].length;
    const cue = { start: end - verdict.groups!.word!.length, end };
    drafts.push(
      draftOf(claim.label, claim.span, 'allege', 'en:checked:claim'),
      draftOf(cue, claim.span, 'deny', 'en:checked:verdict'),
    );
    claim = undefined;
  }
  return drafts;
}

function draftOf(cue: Span, content: Span, act: AnyDraft['act'], rule: string): AnyDraft {
  return { source: null, cue, content: [content], act, reasons: [{ rule, span: cue }] };
}
