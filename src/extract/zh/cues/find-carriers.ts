import type { Span } from '../../../text/span.ts';
import { createWordFinder } from '../words/word-finder.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

const CARRIERS = createWordFinder(['发布', '发表', '发出', '作出', '做出', '刊发', '贴出', '召开', '刊登']);
/** What is published: 发布情况通报, 发表声明; a stretch further apart is a clause of its own. */
const CARRIED =
  /^(?!微信|公众号|官微|微博|客户端)(?:[^，。：；的]{0,14}?)(?:通报|公告|声明|消息|通知|通告|回应|说明|公开信|判决|新闻(?!发布会|记者)|公示|告示|答复|倡议|呼吁|提醒|预警)/;
/** 发布《关于…的通知》: what is published, by its title. */
const TITLED = /^了?《[^《》]{1,80}》(?:的?(?:通知|公告|通告|声明|文章|报告|意见))?/;
export const PUBLISHED: Cue = {
  word: '发布',
  kind: 'prefix',
  act: null,
  example: '教育局发布《停课通知》称，桥已封闭',
};
const MAX_TITLE = 90;

const ANNOUNCED: Cue = {
  word: '发布通报',
  kind: 'report',
  act: 'announce',
  example: '教育局发布通报，学校停课',
};

/** 做出回应: an answer is no notice. */
const ANSWERED: Cue = { ...ANNOUNCED, act: null, example: '店主做出回应，罐头合格' };
const ANSWER = /(?:回应|答复|说明)$/;

/** Whether a cue is the verb for something published, with its noun. */
export function isCarrier(cue: Cue): boolean {
  return cue === ANNOUNCED || cue === ANSWERED;
}

/** 发布通报, 发表声明: verb and object together are the cue. */
export function findCarriers(text: string, gap: Span, clause: number): FoundCue[] {
  return CARRIERS.find(text, gap.start, gap.end).flatMap(({ start, end }) => {
    const titled = TITLED.exec(text.slice(end, Math.min(gap.end, end + MAX_TITLE)));
    if (titled !== null) return [foundCue(text, PUBLISHED, start, end + titled[0].length, clause)];
    const match = CARRIED.exec(text.slice(end, Math.min(gap.end, end + 20)));
    if (match === null) return [];
    const carried = ANSWER.test(match[0]) ? ANSWERED : ANNOUNCED;
    return [foundCue(text, carried, start, end + match[0].length, clause)];
  });
}
