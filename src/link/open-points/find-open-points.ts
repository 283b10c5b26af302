import type { OpenKind, OpenPoint } from '../../model/conflict.ts';
import type { Reason } from '../../model/reason.ts';
import type { Act } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { hullOf, overlaps, type Span } from '../../text/span.ts';
import { type Member, sentenceAround, statementAround } from '../member.ts';
import { isAnswered } from './is-answered.ts';
import { OPEN_PHRASES } from './open-phrases.ts';

/** Acts that leave a question open. */
const KIND_BY_ACT: Partial<Record<Act, OpenKind>> = {
  unaware: 'unaware',
  decline: 'declined',
  ask: 'unanswered',
};

/**
 * What nobody has confirmed or answered in a report: statements whose source does not know or declines, questions
 * that nothing answers, and the reporter's own words for it. In text order, each place once.
 */
export function findOpenPoints(member: Member): OpenPoint[] {
  const points: OpenPoint[] = [];
  const open = (kind: OpenKind, statement: string | null, span: Span, reasons: Reason[]): void => {
    // A source who declines in the words of a phrase is one point, not two.
    if (points.some((point) => overlaps(point.span, span))) return;
    const id = `open-${member.report.id}-${span.start}-${span.end}`;
    points.push({ id, kind, report: member.report.id, statement, span, reasons });
  };
  for (const [index, statement] of member.statements.entries()) {
    const kind = KIND_BY_ACT[statement.act];
    // Of a message its own words: the label above them may stand several messages before.
    const isMessage = statement.cue === null && statement.content.length > 0;
    const hull = isMessage ? hullOf(statement.content) : hullOfStatement(statement);
    if (kind === undefined || hull === undefined) continue;
    if (statement.act === 'ask' && isAnswered(member, statement, index)) continue;
    open(kind, statement.id, hull, [{ rule: `open:act-${statement.act}`, span: statement.cue ?? hull }]);
  }
  for (const { id, kind, pattern } of OPEN_PHRASES) {
    for (const match of member.report.text.matchAll(pattern)) {
      const phrase = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAround(member.sentences, phrase);
      if (sentence === undefined) continue;
      open(
        kind,
        statementAround(member, phrase)?.id ?? null,
        clauseAround(member.report.text, sentence, phrase),
        [{ rule: `open:${id}`, span: phrase }],
      );
    }
  }
  return points.sort((a, b) => a.span.start - b.span.start);
}

/** The part of a sentence between its semicolons and full stops: what the phrase speaks of. */
function clauseAround(text: string, sentence: Span, phrase: Span): Span {
  const before = text.slice(sentence.start, phrase.start);
  const after = text.slice(phrase.end, sentence.end);
  const cut = Math.max(before.lastIndexOf('；'), before.lastIndexOf('; '), before.lastIndexOf('。'));
  const rest = after.search(/[；。;]/);
  const start = cut < 0 ? sentence.start : sentence.start + cut + 1;
  const lead = text.slice(start, phrase.start).search(/\S/);
  return { start: start + Math.max(0, lead), end: rest < 0 ? sentence.end : phrase.end + rest };
}
