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
  /^\s*(?:【(?=[^【】]*】)|)(?<label>(?:网传|网络|流传|待查|待核查)?(?:说法|传言|谣言|传闻|言论|流言)(?:[一二三四五六七八九十]|\d{1,2})?)(?:】[：:]?|[：:])\s*/;
/** 核查结论：虚假: the line that says what it is. */
const VERDICT =
  /^\s*【?(?:核查|查证|求证|鉴定|事实|最终|查核)?(?:结论|结果|判定|评级)】?[：:]\s*(?<word>(?:完全|纯属|基本|严重)?(?:虚假|假的?|不实|不属实|错误|谣言|伪造|捏造|失实))(?:信息|消息|内容)?[。！]?\s*$/;
/** 【结论】两条传言均为虚假。…: the same in a sentence, of one of them or of all. */
const CONCLUSION =
  /^\s*【?(?:核查|查证|求证|鉴定|最终|查核)?(?:结论|判定)(?:】[：:]?|[：:])\s*(?:(?:因此|所以|综上(?:所述)?)[，,]?)?(?:(?<all>[两二三四五几]|以上|上述|这些)|[该这此一]|网传)[^，。；]{0,8}(?:传言|说法|谣言|传闻|消息|信息|言论)(?:[均都皆全]|全部)?(?:为|系|属|是|属于)?(?<word>(?:不实|虚假|失实|谣言|假)(?:信息|消息|的)?|不属实|与事实不符|子虚乌有)(?=[，。；]|$)/;
/** 【核查】…: the line that tells what was looked up. */
const LOOKED_UP = /^\s*【(?<label>核查|查证|求证|调查)(?:过程|情况)?】[：:]?\s*/;
/** 【本台】查询维保记录: who looked it up. */
const LOOKS_UP =
  /^(?<who>(?!经|我们|通过|根据)[^，。；：“”]{2,10}?)(?:查询|检索|查阅|查看|核对|调取|联系|致电|走访|梳理)(?:了|到)?[^，。；]/;
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
const MAX_LINES = 6;
const MAX_LINE = 200;
/** What goes round, word for word. */
const QUOTED = /[“「]([^“”「」]{4,})[”」]/g;

/** What the lines of a check of facts say, by where they begin. */
export interface FactCheck {
  /** What goes round, and that a verdict or an answer below calls it false. */
  readonly verdicts: ReadonlyMap<number, readonly Draft[]>;
  /** Lines that answer it in sentences. */
  readonly turns: ReadonlyMap<number, Draft>;
  /** Who checks; null where no line names it. */
  readonly checker: Span | null;
}

export function readFactCheck(text: string, blocks: readonly Block[]): FactCheck {
  const verdicts = new Map<number, readonly Draft[]>();
  const turns = new Map<number, Draft>();
  let checker = checkerIn(text, blocks);
  const all: Span[] = [];
  let claim: Claim | undefined;
  for (const [line, { start, end }] of blocks.entries()) {
    const words = text.slice(start, Math.min(end, start + MAX_LINE));
    const head = CLAIM.exec(words);
    if (head !== null) {
      const spans = claimsIn(text, { start: start + head[0].length, end });
      const at = start + head[0].indexOf(head.groups!.label!);
      claim =
        spans.length === 0
          ? undefined
          : { spans, line, start, label: { start: at, end: at + head.groups!.label!.length } };
      for (const span of spans) all.push(span);
      continue;
    }
    if (claim === undefined || line - claim.line > MAX_LINES) continue;
    const verdict = VERDICT.exec(words) ?? CONCLUSION.exec(words);
    if (verdict !== null) {
      const { word, all: many } = verdict.groups as { word: string; all?: string };
      const at = start + verdict[0].lastIndexOf(word);
      const cue = { start: at, end: at + word.length };
      // 【传言】…；另有网帖称…: what goes round in sentences is told by them, where they have a verb for it.
      if (verdict[0].includes('】') && !verdicts.has(claim.start)) tellRound(claim);
      verdicts.set(
        start,
        (many === undefined ? claim.spans : all).map((span) => denialOf(cue, span, checker)),
      );
      continue;
    }
    const lookedUp = LOOKED_UP.exec(words);
    if (lookedUp !== null) {
      const said = trimSpan(text, { start: start + lookedUp[0].length, end });
      const who = said && LOOKS_UP.exec(text.slice(said.start, said.end))?.groups?.who;
      if (who !== undefined) checker ??= { start: said!.start, end: said!.start + who.length };
      if (said !== undefined) turns.set(start, answerOf(said, checker));
      continue;
    }
    const truth = TRUTH.exec(words);
    if (truth === null) continue;
    // 传言一：桥断了 goes round; 真相：不属实。… is what the check says.
    tellRound(claim);
    const said = trimSpan(text, { start: start + truth[0].length, end });
    if (said !== undefined) {
      turns.set(start, answerOf(said, checker));
      const called = CALLS_FALSE.exec(text.slice(said.start, said.end));
      const from = said.start + (called?.index ?? 0);
      if (called !== null) {
        const cue = { start: from, end: from + called[0].length };
        verdicts.set(
          start,
          claim.spans.map((span) => denialOf(cue, span, checker)),
        );
      }
    }
    claim = undefined;
  }
  return { verdicts, turns, checker };

  function tellRound({ spans, start, label }: Claim) {
    // 另有网帖【称】“…”: told by its own verb.
    const told = spans.filter(({ start: at }) => !TOLD.test(text.slice(Math.max(0, at - 3), at)));
    verdicts.set(
      start,
      told.map((span) => rumourOf(label, span)),
    );
  }
}

/** What goes round by one line. */
interface Claim {
  readonly spans: readonly Span[];
  readonly line: number;
  readonly start: number;
  readonly label: Span;
}

const TOLD = /(?:称|说|表示|写道|指出|透露|爆料)[，：:]?[“「]$/;

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

/** What stands in marks, all of it where several do; else the line without its stop. */
function claimsIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const quoted = [...words.matchAll(QUOTED)];
  const isProse = quoted.length > 1 && quoted.every(({ index }) => SPREADS.test(words.slice(0, index)));
  if (quoted.length === 1 || isProse) {
    return quoted.map(({ index, 1: inner }) => {
      const from = start + index + 1;
      return { start: from, end: from + inner!.length };
    });
  }
  const whole = trimSpan(text, { start, end: start + words.replace(/[。！\s]+$/, '').length });
  return whole === undefined ? [] : [whole];
}
/** 多个群里【流传】“…”；另有人【称】“…”. */
const SPREADS = /(?:流传|盛传|疯传|热传|传出|传言|[称说传]|出现|转发|发布|发帖)着?[，：:]?$/;

/** 传言一：桥断了 */
function rumourOf(cue: Span, content: Span): Draft {
  return ruleDraft({ frame: 'known', content: [content], cue, word: CUE_BY_WORD.get('传言')! });
}

function denialOf(cue: Span, content: Span, checker: Span | null): Draft {
  return ruleDraft({ frame: 'refuted', content: [content], sourceFrom: checker, cue, word: FALSE });
}
