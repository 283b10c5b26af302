import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { canSpeak, canTell, isPersonal } from './can-speak.ts';
import { endsSubject, isCueVerb, tellsWhen } from './ends-subject.ts';
import { lastNouns } from './last-nouns.ts';
import { endsInName, isPerson, nameEnd } from './name-ends.ts';
import { isNominal, isVerb } from './phrase-verbs.ts';
import type { PhraseWord } from './phrase-words.ts';
import { isAdverb, isPreposition, spanOfWords, trimEnd, trimStart } from './trim-phrase.ts';

/** Verbs that modify the person after them without 的. */
const MODIFYING = new Set(
  '受灾 受损 受访 在场 在座 涉事 路过 过路 涉案 参与 遇难 受伤 获救 被困 出警 接警 来访 围观 施救 救援 办案 遇害 失联 失踪 被告 来自 参会 随行 同行 跟车 护送 报警 投诉 举报 授课 带队 上访 讨薪 维权'.split(
    ' ',
  ),
);

/** Prepositions whose noun is never a part of the subject's name. */
const NEVER_PART = new Set('为 对 将 把 给 跟 按照 面对 关于 针对 对于 通过 围绕'.split(' '));

/**
 * The name that a stretch of words begins with, if it can speak: 【该店主】指着身后的货架. `isClosed` says that a
 * verb of speech stands right after `high`.
 */
export function leadingSubject(
  text: string,
  words: readonly PhraseWord[],
  start: number,
  high: number,
  names: readonly Found<Mention>[],
  isClosed = false,
): Span | undefined {
  let low = start;
  // 为居民…: who is only named after a preposition is no subject.
  const isOpened = low < high && isPreposition(words[low]!);
  if (
    isOpened &&
    (NEVER_PART.has(words[low]!.word) || !words.slice(low, high).some(({ word }) => word === '的'))
  )
    return undefined;
  // 更新【过】平台: no name begins with an aspect mark.
  if (/^u[glz]/.test(words[low]?.tag ?? '')) return undefined;
  // 支持居民（要求…） names nobody, 路过县城的居民 does.
  const isDone = /^u[lg]$/.test(words[low + 1]?.tag ?? '');
  const opensWithVerb =
    low < high &&
    (isDone || isAdverb(words[low]!) || (isVerb(words[low]!) && !MODIFYING.has(words[low]!.word)));
  // 转发【该】记者的微博, 祝贺【了】王某: what such a verb is done to modifies no name.
  const takesObject =
    opensWithVerb &&
    (isDone ||
      isCueVerb(words[low]!.word, words[low]!.tag) ||
      /^[该这那此其某]/.test(words[low + 1]?.word ?? ''));
  // Index of the first verb, adverb or preposition after `low`; -1 while there is none.
  let passed = -1;
  // What can speak only at a stretch (一位资深快递, of 一位资深快递从业人士) gives way to a longer phrase.
  let weak: Span | undefined;
  for (let index = low + 1; index <= high; index++) {
    const word = words[index];
    const isEnd = index >= high || word === undefined;
    // 华人、【中】华会会长: within a list the word is a part of a name.
    // 何立坚【沉默】片刻: behind a name, for so long.
    const isSpell = /^m/.test(words[index + 1]?.tag ?? '') && endsInName(words, low, index);
    const isState = !isEnd && word.tag === 'a' && (isSpell || !isNominal(words[index + 1] ?? word));
    if (!isEnd && ((!endsSubject(word) && !isState) || words[index - 1]?.word === '、')) continue;
    const of = opensWithVerb ? lastOf(words, low, index) : low;
    const isWhole =
      !opensWithVerb || (of > low && (!takesObject || (isEnd && isSomebody(text, words, of, index))));
    const isCut = /^[mq]/.test(words[index - 1]?.tag ?? '') && !isEnd;
    if (!isCut && isWhole && (passed < 0 || isModifier(words, passed, index))) {
      const end = trimEnd(text, words, low, index);
      // 【店主的妹夫、】在镇上开店的老秦: a list goes on behind its mark.
      const goesOn = end < index && words[end]!.word === '、';
      const subject = spanOfWords(words, trimStart(text, words, low, end), end);
      // 经纪公司【态度】强硬, 馆长【的手机】无人接听: what somebody has stands for him.
      if (subject !== undefined && HELD.has(words[end - 1]!.word)) {
        const called = CALLED.test(words[end - 2]?.word ?? '') ? end - 2 : end - 1;
        const owned = words[called - 1]?.word === '的' ? called - 1 : called;
        const owner = spanOfWords(words, low, owned);
        if (owner !== undefined && (canSpeak(text, owner, names) || isPerson(words[owned - 1]))) return owner;
      }
      const isName = endsInName(words, low, nameEnd(words, low, end));
      // 居民认为店主【的】（不对）: no name ends there.
      const isPart = words[end - 1]?.word === '的';
      // 机场方面的【消息】（称）: a record right before the verb.
      const isWritten =
        isEnd &&
        isClosed &&
        subject !== undefined &&
        (passed < 0 || !MAKES_RECORD.test(words[passed]!.word)) &&
        canTell(text, subject, names);
      if (
        subject !== undefined &&
        !isPart &&
        !goesOn &&
        (isName || isWritten || canSpeak(text, subject, names))
      ) {
        if (isName || isEnd || isPersonal(text, subject)) {
          const whole = isEnd || !isClosed ? undefined : wholePhrase(text, words, low, index, high);
          return whole ?? subject;
        }
        weak ??= subject;
      }
    }
    if (!isEnd && tellsWhen(word)) {
      low = trimStart(text, words, index + 1, high);
      // 【裁判长钟离】看完录像后（说）: who did it speaks where nobody else follows.
      if (low >= high) break;
      index = low;
      passed = -1;
      weak = undefined;
    } else if (passed < 0) {
      passed = index;
    }
  }
  return weak;
}

/** 助理【发】长文（表示）: whoever makes or cites a record speaks, not the record. */
const MAKES_RECORD = /^(?:发|晒|写|贴|引用|援引|拍|录|留下|放出|上传|转发|递交|提交|做好|树立|没有|认为)/;

const HELD = new Set('手机 电话 座机 态度 反应 情绪 心情 立场 语气 神情 表情'.split(' '));

/** 公司的【公开】电话: which of those that somebody has. */
const CALLED = /^(?:公开|登记|服务|客服|值班|办公|私人)$/;

function lastOf(words: readonly PhraseWord[], low: number, high: number): number {
  for (let index = high - 1; index > low; index--) if (words[index]!.word === '的') return index;
  return low;
}

/** 开了半辈子店的【茅师傅】, but 转发该记者的【微博】: whether the words behind 的 are a person, all of them. */
function isSomebody(text: string, words: readonly PhraseWord[], of: number, high: number): boolean {
  const who = spanOfWords(words, of + 1, high);
  return (
    who !== undefined &&
    !/微博|账号|公众号$/.test(text.slice(who.start, who.end)) &&
    lastNouns(words, of + 1, high) === of + 1 &&
    (isPersonal(text, who) || isPerson(words[high - 1]))
  );
}

/** 【警方通报的嫌疑人】（称…）: all up to the verb of speech, where 的 makes one name of it that ends in a person. */
function wholePhrase(
  text: string,
  words: readonly PhraseWord[],
  low: number,
  index: number,
  high: number,
): Span | undefined {
  const rest = words.slice(index, high);
  const of = rest.findLastIndex(({ word }) => word === '的');
  if (of < 1 || rest.slice(0, of).some(({ word, tag }) => /^u[lz]/.test(tag) || word === '是'))
    return undefined;
  if (!rest.slice(of + 1).every((word) => isNominal(word) && !isAdverb(word))) return undefined;
  const whole = spanOfWords(words, low, high);
  return whole !== undefined && (isPersonal(text, whole) || endsInName(words, low, high)) ? whole : undefined;
}

/** 【备注为“何先生”的】人员, 【典当行】老板: words from a verb on that are a part of the name. */
function isModifier(words: readonly PhraseWord[], from: number, to: number): boolean {
  const inner = words.slice(from, to);
  // 县委书记【作出批示】: what he did is no part of his name.
  if (DONE.has(inner[0]?.word ?? '') && !inner.some(({ word }) => word === '的')) return false;
  if (inner.some(({ word }) => word === '的')) return true;
  return (
    isVerb(inner[0]!) &&
    // 孩子【回来】就（说）: names end in no such verb.
    !(inner.length === 1 && /[来去]$/.test(inner[0]!.word)) &&
    inner.slice(1).every((each) => isNominal(each) || (isVerb(each) && each.word.length === 2))
  );
}

const DONE = new Set('作出 做出 发出 发表 提出 召开 举行 开展 进行 接受 下发 印发 启动 成立 提起'.split(' '));
