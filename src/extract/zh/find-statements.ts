import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { foldPassage } from './fold-passage.ts';
import { carrySpeakers } from './sources/carry-speakers.ts';
import { findHeads } from './sources/find-heads.ts';
import { titlesByName } from './sources/titles-by-name.ts';
import { withRelays } from './sources/with-relays.ts';
import { afterDateline } from './statements/after-dateline.ts';
import { afterQuotedPost } from './statements/after-quoted-post.ts';
import { afterTag } from './statements/after-tag.ts';
import { withoutQuestion } from './statements/asked-turn.ts';
import { withoutVerdict } from './statements/called-false.ts';
import { readComplaints } from './statements/complaint-rows.ts';
import { contentBelow } from './statements/content-below.ts';
import { draftsOfSentence } from './statements/drafts.ts';
import { learntOn } from './statements/learnt-on.ts';
import {
  corrections,
  isCorrectingLine,
  isCorrection,
  withoutRepeated,
} from './statements/notices/corrected.ts';
import { readFactCheck } from './statements/notices/fact-check.ts';
import { createIssuerVoice } from './statements/notices/issuer-voice.ts';
import { ownAccountOf, toldByHimself, turnedDown } from './statements/own-account.ts';
import { quotedDrafts } from './statements/quoted-drafts.ts';
import { partSentence } from './statements/sentence-parts.ts';
import { createSpanCursor } from './statements/span-cursor.ts';
import { type Draft, describeStatement } from './statements/statement-draft.ts';
import { turnPoints, withoutRepeats, wordsBesidePoints } from './statements/turn-points.ts';
import { createTurnReader } from './statements/turns-in-order.ts';
import { withinBracket } from './statements/within-bracket.ts';

/** Who said what, in text order; `[]` where nobody is reported as saying anything. */
export function findStatements(passage: Passage, mentions: readonly Found<Mention>[]): Found<Statement>[] {
  // Read traditional characters as simplified ones; the offsets stay.
  const folded = foldPassage(passage);
  const { text, sentences, quotations } = folded;
  const names = mentions.filter(({ type }) => type === 'person' || type === 'body' || type === 'time');
  const namesIn = createSpanCursor(names, ({ span }) => span);
  const quotationsIn = createSpanCursor(quotations, (quotation) => quotation);

  const check = readFactCheck(text, passage.blocks);
  const turnOf = createTurnReader(text, passage.blocks, check);
  // A text that a body has put out itself.
  const issuer = createIssuerVoice(text, passage.blocks);
  const corrects = isCorrection(text);
  // A table of complaints is read row by row.
  const table = readComplaints(text, passage.blocks);
  // A text in which somebody tells of his own matter.
  const account = ownAccountOf(text, passage.blocks);

  const drafts: Draft[] = [];
  let last: Span | undefined;
  for (const [index, whole] of sentences.entries()) {
    if (table !== undefined && contains(table.span, whole)) {
      for (const draft of table.rows.get(whole.start) ?? []) drafts.push(draft);
      continue;
    }
    // 问：…, 答：…: a turn of an interview is all its block.
    const turn = turnOf(whole);
    if (turn.opened !== undefined) drafts.push(turn.opened);
    for (const verdict of check.verdicts.get(whole.start) ?? []) drafts.push(verdict);
    const line = afterTag(text, withinBracket(text, turn.words));
    const sentence = afterDateline(text, afterQuotedPost(text, line));

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
    const told = draftsOfSentence(parts).map((draft) => withoutVerdict(text, draft));
    const all = corrects ? withoutRepeated(parts, told) : told;
    // 供水公司说水没有问题，您信吗？: the question is of whoever asks.
    const { within } = turn;
    const cued = within === undefined ? all : all.map((draft) => withoutQuestion(text, within, draft));
    // A quotation that the sentence begins with is of whoever spoke before it.
    const heads = turn.opened?.cue === null ? [] : findHeads(parts, cued);
    for (const draft of heads) if (draft.frame === 'bare') drafts.push(draft);
    // 经查，…; 截至昨晚，共有11人就诊。: what a notice tells by itself.
    for (const draft of issuer.tells(parts, [...cued, ...heads], drafts, isFirst)) drafts.push(draft);
    // 记者从县教育局获悉，…。涉事学生均已出院。: what was learnt goes on.
    const on = cued.length + heads.length === 0 ? learntOn(parts, drafts.at(-1)) : undefined;
    if (on !== undefined) drafts.push(on);
    // 何山：网上说停课，那是谣言: called so by whoever has the turn.
    if (turn.speaker !== null)
      for (const draft of cued)
        if (draft.frame === 'refuted' && draft.source === null) draft.sourceFrom = turn.speaker;
    // 我哥说公司没给钱。其实不对，…: whoever speaks denies what he has just told.
    const speaker = turn.speaker ?? account?.by ?? null;
    const down = speaker === null ? undefined : turnedDown(parts, speaker, drafts.at(-1));
    if (down !== undefined) drafts.push(down);
    for (const draft of cued) drafts.push(draft);
    if (account !== undefined) for (const draft of toldByHimself(parts, account, cued)) drafts.push(draft);
    // 至于谁签的字，我不便透露: what whoever has the turn leaves unanswered.
    if (within !== undefined) for (const draft of turnPoints(parts, within, turn.speaker)) drafts.push(draft);
    for (const draft of heads) if (draft.frame !== 'bare') drafts.push(draft);
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
  carrySpeakers(folded, mentions, drafts);

  // What a notice finds and calls false is said by who put it out.
  issuer.nameIn(drafts);

  // Judge act, mode, hedge and kind of speaker by the words that were found.
  const persons = new Set(
    mentions.filter(({ type }) => type === 'person').map(({ span }) => text.slice(span.start, span.end)),
  );
  const titles = titlesByName(
    text,
    drafts.map(({ source }) => source),
    persons,
  );
  const judged = wordsBesidePoints(text, drafts);
  const described = drafts.map((draft) => describeStatement(text, draft, titles, judged.get(draft)));
  const statements = withoutRepeats(drafts, described);

  // Say to whom and through whom each came.
  return withRelays(text, sentences, statements, mentions);
}
