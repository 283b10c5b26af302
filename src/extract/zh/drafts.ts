import type { Mention } from '../../model/mention.ts';
import type { Quotation } from '../../text/quotations.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Clause } from './clauses.ts';
import { afterHearer, contentAfter, speechBefore, trimContent } from './find-content.ts';
import type { FoundCue } from './find-cues.ts';
import { findSource, findSubject } from './find-source.ts';
import { isRecord, isSpeaker } from './speaker-words.ts';
import type { Draft } from './statement-draft.ts';

/** A sentence and all that was found in it. */
export interface SentenceParts {
  readonly text: string;
  readonly sentence: Span;
  readonly clauses: readonly Clause[];
  readonly cues: readonly FoundCue[];
  readonly quotations: readonly Quotation[];
  readonly names: readonly Found<Mention>[];
}

/** A cue with the speaker that its own clause names. */
interface Framed {
  readonly cue: FoundCue;
  readonly frame: 'according' | 'known' | 'shown' | 'spoken' | 'declined';
  /** undefined where its clause names none. */
  readonly own: Span | undefined;
  /** Where its clause begins, after a quotation that stands first. */
  readonly from: number;
}

const ACCORDING = /^[\s，]*(?:另|又|再)?(?:据|根据|按照|依照|按)(?!悉|了解|说|知|传|称)/;

const TELLING = new Set(['according', 'shown']);
const NARRATOR = /^(?:我|我们|你|你们|您|咱们|笔者|小编|谁)$/;
const PRONOUN = /^(?:他|她|其|他们|她们|自己|本人)$/;
/** After a pronoun these open a new report of speech, other cues belong to the account. */
const PLAIN = new Set(['称', '说', '表示', '声称', '强调', '指出', '透露', '写道', '说道', '认为']);
/** Common as words of the article's own, so that they count only with a speaker in their clause. */
const NEEDS_OWN = new Set(
  '预计 预测 觉得 公布 确认 核实 要求 请求 分析 规定 怀疑 质疑 猜测 推测 举报 投诉 判决 认定 消息 统计 劝 问 答 批评 曝光 责令 督促 发布通报'.split(
    ' ',
  ),
);

/** Drafts of the statements that have a cue, in the order of their cues. */
export function draftsOfSentence(parts: SentenceParts): Draft[] {
  const framed = parts.cues.flatMap((cue, index) => frameOf(parts, cue, parts.cues[index - 1]) ?? []);
  const drafts: Draft[] = [];
  for (const [index, each] of framed.entries()) {
    const end = stopOf(parts, framed, index);
    // What a record or a medium tells that somebody wanted is part of its account.
    const isTold = drafts.some(
      (draft) => TELLING.has(draft.frame) && draft.content.some((span) => contains(span, each.cue)),
    );
    if (isTold && each.cue.cue.kind === 'urge') continue;
    const draft = draftOf(parts, each, end, drafts);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** How a cue stands in its clause; undefined where it is none after all. */
function frameOf(parts: SentenceParts, cue: FoundCue, before: FoundCue | undefined): Framed | undefined {
  const { text, names } = parts;
  const clause = parts.clauses[cue.clause]!;
  const { kind } = cue.cue;
  const lead = clause.quotations.findLast((each) => each.end <= cue.start && isAtStart(text, clause, each));
  const inClause = before !== undefined && before.clause === cue.clause ? before.end : clause.start;
  const from = Math.max(inClause, lead?.end ?? clause.start);
  if (kind === 'known') return { cue, frame: 'known', own: undefined, from };

  const according = from === clause.start ? ACCORDING.exec(text.slice(clause.start, cue.start)) : null;
  if (according !== null && isAtEnd(text, clause, cue)) {
    const own = findSource(text, { start: clause.start + according[0].length, end: cue.start }, names);
    return { cue, frame: 'according', own, from };
  }
  const own = sourceBefore(parts, from, cue);
  // The article's own voice, or the reader's: 我认为, 你说.
  if (own !== undefined && NARRATOR.test(text.slice(own.start, own.end))) return undefined;
  if (NEEDS_OWN.has(cue.cue.word) && own === undefined) return undefined;
  if (kind === 'decline') return { cue, frame: 'declined', own, from };
  if (kind === 'show' && (own === undefined || !(isRecord(text, own) || isSpeaker(text, own, names))))
    return undefined;
  if (
    (kind === 'urge' || kind === 'report') &&
    own !== undefined &&
    !isSpeaker(text, own, names) &&
    !isRecord(text, own)
  ) {
    return undefined;
  }
  return { cue, frame: kind === 'show' ? 'shown' : 'spoken', own, from };
}

/** The speaker that stands before the cue in its clause: 晚报记者【从镇政府】获悉 names the one it comes from. */
function sourceBefore({ text, names }: SentenceParts, from: number, cue: FoundCue): Span | undefined {
  const region = { start: from, end: cue.sourceEnd };
  if (cue.cue.word === '获悉' || cue.cue.word === '了解到') {
    const told = /从(.{2,40}?)(?:处|那里|方面)?$/.exec(text.slice(from, cue.start));
    if (told !== null) {
      const start = from + told.index + 1;
      return findSource(text, { start, end: start + told[1]!.length }, names);
    }
  }
  return findSource(text, region, names);
}

function isAtStart(text: string, clause: Clause, quotation: Quotation): boolean {
  return /^[\s，]*$/.test(text.slice(clause.start, quotation.start));
}

function isAtEnd(text: string, clause: Clause, cue: FoundCue): boolean {
  return /^(?:称|说|了|指出|显示|的?消息)?[\s，：]*$/.test(text.slice(cue.end, clause.end));
}

/** Where the content of a cue ends: before a later clause in which somebody speaks anew. */
function stopOf(
  { text, sentence, clauses }: SentenceParts,
  framed: readonly Framed[],
  index: number,
): number {
  const { cue, frame } = framed[index]!;
  if (frame === 'according') return sentence.end;
  // 去年有人被曝…；今年…: what is told of one ends where the next is told.
  const last = clauses.find((clause, at) => at >= cue.clause && clause.mark === '；');
  if (frame === 'known' && cue.cue.act === 'allege' && last !== undefined) return last.end;
  const contentStart = clauses[cue.clause + 1]?.start;
  for (const next of framed.slice(index + 1)) {
    if (next.cue.clause === cue.clause || next.frame === 'known') continue;
    const start = clauses[next.cue.clause]!.start;
    // 他说，店主称…: the inner speech begins where the outer one's content does, so it is all content.
    const isFirst = start === contentStart && trimContent(text, { start: cue.end, end: start }) === undefined;
    // 公司回应，称已召回: the same speaker goes on, and the later cue takes it all.
    if (isFirst && next.own === undefined) return start;
    if (isFirst) continue;
    // 据悉 covers its sentence, 网传 what is told before somebody answers it.
    if (frame === 'known' && (next.own === undefined || cue.cue.act !== 'allege')) continue;
    if ((cue.cue.kind === 'report' || cue.cue.kind === 'show') && next.own !== undefined) continue;
    // A pronoun speaks on within the account: 他说，他告诉过店主…
    const isPronoun = next.own !== undefined && PRONOUN.test(text.slice(next.own.start, next.own.end));
    if (isPronoun && !PLAIN.has(next.cue.cue.word)) continue;
    return start;
  }
  return sentence.end;
}

function draftOf(
  parts: SentenceParts,
  framed: Framed,
  end: number,
  earlier: readonly Draft[],
): Draft | undefined {
  const { text, sentence, clauses, quotations } = parts;
  const { cue, frame, own } = framed;
  const base = { sourceFrom: null, cue: { start: cue.start, end: cue.end }, found: cue, frame };
  if (frame === 'known' || frame === 'according') {
    const content = contentAfter(text, cue.end, end, quotations);
    if (content === undefined) return undefined;
    return { ...base, ...content, content: content.spans, source: own ?? null, anonymous: own === undefined };
  }

  // Of a pronoun and a fuller name in one sentence the fuller name is the source.
  const isPronoun = own !== undefined && PRONOUN.test(text.slice(own.start, own.end));
  const source =
    (isPronoun ? inherited(parts, framed, earlier) : own) ?? own ?? inherited(parts, framed, earlier) ?? null;
  if (frame === 'declined') {
    return source === null ? undefined : { ...base, source, content: [], mode: 'indirect', anonymous: false };
  }
  if (source === null && !['say', 'tell', 'unable'].includes(cue.cue.kind)) return undefined;

  const attitude = attitudeOf(parts, framed);
  if (attitude !== undefined && source !== null) {
    return { ...base, ...attitude, source, mode: 'indirect', anonymous: false };
  }
  const start = startOf(parts, cue, end);
  const spokenBefore = speechBefore(text, framed.from, sentence.start, quotations).filter(
    (quotation) =>
      !earlier.some((draft) => draft.content.some((span) => span.start === quotation.inner.start)),
  );
  const after = contentAfter(text, start, end, quotations);
  const goesOn = clauses[cue.clause]!.mark !== '' || spokenBefore.length === 0;
  const spans = [...spokenBefore.map(({ inner }) => inner), ...(goesOn ? (after?.spans ?? []) : [])];
  if (spans.length === 0) return undefined;
  const mode =
    spokenBefore.length === 0
      ? after!.mode
      : after === undefined || after.mode === 'direct'
        ? 'direct'
        : 'mixed';
  return { ...base, source, content: spans, mode, anonymous: false };
}

/** Where what was said begins: after the hearer, or after the colon that ends the cue's clause. */
function startOf({ text, clauses }: SentenceParts, cue: FoundCue, end: number): number {
  const clause = clauses[cue.clause]!;
  // 通报了救援的最新情况：…; a longer stretch than this is content itself.
  if (/[：:]/.test(clause.mark) && clause.end - cue.end <= 20 && clause.quotations.length === 0)
    return clause.end;
  if (cue.cue.kind === 'tell' || HEARD.has(cue.cue.word)) return afterHearer(text, cue.end, end);
  return cue.end;
}

/** 【对停课】表示理解: what the attitude is to is the content, and the attitude belongs to the cue. */
function attitudeOf(
  { text, clauses }: SentenceParts,
  { cue, from }: Framed,
): { cue: Span; content: Span[] } | undefined {
  if (cue.cue.word !== '表示') return undefined;
  const noun = ATTITUDE.exec(text.slice(cue.end, clauses[cue.clause]!.end))?.[0];
  const to = noun === undefined ? -1 : text.slice(from, cue.start).lastIndexOf('对');
  if (noun === undefined || to < 0) return undefined;
  const adverbs = /[也都均亦]*$/.exec(text.slice(from, cue.start))![0].length;
  const content = trimContent(text, { start: from + to, end: cue.start - adverbs });
  return content === undefined
    ? undefined
    : { cue: { start: cue.start, end: cue.end + noun.length }, content: [content] };
}

const ATTITUDE =
  /^(?:非常|深表|坚决|强烈|严重|高度)?(?:理解|支持|欢迎|反对|抗议|不满|歉意|感谢|遗憾|哀悼|慰问|不认同|谴责|担忧|祝贺|愤慨|关切|怀疑|满意|失望)$/;
const HEARD = new Set(['回应', '答复', '回复']);

/** The speaker of a cue without one of its own: who spoke before in the sentence, or whom it began with. */
function inherited(parts: SentenceParts, { cue }: Framed, earlier: readonly Draft[]): Span | undefined {
  for (let index = cue.clause - 1; index >= 0; index--) {
    // The first of a clause: a later one is told by it (妻子控诉丈夫承诺…，并表示).
    const spoke = earlier.find((draft) => draft.found?.clause === index && draft.source !== null);
    if (spoke?.source != null) return spoke.source;
    const subject = findSubject(parts.text, parts.clauses[index]!, parts.names);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
