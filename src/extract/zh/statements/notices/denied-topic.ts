import type { Span } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { canSpeak } from '../../sources/can-speak.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';

const NEVER: Cue = {
  word: '从未',
  kind: 'urge',
  act: 'deny',
  example: '关于网传我店要求删帖一事，我店从未提出过此类要求',
};
/** 关于网传…一事，: what goes round, named before it is answered. */
const TOPIC =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?(?:至于|关于|对于|针对|就)?(?:近日|日前|此前|最近)?(?:网[传上络]|坊间|所谓|外界|有人|(?:有|部分|个别)?(?:媒体|网友|网民|家长|业主|顾客|居民)|微信群里?|群里)(?:流传|盛传|所传|传播|传|报道|所称|所说|称|说|反映|质疑|猜测)?的?(?:[：:])?(?<what>“[^“”]{2,60}”|[^，。；“”]{4,60}?)(?:一事|这件事|这一?(?:说法|传闻)|的?(?:说法|传言|消息|传闻|质疑|指控|报道|情况|问题|谣言))[，,]\s*/;
/** 我店【从未提出过此类要求】, 【根本没有这回事】. */
const ANSWER =
  /^(?<who>[^，。；“”]{0,20}?)(?<no>(?:都|均|也|根本|完全|绝对)?(?:从未|从来没有?|从没有?|并未|并没有|没有|未曾|绝无|绝没有|绝未|并无|不存在|无此|没这)[^，。；“”]*)/;

/**
 * 关于网传我店要求删帖一事，我店从未提出过此类要求: what is named as going round and then said never to have been is
 * denied, whatever verbs stand in it. `drafts` with that denial in place of those of the verbs; the same list elsewhere.
 */
export function withDeniedTopic(parts: SentenceParts, drafts: readonly Draft[]): readonly Draft[] {
  const { text, sentence, names } = parts;
  const words = text.slice(sentence.start, sentence.end);
  const topic = TOPIC.exec(words);
  if (topic === null) return drafts;
  const answer = ANSWER.exec(words.slice(topic[0].length));
  if (answer === null) return drafts;
  const { who, no } = answer.groups as Record<'who' | 'no', string>;
  const from = sentence.start + topic[0].length;
  const source: Span | null = who === '' ? null : { start: from, end: from + who.length };
  if (source !== null && !canSpeak(text, source, names) && !ITSELF.test(who)) return drafts;
  const cue = { start: from + who.length, end: from + who.length + no.length };
  const what = topic.groups!.what!;
  const start = sentence.start + topic[0].lastIndexOf(what);
  const content = what.startsWith('“')
    ? { start: start + 1, end: start + what.length - 1 }
    : { start, end: start + what.length };
  const denial = ruleDraft({ frame: 'refuted', content: [content], source, cue, word: NEVER });
  return [denial, ...drafts.filter((draft) => draft.cue !== null && draft.cue.start >= cue.end)];
}

const ITSELF = /^(?:[我本](?:公?司|局|院|校|店|厂|馆|园|所|会|中心|平台)|我们|我方|我)$/;
