import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import { type Clause, endsLikeSpeech } from '../statements/clauses.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { Draft } from '../statements/statement-draft.ts';
import { canSpeak } from './can-speak.ts';
import { findSource } from './find-source.ts';
import { isSomebody } from './is-somebody.ts';
import { withClosingMark } from './subject-before.ts';
import { subjectOfClause } from './subject-of-clause.ts';

/** What is shorter is a cry, a name or a term. */
const MIN_LENGTH = 8;
/** How many clauses back who does something may be named. */
const MAX_BACK = 4;
/** 接到【儿子】的求救信息：…: what one gets is the words of who sent it. */
const RECEIVED =
  /(?:收到|接到|看到|读到|翻到)了?(.{1,12})的[^，。：“]{0,6}(?:信息|短信|消息|来信|微信|留言|语音|信|纸条|回复|电话)$/;
const OWNED =
  /的(?:说法|看法|回答|答复|回应|回复|观点|解释|理由|原话|感受|想法|心声|总结|建议|答案|评价|结论|判断|态度|反应)(?:就?是|为)?$/;
/** 接过一个恐吓电话，“…”: whose words those are is not told. */
const GOT = /(?:收到|接到|接过|接了|受到|遭到|听到)[^，。：“]*$/;
/** 手里的牌子上是，“…”; 歌里唱着：“…”: words that nobody says then. */
const NOT_SAID =
  /(?:[是为叫即有如写唱作指]着?|意味着|标语|口号|歌词|歌曲|横幅|诗|书中|题目|标题|主题|名为|所谓|词条|话题|词|句|名字|绰号|剧情|台词|寓意|含义)$/;

/** A quotation that closes its sentence, behind what somebody does: 何先生皱起眉头，“整片都发霉了。” */
export function toldQuotation(
  { text, sentence, clauses, quotations, names }: Omit<SentenceParts, 'cues'>,
  cued: readonly Draft[],
): Draft[] {
  const spoken = closingRun(text, sentence, quotations);
  const first = spoken[0];
  if (first === undefined || !/[，,：:]$/.test(text.slice(sentence.start, first.start).trimEnd())) return [];
  if (cued.some(({ content }) => content.some((span) => span.end > first.start))) return [];
  const at = clauses.findLastIndex((clause) => clause.end <= first.start && clause.end > clause.start);
  const before = clauses[at];
  if (before === undefined) return [];
  const owner = ownerIn(text, before, names);
  if (owner === undefined && NOT_SAID.test(text.slice(before.start, before.end))) return [];
  // Whoever spoke in the clause before has been judged already.
  if (cued.some((draft) => draft.found?.clause === at)) return [];
  const sender = senderIn(text, before);
  if (sender === undefined && owner === undefined && GOT.test(text.slice(before.start, before.end)))
    return [];
  const source = owner ?? sender ?? doerBefore(text, clauses, at, names);
  if (source === undefined) return [];
  if (owner === undefined && !isSomebody(text, source, names)) return [];
  if (!canSpeak(text, source, names)) return [];
  const content = spoken.map(({ inner }) => inner);
  return [
    {
      source,
      sourceFrom: null,
      cue: null,
      found: null,
      content,
      mode: 'direct',
      anonymous: false,
      frame: 'told',
    },
  ];
}

/** The quotations of speech that a sentence closes with, nothing but marks between and behind them. */
function closingRun(text: string, sentence: Span, quotations: readonly Quotation[]): Quotation[] {
  const run: Quotation[] = [];
  let end = sentence.end;
  for (const quotation of [...quotations].reverse()) {
    if (!/^[\s，、；。！？]*$/.test(text.slice(quotation.end, end)) || !quotation.closed) break;
    const length = quotation.inner.end - quotation.inner.start;
    if (!endsLikeSpeech(text, quotation) || length < MIN_LENGTH) break;
    run.unshift(quotation);
    end = quotation.start;
  }
  return run;
}

function senderIn(text: string, clause: Clause): Span | undefined {
  const words = text.slice(clause.start, clause.end);
  const match = RECEIVED.exec(words);
  if (match === null) return undefined;
  const start = clause.start + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** 【店主】的说法是：“…”: whose words a noun says they are. */
function ownerIn(text: string, clause: Clause, names: SentenceParts['names']): Span | undefined {
  const match = OWNED.exec(text.slice(clause.start, clause.end));
  return match === null
    ? undefined
    : findSource(text, { start: clause.start, end: clause.start + match.index }, names);
}

function doerBefore(
  text: string,
  clauses: readonly Clause[],
  last: number,
  names: SentenceParts['names'],
): Span | undefined {
  for (let index = last; index >= Math.max(0, last - MAX_BACK); index--) {
    const clause = clauses[index]!;
    if (clause.quotations.length > 0) return undefined;
    const subject = subjectOfClause(text, clause, names);
    if (subject !== undefined) return withClosingMark(text, subject, clause.end);
  }
  return undefined;
}
