import type { Block } from '../../../model/report.ts';
import { contains, type Span, trimSpan } from '../../../text/span.ts';
import type { Cue } from '../cues/cue.ts';
import { mediumItself } from '../sources/carry-speakers.ts';
import { trimContent } from './find-content.ts';
import { ruleDraft } from './rule-draft.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Draft } from './statement-draft.ts';

const WRONG: Cue = {
  word: '不对',
  kind: 'urge',
  act: 'deny',
  example: '我哥说公司没给钱。其实不对，上周给了',
};
/** 作者：何山（骑手）, 口述：何山: who tells of himself, in a line of its own at the head. */
const AUTHOR =
  /^\s*(?:作者|口述(?:者|人)?|讲述(?:者|人)?|自述|文)\s*[：:]\s*(?<name>[^\s（(，。、/|：:]{2,8})(?:[（(][^（）()]{1,20}[)）])?\s*$/;
const FIRST_LINES = 5;
/** 我叫何山, and a headline with 我, tell that it is his own matter. */
const OF_HIMSELF = /我(?:叫|就是|是(?:那|这|当事|一[名个位]))/;
const HEADED =
  /我(?:是|想|要|被|叫|就是|为什么|来|的(?:经历|遭遇|说明|回应|声明|讲述|自述))|自述|讲述|当事人/;
/** An account of oneself says 我 at least so often, outside quotation marks. */
const LEAST = 5;
/** What a medium writes: it asks others. */
const ARTICLE = /本报|记者|编辑[：:]|采访/;
/** Lines about the text. */
const NO_WORDS = /^(?:发布于|发表于|来源|编辑于|阅读|原创|作者)/;
/** 其实【不对】，…: what the sentence before said is not so. */
const TURNS_DOWN =
  /^(?:但|可|不过|而)?(?:这|那|其实|事实上|实际上|他|她|这话|这一点)*(?<cue>(?:并)?(?:不对|不是这样的?|不是真的|不是事实|不准确|不属实|说错了|记错了|没有?这回事|不是这么回事))(?=[，。！；])/;
/** What is shorter tells nothing. */
const MIN_LENGTH = 4;
const MIN_LINE = 14;
const STOP = /[。！？!?…][”」]?$/;

/** An account that somebody gives of his own matter. */
export interface OwnAccount {
  /** Where the text names him. */
  readonly by: Span;
  readonly words: Span;
}

/** 作者：何山 above an account in the first person, or 我叫何山 in it below a headline with 我; undefined for other texts. */
export function ownAccountOf(text: string, blocks: readonly Block[]): OwnAccount | undefined {
  const editorial = editorialOf(text, blocks);
  if (editorial !== undefined) return editorial;
  const named = authorIn(text, blocks) ?? selfNamed(text, blocks);
  if (named === undefined) return undefined;
  const said = text.slice(named.from).replace(/“[^“”]*”/g, '');
  if ((said.match(/我/g)?.length ?? 0) < LEAST || ARTICLE.test(said)) return undefined;
  const isOwn = OF_HIMSELF.test(said) || HEADED.test(text.slice(0, named.from));
  return isOwn ? { by: named.by, words: { start: named.from, end: text.length } } : undefined;
}

/** 社评：…: an article in which a paper judges by itself; undefined where it does not name itself. */
function editorialOf(text: string, [title]: readonly Block[]): OwnAccount | undefined {
  if (title === undefined || !EDITORIAL.test(text.slice(title.start, title.end))) return undefined;
  const by = mediumItself(text);
  return by === null ? undefined : { by, words: { start: title.end, end: text.length } };
}
const EDITORIAL = /^\s*(?:【)?(?:本报)?(?:社[评论说]|评论员文章|时评|短评)(?:】|[：:｜|丨\s])/;

function authorIn(text: string, blocks: readonly Block[]): { by: Span; from: number } | undefined {
  for (const { start, end } of blocks.slice(0, FIRST_LINES)) {
    const author = AUTHOR.exec(text.slice(start, Math.min(end, start + MAX_LINE)));
    if (author === null) continue;
    const at = start + author[0].indexOf(author.groups!.name!);
    return { by: { start: at, end: at + author.groups!.name!.length }, from: end };
  }
  return undefined;
}

/** 我叫【何山】，: below a headline in which he says 我. */
function selfNamed(text: string, [title, first]: readonly Block[]): { by: Span; from: number } | undefined {
  if (title === undefined || first === undefined || !HEADED.test(text.slice(title.start, title.end)))
    return undefined;
  const named = SELF.exec(text.slice(title.end, title.end + OPENING));
  if (named === null) return undefined;
  const at = title.end + named.index + named[0].length - named[1]!.length;
  return { by: { start: at, end: at + named[1]!.length }, from: title.end };
}
const SELF = /(?:^|[。！\s])我(?:名)?叫([一-龥]{2,4})(?=[，。、！])/;
const OPENING = 400;
const MAX_LINE = 48;

/** What a sentence of such an account tells by him, besides the `cued` drafts of it, which others said. */
export function toldByHimself(
  { text, sentence, clauses }: SentenceParts,
  { by, words }: OwnAccount,
  cued: readonly Draft[],
): Draft[] {
  if (!contains(words, sentence) || NO_WORDS.test(text.slice(sentence.start, sentence.end))) return [];
  const end = Math.max(sentence.start, ...cued.flatMap(({ content }) => content.map((span) => span.end)));
  // 保安说车不能进，【我说那我走进去】: what follows what others said.
  const next =
    cued.length === 0 ? sentence : clauses.find((clause) => clause.start >= end && clause.end > end);
  if (next === undefined) return [];
  const content = trimSpan(text, { start: next.start, end: sentence.end });
  const told = content && trimContent(text, content);
  if (told === undefined || told.end - told.start < MIN_LENGTH) return [];
  // 首页 要闻 评论: a line that is no sentence.
  const isSentence = STOP.test(text.slice(sentence.end - 2, sentence.end));
  if (!isSentence && told.end - told.start < MIN_LINE) return [];
  return [draftOf(by, null, [told], 'own-account')];
}

/** 我哥说公司没给钱。【其实不对】，…: whoever speaks denies what the statement before told. */
export function turnedDown(
  { text, sentence }: SentenceParts,
  speaker: Span | null,
  before: Draft | undefined,
): Draft | undefined {
  const match = TURNS_DOWN.exec(text.slice(sentence.start, sentence.end));
  if (match === null || before === undefined || before.content.length === 0 || before.cue === null)
    return undefined;
  // Only what was told right before.
  const gap = text.slice(before.content.at(-1)!.end, sentence.start);
  if (!/^[”。！？\s]{0,6}$/.test(gap)) return undefined;
  const word = match.groups!.cue!;
  const start = sentence.start + match[0].lastIndexOf(word);
  return draftOf(speaker, { start, end: start + word.length }, before.content, 'refuted');
}

function draftOf(by: Span | null, cue: Span | null, content: readonly Span[], frame: string): Draft {
  return ruleDraft({
    frame,
    content,
    sourceFrom: by,
    cue,
    word: cue === null ? null : WRONG,
    mode: cue === null ? 'direct' : 'indirect',
  });
}
