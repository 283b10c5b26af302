import type { Span } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { trimContent } from '../find-content.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';
import { correctedPoint, plainPoint } from './corrected-points.ts';

const WRONG: Cue = { word: '有误', kind: 'urge', act: 'deny', example: '报道中“票价86元”有误，应为68元' };
const RIGHT: Cue = { word: '应为', kind: 'report', act: 'assert', example: '报道中“票价86元”有误，应为68元' };

/** 特此更正, 更正：…: what a correction holds somewhere; 有误 alone is the article's own. */
const CORRECTS =
  /特此更正|现更正|现予更正|予以更正|更正如下|^\s*(?:更正|勘误)(?:启事|声明|说明)?\s*(?:[：:\n]|$)/;
/** 本报: the medium that corrects itself. */
const ITSELF = /(?:本|我)(?:报|网|刊|台|社|平台|公众号|频道|栏目)(?!道|告|表)/;
/** …【有误】，【应为】68元。 */
const SENTENCE =
  /(?<wrong>(?:内容|表述|数据|数字|信息)?(?:有误|错误|不准确|系笔误|系误写))[，,；](?:[^，。；]{0,12}[，,])?(?:实际|正确)?(?:的)?(?:表述|数字|数据|说法)?(?<right>(?:实为|应为|应是|应当为|(?:现)?更正为|(?:现)?改为|(?:目前|现在?)?(?:已)?确认(?:的)?(?:人数|数字|数据)?[是为]))[：:]?(?<what>[^，。；]{1,60}|[“「][^“”「」]{1,60}[”」])/;
/** …中，【“票价86元”】应为“68元”: without a word for what is wrong with it. */
const PAIR = /(?<what>[“「][^“”「」]{1,60}[”」])(?:一句)?(?<right>应为|应是|更正为)(?=[：:]?[“「])/;

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
 * 报道中“票价86元”有误，应为68元: in a correction the medium takes back what it had told, and tells what is so. `[]` in other
 * sentences.
 */
export function corrections(parts: SentenceParts): Draft[] {
  const { text, sentence } = parts;
  const words = text.slice(sentence.start, sentence.end);
  const by = byItself(text, sentence);
  const match = SENTENCE.exec(words);
  if (match !== null) {
    const { wrong, right, what } = match.groups as Record<'wrong' | 'right' | 'what', string>;
    const at = sentence.start + match.index;
    const rightAt =
      at +
      match[0].length -
      what.length -
      right.length -
      (/[：:]$/.test(match[0].slice(0, -what.length)) ? 1 : 0);
    const end = at + match[0].length;
    return [
      ...draft(by, WRONG, { start: at, end: at + wrong.length }, toldBefore(parts, at)),
      ...draft(
        by,
        RIGHT,
        { start: rightAt, end: rightAt + right.length },
        inMarks(text, { start: end - what.length, end }),
      ),
    ];
  }
  const point = correctedPoint(parts);
  if (point !== undefined)
    return [
      ...draft(by, WRONG, point.wrong.cue, point.wrong.content),
      ...(point.right === undefined ? [] : draft(by, RIGHT, point.right.cue, point.right.content)),
    ];
  const pair = PAIR.exec(words);
  if (pair === null) return [];
  const { right, what } = pair.groups as Record<'right' | 'what', string>;
  const start = sentence.start + pair.index;
  const cueAt = start + pair[0].length - right.length;
  const instead = parts.quotations.find((each) => each.start >= cueAt);
  const cue = { start: cueAt, end: cueAt + right.length };
  return [
    ...draft(by, WRONG, cue, inMarks(text, { start, end: start + what.length })),
    ...draft(by, RIGHT, cue, instead?.inner),
  ];
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

/** 【本报】9月4日刊发的…: in the sentence the source, elsewhere whom it comes from. */
function byItself(text: string, sentence: Span): { source: Span | null; from: Span | null } {
  const here = ITSELF.exec(text.slice(sentence.start, sentence.end));
  const at = (match: RegExpExecArray, from: number) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  });
  if (here !== null) return { source: at(here, sentence.start), from: null };
  const there = ITSELF.exec(text);
  return { source: null, from: there === null ? null : at(there, 0) };
}

function draft(
  by: { source: Span | null; from: Span | null },
  word: Cue,
  cue: Span,
  said: Span | readonly Span[] | undefined,
): Draft[] {
  if (said === undefined) return [];
  const content = 'start' in said ? [said] : said;
  return [ruleDraft({ frame: 'corrected', content, source: by.source, sourceFrom: by.from, cue, word })];
}
