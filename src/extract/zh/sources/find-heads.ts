import type { Mode } from '../../../model/statement.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { endsLikeSpeech, isColon } from '../statements/clauses.ts';
import { contentAfter } from '../statements/find-content.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { Draft } from '../statements/statement-draft.ts';
import { tagWords } from '../words/jieba-words.ts';
import { accordingTo } from './according-to.ts';
import { canSpeak, isPersonal } from './can-speak.ts';
import { findSource } from './find-source.ts';
import { findSpeakerHead } from './find-speaker-head.ts';
import { notKnowing } from './not-knowing.ts';
import { isVerb } from './phrase-verbs.ts';
import { phraseWords } from './phrase-words.ts';
import { seenIn } from './seen-in.ts';
import { sentMessages } from './sent-messages.ts';
import { toldQuotation } from './told-quotations.ts';

/** Speakers before a colon are short; what is longer is a sentence that ends in a colon. */
const MAX_HEAD = 24;
/** A quotation without a stop in it that stands alone is speech from this length on. */
const LONG_QUOTATION = 12;

/** Lines about the article itself. */
const NO_SPEAKER =
  /编辑|责编|核查员|审核员|查证员|撰文|撰稿|整理|编译|翻译|采写|供图|相关报道|相关新闻|延伸阅读|此前报道|网址|主编|编审|审读|策划|统筹|剪辑|配音|摄像|出品|来源|作者|校对|审核|监制|新闻$|推荐|链接|记者：|记者$|文字|摄影|图片|标题|提醒|电话|热线|邮箱|报料|预报|本报|单位|主办$|承办$|协办$|技术支持|标识码|备案|版权|制图|实习|原标题|联系人|会议室|主持$|出席|列席|记录$/;

type Parts = Omit<SentenceParts, 'cues'>;

/** Statements without a cue: 「律师：合同有效」, and a quotation that is a sentence of its own. */
export function findHeads(parts: Parts, cued: readonly Draft[]): Draft[] {
  const { text, sentence, clauses, quotations } = parts;
  const heads: Draft[] = [];
  const add = (drafts: readonly Draft[]) => {
    for (const draft of drafts) heads.push(draft);
  };
  // Most sentences hold nothing that one of these could begin with.
  if (FROM.test(text.slice(sentence.start, sentence.end))) {
    add(accordingTo(parts, cued));
    add(seenIn(parts, cued));
  }
  if (clauses.some(({ mark }) => isColon(mark))) {
    add(sentMessages(parts, cued));
    add(colonHeads(parts, cued));
  }
  add(notKnowing(parts, cued));
  if (quotations.length > 0) {
    add(toldQuotation(parts, cued));
    add(bareQuotation(parts, cued));
  }
  return heads;
}

/** 据, 根据, 依据, 按照, 依照, 从: what a record or somebody is named after. */
const FROM = /[据照从]/;

function colonHeads({ text, sentence, clauses, quotations, names }: Parts, cued: readonly Draft[]): Draft[] {
  const heads = mapDefined(clauses, (clause, index) => {
    if (!isColon(clause.mark) || clause.end - clause.start > MAX_HEAD) return undefined;
    if (cued.some((draft) => draft.found?.clause === index)) return undefined;
    const source = findSource(text, clause, names);
    // 事故的原因是：, 他们是：… lead up to something else.
    const words = text.slice(clause.start, clause.end);
    if (NO_SPEAKER.test(words) || /是/.test(words)) return undefined;
    if (source === undefined || source.end !== clause.end || !canSpeak(text, source, names)) return undefined;
    if (!isNaming(text, clause, source, names)) return undefined;
    // 清河：大桥通车 is a dateline or a caption.
    const isPlace = /^[\u4e00-\u9fff]{2,3}$/.test(words.trim()) && tagWords(words.trim())[0]?.tag === 'ns';
    return isPlace ? undefined : { source, start: clause.start, from: clause.end + 1 };
  });
  return mapDefined(heads, ({ source, from }, index) => {
    const end = heads[index + 1]?.start ?? sentence.end;
    const content = contentAfter(text, from, end, quotations);
    if (content === undefined || !HAN_WORDS.test(text.slice(content.spans[0]!.start, content.spans[0]!.end)))
      return undefined;
    // 校对员：方兰: who did it, by his name.
    const isName = names.some(({ type, span }) => type === 'person' && isWhole(span, content.spans));
    if (isName) return undefined;
    const taken = cued.some((draft) => draft.content.some((span) => span.start === content.spans[0]!.start));
    return taken ? undefined : uncued(source, content.spans, content.mode, 'colon');
  });
}

function isWhole({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.length === 1 && spans[0]!.start === start && spans[0]!.end === end;
}

/** 与部门合作：, 船员健康：, 居民被困山中： are headings of what follows; who speaks is named to the end. */
function isNaming(text: string, clause: Span, source: Span, names: Parts['names']): boolean {
  const phrase = text.slice(source.start, source.end);
  const before = text.slice(Math.max(clause.start, source.start - 2), source.start);
  if (LEADS_UP.test(phrase) || LEADS_UP.test(before)) return false;
  const head = findSpeakerHead(phrase);
  if (isPersonal(text, source) || head?.rest === 0) return true;
  const words = phraseWords(text, source, names);
  const verb = words.findLastIndex((word) => isVerb(word) || word.word === '被');
  // 【典当】行店主何山: a verb within the noun that names him.
  const headAt = head === undefined ? -1 : source.end - head.rest;
  const isPart = words.slice(verb + 1).some(({ word }) => word === '的') || headAt > (words[verb]?.end ?? 0);
  if (verb > 0 && !isPart && verb < words.length - 1) return false;
  return names.some(({ span }) => span.end === source.end) || phrase.length <= MAX_SHORT;
}
const LEADS_UP =
  /^(?:与|和|为|对|向|致|被|让|给|确保|加强|提高|做好|保障|防止|避免)|(?:以下|下列|如下|几个)(?:方面|人员|单位|部门)$/;
/** A name that no list knows. */
const MAX_SHORT = 8;

/** A number or an address behind a colon is no word of anybody. */
const HAN_WORDS = /[\u4e00-\u9fff]{2}/;

function uncued(source: Span | null, content: readonly Span[], mode: Mode, frame: string): Draft {
  return { source, sourceFrom: null, cue: null, found: null, content, mode, anonymous: false, frame };
}

/** Quotations that a sentence begins with, and that are all of it or are closed by a stop of their own. */
function bareQuotation({ text, sentence, quotations }: Parts, cued: readonly Draft[]): Draft[] {
  if (quotations[0]?.start !== sentence.start) return [];
  const spoken: Quotation[] = [];
  for (const quotation of quotations) {
    const gap = text.slice(spoken.at(-1)?.end ?? sentence.start, quotation.start);
    if (!/^[\s，、；]*$/.test(gap) || !isSpeech(text, quotation)) break;
    spoken.push(quotation);
  }
  const last = spoken.at(-1);
  if (last === undefined) return [];
  const rest = text
    .slice(last.end, sentence.end)
    .trim()
    .replace(/[。，、]/g, '');
  // “停业了。”校门外，家长们…: with a stop inside its marks it is a sentence, whatever follows.
  const isWhole = /[。！？…!?]/.test(text[last.inner.end - 1]!) && /[一-龥\d]/.test(text[last.end] ?? '');
  if (rest !== '' && !(isWhole && last.inner.end - last.inner.start >= LONG_QUOTATION)) return [];
  const taken = cued.some((draft) => draft.content.some((span) => span.start === spoken[0]!.inner.start));
  const content = spoken.map(({ inner }) => inner);
  return taken ? [] : [uncued(null, content, 'direct', 'bare')];
}

function isSpeech(text: string, quotation: Quotation): boolean {
  return endsLikeSpeech(text, quotation) || quotation.inner.end - quotation.inner.start >= LONG_QUOTATION;
}
