import type { OpenKind, OpenPoint } from '../../model/conflict.ts';
import type { Reason } from '../../model/reason.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { foldScript } from '../../text/script.ts';
import { hullOf, overlaps, type Span } from '../../text/span.ts';
import { CALLED_FALSE_ZH } from '../denial/called-false.ts';
import { type Member, sentenceAround, statementAround } from '../member.ts';
import { isAboutName } from './is-about-name.ts';
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
    if (isAboutName(member, statement) || isAppeal(member.report.text, statement)) continue;
    open(kind, statement.id, hull, [{ rule: `open:act-${statement.act}`, span: statement.cue ?? hull }]);
  }
  for (const { id, kind, pattern } of OPEN_PHRASES) {
    for (const match of member.report.text.matchAll(pattern)) {
      const phrase = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAround(member.sentences, phrase);
      if (sentence === undefined || isAdmission(member.report.text, phrase, sentence)) continue;
      if (isTalkCalledFalse(member.report.text, phrase, sentence)) continue;
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

/** 请大家不要信谣: nobody has to answer it. A demand with a question in it (请问…, 何时…) stays. */
function isAppeal(text: string, { act, cue, content }: Statement): boolean {
  const [first] = content;
  if (act !== 'ask' || first === undefined) return false;
  // 本报【敦促】渡口公开录像: the word of the appeal may be the cue.
  const words = text.slice(first.start, content.at(-1)!.end + 1);
  const isOne = APPEAL.test(words) || (cue !== null && APPEAL.test(text.slice(cue.start, cue.end)));
  return isOne && !QUESTION.test(words);
}
const APPEAL =
  /^(?:我们|我們|本报|本報)?(?:也|还|還|同时|同時)?(?:促请|促請|敦促|请(?!问)|請(?!問)|恳请|懇請|呼吁|呼籲|希望|不要|切勿|别|別|勿)|^(?:(?:not|never) to|please|do not|don['’]t)\b/i;
const QUESTION =
  /[?？吗嗎呢]|什么|什麼|为何|為何|是否|谁|誰|哪|怎么|怎麼|如何|何时|何時|多少|\b(?:what|why|whether|who|when|how|which)\b/i;

/** 我们没有核实，这是我们的失误; 未经核实，现予收回: what somebody admits or takes back is not open. */
function isAdmission(text: string, phrase: Span, sentence: Span): boolean {
  if (!/核实|查证|核實|查證/.test(text.slice(phrase.start, phrase.end))) return false;
  return (
    /(?:我们|我們|我[司方台报]?|本[司台报公人])[^，。；]{0,6}$/.test(
      text.slice(sentence.start, phrase.start),
    ) ||
    /^[^。；]{0,30}(?:收回|撤回|失误|失誤|致歉|道歉|更正|检讨|檢討|错误|錯誤|对不起|對不起|抱歉|删(?:掉|除|了)?)/.test(
      text.slice(phrase.end, sentence.end),
    )
  );
}

/** 网传“警铃【无人应答】”与事实不符: it stands in talk that is called false, and so is answered. */
function isTalkCalledFalse(text: string, phrase: Span, sentence: Span): boolean {
  const before = text.slice(sentence.start, phrase.start);
  const isQuoted =
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('「')) >
    Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'));
  return isQuoted && QUOTED_TALK_CALLED_FALSE.test(foldScript(text.slice(phrase.end, sentence.end)));
}

const QUOTED_TALK_CALLED_FALSE = new RegExp(`^[^”」。；]*[”」][^，。；]{0,16}${CALLED_FALSE_ZH}`);

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
