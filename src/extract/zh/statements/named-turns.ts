import type { Block } from '../../../model/report.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import { canSpeak } from '../sources/can-speak.ts';
import type { Draft } from './statement-draft.ts';
import { type TurnLabel, turnLabel } from './turn-labels.ts';

/** What is shorter is an entry of a list. */
const MIN_TURN = 4;
/** An interview has at least so many turns, of at least two who take turns, one of them asking. */
const MIN_TURNS = 4;
const ASKS = /[？?]”?$/;
/** What stands between two turns that follow one another: a closing mark, blank lines. */
const MAX_BETWEEN = 12;

interface Turn extends TurnLabel {
  readonly start: number;
  readonly content: Span;
}

/** A turn of a talk by where its line begins. */
export interface NamedTurn {
  readonly start: number;
  readonly draft: Draft;
}

/** Turns of a printed talk in which names stand for 问 and 答; `[]` where the lines are no talk. */
export function namedTurns(text: string, blocks: readonly Block[]): NamedTurn[] {
  // 对话店主何山：水是黄的: a headline is no turn.
  const turns = blocks.flatMap((block) => (block.role === 'title' ? [] : (turnOf(text, block) ?? [])));
  // Who speaks more than once; a longer label, 区教育局局长何山, is of the one whom it ends with.
  const keys = new Set(turns.map(({ key }) => key));
  const own = turns.map((turn) => ({ ...turn, key: shortKey(turn.key, keys) }));
  const counts = new Map<string, number>();
  for (const { key } of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = own.filter(({ key }) => counts.get(key)! > 1);
  const isTalk =
    taken.length >= MIN_TURNS &&
    new Set(taken.map(({ key }) => key)).size > 1 &&
    own.some((turn) => asks(text, turn));
  const chosen = isTalk
    ? // At a press conference each who asks has one turn, and some who answer.
      own.filter(
        (turn, at) =>
          counts.get(turn.key)! > 1 ||
          isAnswered(text, own[at - 1], turn) ||
          (canSpeak(text, turn.source, []) &&
            (follows(text, own[at - 1], turn) || follows(text, turn, own[at + 1]))),
      )
    : own.filter((turn, at) => isAnswered(text, turn, own[at + 1]) || isAnswered(text, own[at - 1], turn));
  const fullest = new Map<string, Span>();
  return chosen.map((turn) => {
    const known = fullest.get(turn.key);
    const isLonger = known !== undefined && text.slice(known.start, known.end).length > turn.key.length;
    if (known === undefined) fullest.set(turn.key, turn.source);
    return { start: turn.start, draft: draftOf(turn, isLonger ? known : null) };
  });
}

/** 区教育局局长何山 → 何山, where he has a turn by that alone. */
function shortKey(key: string, keys: ReadonlySet<string>): string {
  for (let length = 2; length <= Math.min(4, key.length - 1); length++) {
    const end = key.slice(-length);
    if (keys.has(end)) return end;
  }
  return key;
}

/** 记者：…？ and 何山：… right below: a question and its answer. */
function isAnswered(text: string, asked: Turn | undefined, answer: Turn | undefined): boolean {
  if (asked === undefined || answer === undefined || asked.key === answer.key) return false;
  return follows(text, asked, answer) && asks(text, asked);
}

/** Whether nothing stands between two turns. */
function follows(text: string, one: Turn | undefined, next: Turn | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  const between = text.slice(one.content.end, next.start);
  return between.length <= MAX_BETWEEN && /^[”。！？]?\s*$/.test(between);
}

/** Its last characters tell. */
function asks(text: string, { content: { start, end } }: Turn): boolean {
  return ASKS.test(text.slice(Math.max(start, end - 2), end));
}

function turnOf(text: string, block: Span): Turn | undefined {
  const label = turnLabel(text, block);
  if (label === undefined) return undefined;
  const said = trimSpan(text, { start: label.end, end: block.end });
  if (said === undefined || said.end - said.start < MIN_TURN) return undefined;
  return { ...label, start: block.start, content: inMarks(text, said) };
}

/** Without the marks around all of it. */
function inMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return /^“[^“”]+”$/.test(words) ? { start: start + 1, end: end - 1 } : { start, end };
}

/** 主持人：…, named with his title at his first turn: what the label stands for. */
function draftOf({ source, content }: Turn, sourceFrom: Span | null): Draft {
  return {
    source,
    sourceFrom,
    cue: null,
    found: null,
    content: [content],
    mode: 'direct',
    anonymous: false,
    frame: 'colon',
  };
}
