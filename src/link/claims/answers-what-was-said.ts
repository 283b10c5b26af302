import type { Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { hullOf, type Span, sliceSpan } from '../../text/span.ts';
import { type Member, sentenceAround } from '../member.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { speakerOf } from '../speakers/speaker-of.ts';

/**
 * The question in the sentence of an answer that was not given: 没有就【停电传闻】回应, did not respond to questions about
 * 【the inspections】, asked whether 【other kitchens would be inspected】, she said that she did not know.
 */
const QUESTION_PUT =
  /(?:就|对于|對於|关于|關於|至于|至於|对|對)(?<zh>(?!此|外(?!界))[^，,。；\n]{2,20}?)(?=[，,]|未|没|沒|不|迟迟|遲遲|一直|始终|回应|回應|回复|回覆|答复)|\b(?:about|whether|regarding|concerning|on (?=the\b|its\b|his\b|her\b|why\b|how\b)|over (?=the\b)|asked (?:why|how|who|when|where|if|about))\s*(?<en>[^.,;\n]{3,80})/gi;

/** Words that point at what was said just before: 对此，县教育局未回应; the depot did not respond to the claims. */
export const POINTING =
  /[对對]此|就此|此事|(?:[这這该該]|上述|相关|相關|有关|有關)(?:一|些|种|種)?(?:[说說]法|指控|质疑|質疑|[传傳]言|[传傳][闻聞]|消息|情[况況])|\b(?:the|this|that|these|those|such) (?:claims?|allegations?|accusations?|accounts?|rumou?rs?|complaints?|charges?)\b/i;

/** 其余问题不予置评: what was said before is none of it. */
const OTHERWISE =
  /其[余餘他]|\b(?:any ?thing|comment|elaborate) (?:else|further)\b|\bfurther (?:comment|questions)\b/i;

/** What an answering body is by, that names none: 工作人员, a spokeswoman. */
const OF_ANY_BODY =
  /有关部门|有關部門|相关部门|相關部門|工作人员|工作人員|负责人|負責人|发言人|發言人|\b(?:spokes\w+|officials?|office|manager|director|representatives?|staff|general|department|company|press|from|that|this|which|with|the|and|for)\b/gi;

/**
 * The statements that an answer which names no matter (declined, not reached, asked and does not know) may speak to: what
 * another source said directly before it, in its own sentence; or in the sentence before, where the answer points at it or it
 * speaks of the body that was asked; or those whose words the question put to it names again. `[]` where in doubt: the answer
 * is an open point, and moves no claim.
 */
export function answeredStatements(member: Member, answer: Statement): Statement[] {
  const { text } = member.report;
  const hull = hullOfStatement(answer);
  const own = hull && sentenceAround(member.sentences, { start: hull.start, end: hull.start + 1 });
  if (hull === undefined || own === undefined) return [];
  if (OTHERWISE.test(sliceSpan(text, { start: hull.start, end: own.end }))) return [];
  const said = member.statements.flatMap((statement) => {
    const whole = hullOfStatement(statement);
    if (whole === undefined || statement.content.length === 0 || whole.start >= hull.start) return [];
    // What a paper tells may go on to the answer and beyond.
    const { start, end } = hullOf(statement.content);
    if (start >= hull.start) return [];
    return [{ statement, whole, content: { start, end: Math.min(end, hull.start) } }];
  });
  const last = said.at(-1);
  if (last === undefined) return [];

  // Also by a part of his name: Lin Mo, then Lin.
  const isOfAnswerer = (statement: Statement): boolean =>
    isSameSpeaker(heardIn({ member, statement }), heardIn({ member, statement: answer }));
  const others = said.filter(({ statement }) => !isOfAnswerer(statement));
  const inOwn = others.filter(({ content }) => content.start >= own.start);
  const spoken = inOwn.findLast(({ whole }) => whole.end <= hull.start)?.content.end;
  const questions = questionsIn(text, clauseOf(text, own, hull), spoken);
  if (questions.length > 0) {
    return others
      .filter(({ content }) => isAsked(questions, sliceSpan(text, content)))
      .map(({ statement }) => statement);
  }
  if (isOfAnswerer(last.statement)) return [];
  if (inOwn.length > 0) return inOwn.map(({ statement }) => statement);

  const before = member.sentences.findLast(({ end }) => end <= own.start);
  if (before === undefined || last.whole.end <= before.start) return [];
  const isPointing = POINTING.test(sliceSpan(text, own)) && !text.slice(before.end, own.start).includes('\n');
  const body = speakerOf(text, answer).replace(OF_ANY_BODY, ' ');
  return others
    .filter(({ content }) => content.end > before.start)
    .filter(({ content }) => isPointing || sharesWords(body, sliceSpan(text, content)))
    .map(({ statement }) => statement);
}

/** The part of a sentence in which a Chinese answer stands, with what the one before it opens (就停电一事，记者…); all of an English sentence. */
function clauseOf(text: string, sentence: Span, answer: Span): Span {
  const before = text.slice(sentence.start, answer.start);
  if (!/\p{Script=Han}/u.test(sliceSpan(text, sentence))) return sentence;
  const clauses = before.split(/(?<=[，；])/);
  const opening = clauses.findLastIndex((clause) =>
    /^(?:就|对于|對於|关于|關於|至于|至於|针对|針對)/.test(clause),
  );
  const kept = opening >= clauses.length - 2 && opening >= 0 ? clauses.slice(opening) : clauses.slice(-1);
  const start = answer.start - (/[，；]$/.test(before) && opening < 0 ? 0 : kept.join('').length);
  const rest = text.slice(answer.end, sentence.end).search(/[，；。]/);
  return { start, end: rest < 0 ? sentence.end : answer.end + rest };
}

/** The questions of a sentence after what somebody else says in it. */
function questionsIn(text: string, { start, end }: Span, from = start): string[] {
  const words = text.slice(Math.max(start, from), end);
  return [...words.matchAll(QUESTION_PUT)]
    .map(({ groups, index, 0: found }) =>
      groups?.zh === undefined ? (groups?.en ?? '') : whole(words, groups.zh, index + found.length),
    )
    .filter((question) => !POINTING.test(question) && !/^外界/.test(question));
}

/** The questions that stand in the sentence of an answer that was not given; `[]` where it names none. */
export function questionsPut(member: Member, answer: Statement): string[] {
  const { text } = member.report;
  const hull = hullOfStatement(answer);
  const own = hull && sentenceAround(member.sentences, { start: hull.start, end: hull.start + 1 });
  return hull === undefined || own === undefined ? [] : questionsIn(text, clauseOf(text, own, hull));
}

/** 至于灯为何没有亮: the 没 is of the question, and not of who did not answer. */
function whole(words: string, question: string, end: number): string {
  if (!/[为為][何什]|是否|能否|有没有|如何|怎[么麼]|何[时時]|[谁誰]|哪/.test(question)) return question;
  return question + (/^[^，,。；]*(?=[，,])/.exec(words.slice(end))?.[0] ?? '');
}

/**
 * Whether words say what is asked: at least half of it. 至于棚里为何没有自动断电 asks nothing of who said that the shed burnt, though both name the
 * shed.
 */
export function isAsked(questions: readonly string[], said: string): boolean {
  return questions.some((question) => {
    const parts = question.replace(ASKING, ' ');
    const words = [...parts.matchAll(/(?=(\p{Script=Han}{2}))|\b([a-z]{4,})\b/giu)].flatMap(
      ([, han, word]) => han ?? (word !== undefined && !OF_GRAMMAR.test(word) ? word : []),
    );
    if (words.length === 0) return false;
    return words.filter((word) => sharesWords(word, said)).length >= LEAST_ASKED * words.length;
  });
}
const LEAST_ASKED = 0.5;
/** Words that only ask, or name that there is a matter. */
const ASKING =
  /[为為][何什]么?|为什么|為什麼|是否|能否|如何|怎[么麼]样?|有没有|没有|沒有|多少|何[时時]|[谁誰]|哪[些里]?|一事|[问問]题|問題|情[况況]|[传傳][闻聞言]|[说說]法|消息|具体|具體|的/g;

/** Whether two stretches have two Han letters in a row in common, or a word of four letters or more. */
function sharesWords(a: string, b: string): boolean {
  return [...a.matchAll(/(?=(\p{Script=Han}{2}))|\b([a-z]{4,})\b/giu)].some(
    ([, han, word]) =>
      (han !== undefined && b.includes(han)) ||
      (word !== undefined && new RegExp(`\\b${word}`, 'i').test(b) && !OF_GRAMMAR.test(word)),
  );
}
const OF_GRAMMAR =
  /^(?:whether|about|that|this|these|those|which|with|from|were|have|been|would|could|should|will|they|their|them|what|when|where|other|others|there|into|over|after|before|more|than)$/i;
