import type { Mention } from '../../model/mention.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
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
  readonly frame: 'according' | 'known' | 'spoken' | 'declined';
  /** undefined where its clause names none. */
  readonly own: Span | undefined;
  /** Where its clause begins, after a quotation that stands first. */
  readonly from: number;
}

const ACCORDING = /^[\s，]*(?:另|又|再)?(?:据|根据|按照|依照|按)(?!悉|了解|说|知|传|称)/;

/** Drafts of the statements that have a cue, in the order of their cues. */
export function draftsOfSentence(parts: SentenceParts): Draft[] {
  const framed = parts.cues.flatMap((cue, index) => frameOf(parts, cue, parts.cues[index - 1]) ?? []);
  const drafts: Draft[] = [];
  for (const [index, each] of framed.entries()) {
    const end = stopOf(parts, framed, index);
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
  return { cue, frame: 'spoken', own, from };
}

/** The speaker that stands before the cue in its clause: 晚报记者【从镇政府】获悉 names the one it comes from. */
function sourceBefore({ text, names }: SentenceParts, from: number, cue: FoundCue): Span | undefined {
  const region = { start: from, end: cue.start };
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
  if (frame === 'according' || frame === 'known') return sentence.end;
  const contentStart = clauses[cue.clause + 1]?.start;
  for (const next of framed.slice(index + 1)) {
    if (next.cue.clause === cue.clause || next.frame === 'known') continue;
    const start = clauses[next.cue.clause]!.start;
    // 他说，店主称…: the inner speech begins where the outer one's content does, so it is all content.
    const isNested =
      start === contentStart && trimContent(text, { start: cue.end, end: start }) === undefined;
    if (isNested) continue;
    if (cue.cue.kind === 'report' && next.own !== undefined) continue;
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

  const source = own ?? inherited(parts, framed, earlier) ?? null;
  if (frame === 'declined') {
    return source === null ? undefined : { ...base, source, content: [], mode: 'indirect', anonymous: false };
  }
  if (source === null && framed.cue.cue.kind !== 'say' && framed.cue.cue.kind !== 'tell') return undefined;

  const start = cue.cue.kind === 'tell' ? afterHearer(text, cue.end, end) : cue.end;
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

/** The speaker of a cue without one of its own: who spoke before in the sentence, or whom it began with. */
function inherited(parts: SentenceParts, { cue }: Framed, earlier: readonly Draft[]): Span | undefined {
  for (let index = cue.clause - 1; index >= 0; index--) {
    const spoke = earlier.findLast((draft) => draft.found?.clause === index && draft.source !== null);
    if (spoke?.source != null) return spoke.source;
    const subject = findSubject(parts.text, parts.clauses[index]!, parts.names);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
