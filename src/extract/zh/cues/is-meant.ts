import type { Span } from '../../../text/span.ts';
import type { Clause } from '../statements/clauses.ts';
import { tagWords } from '../words/jieba-words.ts';
import type { Cue } from './cue.ts';

/** Nouns for people and bodies that the word before them makes part of: 分析【人士】, 预测【机构】. */
const OF_BODIES =
  /^(?:人士|网友|网民|群众|居民|家长|粉丝|博主|机构|专家|人员|团队|部门|部(?!分)|员|者|中心|公司|平台|电话|热线|网站|渠道|台|站)/;
const OF_BODIES_CUES = new Set(
  '分析 评论 预测 预报 统计 报道 爆料 举报 投诉 推荐 介绍 公告 声明 公示 测定 消息 预警'.split(' '),
);
/** Nouns of 据…的… */
const NOUN_CUES = new Set('消息 介绍 透露 报道 通报 回忆 统计 供述 描述 讲述 爆料'.split(' '));
const FROM = /^[\s，]*(?:但|而|不过|另|又|再)?(?:据|根据)/;
/** A mark of speech right after a cue makes it one whatever stands before: 还能这么说：“…” */
export const SPEECH_MARK = /^[了过]?(?:[：:]|[，,]?\s*[“"「])/;

/** Whether a word is meant as a cue where it stands in its clause: not 小说, 说明书, 他提到的问题, 分析人士. */
export function isMeant(text: string, cue: Cue, start: number, end: number, clause: Clause): boolean {
  const before = text.slice(Math.max(clause.start, start - 4), start);
  const after = text.slice(end, end + 4);
  // 就有关情况【通报】如下：: whatever stands before.
  if (/^如下[：:]/.test(after) && !/(?:内容|全文|原文|具体)$/.test(before)) return true;
  // 分析人士, 预测机构: part of who speaks.
  if (OF_BODIES.test(after) && OF_BODIES_CUES.has(cue.word)) return false;
  if (cue.notBefore?.some((word) => after.startsWith(word)) === true) return false;
  // 称|王某: no word of the dictionary takes in a name.
  if (cue.word === '称' && /^王[某先女小老大]/.test(after)) return true;
  // 说明, 称职: the beginning of another word, but 说|明天.
  if (isIn(cue.wordsAfter, text[end]) && reaches(text, clause, { start, end }).end > end) return false;
  // 据通讯社的消息, 据他的介绍: a noun that tells where it comes from.
  if (
    before.endsWith('的') &&
    NOUN_CUES.has(cue.word) &&
    FROM.test(text.slice(clause.start, clause.start + 6))
  )
    return true;
  // 答记者问【时表示】: neither is what was said.
  if (cue.word === '答' && /^记者提?问/.test(after)) return false;
  if (cue.word === '问' && /答[^，。]{0,2}记者$/.test(before)) return false;
  // （晚报记者王某报道） is a byline.
  if (/^[）)】]/.test(after)) return false;
  // （下称“丰收牌”） gives a name.
  if (cue.word === '称' && /[（(]?(?:以下|下)$/.test(before)) return false;
  // 周【总】说: who heads a firm, and not always.
  if (
    cue.word === '说' &&
    /(?:^|[，。、：\s“])[一-龥]总$/.test(before.slice(-3)) &&
    !/[一-龥]{2}总$/.test(before)
  )
    return true;
  // 他是这样说的：…: what follows is what he said.
  if (cue.word === '说' && /^的[：:]/.test(after) && /[这那]样|如此/.test(before)) return true;
  // 他提到的问题 speaks of a topic and says nothing.
  if (after.startsWith('的') || (cue.kind === 'show' && after.startsWith('了'))) return false;
  // 堪称“奇迹”: marks around what something is called make no speech of it.
  const marked = cue.kind === 'say' && cue.word !== '称' && SPEECH_MARK.test(text.slice(end, end + 3));
  // 出来说说 asks for a talk; 邻居说说好了 tells of what was agreed.
  if (
    cue.word === '说' &&
    (/^说(?![一-龥：:“"])/.test(after) || (before.endsWith('说') && /^(?![一-龥：:“"，])/.test(after)))
  )
    return false;
  // 用店主【的话】说, but no 话说.
  if (cue.word === '说' && before.endsWith('的话')) return true;
  if (marked) return true;
  // 小说, but 何立新|说.
  if (isIn(cue.wordsBefore, text[start - 1]) && reaches(text, clause, { start, end }).start < start)
    return false;
  return cue.notAfter?.some((word) => before.endsWith(word)) !== true;
}

function isIn(letters: string | undefined, letter: string | undefined): boolean {
  return letters !== undefined && letter !== undefined && letters.includes(letter);
}

/** How far the words go of which the dictionary makes a stretch of the clause: from the first one's start to the last one's end. */
function reaches(text: string, clause: Span, { start, end }: Span): Span {
  const from = Math.max(clause.start, start - AROUND);
  const words = tagWords(text.slice(from, Math.min(clause.end, end + AROUND)));
  const touched = words.filter(
    (each) => from + each.start < end && from + each.start + each.word.length > start,
  );
  const last = touched.at(-1);
  return last === undefined
    ? { start, end }
    : { start: from + touched[0]!.start, end: from + last.start + last.word.length };
}

/** So much on each side decides how a word is cut. */
const AROUND = 6;
