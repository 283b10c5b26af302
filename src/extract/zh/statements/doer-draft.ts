import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { NARRATOR } from '../cues/unsaid/narrator.ts';
import { canSpeak, isPersonal } from '../sources/can-speak.ts';
import { subjectOfClause } from '../sources/subject-of-clause.ts';
import type { Clause } from './clauses.ts';
import { openingSpeech } from './opening-speech.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Draft } from './statement-draft.ts';

/** What is shorter is a cry or what somebody is called. */
const MIN_LENGTH = 4;
/** What nobody is named for is speech from this length on. */
const MIN_UNNAMED = 8;
/** Behind the quotation the doer stands in one of the first clauses: “…。”昨天中午，店主摆摆手. */
const MAX_CLAUSES = 2;
/** 店主【摆】摆手, 何师傅【指】着墙: what hands, head, eyes and face do while one speaks. */
const GESTURE =
  /^(?:[^，。]{0,4}地|一边|只是|轻轻|连连|不停|忍不住|微微|无奈|默默)?[摆挥摇点搓摊拍握招扬伸举低抬皱撇叹笑哭咧瞪瞥望看指盯蹲擦抹红哽掏翻捧端攥苦耸垂眯]/;
/** No subject in front of a gesture is longer. */
const MAX_DOER = 20;

/**
 * “修不了了。”店主摆摆手，“明天再来吧。”: quotations without a verb of saying that a sentence begins with, of whoever
 * does something right behind them, with what it goes on to quote.
 */
export function doerDraft(parts: SentenceParts, cued: readonly Draft[]): Draft | undefined {
  const { text, sentence, clauses, quotations, heard } = parts;
  const opening = openingSpeech(parts);
  const last = opening.at(-1);
  if (last === undefined || cued.length > 0) return undefined;
  const length = last.inner.end - opening[0]!.inner.start;
  const behind = clauses.filter((clause) => clause.start >= last.end && clause.end > clause.start);
  if (length < MIN_LENGTH || last.end >= sentence.end || behind.length === 0) return undefined;
  const [doer] = mapDefined(behind.slice(0, MAX_CLAUSES), (clause) => doerIn(parts, clause));
  // 店主说，桥旧了。“早该修了。”居民散去了: without a gesture it goes on from whoever spoke before.
  if (heard !== undefined && !doer?.isGesture) return undefined;
  const isWhole = /[。！？…!?]/.test(text[last.inner.end - 1]!);
  if (doer === undefined && !(isWhole && length >= MIN_UNNAMED && /[\u4e00-\u9fff]/.test(text[last.end]!)))
    return undefined;
  const later = quotations.filter(
    ({ start, inner, closed }) =>
      start >= last.end && closed && /[，。！？…!?]$/.test(text.slice(inner.start, inner.end)),
  );
  const content = [...opening, ...later].map(({ inner }) => inner);
  return {
    source: doer?.span ?? null,
    sourceFrom: null,
    cue: null,
    found: null,
    content,
    mode: 'direct',
    anonymous: doer === undefined,
    frame: 'told',
  };
}

/** Who does something in a clause: its subject, else whom its first words name before a gesture. */
function doerIn(
  { text, names }: SentenceParts,
  clause: Clause,
): { span: Span; isGesture: boolean } | undefined {
  const end = clause.quotations[0]?.start ?? clause.end;
  const subject = subjectOfClause(text, { start: clause.start, end }, names);
  const isDoer = (span: Span) =>
    (isPersonal(text, span) || names.some((name) => name.type === 'person' && name.span.end === span.end)) &&
    canSpeak(text, span, names) &&
    !NARRATOR.test(text.slice(span.start, span.end));
  const isGesture = (at: number) => GESTURE.test(text.slice(at, Math.min(end, at + 10)));
  if (subject !== undefined && subject.end < end && isDoer(subject))
    return { span: subject, isGesture: isGesture(subject.end) };
  for (let at = clause.start + 1; at < Math.min(end, clause.start + MAX_DOER); at++) {
    const span = { start: clause.start, end: at };
    if (isGesture(at) && isDoer(span)) return { span, isGesture: true };
  }
  return undefined;
}
