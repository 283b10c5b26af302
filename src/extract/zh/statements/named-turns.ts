import type { Block } from '../../../model/report.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import type { Draft } from './statement-draft.ts';

/** 记者：…, 何山：…, 何女士（电话）：…: whom a block begins with. */
const HEAD =
  /^([^\s：:，。；！？“”（）()《》【】#@·]{1,12})(?:（[^（）：:]{1,10}）|\([^():：]{1,10}\))?[：:]\s*/;
/** Lines about the article itself, and of a table. */
const NO_TURN =
  /编辑|责编|来源|作者|审核|校对|摄影|摄像|图片|电话|时间|地点|地址|价格|标题|提醒|本报|联系人|出席|列席|^主持$|^记录$|^\d/;
/** 他说：, 我又追问：, 他告诉我：: a verb of saying, and no label. */
const SAYS = /.(?:[说问答]|说道|问道|答道|表示|告诉我们?|告诉记者)$/;
/** What is shorter is an entry of a list. */
const MIN_TURN = 4;
/** An interview has at least so many turns, of at least two who take turns, one of them asking. */
const MIN_TURNS = 4;
const ASKS = /[？?]”?$/;
/** What stands between two turns that follow one another: a closing mark, blank lines. */
const MAX_BETWEEN = 12;

interface Turn {
  readonly head: string;
  readonly source: Span;
  readonly content: Span;
}

/** Turns of a printed interview in which names stand for 问 and 答; `[]` where the blocks are no interview. */
export function namedTurns(text: string, blocks: readonly Block[]): Draft[] {
  const turns = blocks.flatMap((block) => turnOf(text, block) ?? []);
  const counts = new Map<string, number>();
  for (const { head } of turns) counts.set(head, (counts.get(head) ?? 0) + 1);
  const taken = turns.filter(({ head }) => counts.get(head)! > 1);
  const isInterview =
    taken.length >= MIN_TURNS &&
    new Set(taken.map(({ head }) => head)).size > 1 &&
    taken.some((turn) => asks(text, turn));
  if (isInterview) return taken.map(draftOf);
  return turns
    .filter((turn, at) => isAnswered(text, turn, turns[at + 1]) || isAnswered(text, turns[at - 1], turn))
    .map(draftOf);
}

/** 记者：…？ and 何山：… right below: a question and its answer. */
function isAnswered(text: string, asked: Turn | undefined, answer: Turn | undefined): boolean {
  if (asked === undefined || answer === undefined || asked.head === answer.head) return false;
  const [end, start] = [asked.content.end, answer.source.start];
  return start - end <= MAX_BETWEEN && asks(text, asked) && /^”?\s*$/.test(text.slice(end, start));
}

/** Its last characters tell. */
function asks(text: string, { content: { start, end } }: Turn): boolean {
  return ASKS.test(text.slice(Math.max(start, end - 2), end));
}

function turnOf(text: string, block: Span): Turn | undefined {
  const opening = HEAD.exec(text.slice(block.start, Math.min(block.end, block.start + MAX_OPENING)));
  if (opening === null || NO_TURN.test(opening[1]!) || SAYS.test(opening[1]!)) return undefined;
  const said = trimSpan(text, { start: block.start + opening[0].length, end: block.end });
  if (said === undefined || said.end - said.start < MIN_TURN) return undefined;
  const source = { start: block.start, end: block.start + opening[1]!.length };
  return { head: opening[1]!, source, content: inMarks(text, said) };
}
const MAX_OPENING = 32;

/** Without the marks around all of it. */
function inMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return /^“[^“”]+”$/.test(words) ? { start: start + 1, end: end - 1 } : { start, end };
}

function draftOf({ source, content }: Turn): Draft {
  return {
    source,
    sourceFrom: null,
    cue: null,
    found: null,
    content: [content],
    mode: 'direct',
    anonymous: false,
    frame: 'colon',
  };
}
