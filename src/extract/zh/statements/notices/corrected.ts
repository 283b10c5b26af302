import type { Span } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { trimContent } from '../find-content.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';
import { correctedPoint, plainPoint } from './corrected-points.ts';

const WRONG: Cue = { word: '有误', kind: 'urge', act: 'deny', example: '报道中“票价86元”有误，应为68元' };
const RIGHT: Cue = { word: '应为', kind: 'report', act: 'assert', example: '报道中“票价86元”有误，应为68元' };

const CHECKED: Cue = { word: '核实', kind: 'report', act: 'assert', example: '经向镇政府核实，每份汤68元' };

/** 特此更正, 更正：…: what a correction holds somewhere; 有误 alone is the article's own. */
const CORRECTS =
  /特此更正|现更正|现予更正|予以更正|更正如下|^\s*(?:更正|勘误)[和及与暨]?(?:启事|声明|说明|致歉|道歉)?\s*(?:[：:\n]|$)/;
/** 本报: the medium that corrects itself. */
const ITSELF = /(?:本|我)(?:报|网|刊|台|社|平台|公众号|频道|栏目)(?!道|告|表)/;
const GROUND =
  '(?:经(?:再次|进一步|重新|向[^，。；]{1,8})?(?:核实|核查|核对|查实|确认|查)(?:后)?|实际|正确|其实|事实上)?';
/** …【有误】，经核实【应为】68元。 */
const SENTENCE = new RegExp(
  `(?<wrong>(?:内容|表述|数据|数字|信息)?(?:有误|错误|不准确|不实|系误|系笔误|系误写))[，,；](?:[^，。；]{0,12}[，,])?${GROUND}(?:的)?(?:表述|数字|数据|说法)?(?<right>(?:实为|实际为|应为|应是|应当为|(?:现)?更正为|(?:现)?改为|(?:目前|现在?)?(?:已)?确认(?:的)?(?:人数|数字|数据)?[是为]))[：:]?(?<what>[^，。；]{1,60}|[“「][^“”「」]{1,60}[”」])`,
  'g',
);
/** …中，【“票价86元”】应为“68元”, “近两小时”应为80分钟: without a word for what is wrong with it. */
const PAIR = new RegExp(
  `(?<what>[“「][^“”「」]{1,60}[”」])(?:一句|的(?:说法|推算|数字|数据|表述|计算|人数|金额))?[，,]?${GROUND}(?:亦|也|均)?(?<right>应为|应是|更正为|实为|应(?:当)?(?:相应|一并|据此)?(?:调整|修改|修正|更正|改)为|(?<=核实|核查|核对|查实|实际)为)[：:]?(?<now>[“「][^“”「」]{1,60}[”」]|[^，。；“”「」]{1,40})`,
  'g',
);
/** “每份汤86元”的表述【不准确】。: with what is right in a sentence of its own, or nowhere. */
const ALONE =
  /[“「](?<what>[^“”「」]{2,60})[”」](?:的|这一|一)?(?:表述|说法|内容|数据|数字|信息|措辞|推算|报道|提法)?(?:存在|确有|并|系|有)?(?<wrong>不准确|不够准确|有误|失实|不实|不严谨|错误)(?=[。；]|$)/;
/** 将店主的年龄【误写为】43岁，【实为】34岁. */
const MISWRITTEN =
  /(?<wrong>误写为|误写成|误写作|误作|误为|误报为|误述为|错写为|错写成|误植为)(?:在|是)?(?<old>[“「][^“”「」]{1,60}[”」]|[^，。；]{1,40})[，,；](?:经[^，。；]{0,8}(?:核实|核查)[，,]?)?(?<right>实为|应为|实际为|应是|实际是)(?:在)?(?<now>[^，。；]{1,40})/;
/** 【经】向镇政府【核实】，每份汤68元: what it has found out since. */
const FOUND =
  /^\s*(?:现)?经[^，。；]{0,30}?(?<cue>核实|核查|查证|核对|了解)(?:确认)?[，,](?!现?(?:更正|特此))/;
/** Without marks around what is right, both tell how many: “开放时间”应为9时 names what it is about. */
const HOW_MANY = /[\d０-９一二两三四五六七八九十百千万半]/;
/** 【文中】称…: what a correction repeats of what had been told. */
const HAD_TOLD = /(?:文|稿|报道|文章|消息|推送|内容)中?$/;

/** Whether a (folded) text corrects what its medium had told before. */
export function isCorrection(text: string): boolean {
  return CORRECTS.test(text);
}

/** 17:02 【更正】此前本台报道…: a single line of another text that does so. */
export function isCorrectingLine(text: string, { start, end }: Span): boolean {
  return LINE.test(text.slice(start, Math.min(end, start + 20)));
}
const LINE = /^\s*(?:\d{1,2}[:：]\d{2}\s*)?(?:【(?:更正|勘误)】|\[(?:更正|勘误)\])/;

/**
 * 报道中“票价86元”有误，应为68元: in a correction the medium takes back what it had told, and tells what is so; a sentence may
 * hold several. `[]` in other sentences.
 */
export function corrections(parts: SentenceParts): Draft[] {
  const by = byItself(parts.text, parts.sentence);
  const named = namedWrong(parts, by);
  const point = named.length > 0 ? undefined : correctedPoint(parts);
  if (point !== undefined)
    return [
      ...draft(by, WRONG, point.wrong.cue, point.wrong.content),
      ...(point.right === undefined ? [] : draft(by, RIGHT, point.right.cue, point.right.content)),
    ];
  const paired = [...named, ...pairs(parts, by, named)];
  const told = paired.length > 0 ? paired : [...miswritten(parts, by), ...calledWrong(parts, by)];
  const found = foundSince(parts, by, told);
  return [...found, ...told].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** 将店主的年龄误写为43岁，实为34岁. */
function miswritten({ text, sentence }: SentenceParts, by: Itself): Draft[] {
  const match = MISWRITTEN.exec(text.slice(sentence.start, sentence.end));
  if (match === null) return [];
  const { wrong, old, right, now } = match.groups as Record<'wrong' | 'old' | 'right' | 'now', string>;
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const oldAt = start + match[0].indexOf(old, wrong.length);
  const rightAt = start + match[0].lastIndexOf(right, match[0].length - now.length);
  return [
    ...draft(
      by,
      WRONG,
      { start, end: start + wrong.length },
      inMarks(text, { start: oldAt, end: oldAt + old.length }),
    ),
    ...draft(
      by,
      RIGHT,
      { start: rightAt, end: rightAt + right.length },
      inMarks(text, { start: end - now.length, end }),
    ),
  ];
}

/** “每份汤86元”的表述不准确。 */
function calledWrong({ text, sentence }: SentenceParts, by: Itself): Draft[] {
  const match = ALONE.exec(text.slice(sentence.start, sentence.end));
  if (match === null) return [];
  const { what, wrong } = match.groups as Record<'what' | 'wrong', string>;
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  return draft(
    by,
    WRONG,
    { start: end - wrong.length, end },
    { start: start + 1, end: start + 1 + what.length },
  );
}

/** 经向镇政府核实，每份汤68元。: all that follows, up to what `told` has. */
function foundSince({ text, sentence }: SentenceParts, by: Itself, told: readonly Draft[]): Draft[] {
  const match = FOUND.exec(text.slice(sentence.start, sentence.end));
  if (match === null || told.length > 0) return [];
  const cue = match.groups!.cue!;
  const at = sentence.start + match[0].lastIndexOf(cue);
  const content = trimContent(text, { start: sentence.start + match[0].length, end: sentence.end });
  return draft(by, CHECKED, { start: at, end: at + cue.length }, content);
}

/** 报道中“票价86元”有误，应为68元. */
function namedWrong(parts: SentenceParts, by: Itself): Draft[] {
  const { text, sentence } = parts;
  return [...text.slice(sentence.start, sentence.end).matchAll(SENTENCE)].flatMap((match) => {
    const { wrong, right, what } = match.groups as Record<'wrong' | 'right' | 'what', string>;
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const rightEnd = end - what.length - (/[：:]$/.test(match[0].slice(0, -what.length)) ? 1 : 0);
    return [
      ...draft(by, WRONG, { start: at, end: at + wrong.length }, toldBefore(parts, at)),
      ...draft(
        by,
        RIGHT,
        { start: rightEnd - right.length, end: rightEnd },
        inMarks(text, { start: end - what.length, end }),
      ),
    ];
  });
}

/** “近两小时”应为80分钟; what `named` holds has been read. */
function pairs({ text, sentence }: SentenceParts, by: Itself, named: readonly Draft[]): Draft[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(PAIR)].flatMap((match) => {
    const { right, what, now } = match.groups as Record<'right' | 'what' | 'now', string>;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const isRead = named.some(({ content }) => content[0]!.start >= start && content[0]!.end <= end);
    if (isRead || !(/^[“「]/.test(now) || (HOW_MANY.test(what) && HOW_MANY.test(now)))) return [];
    const cueEnd = end - now.length - (/[：:]$/.test(match[0].slice(0, -now.length)) ? 1 : 0);
    const cue = { start: cueEnd - right.length, end: cueEnd };
    return [
      ...draft(by, WRONG, cue, inMarks(text, { start, end: start + what.length })),
      ...draft(by, RIGHT, cue, inMarks(text, { start: end - now.length, end })),
    ];
  });
}

/** `cued` without what a correction only repeats of what had been told: 文中称村委会曾要求更换“护栏”. */
export function withoutRepeated({ text, sentence }: SentenceParts, cued: readonly Draft[]): Draft[] {
  return cued.filter(
    ({ source, cue }) =>
      source !== null || cue === null || !HAD_TOLD.test(text.slice(sentence.start, cue.start)),
  );
}

/**
 * 二、累计送医23人: what a point of a body's correction says without a verb for it, told by who puts it out. What a medium
 * adds to its own is its article.
 */
export function pointOf(parts: SentenceParts, isNumbered: boolean): Draft[] {
  const content = ITSELF.test(parts.text) ? undefined : plainPoint(parts, isNumbered);
  if (content === undefined) return [];
  return [ruleDraft({ frame: 'corrected', content: [content] })];
}

/** What had been told: the words in marks right before, else the end of the clause behind 文中, 报道中. */
function toldBefore({ text, sentence, quotations }: SentenceParts, end: number): Span | undefined {
  const quoted = quotations.findLast((each) => each.end <= end);
  if (quoted !== undefined && /^(?:一句|一处|等|的|系|为)?$/.test(text.slice(quoted.end, end)))
    return quoted.inner;
  const start = Math.max(sentence.start, text.lastIndexOf('，', end - 1) + 1);
  return trimContent(text, { start, end });
}

function inMarks(text: string, span: Span): Span | undefined {
  const isMarked = /^[“「].*[”」]$/.test(text.slice(span.start, span.end));
  return isMarked ? { start: span.start + 1, end: span.end - 1 } : trimContent(text, span);
}

interface Itself {
  readonly source: Span | null;
  readonly from: Span | null;
}

/** 【本报】9月4日刊发的…: in the sentence the source, elsewhere whom it comes from. */
function byItself(text: string, sentence: Span): Itself {
  const here = ITSELF.exec(text.slice(sentence.start, sentence.end));
  const at = (match: RegExpExecArray, from: number) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  });
  if (here !== null) return { source: at(here, sentence.start), from: null };
  const there = ITSELF.exec(text);
  return { source: null, from: there === null ? null : at(there, 0) };
}

function draft(by: Itself, word: Cue, cue: Span, said: Span | readonly Span[] | undefined): Draft[] {
  if (said === undefined) return [];
  const content = 'start' in said ? [said] : said;
  return [ruleDraft({ frame: 'corrected', content, source: by.source, sourceFrom: by.from, cue, word })];
}
