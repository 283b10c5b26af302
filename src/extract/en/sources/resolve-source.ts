import type { Mention } from '../../../model/mention.ts';
import type { Statement } from '../../../model/statement.ts';
import { partitionPoint } from '../../../text/partition-point.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import type { AnyDraft } from '../statements/statement-draft.ts';

/** How far back a pronoun reaches, in characters: two or three sentences of news. */
const REACH = 700;

/** What is looked at of the statements before. */
type Spoken = Pick<Statement, 'source' | 'sourceFrom' | 'mode' | 'speaker'>;

/**
 * Whom a pronoun stands for: the speaker before, or the one person or role that its paragraph names before
 * it. Null where there is nobody near, or where two could be meant. `mentions` are in text order.
 */
export function resolveSource(
  draft: AnyDraft,
  before: readonly Spoken[],
  mentions: readonly Found<Mention>[],
  text: string,
): Span | null {
  if (draft.source === null) {
    const isQuotation = draft.reasons.some(({ rule }) => rule === 'en:turn:quotation-alone');
    if (isQuotation) return speakerOfQuotation(draft, before);
    return isElided(draft, text) ? speakerOfSentenceBefore(draft, before, text) : null;
  }
  const words = sliceSpan(text, draft.source);
  if (/^it$/i.test(words)) return bodyBefore(draft.source, before, text);
  const kind = pronounKind(words);
  if (kind === undefined || kind === 'open') return null;
  const at = draft.source.start;
  const paragraph = text.slice(Math.max(0, at - REACH), at).lastIndexOf('\n') + Math.max(0, at - REACH) + 1;
  const speaker = speakerBefore(kind, before, at, text);
  if (kind === 'several') return speaker;
  if (speaker !== null && speaker.start >= paragraph) {
    const others = namedBetween(mentions, speaker.end, at).filter((mention) => mention.type === 'person');
    return others.some((other) => !sharesName(text, other.span, speaker)) ? null : speaker;
  }
  const named = namedBetween(mentions, paragraph, at);
  if (named.length === 0) return speaker;
  const last = named.at(-1)!.span;
  return named.every((mention) => sharesName(text, mention.span, last)) ? withArticle(text, last) : null;
}

const BODIES: ReadonlySet<string> = new Set(['official', 'company', 'media']);

/**
 * The inspectorate answered on Friday. 【It】 said …: the one body that the sentence before begins with, or that spoke in it. Null where
 * there is none.
 */
function bodyBefore({ start }: Span, before: readonly Spoken[], text: string): Span | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const opening = OPENING_SENTENCE.exec(text.slice(Math.max(line, start - REACH), start));
  if (opening === null) return null;
  const first = start - opening[0].length;
  const last = before.at(-1);
  const spoke = last?.sourceFrom ?? last?.source ?? null;
  if (spoke !== null && spoke.start >= first && spoke.end <= start)
    return BODIES.has(last!.speaker) && !/\bspokes|\band\b/i.test(sliceSpan(text, spoke)) ? spoke : null;
  const name = NAMED_BODY.exec(text.slice(first, start))?.[0];
  if (name === undefined || !BODIES.has(speakerOf(name)?.speaker ?? '')) return null;
  return { start: first, end: first + name.length };
}

/** The sentence right before, to its full stop. */
const OPENING_SENTENCE = /[^.!?\n]+(?:(?<=\b(?:Mr|Mrs|Ms|Dr|St|No|[A-Z]))\.[^.!?\n]+)*[.!?] $/;
/** The Land and Water Inspectorate. */
const NAMED_BODY =
  /^The (?:\p{Lu}[\p{L}'’&-]*|(?:of|and|for)(?= \p{Lu}))(?: (?:\p{Lu}[\p{L}'’&-]*|(?:of|and|for)(?= \p{Lu})))*/u;

/** A quotation that stands alone goes on from the statement before it, if that was near and quoted too. */
function speakerOfQuotation(draft: AnyDraft, before: readonly Spoken[]): Span | null {
  const last = before.at(-1);
  const at = draft.content[0]?.start ?? 0;
  if (last === undefined || last.mode === 'indirect') return null;
  const named = last.sourceFrom ?? last.source;
  return named !== null && named.end <= at && at - named.end < 2 * REACH ? named : null;
}

/** "Manager says it is safe. 【Told us】 to wait.": a verb in the past or the third person that opens its sentence. */
function isElided({ cue }: AnyDraft, text: string): boolean {
  return (
    cue !== null &&
    ELIDED.test(text.slice(cue.start, cue.end + LONGEST_HEARER)) &&
    /(?:[.!?;][”"’)]? |\n)(?:(?:And|But|Also|Then|Even|Later|and|but|also|then) )?$/.test(
      text.slice(Math.max(0, cue.start - 8), cue.start),
    )
  );
}

/** "Told that it was new, …", "Asked whether …, …" are participles: who is told stands behind. */
const ELIDED =
  /^(?:(?:also|even|then|later|just) )?(?:(?:told|asked|warned) (?:us|me|him|her|them|everyone|everybody|people|staff|drivers|tenants|readers|all of (?:us|them))\b|(?:says|said|tells|adds|added|claims|claimed|insists|insisted|admits|admitted|denies|denied|warns|asks|wants|thinks)\b)/i;
const LONGEST_HEARER = 14;

/** Who spoke in the sentence right before, on the same line. */
function speakerOfSentenceBefore({ cue }: AnyDraft, before: readonly Spoken[], text: string): Span | null {
  const last = before.at(-1);
  const named = last?.sourceFrom ?? last?.source ?? null;
  if (cue === null || named === null || named.end > cue.start) return null;
  const between = text.slice(named.end, cue.start);
  return between.length < REACH && !between.includes('\n') ? named : null;
}

/** The last named speaker of fitting number within reach. */
function speakerBefore(
  kind: 'one' | 'several',
  before: readonly Spoken[],
  at: number,
  text: string,
): Span | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const named = before[i]!.sourceFrom ?? before[i]!.source;
    if (named === null || named.end > at) continue;
    if (at - named.end > REACH) return null;
    const name = sliceSpan(text, named);
    if (pronounKind(name) === undefined && (kind === 'several') === isSeveral(name)) return named;
  }
  return null;
}

/** Persons and roles between two offsets, in text order. */
function namedBetween(mentions: readonly Found<Mention>[], from: number, to: number): Found<Mention>[] {
  const first = partitionPoint(mentions.length, (index) => mentions[index]!.span.start < from);
  const named: Found<Mention>[] = [];
  for (let i = first; i < mentions.length && mentions[i]!.span.end <= to; i++) {
    if (mentions[i]!.type === 'person' || mentions[i]!.type === 'role') named.push(mentions[i]!);
  }
  return named;
}

/** "Orla Finch" and "Finch" are one. */
function sharesName(text: string, a: Span, b: Span): boolean {
  const word = (span: Span) => sliceSpan(text, span).split(' ').at(-1)!;
  return sliceSpan(text, b).includes(word(a)) || sliceSpan(text, a).includes(word(b));
}

/** "a person in charge": the article belongs to whom the pronoun stands for. */
function withArticle(text: string, span: Span): Span {
  const article = /\b(?:an?|the) $/i.exec(text.slice(Math.max(0, span.start - 4), span.start));
  return article === null ? span : { start: span.start - article[0].length, end: span.end };
}

export function pronounKind(source: string): 'one' | 'several' | 'open' | undefined {
  if (/^(?:he|she|the (?:spokes(?:man|woman|person)|official|officer|man|woman|employee))$/i.test(source))
    return 'one';
  if (/^they$/i.test(source)) return 'several';
  return /^(?:i|we|you|it|who|this|that|one|some|him|her|them)$/i.test(source) ? 'open' : undefined;
}

function isSeveral(name: string): boolean {
  return (
    /\band\b/i.test(name) ||
    /^(?:\w+ )?(?:parents|residents|officials|police|users|netizens|people|workers|families|neighbou?rs|witnesses)\b/i.test(
      name,
    )
  );
}
