import { contains, type Span } from '../../../text/span.ts';
import type { Clause } from '../statements/clauses.ts';
import { tagWords } from '../words/jieba-words.ts';
import { createWordFinder } from '../words/word-finder.ts';
import type { Cue } from './cue.ts';
import { CUE_BY_WORD, CUES } from './cues.ts';
import { findCarriers, isCarrier, PUBLISHED } from './find-carriers.ts';
import { findDisbelief } from './find-disbelief.ts';
import { findNamedWords } from './find-named-words.ts';
import { findRefusals } from './find-refusals.ts';
import { findSaidWords } from './find-said-words.ts';
import { findUnproved } from './find-unproved.ts';
import { type FoundCue, foundCue } from './found-cue.ts';
import { WITH_CLAUSE } from './speech-verbs.ts';

export type { FoundCue } from './found-cue.ts';

const FINDER = createWordFinder(CUES.map((cue) => cue.word));
/** Cues that take over from a verb before them: 发文称, 回应记者称. */
const GENERIC = new Set([
  '称',
  '说',
  '表示',
  '写道',
  '说道',
  '回应',
  '指出',
  '透露',
  '强调',
  '宣布',
  '提到',
  '问',
  '说到',
]);
/** Verbs with a hearer or a topic, which a generic cue in the same clause takes over from. */
const LEADS = new Set([
  '回应',
  '答复',
  '回复',
  '告诉',
  '告知',
  '回忆',
  '评论',
  '发布通报',
  '解释',
  '介绍',
  '分析',
  '道歉',
  '谈到',
  '提出',
  ...WITH_CLAUSE,
]);
const NOUNS = new Set(['报告', '报道', '报导', '通报', '公告', '声明', '通告', '评论', '消息']);
/** What a medium does with what it has from others. */
const VIA = new Set(['报道', '报导', '消息']);
/** Nouns of records before what they show: 统计【显示】. */
const SHOWING = new Set([
  '显示',
  '确认',
  '透露',
  '强调',
  '证实',
  '明确',
  '表明',
  '指出',
  '发现',
  '提到',
  '写道',
  '披露',
  '提醒',
  '要求',
  '认为',
  '承诺',
  '建议',
  '呼吁',
  '说明',
]);
const RECORDS = new Set([
  '统计',
  '通报',
  '公告',
  '通告',
  '声明',
  '报告',
  '判决',
  '规定',
  '公示',
  '报道',
  '调查',
  '预报',
  '评论',
  '爆料',
  '通知',
]);
const OF_BODIES =
  /^(?:人士|网友|网民|群众|居民|家长|粉丝|博主|机构|专家|人员|团队|部门|部(?!分)|员|者|中心|公司|平台|电话|热线|网站|渠道|台|站)/;
const OF_BODIES_CUES = new Set(
  '分析 评论 预测 预报 统计 报道 爆料 举报 投诉 推荐 介绍 公告 声明 公示 测定 消息 预警'.split(' '),
);
/** Nouns of 据…的… */
const NOUN_CUES = new Set('消息 介绍 透露 报道 通报 回忆 统计 供述 描述 讲述 爆料'.split(' '));
const FROM = /^[\s，]*(?:但|而|不过|另|又|再)?(?:据|根据)/;
/** A longer stretch between the two is no hearer and no topic, but content. */
const MAX_LEAD = 20;
/** More characters without a mark are headlines of a page run together, of which no one says the next. */
const MAX_CLAUSE = 160;
/** A mark of speech right after a cue makes it one whatever stands before: 还能这么说：“…” */
const SPEECH_MARK = /^[了过]?(?:[：:]|[，,]?\s*[“"「])/;

/** Cues of a sentence in order, those in quotations left out. */
export function findCues(text: string, clauses: readonly Clause[]): FoundCue[] {
  const found: FoundCue[] = [];
  const mayHoldTitles =
    clauses.length > 0 && TITLE_MARK.test(text.slice(clauses[0]!.start, clauses.at(-1)!.end));
  for (const [index, clause] of clauses.entries()) {
    if (clause.end - clause.start > MAX_CLAUSE && clause.quotations.length === 0) continue;
    const inClause: FoundCue[] = [];
    const titles = mayHoldTitles ? titlesIn(text, clause) : [];
    for (const gap of gapsOf(clause)) {
      for (const { word, start, end } of FINDER.find(text, gap.start, gap.end)) {
        const cue = CUE_BY_WORD.get(word)!;
        if (titles.some((title) => contains(title, { start, end }))) continue;
        const isMeantHere = isMeant(text, cue, start, end, clause);
        // 西通|告诉, 法官|宣布: of two cues that share a character, the second where a name ends in the first.
        const later = FINDER.find(text, start + 1, Math.min(gap.end, end + 1)).find(
          (each) => each.start < end && each.end > end,
        );
        const next = later === undefined ? undefined : CUE_BY_WORD.get(later.word)!;
        const isNext = next !== undefined && (next.kind === 'tell' || !isMeantHere);
        if (isNext && isMeant(text, next, later!.start, later!.end, clause)) {
          inClause.push(foundCue(text, next, later!.start, later!.end, index));
        } else if (isMeantHere) {
          inClause.push(foundCue(text, cue, start, end, index));
        } else if (cue.wordsAfter !== undefined && word.length > 1) {
          // 说|明天: the first character alone, where the second belongs to the next word.
          const short = CUE_BY_WORD.get(word[0]!);
          if (short !== undefined && isMeant(text, short, start, start + 1, clause))
            inClause.push(foundCue(text, short, start, start + 1, index));
        }
      }
      const said = findSaidWords(text, gap, index).filter(
        ({ start }) => !inClause.some(({ end }) => end > start),
      );
      for (const each of findCarriers(text, gap, index)) inClause.push(each);
      for (const each of findNamedWords(text, gap, index)) inClause.push(each);
      for (const each of said) inClause.push(each);
      for (const each of findRefusals(text, gap, index)) inClause.push(each);
      for (const each of findDisbelief(text, gap, index)) inClause.push(each);
      for (const each of findUnproved(text, gap, index)) inClause.push(each);
    }
    if (inClause.length === 0) continue;
    const sorted = inClause.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const cue of join(text, clause, sorted)) found.push(cue);
  }
  return found;
}

/** 《关于食堂停业的通报》, （又称“老桥”）: what stands in a title or a bracket is said by nobody. */
function titlesIn(text: string, clause: Clause): Span[] {
  const words = text.slice(clause.start, clause.end);
  if (!TITLE_MARK.test(words)) return [];
  return [...words.matchAll(TITLE)].map(({ 0: { length }, index }) => ({
    start: clause.start + index,
    end: clause.start + index + length,
  }));
}
const TITLE_MARK = /[《（(#]/;
const TITLE = /#[^#，。]{2,40}#|《[^《》]{1,80}》|（[^（）]{1,80}）|\([^()]{1,80}\)/g;

/** The stretches of a clause outside its quotations. */
function gapsOf(clause: Clause): Span[] {
  const gaps: Span[] = [];
  let start = clause.start;
  for (const quotation of clause.quotations) {
    if (quotation.start > start) gaps.push({ start, end: quotation.start });
    start = quotation.end;
  }
  if (start < clause.end) gaps.push({ start, end: clause.end });
  return gaps;
}

function isMeant(text: string, cue: Cue, start: number, end: number, clause: Clause): boolean {
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

/** Joins what stands side by side (回应|称) or takes over (回应|记者|称), and drops prefixes left alone. */
function join(text: string, clause: Clause, cues: readonly FoundCue[]): FoundCue[] {
  const isFirst = (cue: FoundCue) =>
    /^[\s但而不过该此有据另]*$/.test(text.slice(clause.start, Math.min(cue.start, clause.start + 12)));
  const joined: FoundCue[] = [];
  for (const cue of cues) {
    const last = joined.at(-1);
    if (last !== undefined && cue.start < last.end) continue;
    // 通讯社【援引】县政府声明【报道】: the medium tells it.
    const via = VIA.has(cue.cue.word) ? lastVia(joined) : -1;
    if (via >= 0 && cue.start - joined[via]!.end <= MAX_LEAD) {
      joined.splice(via, joined.length, { ...cue, sourceEnd: joined[via]!.sourceEnd });
      continue;
    }
    // 发表声明【谴责】: what is published, then what it does.
    const isCarried = last !== undefined && isCarrier(last.cue) && cue.start === last.end;
    const follows =
      last !== undefined && (isCarried || GENERIC.has(cue.cue.word) || last.cue.kind === 'prefix');
    // 统计显示: what shows is the noun before it.
    if (
      last !== undefined &&
      cue.start === last.end &&
      (SHOWING.has(cue.cue.word) || cue.cue.kind === 'show') &&
      RECORDS.has(last.cue.word)
    ) {
      joined[joined.length - 1] = cue;
      continue;
    }
    if (
      follows &&
      cue.start === last.end &&
      NOUNS.has(last.cue.word) &&
      (isFirst(last) || /[的份该此则条项有]/.test(text[last.start - 1] ?? ''))
    ) {
      // 报道称: a noun that begins its clause is who speaks.
      joined[joined.length - 1] = cue;
    } else if (follows && cue.start === last.end && last.cue !== PUBLISHED) {
      const kind =
        (last.cue.kind === 'report' || last.cue.kind === 'known') && cue.cue.word === '称'
          ? last.cue
          : cue.cue;
      joined[joined.length - 1] = {
        ...cue,
        start: last.start,
        first: last.first,
        cue: kind,
        sourceEnd: last.sourceEnd,
      };
    } else if (follows && takesOver(text, last, cue)) {
      joined[joined.length - 1] = { ...cue, first: last.first, sourceEnd: last.sourceEnd };
    } else {
      joined.push(cue);
    }
  }
  return joined.filter(
    (cue) =>
      cue.cue.kind !== 'prefix' ||
      (cue.cue.word === '发布' ? /^[：:]/ : SPEECH_MARK).test(text.slice(cue.end, cue.end + 3)),
  );
}

/** Where 援引 stands among the cues right before; -1 where it does not. */
function lastVia(joined: readonly FoundCue[]): number {
  for (let index = joined.length - 1; index >= Math.max(0, joined.length - 3); index--) {
    if (joined[index]!.cue.word === '援引') return index;
  }
  return -1;
}

function takesOver(text: string, last: FoundCue, cue: FoundCue): boolean {
  const isLead = last.cue.kind === 'prefix' || LEADS.has(last.cue.word) || isAbout(text, last, cue);
  return isLead && cue.start - last.end <= MAX_LEAD;
}

/** 形容丈夫【时】说: the first tells what it was said about. */
function isAbout(text: string, last: FoundCue, cue: FoundCue): boolean {
  return (
    last.cue.kind !== 'decline' &&
    !NOUNS.has(last.cue.word) &&
    /[^同当及随暂临届平此]时[也还就曾]?$/.test(text.slice(last.end, cue.start))
  );
}
