import type { Mode } from '../../../model/statement.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Cue } from '../cues/cue.ts';
import { isUnanswered } from '../cues/decline-cues.ts';
import type { FoundCue } from '../cues/find-cues.ts';
import { type Framed, frameCue } from '../cues/frame-cue.ts';
import { PLAIN } from '../cues/plain-verbs.ts';
import { NARRATOR, THINKING } from '../cues/unsaid/narrator.ts';
import { TOPICAL } from '../cues/unsaid/topic-only.ts';
import { askedBefore, leftOutSubject, RELAYS } from '../sources/left-out-subject.ts';
import { paperBefore } from '../sources/paper-before.ts';
import { BARE_ATTITUDE } from './attitude-words.ts';
import { ABOUT, contentStop } from './content-stop.ts';
import { afterHearer, contentAfter, speechBefore, trimContent, withoutNoun } from './find-content.ts';
import { hasPredicate } from './has-predicate.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Draft } from './statement-draft.ts';

const TELLING = new Set(['according', 'shown']);
const PRONOUN = /^(?:他|她|其|他们|她们|自己|本人|对方)$/;

/** Drafts of the statements that have a cue, in the order of their cues. */
export function draftsOfSentence(parts: SentenceParts): Draft[] {
  const framed: Framed[] = [];
  for (const cue of parts.cues) {
    const each = frameCue(parts, cue, framed.at(-1)?.cue);
    if (each !== undefined) framed.push(each);
  }
  const drafts: Draft[] = [];
  for (const [index, each] of framed.entries()) {
    const end = contentStop(parts, framed, index);
    // What a record or a medium tells that somebody wanted is part of its account.
    const isTold = drafts.some(
      (draft) =>
        TELLING.has(draft.frame) &&
        !RELAYS.has(draft.found?.cue.word ?? '') &&
        draft.content.some((span) => contains(span, each.cue)),
    );
    if (isTold && each.cue.cue.kind === 'urge') continue;
    // 他表示：要求他们答复: without a subject of its own it is part of what he said.
    const isWithin =
      (each.own === undefined || isAccount(parts, each)) &&
      drafts.some(
        (draft) =>
          draft.frame === 'spoken' &&
          !RELAYS.has(draft.found?.cue.word ?? '') &&
          draft.content.some((span) => contains(span, each.cue)),
      );
    if (isWithin && each.cue.cue.kind !== 'decline') continue;
    const draft = draftOf(parts, each, end, drafts);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function draftOf(
  parts: SentenceParts,
  framed: Framed,
  end: number,
  earlier: readonly Draft[],
): Draft | undefined {
  const { text, sentence, clauses, quotations } = parts;
  const { cue, frame, own } = framed;
  const base = { cue: { start: cue.start, end: cue.end }, found: cue, frame };
  if (frame === 'known' || frame === 'according') {
    const content = contentAfter(text, cue.end, end, quotations);
    if (content === undefined && (parts.led === undefined || !isLast(parts, cue))) return undefined;
    const { mode } = content ?? parts.led!;
    const spans = (content ?? parts.led!).spans.map((span) =>
      frame === 'known' ? withoutNoun(text, span) : span,
    );
    // 关于网传食堂问题，…: a topic by its name.
    const isNamed = frame === 'known' && ABOUT.test(text.slice(clauses[cue.clause]!.start, cue.start));
    if (isNamed && !spans.some((span) => hasPredicate(text, span))) return undefined;
    const isHe = own !== undefined && PRONOUN.test(text.slice(own.start, own.end));
    const full = isHe ? fuller(text, own, leftOutSubject(parts, framed, earlier)) : undefined;
    return cuedDraft(base, full ?? own ?? null, spans, mode, own === undefined);
  }

  // 收到一封回信，其中称…: the letter says so, not who it was sent to.
  const paper = own === undefined ? paperBefore(parts, framed) : undefined;
  if (paper !== undefined) {
    const content = contentAfter(text, startOf(parts, cue, end), end, quotations);
    if (content === undefined) return undefined;
    const draft = cuedDraft(base, paper.isHere ? paper.span : null, content.spans, content.mode);
    return paper.isHere ? draft : { ...draft, sourceFrom: paper.span };
  }

  // Of a pronoun and a fuller name in one sentence the fuller name is the source.
  const isPronoun = own !== undefined && PRONOUN.test(text.slice(own.start, own.end));
  const source =
    (isPronoun ? fuller(text, own, leftOutSubject(parts, framed, earlier)) : own) ??
    own ??
    leftOutSubject(parts, framed, earlier) ??
    null;
  // 接下来我们看转折，不得不感叹…: the article's own voice.
  if (own === undefined && source !== null && NARRATOR.test(text.slice(source.start, source.end)))
    return undefined;
  const attitude = attitudeOf(parts, framed);
  // 记者联系校方，未获回应: it is the one who was asked that did not answer.
  if (frame === 'declined' && isUnanswered(cue.cue.word)) {
    const asked = askedBefore(parts, cue);
    return asked === undefined ? undefined : cuedDraft(base, asked, [], 'indirect');
  }
  if (frame === 'declined' && attitude === undefined) {
    return source === null ? undefined : cuedDraft(base, source, [], 'indirect');
  }
  // 昨晚发布通报称…: with 称 whose words they are may stand elsewhere.
  // 一般认为: nobody's word.
  if (source === null && THINKING.has(cue.cue.word)) return undefined;
  const isSaid = ['say', 'tell', 'unable'].includes(cue.cue.kind) || text[cue.end - 1] === '称';
  if (source === null && !isSaid) return undefined;

  if (attitude !== undefined && source !== null) {
    const isVoiced = cue.cue.word === '表示';
    const found = attitude.denies
      ? { ...cue, cue: DISBELIEF }
      : isVoiced
        ? { ...cue, first: ATTITUDE_CUE, cue: ATTITUDE_CUE }
        : cue;
    return cuedDraft({ cue: attitude.cue, found, frame }, source, attitude.content, 'indirect');
  }
  // 居民表示怀疑，…: an attitude to nothing that is named tells no words.
  if (cue.cue.word === '表示' && BARE_ATTITUDE.test(text.slice(cue.end, clauses[cue.clause]!.end)))
    return undefined;
  // 大桥开裂被晚报曝光，…: with nothing after the verb in its clause, what stands before 被 was told.
  const clause = clauses[cue.clause]!;
  const isDone = trimContent(text, { start: cue.end, end: clause.end }) === undefined && clause.mark !== '：';
  if (framed.patient !== undefined && isDone) {
    return cuedDraft(base, source, [framed.patient], 'indirect');
  }
  const start = startOf(parts, cue, end);
  // 店主说“好”，居民表示“不好”: with a quotation right after the verb the one before it is another's.
  const isNext = /^[：:]?[“"「]/.test(text.slice(cue.end, cue.end + 2));
  const spokenBefore = speechBefore(text, framed.from, sentence.start, quotations).filter(
    (quotation) =>
      !(isNext && quotation.start > sentence.start) &&
      !earlier.some((draft) => draft.content.some((span) => contains(span, quotation.inner))),
  );
  const after = contentAfter(text, start, end, quotations);
  // 发布通报，全文如下：: the words stand in the block below.
  const isLeadIn =
    after !== undefined && LEADS_DOWN.test(text.slice(after.spans[0]!.start, after.spans[0]!.end));
  if (isLeadIn) {
    return parts.led === undefined ? undefined : cuedDraft(base, source, parts.led.spans, parts.led.mode);
  }
  const goesOn = clauses[cue.clause]!.mark !== '' || spokenBefore.length === 0;
  const spans = [...spokenBefore.map(({ inner }) => inner), ...(goesOn ? (after?.spans ?? []) : [])];
  if (spans.length === 0 && parts.led !== undefined && isLast(parts, cue)) {
    return cuedDraft(base, source, parts.led.spans, parts.led.mode);
  }
  // 对于停课的说法，校方予以否认: what is denied stands before.
  const rumour = spans.length === 0 && ANSWERING.has(cue.cue.word) ? rumourBefore(parts, cue) : undefined;
  if (rumour !== undefined) return cuedDraft(base, source, [rumour], 'indirect');
  if (spans.length === 0) return undefined;
  const mode =
    spokenBefore.length === 0
      ? after!.mode
      : after === undefined || after.mode === 'direct'
        ? 'direct'
        : 'mixed';
  return cuedDraft(base, source, spans, mode);
}

function cuedDraft(
  { cue, found, frame }: Pick<Draft, 'cue' | 'found' | 'frame'>,
  source: Span | null,
  content: readonly Span[],
  mode: Mode,
  anonymous = false,
): Draft {
  return { source, sourceFrom: null, cue, found, content, mode, anonymous, frame };
}

/** 他说，他告诉过店主…: a pronoun with another verb than a plain one tells on. */
function isAccount({ text }: SentenceParts, { own, cue }: Framed): boolean {
  return own !== undefined && PRONOUN.test(text.slice(own.start, own.end)) && !PLAIN.has(cue.cue.word);
}

/** A subject that is no pronoun itself; for 他们 one that names several. */
function fuller(text: string, own: Span, subject: Span | undefined): Span | undefined {
  if (subject === undefined) return undefined;
  const words = text.slice(subject.start, subject.end);
  const isPlural = text.slice(own.start, own.end).endsWith('们');
  // 记者采访到一位居民，他认为…: whoever asks is not who answers.
  return PRONOUN.test(words) ||
    /^[他她](?:们?)[与和跟]/.test(words) ||
    /记者$/.test(words) ||
    (isPlural && !/[们等和与、两二多各双众民友客]|方面|有的|有些|家长|员工/.test(words))
    ? undefined
    : subject;
}

/** 公告称：with the words of the notice in the block below. */
function isLast({ text, sentence, clauses }: SentenceParts, cue: FoundCue): boolean {
  return (
    cue.clause === clauses.length - 1 ||
    trimContent(text, { start: cue.end, end: sentence.end }) === undefined
  );
}

/** Where what was said begins: after the hearer, or after the colon that ends the cue's clause. */
function startOf({ text, clauses }: SentenceParts, cue: FoundCue, end: number): number {
  const clause = clauses[cue.clause]!;
  // 通报了救援的最新情况：…; a longer stretch than this is content itself.
  if (/[：:]/.test(clause.mark) && clause.end - cue.end <= 20 && clause.quotations.length === 0)
    return clause.end;
  // 透露工资情况，“…”: a topic, and then the words themselves.
  const next = clauses[cue.clause + 1];
  const isTopic =
    TOPICAL.has(cue.cue.word) && next?.quotations[0]?.start === next?.start && next !== undefined;
  if (isTopic && !hasPredicate(text, { start: cue.end, end: clause.end })) return next.start;
  // 喊话【男友】“…”: whom it was said to, and then the words.
  const quoted = clause.quotations.find((each) => each.start > cue.end);
  if (
    quoted !== undefined &&
    HEARER.test(text.slice(cue.end, quoted.start)) &&
    endsClause(text, clause, quoted)
  ) {
    return quoted.start;
  }
  if (cue.cue.kind === 'tell' || HEARD.has(cue.cue.word))
    return afterHearer(text, cue.end, end, cue.cue.kind === 'tell');
  return cue.end;
}

/** 对于【停课】的说法: what the sentence names before the cue as going round; a pronoun or a noun alone is none. */
function rumourBefore({ text, sentence }: SentenceParts, cue: FoundCue): Span | undefined {
  const from = Math.max(sentence.start, cue.start - MAX_RUMOUR);
  const match = RUMOUR.exec(text.slice(from, cue.start));
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]!);
  return trimContent(text, { start, end: start + match[1]!.length });
}

/** No rumour is longer than this with whoever answers it. */
const MAX_RUMOUR = 120;
const ANSWERING = new Set([...['否认', '表示否认', '作出否认'], ...['证实', '承认', '辟谣', '澄清']]);
const RUMOUR =
  /(?:对于|关于|针对|就|对)(?:网传|网上|外界|所谓|有关)?([^，。；“”]{4,60}?)(?:的|这一|一|等)?(?:说法|传闻|传言|消息|指控|指责|质疑|猜测|谣言|言论|报道|事|一事)[，]?/;

/** Whether nothing follows a quotation in its clause. */
function endsClause(text: string, clause: Span, quotation: Span): boolean {
  return /^[\s，。；！？]*$/.test(text.slice(quotation.end, Math.max(quotation.end, clause.end)));
}

/** A person who is spoken to, right after the verb. */
const HEARER =
  /^[^，。；：的了是有说称道]{0,5}(?:[人者员师友民长方]|男友|女友|老公|老婆|妈妈|爸爸|先生|女士|同学|家长|店主|老板|司机|他|她|他们|我|记者|公司|警方|丈夫|妻子|儿子|女儿)$/;

/** 内容如下: no words of the notice itself. */
const LEADS_DOWN =
  /^(?:通报|公告|声明|通知|回应|信件|具体|原文|文章|情况|有关情况)?(?:全文|内容|原文|情况)?如下$/;

/** 【对停课】表示理解: what the attitude is to is the content, and the attitude belongs to the cue. */
function attitudeOf(
  { text, clauses }: SentenceParts,
  { cue, from }: Framed,
): { cue: Span; content: Span[]; denies: boolean } | undefined {
  if (cue.cue.word !== '表示' && cue.cue.word !== '供认不讳') return undefined;
  const noun =
    cue.cue.word === '表示' ? ATTITUDE.exec(text.slice(cue.end, clauses[cue.clause]!.end))?.[0] : '';
  const to = noun === undefined ? -1 : text.slice(from, cue.start).lastIndexOf('对');
  if (noun === undefined || to < 0) return undefined;
  const adverbs = /[也都均亦]*$/.exec(text.slice(from, cue.start))![0].length;
  // 对停课表示理解, but 对其行为【供认不讳】: what is admitted is the noun alone.
  const skip = cue.cue.word === '表示' ? 0 : 1;
  const content = trimContent(text, { start: from + to + skip, end: cue.start - adverbs });
  return content === undefined
    ? undefined
    : {
        cue: { start: cue.start, end: cue.end + noun.length },
        content: [content],
        denies: /不认同$/.test(noun) && ACCOUNT_NAMED.test(text.slice(content.start, content.end)),
      };
}

/** 对【“机器故障”的说法】表示不认同: an account that is not believed, no deed that is disliked. */
const ACCOUNT_NAMED = /(?:说法|解释|回应|结论|[“"「][^”"」]{1,30}说[”"」]|[”"」]一?说)$/;

const ATTITUDE =
  /^(?:非常|深表|坚决|强烈|严重|高度)?(?:不?理解|不解|不服|疑惑|无奈|支持|欢迎|反对|抗议|不满|歉意|感谢|遗憾|哀悼|慰问|不认同|谴责|担忧|祝贺|愤慨|关切|关注|怀疑|满意|失望|愤怒|生气|认可|赞赏|肯定|惊讶|震惊)$/;
/** 家长对校方的解释表示不认同: says that it is not so. */
const DISBELIEF: Cue = {
  word: '表示不认同',
  kind: 'urge',
  act: 'deny',
  example: '家长对校方的解释表示不认同',
};
/** 家长对停业表示不满: feels, and tells no fact. */
const ATTITUDE_CUE: Cue = { word: '表示', kind: 'say', act: 'opinion', example: '家长对停业表示不满' };
const HEARD = new Set(['回应', '答复', '回复']);
