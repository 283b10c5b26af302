import type { Block } from '../../../../model/report.ts';
import { type Span, trimSpan } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { CUE_BY_WORD } from '../../cues/cues.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { Draft } from '../statement-draft.ts';

const FALSE: Cue = {
  word: '结论：虚假',
  kind: 'urge',
  act: 'deny',
  example: '网传说法：停课三天\n核查结论：虚假',
};
/** 网传说法：…, 传言一：…: the line of a check of facts that says what goes round. */
const CLAIM =
  /^\s*【?(?<label>(?:网传|网络|流传|待查|待核查)?(?:说法|传言|谣言|传闻|言论|流言)(?:[一二三四五六七八九十]|\d{1,2})?)】?[：:]\s*/;
/** 核查结论：虚假: the line that says what it is. */
const VERDICT =
  /^\s*【?(?:核查|查证|求证|鉴定|事实|最终|查核)?(?:结论|结果|判定|评级)】?[：:]\s*(?<word>(?:完全|纯属|基本|严重)?(?:虚假|假的?|不实|不属实|错误|谣言|伪造|捏造|失实))(?:信息|消息|内容)?[。！]?\s*$/;
/** 真相：不属实。…: the line that answers it, in sentences. */
const TRUTH =
  /^\s*【?(?<label>真相|事实|辟谣|查证|求证|核实|官方回应|核查(?:结论|结果)?|答)】?(?:[一二三四五六七八九十]|\d{1,2})?[：:]\s*/;
/** 不属实。, …为谣言。: words of the answer that call what goes round false; the first of these stands alone. */
const CALLS_FALSE =
  /^(?:这是|此为|此系)?(?:不属实|不实|假的?|谣言|不是真的|没有此事|无此事|误传|虚假(?:信息|消息)?)(?=[。！，；])|(?:不属实|(?:为|系|是|属|属于|纯属)(?:谣言|不实信息|不实消息|虚假信息|误传|编造|捏造)|与事实不符|没有此事|并无此事)(?=[。！，；])/;
/** 清河县网络辟谣平台: who checks, in a line of its own or behind 来源：. */
const CHECKER = /^(?:来源[：:]\s*)?(?<who>[^，。：；\s]{2,24}(?:辟谣平台|网警|网信办|辟谣中心|辟谣))$/;
const FIRST_LINES = 6;

/** So many lines further down at the most. */
const MAX_LINES = 4;
const MAX_LINE = 200;
/** What goes round, word for word. */
const QUOTED = /[“「]([^“”「」]{4,})[”」](?![^“「]*[“「])/;

/** What the lines of a check of facts say, by where they begin. */
export interface FactCheck {
  /** What goes round, and that a verdict or an answer below calls it false. */
  readonly verdicts: ReadonlyMap<number, Draft>;
  /** Lines that answer it in sentences. */
  readonly turns: ReadonlyMap<number, Draft>;
  /** Who checks; null where no line names it. */
  readonly checker: Span | null;
}

export function readFactCheck(text: string, blocks: readonly Block[]): FactCheck {
  const verdicts = new Map<number, Draft>();
  const turns = new Map<number, Draft>();
  const checker = checkerIn(text, blocks);
  let claim: { span: Span; line: number; start: number; label: Span } | undefined;
  for (const [line, { start, end }] of blocks.entries()) {
    const words = text.slice(start, Math.min(end, start + MAX_LINE));
    const head = CLAIM.exec(words);
    if (head !== null) {
      const span = claimIn(text, { start: start + head[0].length, end });
      const at = start + head[0].indexOf(head.groups!.label!);
      claim = span && { span, line, start, label: { start: at, end: at + head.groups!.label!.length } };
      continue;
    }
    if (claim === undefined || line - claim.line > MAX_LINES) continue;
    const verdict = VERDICT.exec(words);
    if (verdict !== null) {
      const word = verdict.groups!.word!;
      const at = start + words.lastIndexOf(word);
      verdicts.set(start, denialOf({ start: at, end: at + word.length }, claim.span, checker));
      continue;
    }
    const truth = TRUTH.exec(words);
    if (truth === null) continue;
    // 传言一：桥断了 goes round; 真相：不属实。… is what the check says.
    verdicts.set(claim.start, rumourOf(claim.label, claim.span));
    const said = trimSpan(text, { start: start + truth[0].length, end });
    if (said !== undefined) {
      turns.set(start, answerOf(said, checker));
      const called = CALLS_FALSE.exec(text.slice(said.start, said.end));
      const from = said.start + (called?.index ?? 0);
      if (called !== null)
        verdicts.set(start, denialOf({ start: from, end: from + called[0].length }, claim.span, checker));
    }
    claim = undefined;
  }
  return { verdicts, turns, checker };
}

/** 真相：不属实。…: the line is all that the check says. */
function answerOf(content: Span, checker: Span | null): Draft {
  return ruleDraft({ frame: 'turn', content: [content], sourceFrom: checker, mode: 'direct' });
}

function checkerIn(text: string, blocks: readonly Block[]): Span | null {
  for (const { start, end } of blocks.slice(0, FIRST_LINES)) {
    if (end - start > MAX_CHECKER) continue;
    const words = text.slice(start, end).trim();
    const who = CHECKER.exec(words)?.groups?.who;
    if (who === undefined) continue;
    const at = start + text.slice(start, end).indexOf(who);
    return { start: at, end: at + who.length };
  }
  return null;
}
const MAX_CHECKER = 40;

/** What stands in marks, else the line without its stop. */
function claimIn(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const quoted = QUOTED.exec(words);
  if (quoted !== null) {
    const from = start + quoted.index + 1;
    return { start: from, end: from + quoted[1]!.length };
  }
  return trimSpan(text, { start, end: start + words.replace(/[。！\s]+$/, '').length });
}

/** 传言一：桥断了 */
function rumourOf(cue: Span, content: Span): Draft {
  return ruleDraft({ frame: 'known', content: [content], cue, word: CUE_BY_WORD.get('传言')! });
}

function denialOf(cue: Span, content: Span, checker: Span | null): Draft {
  return ruleDraft({ frame: 'refuted', content: [content], sourceFrom: checker, cue, word: FALSE });
}
