import type { Block } from '../../../../model/report.ts';
import { contains, type Span, trimSpan } from '../../../../text/span.ts';
import { hasPredicate } from '../has-predicate.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';
import { isCorrection, pointOf } from './corrected.ts';
import { NUMBER, opensPoint } from './corrected-points.ts';
import { foundOut } from './found-out.ts';
import { noticeOf } from './issuer.ts';

/** Frames in which nobody is named that say something by whoever puts out a notice. */
const BY_ISSUER: ReadonlySet<string> = new Set(['found-out', 'refuted', 'corrected', 'noticed']);
/** 特此通报, 尊敬的各位业主：, 联系人：…: lines of a notice that tell nothing. */
const NO_WORDS =
  /^(?:特此|此致|敬礼|以上情况|联系(?:人|电话|方式)|咨询电话|举报电话|监督电话|附件|附[：:]|抄送|主题词|当前位置|您?(?:当前|现在|所在|目前)?的?位置|发布[时日]|来源|落款|（?盖章|现[将就][^，。]*如下)|如下$|[：:]$/;
/** 事件经过, 处理结果: what a part of a notice is headed by. */
const HEADING =
  /^(?:事件|事故|事情|基本|处理|调查|核查|处置|有关|相关|责任|原因|下一步|整改|善后)?(?:经过|概况|情况|结果|原因|认定|处理|处置|建议|措施|分析|意见|背景|说明|安排|工作)$|^(?:关于|有关|对于|针对)[^，。；：]{2,14}$/;
/** 3月2日，有网民反映…，引发关注。: what made a body look into it, and none of its findings. */
const OCCASION =
  /^(?:近日|日前|近期|今日|昨日|\d{1,2}月\d{1,2}日)?[，,]?(?:有|部分|网上|网络上?|多家|一些)?(?:媒体|网民|网友|群众|市民|自媒体)[^。；]{2,60}[，,](?:引发|引起|受到)[^。；]{0,14}(?:关注|热议|讨论|反响)$/;
/** 我司, 本店, 我们: the body in its own words. */
const ITSELF =
  /^(?:我们|[我本](?:公?司|局|院|校|区|县|市|镇|乡|街道|店|厂|馆|园|所|队|中心|委|办|村|集团|平台|单位|部门|工作组|会)|公司|学校|医院|校方|院方|店方)$/;
/** A line is told as one up to this length. */
const MAX_LENGTH = 400;

/** What a text says by the body that has put it out. */
export interface IssuerVoice {
  /**
   * What a sentence that has the drafts `cued` tells besides; `opensLine` where it is the first of its line. Drafts
   * of earlier sentences, `before`, may have told it: 说明如下：.
   */
  readonly tells: (
    parts: SentenceParts,
    cued: readonly Draft[],
    before: readonly Draft[],
    opensLine: boolean,
  ) => readonly Draft[];
  /** Names the issuer where drafts leave it unnamed, or call it 我司. */
  readonly nameIn: (drafts: readonly Draft[]) => void;
}

/** Asked for the sentences in order. */
export function createIssuerVoice(text: string, blocks: readonly Block[]): IssuerVoice {
  const notice = noticeOf(text, blocks);
  const corrects = isCorrection(text);
  let inPoint = false;

  const tells: IssuerVoice['tells'] = (parts, cued, before, opensLine) => {
    if (opensLine) inPoint = opensPoint(text, parts.sentence);
    if (notice === undefined) return [];
    const found = foundOut(parts, cued);
    if (found !== undefined) return [found];
    if (cued.length > 0) return measureBefore(parts, cued);
    // 二、累计送医23人。: the other points of a correction.
    if (corrects && inPoint) return pointOf(parts, inPoint);
    const isWithin = notice.words !== null && contains(notice.words, parts.sentence);
    const content = isWithin ? plainWords(parts) : undefined;
    return content === undefined || isTold(content, before) ? [] : [noticed(content)];
  };

  const nameIn: IssuerVoice['nameIn'] = (drafts) => {
    const issuer = notice?.issuer;
    if (issuer == null) return;
    for (const draft of drafts) {
      if (BY_ISSUER.has(draft.frame) && draft.source === null) draft.sourceFrom ??= issuer;
      if (draft.source !== null && ITSELF.test(text.slice(draft.source.start, draft.source.end)))
        draft.sourceFrom ??= issuer;
    }
  };
  return { tells, nameIn };
}

/** Whether a colon above has led to these words already. */
function isTold(words: Span, before: readonly Draft[]): boolean {
  return before.slice(-LAST_DRAFTS).some(({ content }) => content.some((span) => span.end > words.start));
}
const LAST_DRAFTS = 4;

/**
 * 【市场监管局已对该店立案调查】，并责令其停业: what a notice tells in the clauses before an order, of the body that gives it; `[]`
 * elsewhere.
 */
function measureBefore({ text, sentence, clauses }: SentenceParts, cued: readonly Draft[]): Draft[] {
  const [first] = cued;
  if (first?.cue == null || first.source === null || first.found?.cue.kind !== 'urge') return [];
  const { cue, source } = first;
  const at = clauses.findLastIndex(({ start }) => start <= cue.start);
  const end = at > 0 ? clauses[at - 1]!.end : sentence.start;
  if (source.end > end) return [];
  const span = trimSpan(text, { start: sentence.start, end });
  if (span === undefined || span.end - span.start < MIN_LINE || !hasPredicate(text, span)) return [];
  return [noticed({ ...span, end: span.end - (/[，；]$/.test(text.slice(span.start, span.end)) ? 1 : 0) })];
}

/** 截至昨晚，共有11人就诊。: a sentence without its number and stop; undefined for a line that tells nothing. */
function plainWords({ text, sentence }: SentenceParts): Span | undefined {
  const number = NUMBER.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const from = sentence.start + number;
  const words = text.slice(from, sentence.end).replace(/[。！；\s]+$/, '');
  const span = trimSpan(text, { start: from, end: from + words.length });
  if (
    span === undefined ||
    words.length > MAX_LENGTH ||
    NO_WORDS.test(words.trim()) ||
    HEADING.test(words.trim()) ||
    OCCASION.test(words.trim())
  )
    return undefined;
  // A line without a stop is a heading, unless it tells something.
  const isSentence = /[。！；]\s*$/.test(text.slice(span.end, sentence.end));
  return words.trim().length >= MIN_LENGTH &&
    (isSentence || (words.trim().length >= MIN_LINE && hasPredicate(text, span)))
    ? span
    : undefined;
}
const MIN_LENGTH = 4;
/** 一、封闭时间: a heading is shorter. */
const MIN_LINE = 12;

function noticed(content: Span): Draft {
  return ruleDraft({ frame: 'noticed', content: [content] });
}
