import type { Act, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import type { Transcript } from '../../model/transcript.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { isAnsweredBelow } from './is-answered-below.ts';

const ANSWERS: ReadonlySet<Act> = new Set(['assert', 'confirm', 'deny', 'announce', 'opinion', 'allege']);
/** Whoever declines or does not know leaves a point of his own. */
const REFUSALS: ReadonlySet<Act> = new Set(['decline', 'unaware']);

/**
 * Whether a question got an answer, or a refusal that is a point of its own: in a mail from the message that answers it; in a
 * chat see `isAnsweredBelow`; elsewhere where
 * another statement follows in its sentence or the next two ("Asked whether it was safe, she said she did not know").
 */
export function isAnswered(member: Member, ask: Statement, index: number): boolean {
  const { transcript } = member.report;
  const replied = transcript && repliesTo(transcript, ask);
  if (replied) return member.statements.some(({ source, content }) => saysIn(replied, source, content));
  const [asked] = ask.content;
  if (transcript && asked !== undefined) {
    if (isAnsweredBelow(member.report.text, transcript, asked)) return true;
    if (isRefusedBelow(member, transcript, asked)) return true;
  }
  const hull = hullOfStatement(ask)!;
  const at = member.sentences.findIndex((sentence) =>
    contains(sentence, { start: hull.start, end: hull.start + 1 }),
  );
  const own = member.sentences[at];
  const last = member.sentences[Math.min(at + 2, member.sentences.length - 1)];
  if (own === undefined || last === undefined) return false;
  return member.statements.slice(index + 1).some((next) => {
    const after = hullOfStatement(next);
    if (after === undefined || after.start < hull.end || after.start >= last.end) return false;
    return (
      ANSWERS.has(next.act) ||
      (REFUSALS.has(next.act) && (after.start < own.end || isNextTurn(member, hull, after)))
    );
  });
}

/** 「问：录像会公布吗？」「答：暂不公开。」: the line below the question, which opens with a label of its own. */
function isNextTurn({ report: { text } }: Member, ask: Span, after: Span): boolean {
  const between = text.slice(ask.end, after.start);
  const turn = /^[^\n]{0,3}\n\s*(\S{1,12}[：:])?/.exec(between);
  if (turn === null || between.slice(turn[0].length).includes('\n')) return false;
  return turn[1] !== undefined || /^\S{1,12}[：:]/.test(text.slice(after.start, after.start + 14));
}

/** 加了什么？ and, in the message below, 我也不清楚: a point of its own. */
function isRefusedBelow(
  { report: { text }, statements }: Member,
  { messages }: Transcript,
  asked: Span,
): boolean {
  const at = messages.findIndex(({ body }) => body !== null && contains(body, asked));
  const [asks, next] = [messages[at], messages[at + 1]];
  if (!asks?.label || !next?.label || next.body === null) return false;
  if (sliceSpan(text, asks.label) === sliceSpan(text, next.label)) return false;
  const { body } = next;
  return statements.some(
    ({ act, content: [first] }) => REFUSALS.has(act) && first !== undefined && contains(body, first),
  );
}

/** The bodies of the messages that answer the reporter's one in which a question stands; undefined for any other. */
function repliesTo({ messages }: Transcript, { cue, content }: Statement): Span[] | undefined {
  if (cue !== null || !messages.some(({ reply }) => reply?.message != null && reply.words === null))
    return undefined;
  const asked = messages.findIndex(({ body }) => body !== null && contains(body, content[0]!));
  if (messages[asked]?.side !== 'self') return undefined;
  return messages.flatMap(({ reply, body }) => (reply?.message === asked && body !== null ? [body] : []));
}

function saysIn(bodies: readonly Span[], source: Span | null, content: readonly Span[]): boolean {
  return source !== null && bodies.some((body) => content.some((span) => contains(body, span)));
}
