import type { Mention } from '../../../model/mention.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { quotationsTouching } from './quotations-touching.ts';
import type { AnyDraft } from './statement-draft.ts';

/** Shorter quotations that stand alone are titles, slogans and scare quotes. */
const SHORTEST = 40;
/** "“…” — Orla Finch": the dash and the name after a quotation. */
const SIGNATURE = /^[ \t]{0,3}[―—–-]{1,2}[ \t]{0,3}(\p{Lu}[^\n"“”:;]{1,80})/u;
/** "FINCH: …", "Mayor Orla Finch: …" at the head of a line. */
const TURN = /^["“]?((?:\p{Lu}[\p{L}.'’-]*[ \t]){0,4}\p{Lu}[\p{L}.'’-]*):[ \t]+(?=\S)/u;
const IN_CAPITALS = /^\p{Lu}[\p{Lu} .'’-]+$/u;
const LOOK_AT = 120;

/**
 * What is said without a verb of saying: turns of talk, signed quotations, quotations that stand alone. What
 * `taken` already tells is left out. `[]` for none.
 */
export function turnStatements(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  taken: readonly AnyDraft[],
): AnyDraft[] {
  const told = new Set(
    taken.flatMap((draft) => draft.content.flatMap((span) => quotationsTouching(passage.quotations, span))),
  );
  const drafts: AnyDraft[] = turnsOfTalk(passage, mentions);
  const turns = new Set(drafts.flatMap((draft) => quotationsTouching(passage.quotations, draft.content[0]!)));
  for (const quotation of passage.quotations) {
    if (told.has(quotation) || turns.has(quotation) || !quotation.closed) continue;
    const draft = signedQuotation(passage.text, quotation) ?? loneQuotation(passage, quotation);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** Lines that begin with a speaker and a colon, where the name is known or the talk goes on. */
function turnsOfTalk(passage: Passage, mentions: readonly Found<Mention>[]): AnyDraft[] {
  const names = new Set(mentions.filter(isSpeaker).map(({ span }) => span.start));
  const turns = passage.blocks.flatMap((block) => {
    const match = TURN.exec(passage.text.slice(block.start, Math.min(block.end, block.start + LOOK_AT)));
    if (match === null) return [];
    const start = block.start + match[0].indexOf(match[1]!);
    const source = { start, end: start + match[1]!.length };
    const said = trimSpan(passage.text, { start: block.start + match[0].length, end: block.end });
    return said === undefined ? [] : [{ name: match[1]!, source, said: withoutMarks(passage.text, said) }];
  });
  // A name in capitals is a speaker where two lines or more begin so: a transcript, no headline.
  const inCapitals = turns.filter(({ name }) => IN_CAPITALS.test(name)).length > 1;
  return turns
    .filter(({ name, source }) => (IN_CAPITALS.test(name) ? inCapitals : names.has(source.start)))
    .map(({ source, said }) => ({
      source,
      cue: null,
      content: [said],
      act: 'assert',
      reasons: [{ rule: 'en:turn:colon', span: source }],
    }));
}

function isSpeaker({ type }: Found<Mention>): boolean {
  return type === 'person' || type === 'role' || type === 'body';
}

function signedQuotation(text: string, quotation: Quotation): AnyDraft | undefined {
  const match = SIGNATURE.exec(text.slice(quotation.end, quotation.end + LOOK_AT));
  if (match === null || !opensSentence(text, quotation.start)) return undefined;
  const start = quotation.end + match[0].indexOf(match[1]!);
  const source = trimSpan(text, { start, end: start + match[1]!.replace(/[.\s]+$/, '').length });
  if (source === undefined) return undefined;
  return {
    source,
    cue: null,
    content: [quotation.inner],
    act: 'assert',
    reasons: [{ rule: 'en:turn:signature', span: source }],
  };
}

/** HILL RADIO – “The Noon Desk” – Transcript: what stands within a line of other words is a title, and nobody signs it. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[\n.!?:”"])\s*$/.test(text.slice(Math.max(0, start - 4), start));
}

/** A quotation that fills its paragraph: the speaker before goes on. */
function loneQuotation({ text }: Passage, quotation: Quotation): AnyDraft | undefined {
  const opens = quotation.start === 0 || text[quotation.start - 1] === '\n';
  const closes = quotation.end === text.length || text[quotation.end] === '\n';
  if (!opens || !closes || quotation.end - quotation.start < SHORTEST) return undefined;
  return {
    source: null,
    cue: null,
    content: [quotation.inner],
    act: 'assert',
    reasons: [{ rule: 'en:turn:quotation-alone', span: quotation.inner }],
  };
}

function withoutMarks(text: string, span: Span): Span {
  const last = text[span.end - 1];
  return (last === '"' || last === '”') && span.end - span.start > 1
    ? { start: span.start, end: span.end - 1 }
    : span;
}
