import type { Mention } from '../../../model/mention.ts';
import type { Act, Mode, Statement } from '../../../model/statement.ts';
import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { createRuleNames } from '../../rule-names.ts';
import { ACT_RULES, HEDGES } from '../acts/statement-acts.ts';
import { findRelay } from '../sources/find-relay.ts';
import { speakerAt } from '../speakers/speaker-at.ts';
import { wordsOf } from '../words/passage-words.ts';
import { quotationsTouching } from './quotations-touching.ts';
import type { AnyDraft } from './statement-draft.ts';

const actRule = createRuleNames('en:act');

/** Enough to see what is said of what; an act shows itself early. */
const LOOK_AT = 240;

/** A draft with its mode, act, hedge and kind of speaker. `from` is whom a pronoun stands for. */
export function describeStatement(
  draft: AnyDraft,
  passage: Passage,
  sourceFrom: Span | null,
  mentions: readonly Found<Mention>[],
): Found<Statement> {
  const act = actOf(draft, passage.text);
  const named = sourceFrom ?? draft.source;
  const relay = findRelay(wordsOf(passage), draft);
  return {
    source: draft.source,
    sourceFrom,
    cue: draft.cue,
    addressee: relay.addressee,
    medium: relay.medium,
    content: act.act === 'decline' && draft.act === 'decline' ? [] : [...draft.content],
    mode: modeOf(draft.content, passage),
    act: act.act,
    hedge: hedgeOf(draft, passage.text),
    speaker: named === null ? 'unknown' : speakerAt(passage, named, mentions),
    reasons:
      act.rule === null
        ? [...draft.reasons, ...relay.reasons]
        : [
            ...draft.reasons,
            ...relay.reasons,
            { rule: act.rule, span: draft.cue ?? draft.content[0] ?? null },
          ],
  };
}

function modeOf(content: readonly Span[], passage: Passage): Mode {
  const touching = content.map((span) => quotationsTouching(passage.quotations, span));
  const direct = content.filter((span, i) => touching[i]!.some(({ inner }) => contains(inner, span))).length;
  if (direct === content.length && direct > 0) return 'direct';
  return touching.some((quotations) => quotations.length > 0) ? 'mixed' : 'indirect';
}

function actOf(draft: AnyDraft, text: string): { act: Act; rule: string | null } {
  const cue = draft.cue === null ? '' : sliceSpan(text, draft.cue).toLowerCase();
  const said =
    draft.content[0] === undefined ? '' : sliceSpan(text, draft.content[0]).slice(0, LOOK_AT).toLowerCase();
  const places = { cue, content: said, both: `${cue} ${said}` };
  const rule = ACT_RULES.find((rule) => rule.over.includes(draft.act) && rule.pattern.test(places[rule.in]));
  return rule === undefined ? { act: draft.act, rule: null } : { act: rule.act, rule: actRule(rule.id) };
}

function hedgeOf(draft: AnyDraft, text: string): Span | null {
  for (const span of [draft.cue, ...draft.content]) {
    if (span === null) continue;
    const hedge = HEDGES.exec(text.slice(span.start, Math.min(span.end, span.start + LOOK_AT)));
    if (hedge !== null) {
      return { start: span.start + hedge.index, end: span.start + hedge.index + hedge[0].length };
    }
  }
  return null;
}
