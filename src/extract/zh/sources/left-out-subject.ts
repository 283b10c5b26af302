import type { Span } from '../../../text/span.ts';
import type { FoundCue } from '../cues/found-cue.ts';
import type { Framed } from '../cues/frame-cue.ts';
import { type Clause, endsLikeSpeech } from '../statements/clauses.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { Draft } from '../statements/statement-draft.ts';
import { canSpeak } from './can-speak.ts';
import { findSource } from './find-source.ts';
import { isPronoun } from './fuller-subject.ts';
import { lastNouns } from './last-nouns.ts';
import { phraseWords } from './phrase-words.ts';
import { withClosingMark } from './subject-before.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import { spanOfWords } from './trim-phrase.ts';

/** Longer words in marks are what somebody said, not how somebody is called. */
const MAX_LABEL = 18;
/** A subject is not carried over more clauses than this. */
const MAX_BACK = 8;
const ACCORDING = /^[\s，]*(?:但|而|不过|另|又|再)?(?:据|根据|按照|依照)/;
/** A clause that tells why. */
const BECAUSE = /^[\s，]*(?:但|而|又)?(?:因|由于)/;
/** Frames whose source goes on speaking; a medium or a record does not: 据晚报报道，学校停课，要求…. */
const GOES_ON = new Set(['spoken', 'declined']);
/** 县政府网站消息，…: nor does a medium that tells what others did. */
export const RELAYS = new Set(['消息', '讯', '报道', '报导']);

/** 【责令】该店退款: what a body orders. */
const ORDERS = /^(?:责令|责成|勒令|下令|通令)/;
const PUNISHED =
  /(?:被|予以|受到|遭到?)[^，。；]{0,8}(?:免职|撤职|停职|开除|辞退|解聘|处分|处罚|罚款|警告|记过|立案|拘留|控制|约谈|问责)[^，。；]{0,4}[，；]?$/;

function isOrder(text: string, { start, end }: Span): boolean {
  return ORDERS.test(text.slice(start, end));
}

/** The speaker of a cue without one of its own: who spoke before in the sentence, or whom it began with. */
export function leftOutSubject(
  { text, sentence, clauses, names, speaking }: SentenceParts,
  { cue, own, isOpen }: Framed,
  earlier: readonly Draft[],
): Span | undefined {
  // 记者联系了供水公司经理，对方（表示…）: the other side is whom the clause before ends with.
  const isMet =
    own !== undefined &&
    cue.clause > 0 &&
    (text.slice(own.start, own.end) === '对方' || isInterview(text, clauses[cue.clause - 1]!));
  if (isMet) {
    const met = clauses[cue.clause - 1]!;
    const other =
      askedIn(text, { start: met.start, end: met.end + 1 }, names) ?? lastSpeaker(text, met, names);
    if (other !== undefined) return other;
  }
  const spoke = earlier.findLast(
    (draft) =>
      draft.source !== null &&
      GOES_ON.has(draft.frame) &&
      !RELAYS.has(draft.found?.cue.word ?? '') &&
      !isAsked(cue, draft),
  );
  // 记者问及停水，店主沉默片刻，（没有回答）: whoever asks is not who gives no answer.
  const askers = earlier.filter((draft) => isAsked(cue, draft));
  // 店主表示，是司机大意，【他】还表示…: who spoke before, not whom he spoke of.
  const goesOn =
    own !== undefined && isPronoun(text, own) && spoke?.source != null && spoke.found?.cue.act !== 'ask';
  if (goesOn && !isPronoun(text, spoke.source!)) return spoke.source!;
  let pronoun: Span | undefined;
  const first = Math.max(0, cue.clause - MAX_BACK);
  for (let index = cue.clause - 1; index >= first; index--) {
    // The first of a clause: a later one is told by it (妻子控诉丈夫承诺…，并表示).
    // 店主称没有收费，尽管【居民】一直不信，称…: a clause that turns away from what was said names who speaks next.
    const isTurn =
      index === cue.clause - 1 &&
      TURN.test(text.slice(clauses[index]!.start, clauses[index]!.start + 4)) &&
      !SPEAKING_ON.test(text.slice(clauses[cue.clause]!.start, cue.start));
    // 家长看后摇头，纷纷称…: the many whom the clause before begins with, whoever spoke earlier.
    const many = isOpen && index === cue.clause - 1 ? manyIn(text, clauses[index]!, names) : undefined;
    if (many !== undefined && (spoke?.found?.clause ?? -1) < index) return many;
    if (spoke?.source != null && !isTurn && (isOpen || (spoke.found?.clause ?? -1) >= index)) {
      return earlier.find((draft) => draft.found?.clause === spoke.found?.clause && draft.source !== null)!
        .source!;
    }
    // 停课引发【家长】热议，认为…: whom it has moved speaks next.
    const moved =
      index === cue.clause - 1
        ? (movedIn(text, clauses[index]!, names) ?? heardFrom(text, clauses[index]!, names))
        : undefined;
    if (moved !== undefined) return moved;
    // 据晚报报道，…: a phrase of its own.
    if (ACCORDING.test(text.slice(clauses[index]!.start, clauses[index]!.start + 6))) continue;
    // 因【一辆货车】挡住路口，但他（强调…）: what brought it about is not who speaks.
    if (own !== undefined && BECAUSE.test(text.slice(clauses[index]!.start, clauses[index]!.start + 4)))
      continue;
    // 副经理何立被免职，责令…: who was punished orders nothing.
    if (isOrder(text, cue) && PUNISHED.test(text.slice(clauses[index]!.start, clauses[index]!.end + 1)))
      continue;
    const bare = subjectOfClause(text, outsideQuotations(text, clauses[index]!), names);
    if (bare === undefined || askers.some(({ source }) => source!.start === bare.start)) continue;
    const subject = withClosingMark(text, bare, clauses[index]!.end);
    // Of a pronoun and a fuller name the fuller name is the source.
    if (!isPronoun(text, subject)) return subject;
    pronoun ??= subject;
  }
  if (pronoun !== undefined) return pronoun;
  return isOpen && GOING_ON.test(text.slice(sentence.start, sentence.start + 2)) ? speaking : undefined;
}

const MOVED =
  /(?:引发|引起|引来|遭到?|受到|激起|惹来)了?(?:众多|不少|广大|许多|大量|部分)?([^，。；：“”]{2,14}?)(?:们)?(?:的)?(?:强烈|广泛|一片|激烈|纷纷)?(?:热议|不满|质疑|围观|猜测|讨论|议论|愤怒|批评|反对|争议|担忧|吐槽|抗议|关注|反感|愤慨|共鸣|好奇|猜疑)$|(?:惹怒|激怒|触怒|惹恼|急坏|气坏|吓坏)了?([^，。；：“”]{2,14}?)(?:们)?$/;

/** 引发【家长】不满: who was moved, at the end of a clause; undefined where nobody who can speak was. */
function movedIn(text: string, clause: Span, names: SentenceParts['names']): Span | undefined {
  const from = Math.max(clause.start, clause.end - 30);
  const match = MOVED.exec(text.slice(from, clause.end));
  if (match === null) return undefined;
  const name = (match[1] ?? match[2])!;
  const start = from + match.index + match[0].indexOf(name);
  const span = { start, end: start + name.length };
  return canSpeak(text, span, names) ? span : undefined;
}

const HEARD =
  /(?:接|接到|收到)了?(?:一名|一位|有)?([^，。；：“”]{2,12}?)(?:的)?(?:反映|举报|报警|求助|投诉|报告|来电)$/;

/** 县公安局接【群众】反映，（称…）: whose words reached somebody, at the end of a clause. */
function heardFrom(text: string, clause: Span, names: SentenceParts['names']): Span | undefined {
  const from = Math.max(clause.start, clause.end - 24);
  const match = HEARD.exec(text.slice(from, clause.end));
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]!);
  const span = { start, end: start + match[1]!.length };
  return canSpeak(text, span, names) ? span : undefined;
}

/** The many, or the other side, whom a clause begins with. */
function manyIn(text: string, clause: Clause, names: SentenceParts['names']): Span | undefined {
  const subject = subjectOfClause(text, outsideQuotations(text, clause), names);
  return subject !== undefined && MANY.test(text.slice(subject.start, subject.end)) ? subject : undefined;
}
const MANY = /(?:网友|网民|粉丝|球迷|观众|读者|居民|家长|村民|众人|对方|媒体)们?$/;

/** A paper that asks, as its reporters do. */
const PAPER =
  '(?:本[报台刊网]|[日早晚晨时商农周]报|(?:都市|青年|新闻|经济)报|都市报|电视台|广播台|电台|周刊|新闻(?:网|社|客户端|频道)?)';
const INTERVIEWS = new RegExp(
  `(?:记者[^，。；“]{0,12}(?:联系|采访|致电|拨通|找到|见到|询问)|${PAPER}(?:多次|再次|随后|也|曾|今日|昨日|当天|当日|\\d+[月日])*(?:联系|致电|拨[打通]|采访(?!报道)|询问))`,
);
/** 【晚报】致电店主, 【晨报记者】: who asks is not who answers. */
const ASKER = new RegExp(`(?:记者|${PAPER})$`);

/** Whether the words of a source are those of who asks, and not of who answers. */
export function isAsker(words: string): boolean {
  return ASKER.test(words);
}

/** 晚报记者联系到店主，他（说）; 我问过会计，她（说）: whom a reporter, or who writes, reached speaks next. */
function isInterview(text: string, clause: Span): boolean {
  const words = text.slice(clause.start, clause.end);
  return (
    INTERVIEWS.test(words) ||
    /^[\s“]*我们?[^，。；“]{0,6}(?:问(?:过|了)|联系(?:过|了|上|到)|打电话给|找(?:过|到))/.test(words)
  );
}

function isAsked({ cue }: FoundCue, { source, found }: Draft): boolean {
  return source !== null && cue.kind === 'decline' && found?.cue.act === 'ask';
}

/** Whom a question went to that found no answer: 记者联系【供水公司】，截至发稿未获回应. */
export function askedBefore({ text, sentence, names }: SentenceParts, cue: Span): Span | undefined {
  return askedIn(text, { start: Math.max(sentence.start, cue.start - MAX_ASKED), end: cue.start }, names);
}

/** 联系【校方】，: whom somebody turned to last. */
function askedIn(text: string, within: Span, names: SentenceParts['names']): Span | undefined {
  const asked = [...text.slice(within.start, within.end).matchAll(ASKED)].at(-1);
  if (asked === undefined) return undefined;
  const start = within.start + asked.index + asked[0].length - asked[1]!.length;
  // 拨打供水公司【的公开电话】: whose telephone it is was asked.
  const line = LINE.exec(asked[1]!)?.[0].length ?? 0;
  const phrase = { start, end: start + asked[1]!.length - line };
  return canSpeak(text, phrase, names) ? phrase : findSource(text, phrase, names);
}

/** What one rings, with how it is called, behind whose it is; nobody's where nothing stands before. */
const LINE =
  /(?<=.{2})的?(?:公开|登记|服务|客服|官方|对外|办公室?|值班|投诉|咨询|售后|联系|注册|私人|个人|值班室|前台|座机)*(?:电话|热线|手机|座机|号码|手机号|电话号码|联系方式)$/;

/** How far before an answer that did not come whoever was asked is looked for. */
const MAX_ASKED = 120;
const ASKED =
  /(?:联系(?:上了|到了|了|上|到)?|致电(?:了)?|拨打(?:了)?|采访(?:了)?(?!结束|过程|期间|时|中|前|后|当[天日时])|问[过了]|打电话给|求证于|致函|发函询问|向)([^，。；：、]{2,24}?)(?=[，。；]|进行|询问|求证|核实|了解|提出|发去|发送|发函|咨询|反映|的电话|求助)/g;

/** What a clause says by itself: behind the quotations that it begins with, up to the next. */
function outsideQuotations(text: string, { start, end, quotations }: Clause): Span {
  let from = start;
  for (const quotation of quotations) {
    const isLabel = !endsLikeSpeech(text, quotation) && quotation.end - quotation.start <= MAX_LABEL;
    if (quotation.start > from + 1) {
      // 一名备注为“三号楼”的人员@所有人: a name in marks parts nothing.
      if (isLabel) continue;
      return { start: from, end: quotation.start };
    }
    from = Math.min(quotation.end, end);
  }
  return { start: from, end };
}

/** The name that a clause ends with, if it can speak. */
function lastSpeaker(text: string, clause: Span, names: SentenceParts['names']): Span | undefined {
  const words = phraseWords(text, clause, names);
  const from = lastNouns(words, 0, words.length);
  const last = spanOfWords(words, from, words.length);
  return last !== undefined && canSpeak(text, last, names) ? last : undefined;
}

const TURN = /^\s*(?:尽管|虽然|但|而(?!且)|不过|然而|可是|倒是)/;
const SPEAKING_ON = /[并且还也又亦]|同时/;
const GOING_ON = /^[，,]?[并还且也又同]/;
