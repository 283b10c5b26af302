import type { Mention } from '../../../model/mention.ts';
import { contains, type Span, sliceSpan, trimSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { judgeAnswer } from '../acts/answer-acts.ts';
import type { AnyDraft } from './statement-draft.ts';

/** "FINCH: …", "Mayor Orla Finch: …", "Orla Finch (mayor): …" at the head of a line. */
const TURN =
  /^["“]?((?:\p{Lu}[\p{L}.'’-]*[ \t]){0,4}\p{Lu}[\p{L}.'’-]*)(?:[ \t]\([^()\n]{2,60}\))?:[ \t]+(?=\S)/u;
/** "Q: …", "Q (Hill Radio): …", "A. …": who asks stands in brackets, if anywhere. */
const MARKED =
  /^["“]?(Q|A|Question|Answer)(?:[ \t]?\d{1,2})?(?:[ \t]?\(([^()\n]{2,80})\))?(?::|\.(?=[ \t]))[ \t]+(?=\S)/u;
const IN_CAPITALS = /^\p{Lu}[\p{Lu} .'’-]+$/u;
const LOOK_AT = 120;

interface Turn {
  /** Who speaks; null where a letter alone stands for it. */
  readonly source: Span | null;
  readonly label: Span;
  readonly name: string;
  readonly said: Span;
  readonly kind: 'named' | 'question' | 'answer';
}

/**
 * Lines that begin with a speaker and a colon, where the name is known or the talk goes on. Of two or more each is told word for word: its
 * own words tell its act, and a question is asked.
 */
export function turnsOfTalk(passage: Passage, mentions: readonly Found<Mention>[]): AnyDraft[] {
  const names = new Set(mentions.filter(isSpeaker).map(({ span }) => span.start));
  const turns = passage.blocks.flatMap((block) => turnAt(passage.text, block) ?? []);
  // A name in capitals is a speaker where two lines or more begin so: a transcript, no headline.
  const isTalk = turns.filter(({ name }) => IN_CAPITALS.test(name)).length > 1;
  const asks = turns.some(({ kind }) => kind === 'question') && turns.length > 1;
  const taken = turns.filter(({ name, label, kind }) => {
    if (kind !== 'named') return asks;
    return IN_CAPITALS.test(name) ? isTalk : names.has(label.start) || asks;
  });
  return taken.map((turn, at) => draftOf(passage.text, turn, taken.length > 1 ? taken[at - 1] : turn));
}

/** A turn with the one before it; with itself where it is the only one, and no talk. */
function draftOf(text: string, turn: Turn, before: Turn | undefined): AnyDraft {
  const { source, label, said, kind } = turn;
  const draft = { source, cue: source === label ? null : label, content: [said] };
  const reasons = [{ rule: kind === 'question' ? 'en:turn:question' : 'en:turn:colon', span: label }];
  if (before === turn) return { ...draft, act: 'assert', reasons };
  const words = sliceSpan(text, said);
  const asked = before !== undefined && isAsked(text, before) ? sliceSpan(text, before.said) : null;
  const told = judgeAnswer(words, asked);
  const act = isAsked(text, turn) ? 'ask' : told.act;
  // Where a question is asked its mark tells so, whatever its words.
  const rule = act === told.act ? told.rule : 'en:said:question';
  const why = rule === null ? [] : [{ rule, span: said }];
  return { ...draft, act, reasons: [...reasons, ...why], isVerbatim: true };
}

/** Whether a turn asks: marked so, or a last sentence that does. */
function isAsked(text: string, { said, kind }: Turn): boolean {
  return kind === 'question' || (kind === 'named' && text[said.end - 1] === '?');
}

function turnAt(text: string, block: Span): Turn | undefined {
  const line = text.slice(block.start, Math.min(block.end, block.start + LOOK_AT));
  const marked = MARKED.exec(line);
  const match = marked ?? TURN.exec(line);
  if (match === null) return undefined;
  const said = trimSpan(text, { start: block.start + match[0].length, end: block.end });
  if (said === undefined) return undefined;
  const spanOf = (words: string) => {
    const start = block.start + match[0].indexOf(words);
    return { start, end: start + words.length };
  };
  const name = match[1]!;
  const label = spanOf(name);
  const turn = { label, name, said: withoutMarks(text, said) };
  if (marked === null) return { ...turn, source: label, kind: 'named' };
  const who = marked[2] === undefined ? null : spanOf(marked[2]);
  return { ...turn, source: who, kind: name.startsWith('Q') ? 'question' : 'answer' };
}

function isSpeaker({ type }: Found<Mention>): boolean {
  return type === 'person' || type === 'role' || type === 'body';
}

function withoutMarks(text: string, span: Span): Span {
  const last = text[span.end - 1];
  return (last === '"' || last === '”') && span.end - span.start > 1
    ? { start: span.start, end: span.end - 1 }
    : span;
}

/** Whether a draft only repeats what the turn around it says: I 【want】 to say first, I 【saw】 one label. What he thinks is told. */
export function isOwnTurnAgain(text: string, draft: AnyDraft, turns: readonly AnyDraft[]): boolean {
  const { source, cue, reasons } = draft;
  if (source === null || cue === null || !/^(?:i|we)$/i.test(sliceSpan(text, source))) return false;
  const isWant = reasons.some(({ rule }) => rule === 'en:cue:intend');
  if (!isWant && reasons.some(({ rule }) => rule !== 'en:chain')) return false;
  return turns.some(({ isVerbatim, content }) => isVerbatim === true && contains(content[0]!, cue));
}
