import { foldScript } from '../../text/script.ts';
import { type TaggedWord, tagChineseWords } from '../../text/terms.ts';

/** Words that hold nothing which somebody could confirm: they name a matter, frame a sentence, or vow something. */
interface Fragment {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly words: RegExp;
}

const SUPPOSED =
  /^(?:只要|只有|如果|假如|假使|倘若|要是|一旦|除非|即使|即便|哪怕|无论|不管|除了?|若是?)|之所以|^(?:if|unless)\b/i;

const UNANSWERED_CALL =
  /^(?:[^，。]{0,24}(?:致电|去电|拨打|再打|电话|座机|热线)[^，。]{0,6})?(?:均|都|始终|一直|仍|仍然)?(?:无人接听|未接通|无法接通|打不通)$|^(?:no (?:answer|reply)|(?:the )?(?:call|calls|phone) (?:rang out|went unanswered|went to voicemail))$/i;

export const FRAGMENTS: readonly Fragment[] = [
  {
    id: 'supposed',
    example: '只要食堂肯道歉',
    words: SUPPOSED,
  },
  {
    id: 'zh:time',
    example: '12日晚',
    words: /^[\d年月日号时点分许左右上中下午早晚凌晨清夜当天前后至今约在:：,，\s]+$/,
  },
  {
    id: 'zh:when-or-where',
    example: '一般在食堂的窗口上',
    words:
      /^(?:一般|通常|当时|其实)?在[^，。是有被]*(?:上|中|下|内|里|外|时|前|后)$|.{4}(?:(?<![然最今以此先落背])后|(?<![同及按准平小])时|之前|之际|期间|以来|过程中)$/,
  },
  {
    id: 'zh:matter',
    example: '食堂检查的进展',
    words: /(?:进展|情况|细节|详情|消息|传闻|说法|事宜|一事|的事|问题|事件)$/,
  },
  {
    id: 'zh:vow',
    example: '食堂深表自责',
    words:
      /深表|深感|高度重视|^(?:将|会|并|也|已)*(?:积极|全力|密切)?(?:配合|道歉|致歉)|^(?:承诺|保证|希望|责成|责令|要求|督促|呼吁)/,
  },
  {
    id: 'zh:and-then',
    example: '“之后就停业”',
    words: /^[“「]?(?:之后|随后|然后|后来)(?:就|便|才|又)[^，。]{1,4}[”」]?$/,
  },
  {
    id: 'zh:rather-than',
    example: '而不是锅炉漏气',
    words: /^[“「]?(?:而不是|而非|而并非)[^，。]{1,16}[”」]?$/,
  },
  {
    id: 'zh:as-follows',
    example: '食堂现说明如下',
    words: /^[^，。]{0,12}(?:说明|通报|回复|答复|声明|公告|汇总|通知)如下$/,
  },
  {
    id: 'zh:part',
    example: '餐费结算中的“结余”',
    words: /^[^，。了是有被把]{2,10}[中里]的[^，。]{1,8}$/,
  },
  {
    id: 'zh:list',
    example: '包括鸡块、鱼排',
    words: /^(?:其中)?(?:包括|包含|例如|比如|诸如|尤其是|特别是)/,
  },
  {
    id: 'en:to-whom',
    example: 'to the driver that he saw',
    words: /^to (?:the|an?|him|her|them|us|me)\b/i,
  },
  {
    id: 'deleted-message',
    example: 'This message was deleted',
    words: /^(?:this message was deleted|you deleted this message|.{0,12}撤回了一条消息)$/i,
  },
  {
    id: 'zh:nobody-answered',
    example: '电话无人接听',
    words: UNANSWERED_CALL,
  },
  {
    id: 'zh:some',
    example: '外面的各种',
    words: /(?:各种|所有|一切|任何|一些)$/,
  },
  {
    id: 'en:frame',
    example: 'when the bridge was closed',
    words:
      /^(?:when|while|until|because|although|though|how|why|whether|as soon as|including|such as|especially)\b/i,
  },
];

/** What a Chinese clause says something by; after a subject a verb may be tagged a noun (鸡块变质). */
const SAYING = /^(?:v|vn|vd|a|an|ad|i|l|z|x)$/;
/** Words in -ing that are no verbs. */
const NO_VERB =
  /\b(?:morning|evening|(?:any|every|some|no)?thing|building|meeting|during|according|including)s?\b/gi;
const ENGLISH_VERB =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|says?|said|made|went|took|got|gave|came|told|found|left|lost|won|kept|held|put|began|became|broke|fell|rose|met|led|saw|knew|thought|wrote|spoke|sent|paid|built|bought|caught|sold|set|cut|hit|hurt|shut|ran|shot|died|\w+n['’]t|\w{3,}ed|\w{3,}ing|\w+['’](?:re|ve|ll|d|s))\b/i;

/** Whether words only frame a sentence, or are no more than a condition or a vow. */
export function isFrame(words: string): boolean {
  const folded = foldScript(words).trim();
  return FRAGMENTS.some((each) => each.words.test(folded));
}

/** 电话无人接听, "no answer": that who asked reached nobody, which nobody denies. */
export function isUnansweredCall(words: string): boolean {
  return UNANSWERED_CALL.test(foldScript(words).trim());
}

/** Whether words are no whole claim: a matter that is only named, a frame, a condition, a vow. */
export function isFragment(words: string): boolean {
  if (isFrame(words)) return true;
  const folded = foldScript(words).trim();
  if (!/\p{Script=Han}/u.test(folded)) return !ENGLISH_VERB.test(folded.replace(NO_VERB, ''));
  const tagged = tagChineseWords(folded);
  if (isOfRuling(folded) || isOfAll(folded, tagged) || isPlace(folded, tagged)) return true;
  return (tagged.length === 1 || folded.includes('的')) && !tagged.some(({ tag }) => SAYING.test(tag));
}

/** 对食堂的处罚决定: what is decided is not told. */
function isOfRuling(words: string): boolean {
  const of = words.lastIndexOf('的');
  if (of < 0 || !RULING.test(words.slice(of + 1))) return false;
  return !tagChineseWords(words.slice(0, of)).some(({ tag }) => /^v/.test(tag));
}
const RULING = /^(?:处罚|处理|处分|整改)?(?:决定|结果|规定|标准|名单|原因)$/;

/** 所有清洁性用品: a noun, and nothing of it. */
function isOfAll(words: string, tagged: readonly TaggedWord[]): boolean {
  if (!/^(?:所有|全部|各种|各类|一切|任何)[^，。了是有被将会已都均未不]{1,10}$/.test(words)) return false;
  const says = ({ tag }: TaggedWord, at: number) =>
    tag === 'v' && !/^[性式型用]/.test(tagged[at + 1]?.word ?? '');
  return /^n/.test(tagged.at(-1)?.tag ?? '') && !tagged.some(says);
}

/** 城西天桥上: where, and nothing of what is there. */
function isPlace(words: string, tagged: readonly TaggedWord[]): boolean {
  if (!/[^以之][上下里内外旁]$/.test(words) || /[是有在了被到进于从向往]/.test(words)) return false;
  return (
    /^[fns]/.test(tagged.at(-1)?.tag ?? '') &&
    !tagged.some(({ word, tag }) => /^[va]/.test(tag) && word.length > 1)
  );
}

/**
 * Whether words that somebody denies say what he denies. Chinese names it (否认新一轮涨价); English says it in a clause, or in
 * words of its own: not "the accusations", "his role", nor "the motions", which a court denies.
 */
export function namesWhatIsDenied(words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) return !POINTING.test(foldScript(words).trim());
  if (isFragment(words) && /^that\b/i.test(words)) return false;
  return (
    !/^(?:the|his|her|its|their|any|all|an?|these|those|such)\b/i.test(words) || ENGLISH_CLAUSE.test(words)
  );
}
/** The bridge was shut. */
const ENGLISH_CLAUSE =
  /^(?:the|his|her|its|their|an?) (?:(?!(?:because|after|until|that|when|while|as)\b)[\w-]+ ){1,3}(?:is|are|was|were|has|have|had|did|would|will|could)\b/i;
/** 否认了这一消息, 外界的各种传闻, 检方指控: talk that is not told; nor 辟谣就跑断腿. */
const POINTING =
  /^(?:这|那|此|该|上述|相关|有关|外界|网上|网络|对方|检方|警方|原告|其)?[^，。“”]{0,4}?(?:消息|传闻|说法|指控|报道|传言|谣言|言论|各种|一切|全部)$|^(?:就|才|也|还|的)/;

/** 将核实, will test: what is to come is not so yet. */
export function isToCome(words: string): boolean {
  return /[将將](?:[会會要于於依继繼]|进行|進行|全力|积极|積極|尽快|盡快|陆续|陸續|予以|[对對].{1,12}(?:进行|進行|予以))|[拟擬]|[会會][对對继繼进進]|\bwill\b|\bplans? to\b/i.test(
    words,
  );
}
