import type { Mention } from '../../../model/mention.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { trimSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { quotationsTouching } from './quotations-touching.ts';
import type { AnyDraft } from './statement-draft.ts';
import { turnsOfTalk } from './turns-of-talk.ts';

/** Shorter quotations that stand alone are titles, slogans and scare quotes. */
const SHORTEST = 40;
/** "“…” — Orla Finch": the dash and the name after a quotation. */
const SIGNATURE = /^[ \t]{0,3}[―—–-]{1,2}[ \t]{0,3}(\p{Lu}[^\n"“”:;]{1,80})/u;
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
