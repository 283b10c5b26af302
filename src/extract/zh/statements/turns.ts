import type { Block } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';
import { CUE_BY_WORD } from '../cues/cues.ts';
import { trimContent } from './find-content.ts';
import { type NamedTurn, namedTurns } from './named-turns.ts';
import { type FactCheck, readFactCheck } from './notices/fact-check.ts';
import { postTurns } from './post-turns.ts';
import { ruleDraft } from './rule-draft.ts';
import type { Draft } from './statement-draft.ts';

/** 问：…, 答：…: how a turn of an interview in print begins. */
const TURN = /^\s*(问|答)[：:]\s*/;

/** Turns of a printed interview by where their blocks begin: the letter is the cue, and all behind it was said. */
export function turnsByStart(
  text: string,
  blocks: readonly Block[],
  check: FactCheck = readFactCheck(text, blocks),
): ReadonlyMap<number, Draft> {
  const named = namedTurns(text, blocks);
  const turns = new Map<number, Draft>();
  for (const { start, draft } of [...postTurns(text, blocks), ...named]) turns.set(start, draft);
  for (const [start, draft] of check.turns) turns.set(start, draft);
  const sides = sidesOf(text, named);
  for (const { start, end } of blocks) {
    const match = TURN.exec(text.slice(start, Math.min(end, start + MAX_OPENING)));
    const content = match === null ? undefined : trimContent(text, { start: start + match[0].length, end });
    if (match === null || content === undefined) continue;
    const at = start + match[0].indexOf(match[1]!);
    const draft = turnDraft(match[1]!, { start: at, end: at + 1 }, withStop(text, content, end));
    // What a check of facts answers, it answers itself.
    const from = sides.get(match[1]!) ?? (match[1] === '答' ? check.checker : null);
    turns.set(start, { ...draft, sourceFrom: from });
  }
  return turns;
}

/** Who asks (问) and who answers (答), where the turns before have named one of each: 晚报：…？ 何山：… 问：…？ 答：… */
function sidesOf(text: string, named: readonly NamedTurn[]): ReadonlyMap<string, Span> {
  const sides = new Map<string, Map<string, Span>>([
    ['问', new Map()],
    ['答', new Map()],
  ]);
  for (const { draft } of named) {
    const said = draft.content.at(-1)!;
    const side = /[？?]$/.test(text.slice(said.start, said.end)) ? '问' : '答';
    const source = draft.sourceFrom ?? draft.source!;
    const by = sides.get(side)!;
    const words = text.slice(source.start, source.end);
    if (!/^[问答]$/.test(words) && !by.has(words)) by.set(words, source);
  }
  return new Map(
    [...sides].flatMap(([side, by]) => (by.size === 1 ? [[side, [...by.values()][0]!] as const] : [])),
  );
}

const MAX_OPENING = 12;

/** The stop at the end of a turn belongs to its words, as it does in quotation marks. */
function withStop(text: string, { start, end }: Span, last: number): Span {
  return end < last && /[。！？]/.test(text[end]!) ? { start, end: end + 1 } : { start, end };
}

function turnDraft(word: string, cue: Span, content: Span): Draft {
  return ruleDraft({ frame: 'turn', content: [content], cue, word: CUE_BY_WORD.get(word)!, mode: 'direct' });
}
