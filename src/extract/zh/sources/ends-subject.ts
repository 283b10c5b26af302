import { CUE_BY_WORD } from '../cues/cues.ts';
import { isVerb } from './phrase-verbs.ts';
import type { PhraseWord } from './phrase-words.ts';
import { isAdverb, isPreposition } from './trim-phrase.ts';

/** Ends of a stretch that tells when: 开闸放水【后】, 住院【时】. */
const WHEN = new Set('后 时 前 之后 以后 之前 以前 期间 时候 之际 之余 以来 过程 中'.split(' '));
/** 由清河县（发布）, 被晚报（曝光）: who acts stands after these. */
const BY = new Set(['被', '遭', '由']);
/** 使居民（表示不满）: what somebody is made to do is not told as his word. */
const CAUSES = new Set(['使', '令', '让', '使得', '引得', '逼']);

/** Whether the subject of a clause goes no further: at its verb, at how and where it is done, at what tells when. */
export function endsSubject(word: PhraseWord): boolean {
  return isVerb(word) || isAdverb(word) || isPreposition(word) || tellsWhen(word) || isPredicate(word);
}

/** 高度重视, 阴阳怪气, 在讲话中: idioms stand as predicates; 出面, 发文 do whatever the dictionary says. */
function isPredicate({ word, tag }: PhraseWord): boolean {
  const isIdiom =
    (tag === 'i' && !/[名位个]$/.test(word)) ||
    (tag === 'l' && word.length >= 4 && !/[人员者家长开发局部会]$/.test(word));
  return (
    isIdiom ||
    ACTS.has(word) ||
    (word.length >= 4 && DEED.test(word)) ||
    isCueVerb(word, tag) ||
    (tag === 'x' && /^[对向将把被从给][^外方]$/.test(word)) ||
    (word.startsWith('在') && /^在.+[中上时]$/.test(word))
  );
}

const ACTS = new Set(
  '打电话 发消息 发微信 发短信 会见 会晤 出面 发文 发帖 发声 爆料 回应 发布 发表 接受 召开 前往 赶到 表示 来到 出席 参加 通过 透露 称 说'.split(
    ' ',
  ),
);

/** 发布公告, 发表意见: a verb with its object, which the dictionary calls a noun. */
const DEED =
  /^(?:发布(?:公告|命令|新闻)|发表(?:声明|意见|文章|演说|议论|谈话)|[作做]出(?:反应|指示|评价|批示|决定|回应|说明|承诺|安排|部署|表态|道歉|判决|裁定)|召开大会|出席会议)$/;

/** 曝光/nz, 质疑/vn: verbs of speech, whatever the dictionary calls them. */
export function isCueVerb(word: string, tag: string): boolean {
  return CUE_BY_WORD.has(word) && /^(?:v|nz)/.test(tag) && !ALSO_RECORD.has(word);
}

const ALSO_RECORD = new Set(
  '消息 通报 通告 公告 报道 报导 声明 统计 规定 公示 评论 分析 约定 判决 报告 发言 通知 预报'.split(' '),
);

/** 住院【时】, 开闸放水【后】. */
export function tellsWhen({ word, tag }: PhraseWord): boolean {
  return tag !== 'b' && WHEN.has(word);
}

/** 【使】居民表示不满. */
export function isCause({ word }: PhraseWord): boolean {
  return CAUSES.has(word);
}

/** Whether the word brings in who acts: 被, 由. */
export function bringsAgent(word: PhraseWord | undefined): boolean {
  return word !== undefined && BY.has(word.word);
}
