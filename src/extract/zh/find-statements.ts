import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { foldPassage } from './fold-passage.ts';
import { carrySpeakers } from './sources/carry-speakers.ts';
import { findHeads } from './sources/find-heads.ts';
import { titlesByName } from './sources/titles-by-name.ts';
import { withRelays } from './sources/with-relays.ts';
import { afterDateline } from './statements/after-dateline.ts';
import { afterTag } from './statements/after-tag.ts';
import { withoutQuestion } from './statements/asked-turn.ts';
import { contentBelow } from './statements/content-below.ts';
import { draftsOfSentence } from './statements/drafts.ts';
import { corrections, isCorrectingLine, isCorrection, pointOf } from './statements/notices/corrected.ts';
import { opensPoint } from './statements/notices/corrected-points.ts';
import { verdictsByStart } from './statements/notices/fact-check.ts';
import { foundOut } from './statements/notices/found-out.ts';
import { noticeOf } from './statements/notices/issuer.ts';
import { quotedDrafts } from './statements/quoted-drafts.ts';
import { partSentence } from './statements/sentence-parts.ts';
import { createSpanCursor } from './statements/span-cursor.ts';
import { type Draft, describeStatement } from './statements/statement-draft.ts';
import { turnsByStart } from './statements/turns.ts';
import { withinBracket } from './statements/within-bracket.ts';

/** Ways in which nobody is named that say something by whoever puts out a notice. */
const IN_NOTICE: ReadonlySet<string> = new Set(['found-out', 'refuted', 'corrected']);

/** Who said what, in text order; `[]` where nobody is reported as saying anything. */
export function findStatements(passage: Passage, mentions: readonly Found<Mention>[]): Found<Statement>[] {
  // Read traditional characters as simplified ones; the offsets stay.
  const { text, sentences, quotations } = foldPassage(passage);
  const names = mentions.filter(({ type }) => type === 'person' || type === 'body' || type === 'time');
  const namesIn = createSpanCursor(names, ({ span }) => span);
  const quotationsIn = createSpanCursor(quotations, (quotation) => quotation);

  const turns = turnsByStart(text, passage.blocks);

  // A text that a body has put out itself.
  const notice = noticeOf(text, passage.blocks);
  const corrects = isCorrection(text);
  const verdicts = verdictsByStart(text, passage.blocks);

  const drafts: Draft[] = [];
  let last: Span | undefined;
  let inTurn: Span | undefined;
  let speaks: Span | null = null;
  let inPoint = false;
  for (const [index, whole] of sentences.entries()) {
    // 问：…, 答：…: a turn of an interview is all its block.
    const turn = turns.get(whole.start);
    if (turn !== undefined) drafts.push(turn);
    const verdict = verdicts.get(whole.start);
    if (verdict !== undefined) drafts.push(verdict);
    inTurn = turn?.content[0] ?? (inTurn !== undefined && whole.start < inTurn.end ? inTurn : undefined);
    if (turn !== undefined || inTurn === undefined) speaks = turn?.source ?? null;
    // Whoever takes the turn is no part of what he says.
    const opened = turn?.cue === null ? behindHead(text, whole, turn) : whole;
    const sentence = afterDateline(text, afterTag(text, withinBracket(text, opened)));

    // Cut the sentence at its commas and find the cues that are not inside a quotation.
    const near = namesIn(sentence);
    const led = /[：:]$/.test(text.slice(sentence.end - 1, sentence.end))
      ? contentBelow(text, sentences[index + 1], quotations)
      : undefined;
    // “…。”并称…: the speaker of the quotation goes on.
    const speaking = /[”」]/.test(text[sentence.start - 1] ?? '') ? last : undefined;
    const isFirst = text.slice(sentences[index - 1]?.end ?? 0, sentence.start).includes('\n');
    const parts = partSentence(text, sentence, quotationsIn(sentence), near, {
      speaking,
      heard: isFirst ? undefined : last,
      led,
    });

    // A medium that corrects itself quotes only what was wrong.
    const corrected = corrects || isCorrectingLine(text, whole) ? corrections(parts) : [];
    if (corrected.length > 0) {
      for (const draft of corrected) drafts.push(draft);
      last = undefined;
      continue;
    }

    // Give each cue its source and its content; then take 律师：… and quotations without a cue.
    const asked = inTurn;
    const all = draftsOfSentence(parts);
    // 供水公司说水没有问题，您信吗？: the question is of whoever asks.
    const cued = asked === undefined ? all : all.map((draft) => withoutQuestion(text, asked, draft));
    // A quotation that the sentence begins with is of whoever spoke before it.
    const heads = turn?.cue === null ? [] : findHeads(parts, cued);
    for (const draft of heads) if (draft.frame === 'bare') drafts.push(draft);
    const own = notice && foundOut(parts, cued);
    if (own !== undefined) drafts.push(own);
    // 何山：网上说停课，那是谣言: called so by whoever has the turn.
    if (speaks !== null) for (const draft of cued) if (draft.frame === 'refuted') draft.sourceFrom = speaks;
    for (const draft of cued) drafts.push(draft);
    for (const draft of heads) if (draft.frame !== 'bare') drafts.push(draft);
    // 二、累计送医23人。: the other points of a correction.
    if (isFirst) inPoint = opensPoint(text, whole);
    if (corrects && notice !== undefined && inPoint && own === undefined && cued.length + heads.length === 0)
      for (const draft of pointOf(parts, inPoint)) drafts.push(draft);
    last =
      cued.findLast(({ source }) => source !== null)?.source ??
      (parts.quotations.length > 0 ? last : undefined);

    // Somebody quoted may quote others.
    const namesQuoted = createSpanCursor(near, ({ span }) => span);
    for (const quotation of parts.quotations) {
      // One that goes over several sentences is looked through once.
      if (quotation.start < whole.start) continue;
      drafts.push(...quotedDrafts(text, quotation, namesQuoted(quotation)));
    }
  }

  // Say for pronouns and bare quotations who the reader understands to be speaking.
  carrySpeakers(text, passage.blocks, drafts);

  // What a notice finds and calls false is said by who put it out.
  for (const draft of drafts) if (IN_NOTICE.has(draft.frame)) draft.sourceFrom ??= notice?.issuer ?? null;

  // Judge act, mode, hedge and kind of speaker by the words that were found.
  const persons = new Set(
    mentions.filter(({ type }) => type === 'person').map(({ span }) => text.slice(span.start, span.end)),
  );
  const titles = titlesByName(
    text,
    drafts.map(({ source }) => source),
    persons,
  );
  const statements = drafts.map((draft) => describeStatement(text, draft, titles));

  // Say to whom and through whom each came.
  return withRelays(text, sentences, statements, mentions);
}

/** 何女士：【水是黄的。】: a sentence without whoever takes the turn, with the mark that opens what was said. */
function behindHead(text: string, { start, end }: Span, { content }: Draft): Span {
  const said = content[0]!.start;
  const from = text[said - 1] === '“' ? said - 1 : said;
  return from < end ? { start: from, end } : { start, end };
}
