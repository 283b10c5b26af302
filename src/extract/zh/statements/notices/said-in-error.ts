import { contains, type Span } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';

const IN_ERROR: Cue = {
  word: '有误',
  kind: 'urge',
  act: 'deny',
  example: '此前我局工作人员对媒体所称“3件”系统计口径有误',
};
/** 此前【我局】工作人员对媒体所称“3件”系统计口径【有误】: who said it, the words, and what is wrong with them. */
const PATTERN =
  /(?<by>[^，。；：“”]{0,30}?)(?:所称|所说|所言|所讲|称|说)的?[“「](?<what>[^“”「」]{1,60})[”」](?:的?(?:说法|表述|数字|数据|内容|信息|消息|结论|一说))?(?:并|亦|均|存在|因|系|属|为|是|由于|纯属|完全|，|经核实)*[^，。；“”]{0,10}?(?<cue>有误|不准确|不属实|与事实不符|与实际不符|与实情不符|不实|错误|失实|查无实据|没有依据|不成立|笔误)/;
/** Where nothing of the sort stands, most sentences. */
const HOLDS = /[称说言讲]的?[“「]/;
/** 我局, 本院: whoever speaks here takes back what one of its own said. */
const OWN =
  /(?:^|此前|之前|先前|早前|昨日|日前|其中)(?<own>[我本][一-龥]{1,4}?)(?=工作人员|职员|有关|相关|此前|对|在|所|值班|发言人|$)/;

/**
 * What somebody had said is named only to be called wrong, so that the sentence denies it: the drafts without the one
 * that tells it, and the denial. `cued` itself where a sentence does nothing of the sort.
 */
export function withSaidInError({ text, sentence }: SentenceParts, cued: readonly Draft[]): readonly Draft[] {
  const words = text.slice(sentence.start, sentence.end);
  const match = HOLDS.test(words) ? PATTERN.exec(words) : null;
  if (match === null) return cued;
  const { by, what, cue: word } = match.groups as Record<'by' | 'what' | 'cue', string>;
  const begin = sentence.start + match.index;
  const start = begin + match[0].search(/[“「]/) + 1;
  const content: Span = { start, end: start + what.length };
  const cue: Span = { start: begin + match[0].length - word.length, end: begin + match[0].length };
  // 局长说，此前所称“3件”有误: told by whoever speaks.
  const isTold = cued.some(
    (draft) =>
      draft.cue !== null && draft.cue.start < begin && draft.content.some((span) => contains(span, cue)),
  );
  if (isTold) return cued.filter((draft) => !isRepeated(draft, begin, content));
  const own = OWN.exec(by);
  const at = own === null ? 0 : begin + by.indexOf(own.groups!.own!, own.index);
  // 局长表示，此前通报所称“3件”有误: whoever speaks before in the sentence.
  const speaker = cued.find(({ source }) => source !== null && source.end < begin)?.source ?? null;
  const source = own === null ? speaker : { start: at, end: at + own.groups!.own!.length };
  return [
    ...cued.filter((draft) => !isRepeated(draft, begin, content)),
    ruleDraft({ frame: 'refuted', content: [content], source, cue, word: IN_ERROR }),
  ];
}

/** Whether a draft has as said, by a cue from `begin` on, what is called wrong. */
function isRepeated({ cue, content }: Draft, begin: number, wrong: Span): boolean {
  return cue !== null && cue.start >= begin && content.some((span) => contains(span, wrong));
}
