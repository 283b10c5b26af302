import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import { canSpeak, canTell, isWritten } from '../sources/can-speak.ts';
import { findSource } from '../sources/find-source.ts';
import { isRecord } from '../sources/speaker-words.ts';
import { type Before, subjectBefore } from '../sources/subject-before.ts';
import { type Clause, endsLikeSpeech } from '../statements/clauses.ts';
import { trimContent } from '../statements/find-content.ts';
import { hasPredicate } from '../statements/has-predicate.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { FoundCue } from './find-cues.ts';
import { isCueUse, isObject } from './is-cue-use.ts';
import { PLAIN } from './plain-verbs.ts';
import { unsaidBy } from './unsaid-contexts.ts';

/** A cue with the speaker that its own clause names. */
export interface Framed {
  readonly cue: FoundCue;
  readonly frame: 'according' | 'known' | 'shown' | 'spoken' | 'declined';
  /** undefined where its clause names none. */
  readonly own: Span | undefined;
  /** Where its clause begins, after a quotation that stands first. */
  readonly from: number;
  /** True where only conjunctions, adverbs, times or 在…上 stand before the cue: its subject is left out. */
  readonly isOpen: boolean;
  /** What is said of something by somebody after 被: 【大桥开裂】被晚报曝光. */
  readonly patient?: Span;
}

const ACCORDING =
  /^[\s，]*(?:但|而|不过|另|又|再)?(?:据|根据|按照|依照|按|正如|诚如|如同|就像|如)(?!悉|了解|说(?!明)|知(?![情名])|传(?!媒)|称)/;
/** 根据约定，…: a rule that nobody is named for. */
const RULES = new Set(['规定', '约定', '要求', '统计', '分析', '承诺', '判决', '认定']);
export const NARRATOR = /^(?:我|我们|我个人|你|你们|您|咱们|笔者|小编|作者|个人|谁)$/;
/** What everybody thinks is nobody's word: 大家觉得桥太旧了. */
const EVERYBODY = /^(?:大家|人们|众人|所有人|每个人|人人|很多人|许多人|多数人)$/;
const PRONOUN = /^(?:他|她|他们|她们|自己|本人)$/;
const OUT = new Set(['曝光', '传出', '公布', '披露', '曝出', '爆出', '流传', '公告']);
const THING =
  /(?:[^有]消息|经历|录音|视频|照片|图片|结果|记录|音频|死讯|噩耗|名单|事件|事情|丑闻|画面|内容|截图|新闻|[^家店书]信|方案|计划|身份|恋情|绯闻|细节|真相)$/;
const NOTHING =
  /(?:没有|尚无|并无|暂无|无|缺乏|未有)(?:任何|确切|直接|足够|充分|明确|科学|实际)?的?(?:证据|迹象|消息|数据|研究|信息|资料)$/;
const CARRIES_OUT = /^[\s，]*(?:按|认真|坚决|严格|积极|全面)*(?:落实|贯彻|遵照|响应|执行|践行)/;
/** Adverbs, particles and short verbs between a name and its verb of speech. */
const NO_NAME_END =
  '还又也都就曾并则却均亦再便才仅只更已所未没将会要可或应着等即方自这那时后前今近对向大高低哭笑在处先发转突中里上下速早晚常总亲首初终继频屡当';
/** Verbs that follow whom it comes from: 据店主【透露】…. */
const TELLS = new Set(['透露', '介绍', '说', '称', '报道', '爆料', '了解', '披露', '回忆', '所说', '所言']);
const TURN = /^\s*(?:但|可是|然而|不过|却|而且|因此|所以)/;
const READER = /^(?:我们|咱们|人们|世人)/;
export const THINKING = new Set(['认为', '觉得', '怀疑', '猜测', '预计', '感叹', '感慨']);
/** Common as words of the article's own, so that they count only with a speaker in their clause. */
const NEEDS_OWN = new Set(
  '预计 预测 觉得 分析 规定 怀疑 猜测 推测 消息 统计 问 答 讯 评论 回忆 补充 传出 声明 介绍 推荐 招呼 核实 确认 查明 公布'.split(
    ' ',
  ),
);

/** What one speaks about or puts into words, at the end of a clause: 谈到停水后的【打算】, 表达对店主的【支持】. */
const TOPIC =
  /的(?:打算|感受|悼念|追忆|支持|看法|观点|态度|原因|情况|经历|问题|经过|过程|细节|计划|想法|心情|故事|理解|认识|意见|话题|敬意|感谢|谢意|歉意|祝福|思念|信息|成员|生活|工作|心声|动态|进展|近况)$/;
const PUBLIC = /(?:网友|网民|粉丝|读者|观众|用户|市民|媒体|博主)们?$/;

const APPEALS = new Set([
  '呼吁',
  '敦促',
  '奉劝',
  '劝阻',
  '告诫',
  '提醒',
  '警告',
  '倡议',
  '正告',
  '恳请',
  '恳求',
  '督促',
  '要求',
]);
/** Only somebody can do these, so that any name before them is a speaker. */
const AGENT_VERBS = new Set(['宣布', '承认', '否认', '承诺', '呼吁', '警告', '证实', '公告']);
const LEARNERS = /从|记者|媒体|[报社台网]|新闻|客户端|频道/;
/** How a work is counted, and what it is. */
const WORK = /^(?:[一这那首两几][段部条则篇封份]|多[段条则篇封份])/;
const CARRIER =
  /^[^，。]{1,30}的[^，。]{0,8}(?:音频|视频|录音|录像|画面|电影|影片|节目|文章|帖子|微博|图片|照片|截图|消息|材料|信)/;
/** 从【镇政府】获悉. */
const TOLD_BY = /从(.{2,40}?)(?:处|那里|那儿|口中|方面)?$/;
/** How what is only due begins, before a phrase that tells to whom. */
const OUGHT = /^(?:应当?|应该|须|必须|理应|能否|不妨|有责任|有义务)(?:尽快|及时|主动)?(?:对|向|就|在|为)/;
/** Verbs of laws, contracts and plates. */
const RECORD_ONLY = new Set(['规定', '约定', '记载', '公示']);
/** With nothing but a topic after them they tell no words: 解释原因, 回应感情状态. */
export const TOPICAL = new Set(
  '询问 回答 质疑 谴责 抨击 痛批 怒怼 反映 声援 表态 解释 介绍 回应 回复 答复 吐槽 自曝 报道 报导 披露 透露 公布 回忆 分析 评论 讲述 谈到 提到 提及 谈及 核实 推荐 表达 爆料 曝光 揭露 公示 倡议 描述 调侃 扒出 援引 通报 提出'.split(
    ' ',
  ),
);

/** 表达对店主的怀念和敬意: a feeling by its name. */
const FEELING = /^[了出过]?(?!.*(?:希望|期望|愿意|想要))[^，。：]*的[^的，。]{2,9}$/;
/** No name of a record is longer. */
const MAX_RECORD = 40;
/** With no more than somebody's name after them they tell no words: 指责店主. */
const AIMED = new Set(
  '指责 斥责 训斥 痛斥 怒斥 批评 控诉 控告 指控 澄清 力挺 反驳 称赞 赞扬 表扬 夸赞 举报 投诉'.split(' '),
);
/** 店主, 店主的做法: somebody or something by a short name, without a word of what is said of it. */
const NAMED_ALONE = /^了?(?!有人|[他她它]们?.)(?:.{1,3}|[^，。]{1,8}的.{2,3})$/;
const PERSON_ALONE = /^了?(?:邻居|对方|同伴|店主|前任|前妻|前夫|校方|店方|厂方|警方|军方|双方|众人)$/;

/** How a cue stands in its clause; undefined where it is none after all. */
export function frameCue(
  parts: SentenceParts,
  cue: FoundCue,
  before: FoundCue | undefined,
): Framed | undefined {
  const { text, names } = parts;
  const clause = parts.clauses[cue.clause]!;
  const { kind } = cue.cue;
  const isFrom = ACCORDING.test(text.slice(clause.start, clause.start + 8));
  if (!isFrom && !isCueUse(text, clause, cue, names)) return undefined;
  if (unsaidBy(text, clause.start, { start: cue.sourceEnd, end: cue.end, word: cue.cue.word }) !== undefined)
    return undefined;
  const lead = clause.quotations.findLast((each) => each.end <= cue.start && isAtStart(text, clause, each));
  // “风里的伞”则说…: a short quoted name right before the verb is who speaks.
  const isName = lead !== undefined && isQuotedName(text, lead, cue);
  const inClause = before !== undefined && before.clause === cue.clause ? before.end : clause.start;
  const from = Math.max(inClause, isName ? clause.start : (lead?.end ?? clause.start));
  if (kind === 'known') return { cue, frame: 'known', own: undefined, from, isOpen: false };

  const according = from === clause.start ? ACCORDING.exec(text.slice(clause.start, cue.start)) : null;
  if (according !== null && isAtEnd(text, clause, cue)) {
    const end = text[cue.start - 1] === '的' ? cue.start - 1 : cue.start;
    const phrase = { start: clause.start + according[0].length, end };
    // 据【居民拍的照片】显示: whoever made the record is a part of its name.
    const isMade =
      kind === 'show' &&
      phrase.end - phrase.start <= MAX_RECORD &&
      (isWritten(text, phrase) || isRecord(text, phrase));
    const own = isMade ? trimContent(text, phrase) : findSource(text, phrase, names);
    if (own === undefined && RULES.has(cue.cue.word)) return undefined;
    // 据【相关】统计 names nobody.
    const isNobody =
      own !== undefined && /^(?:相关|有关|最新|公开|初步|不完全)$/.test(text.slice(own.start, own.end));
    return { cue, frame: 'according', own: isNobody ? undefined : own, from, isOpen: false };
  }
  // 据【“河边记者”】透露店主…: named as the one it comes from, with what he told right after the verb.
  const told = according !== null && TELLS.has(cue.cue.word) ? according[0].length : 0;
  const { subject, isOpen, isCaused, patient } = ownSpeaker(parts, from + told, cue);
  // 何立|坚（强调）: the last character of a name that the name finder cut short.
  const isCutShort =
    subject !== undefined &&
    cue.sourceEnd - subject.end === 1 &&
    names.some(({ type, span }) => type === 'person' && span.end === subject.end) &&
    /[一-龥]/.test(text[subject.end]!) &&
    !NO_NAME_END.includes(text[subject.end]!);
  // 安娜·希尔【曾】表示: the adverb that a name with a dot has taken in.
  const isLong =
    subject !== undefined &&
    subject.end === cue.sourceEnd &&
    /[·•][^·•，。]{1,8}[曾也还则]$/.test(text.slice(subject.start, subject.end));
  const own = isCutShort
    ? { ...subject, end: cue.sourceEnd }
    : isLong
      ? { ...subject, end: subject.end - 1 }
      : (subject ?? (isName ? { start: lead!.start, end: lead!.end } : undefined));
  if (isCaused) return undefined;
  // 要求学校通知家长: who is asked to do it has not done it.
  const isAsked =
    before?.cue.kind === 'urge' &&
    before.clause === cue.clause &&
    own !== undefined &&
    own.start - before.end <= 1 &&
    own.start >= before.end;
  if (isAsked) return undefined;
  const next = parts.clauses[cue.clause + 1];
  const isQuoted = next !== undefined && next.quotations[0]?.start === next.start;
  const isLed = isQuoted || (/[：:]/.test(clause.mark) && clause.end - cue.end <= 20);
  const isTopic =
    TOPIC.test(text.slice(Math.max(cue.end, clause.end - 3), clause.end)) ||
    !hasPredicate(text, { start: cue.end, end: clause.end });
  if (!isLed && TOPICAL.has(cue.cue.word) && isTopic) return undefined;
  // 指责店主，…: whom it is turned on, and nothing said of him.
  const aim = text.slice(cue.end, clause.end);
  const isAimed = NAMED_ALONE.test(aim) && (isTopic || PERSON_ALONE.test(aim));
  if (!isLed && cue.cue.word === '表达' && FEELING.test(text.slice(cue.end, clause.end))) return undefined;
  if (!isLed && AIMED.has(cue.cue.word) && isAimed) return undefined;
  if (!isFrom && own !== undefined && isObject(text, { start: own.end, end: cue.sourceEnd }, cue))
    return undefined;
  // 我们呼吁…: in an office's own text the office.
  // 检测结果【曝光】, 死讯【传出】: a thing comes out; 没有证据【表明】: nothing tells it.
  if (own !== undefined && OUT.has(cue.cue.word) && THING.test(text.slice(own.start, own.end)))
    return undefined;
  if (own !== undefined && NOTHING.test(text.slice(Math.max(clause.start, own.start - 6), own.end)))
    return undefined;
  // 落实县长批示【要求】: what is carried out is a noun.
  // 家长询问，但校方没有回复: a bare verb before a turn tells no words.
  const isBare = text.slice(cue.end, clause.end).trim() === '' && /[，,]/.test(clause.mark);
  if (isBare && next !== undefined && kind !== 'decline' && lead === undefined) {
    if (TURN.test(text.slice(next.start, next.start + 4)) && !PLAIN.has(cue.cue.word)) return undefined;
  }
  // 医生【说是】神经衰弱, but 可以说是, 说是….
  if (cue.cue.word === '说' && text[cue.end] === '是' && (own === undefined || !canSpeak(text, own, names)))
    return undefined;
  if (kind === 'urge' && CARRIES_OUT.test(text.slice(from, cue.start))) return undefined;
  const isAppeal = APPEALS.has(cue.cue.word) && text.slice(own?.start ?? 0, own?.end ?? 0) === '我们';
  // 他的经历告诉我们，…: what teaches the reader something says no words.
  const teaches = kind === 'tell' && READER.test(text.slice(cue.end, cue.end + 3));
  if (teaches && !isLed && (own === undefined || !canSpeak(text, own, names))) return undefined;
  // The article's own voice, or the reader's: 我认为, 你说.
  if (own !== undefined && NARRATOR.test(text.slice(own.start, own.end)) && !isAppeal) return undefined;
  if (own !== undefined && THINKING.has(cue.cue.word) && EVERYBODY.test(text.slice(own.start, own.end)))
    return undefined;
  if (own !== undefined && cue.cue.word === '觉得' && PRONOUN.test(text.slice(own.start, own.end)))
    return undefined;
  // 【一段】店主控诉物业的【视频】被转发: a work that is told of, by what is in it.
  const isWork =
    own !== undefined &&
    (kind === 'urge' || kind === 'report') &&
    WORK.test(text.slice(own.start, own.start + 3)) &&
    CARRIER.test(text.slice(cue.end, clause.end));
  if (isWork) return undefined;
  // 结果将及时向社会公布: what is still to be done has not been said.
  const between = text.slice(own?.end ?? from, cue.sourceEnd);
  // 【与】客户端推荐的路线不同: who is only named beside.
  if (own !== undefined && /^[与跟]/.test(text[own.start]!) && !text.slice(own.start, own.end).includes('的'))
    return undefined;
  // 镇政府应对居民表示…: what one ought to say has not been said.
  if (own !== undefined && OUGHT.test(between)) return undefined;
  const isDeed = (kind === 'urge' || kind === 'report') && !/[为成作]$/.test(cue.cue.word);
  if (isDeed && /将|拟|尚未|即将|有待/.test(between)) return undefined;
  const isFromBody = cue.cue.word === '得知' && TOLD_BY.test(text.slice(from, cue.start));
  if (cue.cue.word === '了解' || (cue.cue.word === '得知' && !isFromBody)) return undefined;
  // 她到县城后了解到…: only reporters pass on what they learn.
  const isLearned = cue.cue.word === '了解到' || cue.cue.word === '获悉';
  if (isLearned && own !== undefined && !LEARNERS.test(text.slice(clause.start, cue.start))) return undefined;
  // 气象台的通报：预计，明天有雨: without a speaker, before a comma.
  const isForecast = cue.cue.word === '预计' && isOpen && text[cue.end] === '，';
  if (own === undefined && isForecast) return { cue, frame: 'known', own, from, isOpen: false };
  if (own === undefined && NEEDS_OWN.has(cue.cue.word)) return undefined;
  // 新桥预计明年通车: what is expected of a thing is not its word.
  const isExpected = cue.cue.word === '预计' && own !== undefined && !canTell(text, own, names);
  if (isExpected) return undefined;
  // 不得不承认，水费真贵: the article's own voice.
  if (own === undefined && /不得不$/.test(between)) return undefined;
  // 网友发现，…: of the many who find something, those who tell of it in public.
  if (cue.cue.word === '发现' && (own === undefined || !PUBLIC.test(text.slice(own.start, own.end))))
    return undefined;
  if (kind === 'decline') return { cue, frame: 'declined', own, from, isOpen };
  // 靓照曝光: words before the cue that name nobody; what is wanted or reported needs its speaker.
  const isJudged = kind === 'show' || kind === 'urge' || kind === 'report';
  if (
    own !== undefined &&
    !isFrom &&
    RECORD_ONLY.has(cue.cue.word) &&
    (!canTell(text, own, names) ||
      /(?:依据|根据|按照|依照|按|通过|符合|违反|属于|落实)$/.test(text.slice(own.start - 4, own.start)))
  )
    return undefined;
  if (cue.cue.word === '说' && /^[^，。“：]{0,12}话[，。]?$/.test(text.slice(cue.end, clause.end + 1)))
    return undefined;
  if (isJudged && own === undefined && (!isOpen || kind === 'show')) return undefined;
  return { cue, frame: kind === 'show' ? 'shown' : 'spoken', own, from, isOpen, ...(patient && { patient }) };
}

/** The speaker that stands before the cue in its clause: 晚报记者【从镇政府】获悉 names the one it comes from. */
function ownSpeaker({ text, names }: SentenceParts, from: number, cue: FoundCue): Before {
  if (cue.cue.word === '获悉' || cue.cue.word === '了解到' || cue.cue.word === '得知') {
    const told = TOLD_BY.exec(text.slice(from, cue.start));
    if (told !== null) {
      const start = from + told.index + 1;
      return {
        subject: findSource(text, { start, end: start + told[1]!.length }, names),
        isOpen: false,
        isCaused: false,
      };
    }
  }
  // 用店主的话说: the words are his.
  // 引用网友的话说: whoever quotes them says it.
  const cited = /(?:引用|援引|引述|转述|借用)[^，。]{2,16}的话[来]?$/.exec(text.slice(from, cue.start));
  if (cited !== null) {
    const before = { start: from, end: from + cited.index };
    return subjectBefore(text, before, names, 'plain');
  }
  const quoted = /用(.{2,16})的话[来]?$/.exec(text.slice(from, cue.start));
  if (quoted !== null) {
    const start = from + quoted.index + 1;
    return {
      subject: { start, end: start + quoted[1]!.length },
      isOpen: false,
      isCaused: false,
    };
  }
  const { kind } = cue.cue;
  const isPlain = kind === 'say' || kind === 'tell' || AGENT_VERBS.has(cue.cue.word);
  const manner = kind === 'show' ? 'shown' : isPlain ? 'plain' : 'other';
  return subjectBefore(text, { start: from, end: cue.sourceEnd }, names, manner);
}

/** “风里的伞”【则也】说: marks around a few words without a stop, and only adverbs up to the verb. */
function isQuotedName(text: string, quotation: Quotation, cue: FoundCue): boolean {
  const { start, end } = quotation.inner;
  const between = text.slice(quotation.end, cue.sourceEnd);
  return end - start <= MAX_NICKNAME && !endsLikeSpeech(text, quotation) && QUOTED_NAME_GAP.test(between);
}

/** Between a quoted name and its verb: adverbs alone. */
const QUOTED_NAME_GAP =
  /^(?:再度|再次|首次|随后|随即|当天|今日|昨日|近日|公开|正式|连续|最新|[则也都还就却曾又再])*$/;
/** No nickname is longer. */
const MAX_NICKNAME = 10;

function isAtStart(text: string, clause: Clause, quotation: Span): boolean {
  return /^[\s，]*$/.test(text.slice(clause.start, quotation.start));
}

function isAtEnd(text: string, clause: Clause, cue: FoundCue): boolean {
  return /^(?:称|说|了|指出|显示|的?消息|我们(?:可以)?知道|可知|得知|来看|来说)?[\s，：]*$/.test(
    text.slice(cue.end, clause.end),
  );
}
