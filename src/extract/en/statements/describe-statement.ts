import type { Mention } from '../../../model/mention.ts';
import type { Act, Mode, Speaker, Statement } from '../../../model/statement.ts';
import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { createRuleNames } from '../../rule-names.ts';
import { ACT_RULES, HEDGES } from '../acts/statement-acts.ts';
import { findRelay } from '../sources/find-relay.ts';
import { SPEAKER_WORDS } from '../sources/speaker-words.ts';
import { wordsOf } from '../words/passage-words.ts';
import { quotationsTouching } from './quotations-touching.ts';
import type { AnyDraft } from './statement-draft.ts';

const actRule = createRuleNames('en:act');

/** Enough to see what is said of what; an act shows itself early. */
const LOOK_AT = 240;
const HEAD_ENDS = new Set(['of', 'in', 'on', 'at', 'from', 'with', 'for', 'who', 'by', 'near']);

/** The kind of speaker by each noun that tells it, with the row's place in the table. */
const ROWS_BY_WORD = new Map(
  [...SPEAKER_WORDS.entries()]
    .reverse()
    .flatMap(([row, { words }]) => words.split(' ').map((word) => [word, row])),
);

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

/** A role that belongs to any body speaks for the one named before it: "the Water Board … The staff said". */
const ANY_BODYS_ROLE =
  /^(?:an?|the|another|one|its|their)? ?(?:staff|staff member|member of staff|person in charge|spokes(?:man|woman|person)|employee|worker|representative|official|manager|director|deputy director)$/i;
const PARAGRAPH = 600;

/** What kind of speaker the words at `source` name. */
export function speakerAt(
  { text }: Pick<Passage, 'text'>,
  source: Span,
  mentions: readonly Found<Mention>[],
): Speaker {
  const words = sliceSpan(text, source);
  const own = speakerOf(words);
  if (own !== 'unknown') return own;
  if (ANY_BODYS_ROLE.test(words)) {
    const body = bodyBefore(text, source, mentions);
    return body === undefined ? own : speakerOf(sliceSpan(text, body));
  }
  // A firm whose name says nothing of its kind; a name without a title is that of somebody whom the matter concerns.
  const named = mentions.find(({ type, span }) => NAMES.has(type) && contains(source, span));
  return named === undefined ? own : named.type === 'body' ? 'company' : 'party';
}

const NAMES: ReadonlySet<string> = new Set(['person', 'body']);

/** The last body that the same paragraph names before `source`. */
function bodyBefore(text: string, source: Span, mentions: readonly Found<Mention>[]): Span | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < source.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && source.start - mentions[i]!.span.start < PARAGRAPH; i--) {
    const { type, span } = mentions[i]!;
    if (type === 'body') return text.slice(span.end, source.start).includes('\n') ? undefined : span;
  }
  return undefined;
}

/**
 * What kind of speaker the words name: `unknown` where no noun of theirs tells. The head comes first: in
 * "netizens on social media" the netizens speak, not the media.
 */
export function speakerOf(source: string): Speaker {
  const words = source
    .toLowerCase()
    .slice(0, LOOK_AT)
    .replace(/\bpress (?=office|officer|secretary|release|conference)/g, '')
    .split(/[^\p{L}.-]+/u);
  const border = words.findIndex((word, at) => at > 0 && HEAD_ENDS.has(word));
  const row = (border < 0 ? undefined : firstRow(words.slice(0, border))) ?? firstRow(words);
  return row === undefined ? 'unknown' : SPEAKER_WORDS[row]!.speaker;
}

function firstRow(words: readonly string[]): number | undefined {
  const rows = words
    .map((word) => ROWS_BY_WORD.get(word) ?? ROWS_BY_WORD.get(word.replace(/\.$/, '')))
    .filter((row) => row !== undefined);
  return rows.length === 0 ? undefined : Math.min(...rows);
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
