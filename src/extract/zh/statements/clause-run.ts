import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { isVerb } from '../sources/phrase-verbs.ts';
import { phraseWords } from '../sources/phrase-words.ts';
import { isAdverb, isPreposition, trimStart } from '../sources/trim-phrase.ts';
import type { Clause } from './clauses.ts';

/**
 * Clauses in which an article takes up its own thread again after what somebody said: what came of it (引发热议,
 * 令居民不安), what is to be seen from it (可见…), what came next (随后…), what its reporter saw (记者在店内看到…).
 */
const OWN_THREAD =
  /^\s*(?:一时间|一夜之间|[你您](?:看|说|想|猜)(?!着)|(?:并|也|还|随即|很快|迅速|顿时|立即|立刻|瞬间)*(?:引发|引起|激起|引来|招致|掀起|惹来|惹怒|震惊|轰动|冲上热搜|登上热搜)|令(?!人民)|让(?:人|网友|大家|众人|不少)|可见|看来|这(?:也|就|又|都|更|还|一切)?(?:意味着|标志着|引[发起来]|(?:让|令|使得?)(?:人|网友|大家|众人|不少|许多|外界|粉丝|观众|居民|家长|舆论))|双方(?:发生|随即|当场|为此|(?:在[^，]{1,10})?(?:争|吵|僵持|对峙))|由此可见|足见|随后|随即|紧接着|于是|除此之外|然而|但很快|不过很快|不料|没想到|尽管如此|(?:但|可|而|不过)?截至(?:记者|本报)?发稿|(?:但|可|而|不过)(?:截至目前|眼下|直到[昨今第])|(?:但|而|随后)?(?:本报|晚报|现场)?记者(?:在[^，]{1,10})?(?:看到|注意到|走访|探访|赶到|来到|致电|拨打|追问|询问|联系)|遭(?:到|受)?|被(?:媒体|网友|众|嘲|批|质疑|讽|指|骂|怼)|导致(?:网友|舆论))/;

/** No opening of the article's own thread is longer. */
const MAX_OPENING = 20;

/** Whether a clause goes back to what the article itself tells. */
export function isOwnThread(text: string, clause: Span): boolean {
  return OWN_THREAD.test(text.slice(clause.start, Math.min(clause.end, clause.start + MAX_OPENING)));
}

/** 【正在】组织鉴定, 原票【一律】作废: how what was announced goes on. */
const UNDER_WAY = /^\s*(?:已经|正在|正|将|即将|随时)|^[^，]{0,14}(?:一律|不再|即日起|均[将可不已])/;

/** 承认罐头过期，【并愿意赔偿】: whether a clause runs on without a subject, from its verb. */
export function runsOn(text: string, clause: Clause, names: readonly Found<Mention>[]): boolean {
  const region = { start: clause.start, end: Math.min(clause.end, clause.start + 16) };
  const head = text.slice(region.start, region.end);
  if (
    /^\s*(?:并|且|并且|以及|或|因为|由于|以便|以免|否则|除非|等|直到|如果|若|以|用|利用|包括|其中|不要|不得|不能|不再|不)/.test(
      head,
    )
  )
    return true;
  if (
    /^\s*(?:但|而|可|当时|尽管|虽然|因此|所以|因此|这|那|此|自己|他|她|其|我|也是|更|甚至|如今|目前|现在|同时|之后|后来)/.test(
      head,
    )
  )
    return false;
  if (UNDER_WAY.test(head)) return true;
  const words = phraseWords(text, region, names);
  if (words[0]?.tag === 't') return false;
  const first = words[trimStart(text, words, 0, words.length)];
  const next = words[words.indexOf(first!) + 1];
  if (/^[了过]$/.test(next?.word ?? '')) return true;
  return first !== undefined && (isVerb(first) || isPreposition(first) || isAdverb(first));
}
