import { type Framed, frameCue } from '../cues/frame-cue.ts';
import { contentStop } from './content-stop.ts';
import { doerDraft } from './doer-draft.ts';
import { withDeniedTopic } from './notices/denied-topic.ts';
import { withRefuted } from './notices/refuted-rumour.ts';
import { withSaidInError } from './notices/said-in-error.ts';
import { takenBack } from './notices/taken-back.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Draft } from './statement-draft.ts';
import { ACCORDING } from './ways/according.ts';
import { AROUND } from './ways/around.ts';
import { ADMITTED, ATTITUDE, BARE } from './ways/attitude.ts';
import { BEFORE } from './ways/before.ts';
import { BELOW } from './ways/below.ts';
import { DECLINED, UNANSWERED } from './ways/declined.ts';
import type { DraftWay } from './ways/draft-way.ts';
import { IN_PAPER } from './ways/in-paper.ts';
import { PATIENT } from './ways/patient.ts';
import { RUMOUR_BEFORE } from './ways/rumour.ts';
import { Telling } from './ways/telling.ts';
import { NOBODYS, OWN_VOICE } from './ways/without-source.ts';
import { isWithinAccount } from './within-account.ts';

/** Ways in which a cue gets its source and content; the first that knows how the cue stands decides. */
export const DRAFT_WAYS: readonly DraftWay[] = [
  ACCORDING,
  IN_PAPER,
  OWN_VOICE,
  ATTITUDE,
  ADMITTED,
  BARE,
  UNANSWERED,
  DECLINED,
  NOBODYS,
  PATIENT,
  BELOW,
  RUMOUR_BEFORE,
  BEFORE,
  AROUND,
];

/** Drafts of the statements that have a cue, in the order of their cues. */
export function draftsOfSentence(parts: SentenceParts): Draft[] {
  // Tell for each cue how it stands, and leave out those by which nobody says anything.
  const framed: Framed[] = [];
  for (const cue of parts.cues) {
    const each = frameCue(parts, cue, framed.at(-1)?.cue);
    if (each !== undefined) framed.push(each);
  }
  // Give each its content, but for those that an earlier one's content tells of.
  const drafts: Draft[] = [];
  for (const [index, each] of framed.entries()) {
    if (isWithinAccount(parts.text, each, drafts)) continue;
    const draft = draftOf(new Telling(parts, each, contentStop(parts, framed, index), drafts));
    if (draft !== null) drafts.push(draft);
  }
  // 网传停课不属实: a rumour that is named to be called false is denied.
  const told = withRefuted(parts, drafts);
  if (told !== drafts) return [...told];
  // 此前我局所称“3件”有误: and what is named only to be called wrong.
  const erred = withSaidInError(parts, drafts);
  if (erred !== drafts) return [...erred];
  // 关于网传停课一事，我校从未发过通知: and so is one that is said never to have been.
  const topic = withDeniedTopic(parts, drafts);
  if (topic !== drafts) return [...topic];
  // 店长所称“水是自来水”，我店予以收回: what is taken back.
  const back = takenBack(parts);
  if (back !== undefined) return [...drafts, back];
  // “修不了了。”店主摆摆手: without a cue it is whoever does something behind it.
  const done = doerDraft(parts, drafts);
  return done === undefined ? drafts : [done];
}

function draftOf(telling: Telling): Draft | null {
  for (const way of DRAFT_WAYS) {
    const draft = way.find(telling);
    if (draft !== undefined) return draft;
  }
  return null;
}
