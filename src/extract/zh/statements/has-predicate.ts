import { holdsLetter } from '../../../text/letters.ts';
import type { Span } from '../../../text/span.ts';
import { tagWords } from '../words/jieba-words.ts';

/** Nouns that a clause before 的 tells the content of. */
const NEWS = /的(?:消息|说法|传闻|死讯|事实|真相|画面|照片|视频|传言)$/;
/** 提出更高的要求: a noun of speech is no speech. */
const DEMAND =
  /的(?:要求|质疑|建议|意见|看法|诉求|挑战|条件|疑问|申请|说明|解释|回应|评价|批评|担忧|猜测|方案|想法)$/;
/** 回忆救人【时】有些后怕: what tells when is no content. */
const DURING = /^[^，。“]{1,12}(?<![当同及届小随有平临此那])时(?![间候代任常刻速段期隔而])/;

/** 供述【其违法行为】: what was done, by its name alone. */
const DEEDS =
  /^(?:了|过)?(?:其|自己的?|自身|本人的?|上述|全部|该)[^，。“]{0,8}(?:行为|事实|罪行|经过|过程|机制|制度|做法)$/;
const DENIED = /^(?:没有|没|不|未|未能|没能|并非|可能|应该|应当|必须|是)$/;
/** Before 的 these tell what kind of thing it is, whatever the dictionary calls them. */
const QUALITY = new Set('相应 应有 应尽 必要 足够 合理 明确 具体 任何 有效 正常 相关 有关'.split(' '));
/** What is looked at for a verb. */
const MAX_HEAD = 40;

/**
 * Whether the words after a cue in its clause tell something: a verb, an adjective at the end, a quotation; or
 * nothing stands there and what is told follows after a mark.
 */
export function hasPredicate(text: string, rest: Span): boolean {
  const head = text.slice(rest.start, Math.min(rest.end, rest.start + MAX_HEAD));
  if (!holdsLetter(head, 0, head.length) || /[“「][^”"」]{7}|(?<![\p{L}\p{N}])"[^"]{7}|：/u.test(head))
    return true;
  if (DURING.test(head)) return false;
  // 谴责店主的【行为】, which the dictionary calls a verb.
  if (/的(?:行为|做法|举动|举措|态度|言论)$/.test(head)) return false;
  // 两人【并非】店主所说的关系: what the dictionary calls no verb tells something all the same.
  if (/并非|并不|不是|已经|正在/.test(head)) return true;
  const words = tagWords(head);
  // 这对母女的一贯行为: what follows the last 的 decides.
  const of = words.findLastIndex(({ word }) => word === '的');
  if (NEWS.test(head)) return true;
  // 两人的店也【在】: a preposition at the end is a verb.
  if (/在$/.test(head)) return true;
  if (DEMAND.test(head) || DEEDS.test(head)) return false;
  const tail = words.slice(of + 1);
  const isTopic =
    of >= 0 &&
    /^(?:n|vn|x|eng)/.test(tail.at(-1)?.tag ?? '') &&
    !tail.some(({ tag }) => /^(?:d|u|p|r)/.test(tag));
  if (isTopic) {
    const before = words.slice(1, of);
    // 景区【没有】尽到相应的义务, but not 景区没有公布的名单: a denied verb with an object of its own.
    const isDenied =
      before.some(({ word }) => DENIED.test(word)) &&
      !/^v/.test(QUALITY.has(words[of - 1]!.word) ? '' : words[of - 1]!.tag);
    return isDenied || before.some(({ tag }) => tag === 'd');
  }
  return words.some(
    ({ tag, word }) => /^(?:v$|vi|vg|vd|df|i|l|zg)/.test(tag) || (tag === 'd' && word !== '也'),
  );
}
