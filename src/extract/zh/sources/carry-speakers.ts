import type { Mention } from '../../../model/mention.ts';
import type { Block } from '../../../model/report.ts';
import { hullOfStatement } from '../../../model/statement-hull.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import type { Draft } from '../statements/statement-draft.ts';
import { introducedBefore } from './introduced-before.ts';
import { speakerOf } from './speaker-words.ts';

const PRONOUN = /^(?:(?:他|她|其|他们|她们|我|我们)(?:本人|自己)?|对方|双方)$/;
/** How far before what could not be found out its reporter is looked for. */
const MAX_BACK = 300;
/** How many speakers back 该负责人 may point. */
const MAX_NAMED = 100;
/** 该负责人, 这名工作人员, 上述人士. */
const POINTING = /^(?:该名|该|这名|这位|这一|上述|前述)(.+)$/;

/**
 * Fills `sourceFrom`: the earlier words that a bare quotation, a left-out subject or a pronoun stands for.
 * A bare quotation that nobody before it in its block or the block above can have said is taken out.
 */
export function carrySpeakers(passage: Passage, mentions: readonly Found<Mention>[], drafts: Draft[]): void {
  const { text, blocks } = passage;
  let last: { source: Span; block: number } | undefined;
  let reporter: { source: Span; block: number } | undefined;
  const named: Span[] = [];
  let block = 0;
  /** The turn of an interview that is read, and how many had been named when it began. */
  let turn = { end: 0, named: 0 };
  // 家长周红对结果有疑问。“…。”: whom the sentence before a quotation that stands alone brings in.
  const bringsIn = (draft: Draft, start: number, block: number) => {
    const source = draft.cue === null ? introducedBefore(passage, start, mentions) : undefined;
    // 家长方兰记得，…: by the fuller words of her own sentence.
    return source === undefined || source.end === last?.source.end ? undefined : { source, block };
  };
  const kept = drafts.filter((draft) => {
    const start = hullOfStatement(draft)!.start;
    while (block + 1 < blocks.length && blocks[block]!.end <= start) block++;
    if (draft.source === null && draft.sourceFrom === null && !draft.anonymous) {
      // What could not be confirmed is what the reporter tried to; other speech is somebody else's.
      const speaking =
        draft.found?.cue.kind === 'unable'
          ? (reporter ?? reporterIn(text, blocks[block], start, block))
          : (bringsIn(draft, start, block) ?? last);
      const isNear = speaking !== undefined && block - speaking.block <= 1;
      if (isNear) draft.sourceFrom = speaking.source;
      else if (draft.cue === null || draft.found?.cue.kind === 'unable') return false;
      if (isNear && speaking !== reporter) last = { source: speaking.source, block };
    } else if (draft.source !== null) {
      // Who takes a turn, and who did before, is not whom he tells of.
      const before = start < turn.end ? named.slice(turn.named) : named;
      const itself = isNarrators(text, draft.source, turn.end) ? mediumItself(text) : null;
      draft.sourceFrom = itself ?? antecedent(text, draft.source, before) ?? draft.sourceFrom;
      const speaker = speakerOf(text.slice(draft.source.start, draft.source.end)).speaker;
      if (speaker === 'media') reporter = { source: draft.source, block };
      if (speaker !== 'record' && speaker !== 'media') {
        const stands = draft.sourceFrom ?? draft.source;
        last = { source: stands, block };
        named.push(stands);
        if (named.length > MAX_NAMED) named.shift();
      }
      if (draft.frame === 'colon' || draft.frame === 'posted')
        turn = { end: draft.content.at(-1)?.end ?? start, named: named.length };
    }
    return true;
  });
  drafts.length = 0;
  for (const draft of kept) drafts.push(draft);
}

/** 【我们】促请当局…: the article speaks of itself where a sentence outside turns begins so. */
function isNarrators(text: string, { start, end }: Span, turnEnd: number): boolean {
  return (
    start >= turnEnd && /^我们?$/.test(text.slice(start, end)) && /^$|[。！？\n]/.test(text[start - 1] ?? '')
  );
}

/** 本报: how a medium calls itself in its article; null where it does not. */
export function mediumItself(text: string): Span | null {
  const match = /本(?:报(?!道|告|表|讯)|刊|台|网|社(?!区|会)|栏目)/.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const REPORTER = /(?:^|[，。；：、“”])([\u4e00-\u9fff]{0,8}记者)/g;

/** The reporter whom the block names before `end`, doing something else than telling: 【晚报记者】在网上检索发现. */
function reporterIn(text: string, block: Block | undefined, end: number, index: number) {
  if (block === undefined) return undefined;
  const words = text.slice(Math.max(block.start, end - MAX_BACK), end);
  const match = [...words.matchAll(REPORTER)].at(-1);
  if (match === undefined) return undefined;
  const from = end - words.length + match.index + match[0].length - match[1]!.length;
  return { source: { start: from, end: from + match[1]!.length }, block: index };
}

/** What a pronoun or 该负责人 points back to; null for a full name or where nothing fits. */
function antecedent(text: string, source: Span, named: readonly Span[]): Span | null {
  const words = text.slice(source.start, source.end);
  if (PRONOUN.test(words)) return named.at(-1) ?? null;
  const pointed = POINTING.exec(words)?.[1];
  if (pointed === undefined) return null;
  const isSame = (span: Span) => text.slice(span.start, span.end).includes(pointed);
  return named.findLast(isSame) ?? null;
}
