import type { Span } from '../../../text/span.ts';
import { tagWords } from '../words/jieba-words.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

/** Any verb with 道 is one of speech before a mark. */
const SAID: Cue = { word: '说道', kind: 'say', act: null, example: '店主嗫嚅道：“关门了。”' };
/** So is any verb of bringing forth with what is counted of words. */
const BROUGHT: Cue = { word: '来了一句', kind: 'prefix', act: null, example: '店主甩出一句：“关门了。”' };

/** 指 is what one does with a finger, but for words to the press. */
const HELD: Cue = { word: '指出', kind: 'say', act: null, example: '居民向本报指，水是黄的' };
const TO_PRESS = /(?:[向对](?:本[报刊台]|记者|传媒|媒体)|受访时|回复(?:本报)?时)[亦也又则]?指$/;

const MARK = /^(?:[：:]|[，,]?\s*[“"「])/;
const SAID_MARK = /^[，,：:“"「]/;
/** 街道, 渠道: nouns that end so, which the dictionary may cut. */
const NOUN_OF_WAY =
  /(?:[街频渠通霸公人地管赛跑铁国省县乡村车河航轨隧坑弯味门栈索匝辅主步]|知|报|难|打交|下水|一)$/;
/** 一句话, 四个字, 一行字: words by their count. */
const COUNTED =
  /(?:(?:这么|这样)?[一两三几]句话?|[一两二三四五六七八九十几]个[大小红黑白金]?字|一行[小大]?字)$/;
/** What words are brought forth by, right before their count: 甩【出】, 附【了】, 补【上】. */
const FORTH = /[了出下来上过着]{1,2}$/;
/** As much before the mark as a verb and its words take. */
const MAX_BEFORE = 10;

/** 嗫嚅道, 甩出一句: verbs that no list holds, by what they are joined to before a mark. */
export function findSaidWords(text: string, gap: Span, clause: number): FoundCue[] {
  const end = gap.end;
  const last = text[end - 1];
  if (last === undefined || !'道句话字指'.includes(last)) return [];
  const rest = text.slice(end, end + 3);
  const from = Math.max(gap.start, end - MAX_BEFORE);
  const before = text.slice(from, end);
  if (last === '指') {
    const isTold = SAID_MARK.test(rest) && TO_PRESS.test(before);
    return isTold ? [foundCue(text, HELD, end - 1, end, clause)] : [];
  }
  if (last === '道') {
    if (!SAID_MARK.test(rest) || NOUN_OF_WAY.test(before.slice(0, -1))) return [];
    const verb = verbBefore(before.slice(0, -1));
    // 在外地出道，…: with a comma behind it a word of two characters alone.
    if (verb !== undefined && /^[，,]/.test(rest) && before.length - 1 - verb < 2) return [];
    return verb === undefined ? [] : [foundCue(text, SAID, from + verb, end, clause)];
  }
  const counted = MARK.test(rest) ? COUNTED.exec(before) : null;
  const forth = counted === null ? null : FORTH.exec(before.slice(0, counted.index));
  if (forth === null) return [];
  const verb = verbBefore(before.slice(0, forth.index));
  return verb === undefined ? [] : [foundCue(text, BROUGHT, from + verb, end, clause)];
}

/** Where the verb begins that `words` end with. */
function verbBefore(words: string): number | undefined {
  const last = tagWords(words).at(-1);
  return last !== undefined && /^(?:v|ad$|i$|l$|z)/.test(last.tag) && /^[一-龥]+$/.test(last.word)
    ? last.start
    : undefined;
}
