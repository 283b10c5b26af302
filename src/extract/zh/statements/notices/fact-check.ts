import type { Block } from '../../../../model/report.ts';
import { type Span, trimSpan } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import type { Draft } from '../statement-draft.ts';

const FALSE: Cue = {
  word: '结论：虚假',
  kind: 'urge',
  act: 'deny',
  example: '网传说法：停课三天\n核查结论：虚假',
};
/** 网传说法：…: the line of a check of facts that says what goes round. */
const CLAIM = /^\s*【?(?:网传|网络|流传|待查|待核查)?(?:说法|传言|谣言|传闻|言论|流言)】?[：:]\s*/;
/** 核查结论：虚假: the line that says what it is. */
const VERDICT =
  /^\s*【?(?:核查|查证|求证|鉴定|事实|最终|查核)?(?:结论|结果|判定|评级)】?[：:]\s*(?<word>(?:完全|纯属|基本|严重)?(?:虚假|假的?|不实|不属实|错误|谣言|伪造|捏造|失实))(?:信息|消息|内容)?[。！]?\s*$/;
/** So many lines further down at the most. */
const MAX_LINES = 4;
const MAX_LINE = 200;
/** What goes round, word for word. */
const QUOTED = /[“「]([^“”「」]{4,})[”」](?![^“「]*[“「])/;

/** Denials of a check of facts by where their lines begin: its verdict speaks to what the line above says goes round. */
export function verdictsByStart(text: string, blocks: readonly Block[]): ReadonlyMap<number, Draft> {
  const verdicts = new Map<number, Draft>();
  let claim: { span: Span; line: number } | undefined;
  for (const [line, { start, end }] of blocks.entries()) {
    const words = text.slice(start, Math.min(end, start + MAX_LINE));
    const head = CLAIM.exec(words);
    if (head !== null) {
      const span = claimIn(text, { start: start + head[0].length, end });
      claim = span && { span, line };
      continue;
    }
    const verdict = VERDICT.exec(words);
    if (verdict === null || claim === undefined || line - claim.line > MAX_LINES) continue;
    const word = verdict.groups!.word!;
    const at = start + words.lastIndexOf(word);
    verdicts.set(start, denialOf({ start: at, end: at + word.length }, claim.span));
  }
  return verdicts;
}

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

function denialOf(cue: Span, content: Span): Draft {
  return {
    source: null,
    sourceFrom: null,
    cue,
    found: { ...cue, cue: FALSE, first: FALSE, clause: 0, sourceEnd: cue.start },
    content: [content],
    mode: 'indirect',
    anonymous: true,
    frame: 'refuted',
  };
}
