import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { tagWords } from '../words/jieba-words.ts';
import type { FoundCue } from './found-cue.ts';
import { WITH_CLAUSE } from './speech-verbs.ts';

/** Nothing was said: 【没有】公布名单, 【将】要求学校停课, 【想】说. */
const UNSAID = new Set(
  '以 没 没有 未 不 不是 不能 不会 不要 不想 不敢 不愿 不肯 不必 不用 不得 并不 并未 并没有 尚未 从未 从不 无法 未能 别 不再 拒不 不便 不方便 不宜 将 将会 要 想 想要 可 可以 能 能够 应 应该 应当 须 必须 需 需要 打算 准备 愿意 敢 欲 拟 有待 有权 无权 难以 用来 以便 有望 可能 避免 禁止 请 如何 怎么 怎样'.split(
    ' ',
  ),
);
/** Before these a word is a noun: 【这个】猜测, 【一系列】回应, 【提出了】质疑, 【按】要求. */
const NOUN_MAKER =
  /^(?:这|那|这一|那一|该|此|各|有关|相关|任何|一些|一系列|多条|多个|所有|各种|各类|种种|上述|类似|其他|以上|最新|做出|作出|提出|发出|发表|发布|给出|表示|受到|遭到|遭受|引发|引起|进行|接受|受|接到|收到|得到|获得|经|经过|按|按照|根据|符合|满足|达到|有|有所|无|予以|加以|面对|听从|听取|不顾|无视|引来|招来|面临|迎来|撤回|履行|遵守|违反|兑现|拒绝|做|作|口头|书面)$/;
/** Cues that are nouns as well. */
const ALSO_NOUN = new Set([
  ...WITH_CLAUSE,
  ...'回应 质疑 猜测 爆料 辟谣 承诺 要求 请求 建议 评论 回答 答复 回复 分析 报道 报导 通报 声明 公告 通告 批评 举报 投诉 指控 控诉 警告 谴责 抨击 呼吁 提醒 解释 介绍 预测 推测 判决 宣判 裁定 规定 公示 回忆 留言 倡议 消息 统计 道歉 表态 发言 发声 曝光 披露 披露 反映 推荐 吐槽 调侃 反驳 确认 认定 怀疑 追问 提问 询问 祝贺 祝愿 欢呼 补充 重申 说明 称赞 赞扬 举例 供述 索赔 承认 否认 指责 责备 谩骂 称赞 赞扬 表扬 劝阻 叮嘱 嘱咐 提议 主张 声援 号召 命令 恳求 斥责 训斥 揭发 检举 控告 质问 抱怨 诉苦 预报 预计 告知 劝告 嘱咐'.split(
    ' ',
  ),
]);
/** After a noun these follow, not after a verb of speech: 回应【引发】热议, 爆料【也是】. */
const AFTER_NOUN =
  /^(?:是|为(?![了此何什])|也|都|就|还|引|很快|被|让|令|之后|之中|之下|以来|时间|中[，,]|后[，,]|等|终于|毫[不无]|或|来了|出炉|速递|提示|汇总|全文|曝光|属实|不实|数据|结果|部门|系统|和|与|及|、|不一|不断|越来越|更|得|无果)/;
/** Adverbs that the dictionary joins to a verb: 【又】称, 【并】称. */
const PREFIX = new Set('又 还 并 也 再 都 曾 则 均 亦 更 就 却 且 仍 才'.split(' '));
/** How or when something would be said. */
const HOW = new Set('口头 书面 提前 及时 主动 尽快 立即 直接 随时 事先 当面 如实'.split(' '));
const IS_ACCOUNT = /[^，。关联体派维]系[^，。列统数]{1,14}$/;
const WITH_WHAT =
  /^[与和跟同][^，。；“”]{1,16}(?:有关|无关|相关|关联|有过?|存在|是|系|发生|签|接触|合作|联系|认识|来往|勾结|达成|见过|打过)/;
const MAX_WITH = 24;
const WRITES_TO = /^(?:[^，。；：“”的]|的(?=采访|来函|提问|询问)){2,22}(?:称|表示|说|指出|介绍|写道)[，：:]?/;
const SPEECH_MARK = /^(?:[：:]|[，,]?\s*[“"「])/;
/** 爽快【的】承认: how it was done, written as a modifier. */
const MANNER = /^(?:a|ad|z|zg|d)$/;
const PEOPLE = /(?:[人友民众客]|业主|家长|粉丝|学生|专家)$/;
/** Between a quotation and its verb stands no more than who speaks. */
const MAX_AFTER_QUOTE = 20;
/** How much before a cue is cut into words to see its use. */
const MAX_BEFORE = 12;

/** 部门关注路径【预报】: after a verb and its noun the cue is a noun itself, not what the subject did. */
export function isObject(text: string, gap: Span, found: FoundCue): boolean {
  if (!ALSO_NOUN.has(found.first.word) || gap.end <= gap.start) return false;
  // 拍着胸脯【保证】: how it was said.
  if (/胸[脯口膛]$/.test(text.slice(gap.end - 2, gap.end))) return false;
  // 就停水【回应称】: no noun says.
  if (found.first !== found.cue && found.cue.kind === 'say') return false;
  const before = text.slice(Math.max(gap.start, gap.end - MAX_GAP), gap.end);
  // 受访【时】承认, 审理【期间】否认: when it was said.
  if (/(?<![小同当及随暂临届平此])(?:时|期间|过程中)[也还又曾均都]?$/.test(before)) return false;
  // 【提起】刑事诉讼【请求】，法院…; 开展“节水”【倡议】活动: the object that such a verb waits for.
  const isBare = /^[，。；、]|^$/.test(text.slice(found.end, found.end + 1));
  if ((isBare || before.endsWith('”')) && TAKES_NOUN.test(before)) return true;
  const words = tagWords(before);
  // 拒绝过邻县的引渡【请求】，…: a noun that 的 belongs to.
  if (isBare && before.includes('的') && !words.some(({ tag }) => tag === 'p')) return true;
  const verb = words.findIndex(({ tag }) => /^v[dgi]?$/.test(tag));
  const last = words.at(-1);
  return (
    verb >= 0 &&
    last !== undefined &&
    /^(?:n|a$|b|vn|j)/.test(last.tag) &&
    !words.some(({ tag }) => tag === 'p')
  );
}

/** Verbs whose object is what is done: 提起诉讼请求, 进行重审宣判. */
const TAKES_NOUN =
  /(?:落实|贯彻|执行|遵循|响应|提起|进行|开展|展开|发起|组织|举行|启动|召开|撤销|驳回|接到|收到)[^，。；：“]{0,20}(?:“[^”]{1,20}”)?$/;
/** What lies between a subject and its verb of speech. */
const MAX_GAP = 24;

/** Whether a cue word is used as a verb of something that was said, by the words around it. */
export function isCueUse(
  text: string,
  clause: Span,
  found: FoundCue,
  names: readonly Found<Mention>[],
): boolean {
  const { cue, end } = found;
  if (cue.kind === 'decline' || cue.kind === 'known' || cue.kind === 'unable') return true;
  const after = text.slice(end, end + 4);
  // 11人【系】县医院一家【统计】，…: what it is, and nobody's word.
  if (
    cue.kind === 'report' &&
    /^[，。；]/.test(after) &&
    IS_ACCOUNT.test(text.slice(clause.start, found.start))
  )
    return false;
  // 清河晚报讯（记者…）: the article's own dateline.
  if ((cue.word === '讯' || cue.word === '消息') && /^\s*[（( ]/.test(after)) return false;
  const isMarked = SPEECH_MARK.test(after) || /^如下[：:]/.test(after);
  // 大喊着招呼大家: one does it while doing something else.
  // 粉丝告知以后才知道: when something was learnt.
  if (/^(?:以后|之后|之前|以前(?![也就还都曾有从没])|后[，才就]|前[，])/.test(after) && !isMarked)
    return false;
  // 在报道时, 介绍期间: what one was doing.
  if (/^(?:时(?![候常])|期间|过程)/.test(after) && (cue.kind === 'report' || ALSO_NOUN.has(cue.word)))
    return false;
  // “没有偷，”何女士【说着】便哭了: what was said stands before.
  const follows = /[”」][^，。”」]{0,16}$/.test(
    text.slice(Math.max(0, found.sourceEnd - MAX_AFTER_QUOTE), found.sourceEnd),
  );
  if (/^着(?![：:，,“"「])/.test(after) && !(follows && cue.kind === 'say')) return false;
  // 预报员, 举报者: part of another noun.
  if (/^[员者师书率函信率]/.test(after) && ALSO_NOUN.has(cue.word)) return false;
  if (/^[、]/.test(after) && ALSO_NOUN.has(cue.word)) return false;
  const from = Math.max(clause.start, found.sourceEnd - MAX_BEFORE);
  const window = text.slice(from, Math.min(end + 4, Math.max(clause.end, end)));
  const words = tagWords(window);
  const at = found.sourceEnd - from;
  const own = words.findIndex((word) => word.start + word.word.length > at);
  const word = words[own];
  if (word === undefined) return true;
  // 何立坚|强调: who speaks ends there, wherever the dictionary cuts.
  if (names.some(({ type, span }) => type !== 'time' && span.end === found.sourceEnd)) return true;
  // 手写|道歉信: a cue that a word of the dictionary only lends some characters to.
  const lent = text.slice(from + word.start, from + at);
  // 通话【后发】推文称, 【有人】称, 采访【时说】: words that the dictionary joins to the cue.
  if (
    lent.length === 1 &&
    (found.first.kind === 'prefix' || word.tag === 'x' ? '后时前中上里次' : '人时').includes(lent) &&
    !/第[一二三]$/.test(text.slice(from, from + word.start))
  )
    return true;
  // 何立|坚强|调: the dictionary takes the end of a name for the beginning of a word.
  const isNameEnd =
    lent.length === 1 &&
    found.first.kind !== 'prefix' &&
    names.some(({ type, span }) => type === 'person' && span.end === from + word.start);
  if (isNameEnd) return true;
  // 原|告诉|称: the dictionary makes another word of the two.
  if (cue.word === '诉称' && lent === '告') return true;
  // 史|书记|载: the dictionary joins the end of a book to the verb.
  if (cue.word === '记载' && lent === '书') return true;
  // 新闻|报道: the end of a noun that the dictionary has as one.
  const isTail = lent.length > 1 && word.start + word.word.length === end - from && /^n(?!r)/.test(word.tag);
  // 媒体|报道，: with a comma behind it what a medium did.
  const isMediumDoing = /(?:媒体|新闻|[报社台网])$/.test(lent) && /^[，,]/.test(after);
  if (isMediumDoing) return true;
  if (isTail && ALSO_NOUN.has(cue.word) && !isMarked) return false;
  const isCut = word.start + word.word.length > end - from || (lent.length === 1 && !PREFIX.has(lent));
  if (isCut && lent !== '' && !isMarked && /^(?:[admqtrv]$|vn|n[st]?$|i|l)/.test(word.tag)) return false;
  // 追责|问责: the cue is made of the halves of two words.
  if (
    word.start < at &&
    word.start + word.word.length < end - from &&
    lent.length === 1 &&
    !PREFIX.has(lent) &&
    !isMarked
  ) {
    return false;
  }
  const before = words[own - 1];
  if (before === undefined || word.start < at) return true;
  // 可以【口头】表示: how it would be said, between the two.
  const modal = HOW.has(before.word) ? words[own - 2] : before;
  if (UNSAID.has(modal?.word ?? '') || UNSAID.has(lent)) return false;
  if (before.word === '的' && cue.kind === 'prefix') return false;
  if (!ALSO_NOUN.has(found.first.word)) return true;
  // 学校否认【与】超载【有关】: between whom there is nothing.
  if (/^(?:否认|承认)$/.test(cue.word) && WITH_WHAT.test(text.slice(end, end + MAX_WITH))) return true;
  // 【只】承认与店主有合同, 【纷纷】猜测是管道老化: behind an adverb it is a verb, whatever joins on.
  if (before.tag === 'd' && /^[和与及是]/.test(after)) return true;
  // 有人【质疑】是操作不当: behind those who speak it is a verb.
  if (PEOPLE.test(before.word) && after.startsWith('是')) return true;
  // 区教育局书面【答复】晚报称: told to somebody in writing.
  const isTold = found.first !== cue || WRITES_TO.test(text.slice(end, end + MAX_WITH));
  if (HOW.has(before.word) && isTold) return true;
  // 予以【否认】 denies.
  if (cue.word === '否认' && /^(?:予以|加以)$/.test(before.word)) return true;
  const isNoun =
    (/^(?!第|[多数屡]次).*[个次波条份种番封项句]$/.test(before.word) && /^[mrqx]/.test(before.tag)) ||
    (before.word === '的' && !MANNER.test(words[own - 2]?.tag ?? '')) ||
    // 网上的【不实】猜测: a noun with an adjective before it.
    (/^(?:a|b)$/.test(before.tag) && words[own - 2]?.word === '的') ||
    NOUN_MAKER.test(before.word) ||
    (/^[了过]$/.test(before.word) && NOUN_MAKER.test(words[own - 2]?.word ?? ''));
  return isMarked || (!isNoun && !AFTER_NOUN.test(after));
}
