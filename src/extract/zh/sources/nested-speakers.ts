import type { Span } from '../../../text/span.ts';
import { speakerOf } from './speaker-words.ts';

/** No netizen and no reporter by name: an agency, a paper, a station. */
export function isMedium(text: string, speaker: Span): boolean {
  const phrase = text.slice(speaker.start, speaker.end);
  return /(?:社|报|网|台|新闻|周刊|CNN|BBC)[》”]?$/.test(phrase) && speakerOf(phrase).speaker === 'media';
}

/** Whom an account names by what he is to whoever tells it: 妹妹, 对方, 公司. */
export const RELATIVE =
  /^(?:其|自己的?|他的?|她的?|我的?)?(?:父亲|母亲|父母|爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|儿子|女儿|丈夫|妻子|老公|老婆|孩子|男友|女友|朋友|同学|同事|老师|老板|领导|对方|公司|单位|学校|医生|家人|家属|亲戚|邻居|骗子|中介|客服|房东|店员|司机)$/;
