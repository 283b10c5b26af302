import type { Act } from '../../../model/statement.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import { ACT_RULES } from './statement-acts.ts';

/** Enough to see what is said of what; an act shows itself early. In UTF-16 units. */
export const LOOK_AT = 240;

/** An act, and the id of the rule in `ACT_RULES` that made it; `null` where the verb's own act stands. */
export interface RuledAct {
  readonly act: Act;
  readonly rule: string | null;
}

/** The act of a draft by its verb and by the words that make another act of it. */
export function ruledAct(
  draft: { readonly act: Act; readonly cue: Span | null; readonly content: readonly Span[] },
  text: string,
): RuledAct {
  const cue = draft.cue === null ? '' : sliceSpan(text, draft.cue).toLowerCase();
  const said =
    draft.content[0] === undefined ? '' : sliceSpan(text, draft.content[0]).slice(0, LOOK_AT).toLowerCase();
  const places = { cue, content: said, both: `${cue} ${said}` };
  const rule = ACT_RULES.find((rule) => rule.over.includes(draft.act) && rule.pattern.test(places[rule.in]));
  return rule === undefined ? { act: draft.act, rule: null } : { act: rule.act, rule: rule.id };
}
