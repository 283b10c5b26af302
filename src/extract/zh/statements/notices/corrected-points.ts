import { type Span, trimSpan } from '../../../../text/span.ts';
import type { SentenceParts } from '../sentence-parts.ts';

/** 一、, （2）: the number of a point. */
export const NUMBER = /^\s*[（(]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[）)、.．]\s*/;
const EARLIER =
  '(?:原|此前|前次|上次|先前|之前|早先)(?:的)?(?:通报|报道|公告|推送|消息|声明|文|稿件)?(?:中|里)?';
/** 接警时间【应为】16时14分，原通报【误为】“16时30分许”. */
const TURNED = new RegExp(
  `(?<what>[^，。；：“”]{2,20}?)(?<right>应为|应是|实为|更正为)(?<now>[^，。；]{1,40})[，,；](?:${EARLIER})?(?<wrong>误为|误作|误写为|误写成|误报为|误述为|错写为|错写成)(?<old>“[^”]{1,60}”|[^，。；]{1,40})`,
);
/** 原通报中“系操作不当”的表述【不够准确】. */
const WRONG = new RegExp(
  `${EARLIER}[^“”。；]{0,12}“(?<old>[^”]{2,60})”(?:的|这一|一)?(?:表述|说法|内容|数据|数字|措辞|用语|语|句)?(?:[系是为][^“”。；]{2,40}?[，,])?(?<wrong>有误|不够?准确|不够?严谨|不实|不妥|失实|错误)`,
);

/** 事发时间为16时40分许，此前通报的“17时10分许”为接报时间，【现予更正】. */
const TAKEN_FOR = new RegExp(
  `(?<now>[^“”。；]{4,60})[，,]${EARLIER}的?“(?<old>[^”]{2,60})”[系是为][^“”。；，]{2,20}[，,](?<wrong>(?:现|特此?|予以|现予以?)+更正)`,
);

/** What a point of a correction takes back, and what it says is so; what stays open is undefined. */
export interface CorrectedPoint {
  readonly wrong: { readonly cue: Span; readonly content: readonly Span[] };
  readonly right?: { readonly cue: Span; readonly content: readonly Span[] };
}

/** 接警时间应为16时14分，原通报误为“16时30分许”; 原通报中“系操作不当”的表述不够准确. */
export function correctedPoint({ text, sentence }: SentenceParts): CorrectedPoint | undefined {
  const start = sentence.start + (NUMBER.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0);
  const words = text.slice(start, sentence.end);
  const turned = TURNED.exec(words);
  if (turned !== null) {
    const { what, right, now, wrong, old } = turned.groups as Record<string, string>;
    const at = start + turned.index;
    const matter = spanAt(at, what!);
    const rightCue = spanAt(matter.end, right!);
    const oldAt = at + turned[0].length - old!.length;
    return {
      wrong: {
        cue: spanAt(oldAt - wrong!.length, wrong!),
        content: [matter, inMarks(text, spanAt(oldAt, old!))],
      },
      right: { cue: rightCue, content: [matter, spanAt(rightCue.end, now!)] },
    };
  }
  const taken = TAKEN_FOR.exec(words);
  if (taken !== null) {
    const { now, old, wrong } = taken.groups as Record<string, string>;
    const at = start + taken.index;
    const cue = spanAt(at + taken[0].length - wrong!.length, wrong!);
    return {
      wrong: { cue, content: [spanAt(at + taken[0].lastIndexOf(`“${old}`) + 1, old!)] },
      right: { cue, content: [spanAt(at, now!)] },
    };
  }
  const found = WRONG.exec(words);
  if (found === null) return undefined;
  const { old, wrong } = found.groups as Record<string, string>;
  const at = start + found.index + found[0].length - wrong!.length;
  const oldAt = start + found.index + found[0].indexOf('“') + 1;
  return { wrong: { cue: spanAt(at, wrong!), content: [spanAt(oldAt, old!)] } };
}

/** A numbered point of a correction that nothing tells by a verb: it says so itself. */
export function plainPoint({ text, sentence }: SentenceParts, isNumbered: boolean): Span | undefined {
  const number = NUMBER.exec(text.slice(sentence.start, sentence.end));
  if (number === null && !isNumbered) return undefined;
  const start = sentence.start + (number?.[0].length ?? 0);
  const words = text.slice(start, sentence.end);
  return trimSpan(text, { start, end: start + words.replace(/[。！\s]+$/, '').length });
}

/** Whether a sentence opens a numbered point. */
export function opensPoint(text: string, { start, end }: Span): boolean {
  return NUMBER.test(text.slice(start, end));
}

function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function inMarks(text: string, { start, end }: Span): Span {
  return text[start] === '“' ? { start: start + 1, end: end - 1 } : { start, end };
}
