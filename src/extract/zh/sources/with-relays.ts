import type { Mention } from '../../../model/mention.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Statement } from '../../../model/statement.ts';
import { contains, hullOf, type Span, trimSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { CARRIER, RELAY_RULES, type RelayRule } from './relay-rules.ts';

/** How far before its source a statement's chain is looked for: a long clause. */
const MAX_BEFORE = 90;
/** Between source and cue, and between cue and content. */
const MAX_BETWEEN = 60;
/** After a cue that what was said stands before. */
const MAX_AFTER = 24;
/** Who can be told something, by the end of the phrase. */
const HEARER =
  /(?:记者|媒体|[报网社台]|新闻|财经|日报|晚报|周刊|外界|公众|大家|网友|网民|家长|家属|学生|老师|同学|朋友|父母|父亲|母亲|妻子|丈夫|儿子|女儿|警方|民警|警察|法院|法官|检方|公司|客服|医生|护士|员工|工作人员|负责人|领导|老板|顾客|客户|业主|居民|村民|观众|粉丝|队友|嘉宾|选手|主持人|我|我们|他|她|他们|她们|其|对方|自己|你|们|先生|女士|某|方面|部门)$/;
/** These begin with the same words and tell nobody: 对此, 与此同时. */
const NO_HEARER = /^(?:此|于|该|这|那|上述|相关|有关|其中|往常|以往|今年|去年|外)/;

/**
 * The statements with `addressee` and `medium` where words of their own sentence name them, or where what a medium
 * reports holds them. `text` is folded; `sentences` and `statements` are in text order.
 */
export function withRelays(
  text: string,
  sentences: readonly Span[],
  statements: readonly Found<Statement>[],
  mentions: readonly Found<Mention>[],
): Found<Statement>[] {
  const nameEnds = new Set(
    mentions.filter(({ type }) => type === 'person' || type === 'body').map(({ span }) => span.end),
  );
  let at = 0;
  const told = statements.map((statement) => {
    const anchor = statement.cue ?? statement.source ?? statement.content[0];
    if (anchor === undefined) return statement;
    while (at + 1 < sentences.length && sentences[at]!.end <= anchor.start) at++;
    while (at > 0 && sentences[at]!.start > anchor.start) at--;
    const sentence = sentences[at];
    if (sentence === undefined || !contains(sentence, anchor)) return statement;
    return withRelay(text, sentence, statement, nameEnds);
  });
  return throughCarriers(text, told);
}

/** 据通讯社报道，警方称…: what stands in the words that a medium carries came through it. */
function throughCarriers(text: string, statements: readonly Found<Statement>[]): Found<Statement>[] {
  let carrier: { source: Span; content: Span } | undefined;
  return statements.map((statement) => {
    const { source, cue, content, medium } = statement;
    const anchor = cue ?? source;
    const isCarried =
      carrier !== undefined && anchor !== null && contains(carrier.content, anchor) && medium === null;
    const through = carrier;
    if (source !== null && content.length > 0 && CARRIER.test(text.slice(source.start, source.end))) {
      carrier = { source, content: hullOf(content)! };
    }
    if (!isCarried) return statement;
    const reason = { rule: 'relay:carried', span: through!.source };
    return { ...statement, medium: through!.source, reasons: [...statement.reasons, reason] };
  });
}

function withRelay(
  text: string,
  sentence: Span,
  statement: Found<Statement>,
  nameEnds: ReadonlySet<number>,
): Found<Statement> {
  const regions = regionsOf(sentence, statement);
  const cue = statement.cue === null ? '' : text.slice(statement.cue.start, statement.cue.end);
  const reasons: Reason[] = [];
  const found: Record<RelayRule['kind'], Span | null> = { addressee: null, medium: null };
  const words: Record<keyof Regions, string | undefined> = {
    before: undefined,
    between: undefined,
    after: undefined,
  };
  for (const rule of RELAY_RULES) {
    if (found[rule.kind] !== null || rule.cue?.test(cue) === false) continue;
    for (const name of rule.in) {
      const region = regions[name];
      if (region === null) continue;
      words[name] ??= text.slice(region.start, region.end);
      const who = matchRelay(text, region, words[name], rule, nameEnds);
      if (who === undefined || isOwn(statement, who)) continue;
      found[rule.kind] = who;
      reasons.push({ rule: `relay:${rule.id}`, span: who });
      break;
    }
  }
  return reasons.length === 0
    ? statement
    : { ...statement, ...found, reasons: [...statement.reasons, ...reasons] };
}

type Regions = Record<'before' | 'between' | 'after', Span | null>;

/** The stretches around source and cue that no content holds. */
function regionsOf(sentence: Span, { source, cue, content }: Found<Statement>): Regions {
  const first = content[0];
  const own = source ?? cue ?? first!;
  const clip = (start: number, end: number, most: number): Span | null =>
    end > start ? { start: Math.max(start, end - most), end } : null;
  // 有人来店里拍视频，何先生皱起眉头，“…”: other words than those of who speaks are of something else.
  const isApart = cue === null && source !== null && first !== undefined && first.start - source.end > 2;
  const before =
    isApart || (first !== undefined && first.start < own.start)
      ? null
      : clip(sentence.start, own.start, MAX_BEFORE);
  const between =
    cue === null
      ? null
      : source !== null && source.end <= cue.start
        ? clip(source.end, cue.start, MAX_BETWEEN)
        : source === null
          ? clip(sentence.start, cue.start, MAX_BETWEEN)
          : null;
  const after =
    cue === null || first === undefined
      ? null
      : first.start < cue.end
        ? // “…”校长告诉【记者】。
          clip(cue.end, Math.min(sentence.end, cue.end + MAX_AFTER), MAX_AFTER)
        : first.start - cue.end <= MAX_BETWEEN
          ? clip(cue.end, first.start, MAX_BETWEEN)
          : null;
  return { before, between, after };
}

function matchRelay(
  text: string,
  region: Span,
  words: string,
  { pattern, holds, hearer }: RelayRule,
  nameEnds: ReadonlySet<number>,
): Span | undefined {
  if (holds?.test(words) === false) return undefined;
  const match = pattern.exec(words);
  const who = match?.groups?.who;
  if (match === null || who === undefined || who === '') return undefined;
  const start = region.start + match.index + match[0].indexOf(who);
  const trimmed = trimSpan(text, { start, end: start + who.length });
  if (trimmed === undefined) return undefined;
  const span = withOuterMarks(text, trimmed, region);
  if (hearer === true && (NO_HEARER.test(who) || !(HEARER.test(who) || nameEnds.has(span.end))))
    return undefined;
  return span;
}

/** 【“】清河发布”公众号, 《清河晚报【》】: a mark whose other half stands in the words belongs to them. */
function withOuterMarks(text: string, { start, end }: Span, region: Span): Span {
  const words = text.slice(start, end);
  const isCut = /^[^“"「《]*[”"」》]/.test(words);
  const from = Math.max(region.start, start - MAX_MARKED);
  const open = isCut ? /[“"「《][^“”"「」《》]*$/.exec(text.slice(from, start)) : null;
  const close = /[”"」》]/.test(text[end] ?? '') && /[“"「《][^”"」》]*$/.test(words);
  return { start: open === null ? start : from + open.index, end: close ? end + 1 : end };
}

/** No name in quotation marks is longer. */
const MAX_MARKED = 16;

/** The speaker is nobody that it was told to. */
function isOwn({ source, cue }: Found<Statement>, who: Span): boolean {
  return [source, cue].some((own) => own !== null && own.start < who.end && who.start < own.end);
}
