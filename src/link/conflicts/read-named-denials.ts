import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { tagChineseWords } from '../../text/terms.ts';
import { deniesNothing } from '../denial/denies-nothing.ts';
import type { Member } from '../member.ts';
import { NAMED_DENIALS, NOT_SO, POINTING_DENIAL, RAISED } from './named-denials.ts';

/** A sentence that denies what it names, or what was told before it as talk. */
export interface DenialOfTalk {
  readonly member: Member;
  /** Of NAMED_DENIALS, RAISED or POINTING_DENIAL. */
  readonly rule: string;
  readonly sentence: Span;
  /** What is denied, one by one. */
  readonly talk: readonly Span[];
  /** Whether its words surely deny it: 至于“过期”，奶仍在保质期内 only answers it, 谈不上“过期” what to call it. */
  readonly isSure: boolean;
}

/** How many sentences back a denial that only points may look for the talk. */
const REACH = 4;

/** The denials of a report that name what they deny, or point at talk that is told just before. */
export function readNamedDenials(member: Member): DenialOfTalk[] {
  const text = foldScript(member.report.text);
  const found = member.sentences.flatMap((sentence, index): DenialOfTalk[] => {
    const before = member.sentences.slice(Math.max(0, index - REACH), index);
    const read =
      readNamed(text, sentence) ?? readRaised(text, sentence) ?? readPointed(text, sentence, before);
    if (read === undefined || read.talk.length === 0) return [];
    return [{ ...read, talk: read.talk.flatMap((talk) => clausesOf(text, talk)), member, sentence }];
  });
  return found.map((denial) => (isPointed(denial) ? withoutTalkOf(denial, found) : denial));
}

/** “校车超载，没有安全带”: two things, one of them told in the negative. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^，；,;]{2,}/g)].map(({ 0: clause, index }) => ({
    start: start + index,
    end: start + index + clause.length,
  }));
}

/** Whether it only points at talk told before it. */
export function isPointed({ rule }: DenialOfTalk): boolean {
  return POINTING_DENIAL.some(({ id }) => id === rule);
}

/** What another sentence names and answers is not what 该说法不属实 points at: 至于“过期”，…. */
function withoutTalkOf(denial: DenialOfTalk, all: readonly DenialOfTalk[]): DenialOfTalk {
  const wordsOf = (span: Span): string => sliceSpan(denial.member.report.text, span);
  const named = all.filter((other) => !isPointed(other)).flatMap(({ talk }) => talk.map(wordsOf));
  return {
    ...denial,
    talk: denial.talk.filter((talk) => !named.some((name) => wordsOf(talk).includes(name))),
  };
}

type Read = Omit<DenialOfTalk, 'member' | 'sentence'>;

/** All that a sentence names and denies: “换厂家”“换校长”均与事实不符. */
function readNamed(text: string, sentence: Span): Read | undefined {
  const words = sliceSpan(text, sentence);
  const found = NAMED_DENIALS.flatMap(({ id, words: pattern }) =>
    [...words.matchAll(pattern)]
      .filter((match) => !deniesNothing(words, spanOf(match)))
      .map((match) => ({
        rule: id,
        talk: talkIn(match, sentence.start),
        isSure: !DISPUTES_NAME.has(id) && !MAYBE.test(match[0].replace(QUOTED, '')),
      })),
  ).filter(({ talk }) => talk.length > 0);
  const [first] = found;
  const isSure = found.every((each) => each.isSure);
  return first && { rule: first.rule, talk: found.flatMap(({ talk }) => talk), isSure };
}

/** 谈不上“连夜赶人”, 并非“非名校不读”: that a name does not fit can be so, and what others tell that was called so, too. */
const DISPUTES_NAME: ReadonlySet<string> = new Set(['谈不上“…”']);

/** “换厂家”可能不实: who is not sure of it denies it only so far. */
const MAYBE = /可能|或许|也许|恐怕|似乎|疑似|疑为|大概|未必|不一定|不见得/;
const QUOTED = /[“「][^”」]*[”」]/g;

function spanOf({ 0: words, index }: RegExpMatchArray): Span {
  return { start: index ?? 0, end: (index ?? 0) + words.length };
}

function talkIn({ 0: words, index, groups }: RegExpMatchArray, from: number): Span[] {
  const start = from + (index ?? 0);
  const { talk = groups?.topic, row = '' } = groups ?? {};
  if (talk === undefined) return namesIn(row, start + words.indexOf(row));
  const at = start + words.lastIndexOf(talk);
  return saysSomething(talk) ? [{ start: at, end: at + talk.length }] : [];
}

/** The names of a row in quotation marks, without the marks. */
function namesIn(row: string, from: number): Span[] {
  return [...row.matchAll(/[“「]([^”」]+)[”」]/g)].map(({ 1: name = '', index }) => {
    const start = from + index + 1;
    return { start, end: start + name.length };
  });
}

/** 网传的高考成绩不实 names no more than a thing: in Chinese it takes a figure, or two words of which one is no noun. */
function saysSomething(talk: string): boolean {
  if (!/\p{Script=Han}/u.test(talk) || /\d/.test(talk)) return true;
  const tags = tagChineseWords(talk).map(({ tag }) => tag);
  return tags.length > 1 && tags.some((tag) => !tag.startsWith('n'));
}

function readRaised(text: string, sentence: Span): Read | undefined {
  for (const { id, words } of RAISED) {
    const match = words.exec(sliceSpan(text, sentence));
    const answer = match?.groups?.answer ?? '';
    if (match === null || LEFT_OPEN.test(answer) || CONFIRMS.test(answer)) continue;
    return { rule: id, talk: talkIn(match, sentence.start), isSure: NOT_SO.test(answer) };
  }
  return undefined;
}

/** 尚在核实, 没有回应: no answer to what was raised. */
const LEFT_OPEN =
  /尚[在未无]|正在|仍在[核调]|核实中|有待|没有?(?:正面)?(?:回[应答复]|回答)|未[作予]?(?:回应|置评|透露)|不予置评|不便|拒绝|(?:进一步|继续)(?:核|调|了解)|\b(?:looking into|declined|would not|no comment|did not (?:reply|respond|answer)|not (?:yet )?known|unclear)\b/i;
const CONFIRMS =
  /(?<![不非])属实|证实|承认|确有|确实|的确|无误|致歉|道歉|\b(?:confirm\w*|admit\w*|conced\w*|acknowledg\w*|apologi\w*)\b/i;

/** What was told as talk in the sentences before one that only says 该说法不属实. */
function readPointed(text: string, sentence: Span, before: readonly Span[]): Read | undefined {
  const told = sliceSpan(text, sentence);
  const pointing = POINTING_DENIAL.find(({ words }) => {
    const match = words.exec(told);
    return match !== null && !deniesNothing(told, spanOf(match));
  });
  if (pointing === undefined) return undefined;
  const talk = before.flatMap((each) => {
    const words = sliceSpan(text, each);
    if (!TALK.test(words)) return [];
    const names = namesIn(words, each.start).filter(({ start, end }) => end - start >= SHORTEST);
    const told = ZH_TOLD_AS_TALK.exec(words) ?? EN_TOLD_AS_TALK.exec(words);
    return [...names, ...(told === null ? [] : talkIn(told, each.start))];
  });
  return { rule: pointing.id, talk, isSure: true };
}

const SHORTEST = 4;
const TALK =
  /流传|网传|网上|帖|有人|爆料|传言|传闻|谣言|消息称|\b(?:posts?|messages?|rumou?rs?|claims?|claimed|social media|online|doing the rounds)\b/i;
const ZH_TOLD_AS_TALK =
  /(?:网传|有人(?:还|又|更)?(?:说|称|讲|传)|帖子?称|传言称|消息称|爆料称|谣言称)[，：]?(?<talk>[^。；“”]{4,40})/;
const EN_TOLD_AS_TALK =
  /\b(?:posts?|messages?|rumou?rs?|claims?|users?|claimed|sa(?:id|ys?))\b[^.;]{0,30}? that (?<talk>[^.;]{8,120})/i;
