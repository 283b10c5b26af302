import { foldScript } from '../../text/script.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { isChinese, type Member, statementAround } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { CAUSE_PHRASES, type CausePhrase } from './cause-phrases.ts';
import { readToldWords, type ToldWords } from './told-words.ts';
import { TROUBLES } from './troubles.ts';

/** What a sentence says that something came from, or did not come from. */
export interface ToldCause {
  readonly member: Member;
  readonly rule: string;
  readonly sentence: Span;
  readonly span: Span;
  readonly cause: ToldWords;
  readonly causeSpan: Span;
  /** Of what; `null` where the words do not say, or only 事件, the incident: of what the story tells. */
  readonly effect: ToldWords | null;
  /** Whether it points: Nor was it the frost; 事件系…所致. */
  readonly isOfStory: boolean;
  /** The lines of TROUBLES that the effect is of. */
  readonly troubles: ReadonlySet<string>;
  readonly isExcluded: boolean;
  /** Whether its words say that it is the cause; a verb or a particle only implies it. */
  readonly isNamed: boolean;
  /** Whether who looked into it says so: 经查, inspectors. */
  readonly isFound: boolean;
  /** Who says so; '' for the report itself. */
  readonly source: string;
}

export function readCauses(member: Member): ToldCause[] {
  const text = foldScript(member.report.text);
  const chinese = isChinese(member);
  const phrases = CAUSE_PHRASES.filter(({ example }) => /\p{Script=Han}/u.test(example) === chinese);
  return member.sentences.flatMap((sentence) => {
    const words = sliceSpan(text, sentence);
    if (OTHERWISE.test(words)) return [];
    const found: ToldCause[] = [];
    for (const phrase of phrases) {
      const told = readPhrase(member, sentence, words, phrase);
      // One stretch is read once, by the first phrase that fits.
      if (told !== undefined && !found.some(({ causeSpan }) => overlaps(causeSpan, told.causeSpan)))
        found.push(told);
    }
    return found;
  });
}

/** 如果, 去年, 上次: of no fact, or of another case; 必须确定是什么原因: nobody has said. */
const OTHERWISE =
  /如果|什么原因|何种原因|假如|倘若|是否|会不会|[？?]|去年|前年|上次|那次|往年|以往|\b(?:if|whether|would|last year|previous(?:ly)?|years? ago)\b/i;
/** 原因正在调查, the cause was not known; 抢救无效 is what anybody dies of. */
const UNKNOWN =
  /[抢医救]治?无效|治疗无效|失血|休克|衰竭|调查|不明|不详|未知|待查|什么|哪|尚[未不无在]|目前|多方面|种种|^[此这]|\b(?:unknown|unclear|not known|under investigation|being investigated)\b|\bwhat\b|investigations? into|\b(?:someone|somebody)\b|^(?:it|this|that|them|why|still|not|under|being|yet)\b/i;
/** 故障, a fault: no cause by itself. */
const VAGUE = new Set(
  '故障 问题 原因 意外 事故 事件 设备 情况 异常 突发 影响 因素 部分 方面 导致 造成 引起 发生 存在 未 及时 不当 fault problem issu accident incid failur caus thing reason seri result'.split(
    ' ',
  ),
);
/** 引起热议，起因是……; 走红的原因: what set off the talk is no cause of what is talked of. */
const OF_TALK = /(?:热议|关注|热搜|讨论|争议|议论|舆论|刷屏|走红)[^。；]{0,8}$/;
/** 与收割机事件无关: an affair of its own, not what something came from. */
const AFFAIR = /(?:事件|事故|一事|此事)$/;
/** Who looked into it: 经查, initial findings, inspectors. */
const LOOKED_INTO =
  /经查|查明|查实|调查|鉴定|检测|检验|勘查|查看|拆检|诊断|判断|认定|初步|专家|报告|\b(?:inspect\w*|investigat\w*|findings?|found|assessment|preliminary|report|engineers?|experts?|examin\w*|tests?)\b/i;

function readPhrase(
  member: Member,
  sentence: Span,
  words: string,
  { id, words: pattern, kind }: CausePhrase,
): ToldCause | undefined {
  const match = pattern.exec(words);
  const { reason = '', effect = '', harm = '', not } = match?.groups ?? {};
  const cause = lastPart(match?.groups?.cause ?? reason);
  if (match === null || UNKNOWN.test(cause) || OF_TALK.test(words.slice(0, match.index) + effect))
    return undefined;
  if (kind === 'excludes' && AFFAIR.test(cause)) return undefined;
  const at = sentence.start + match.index;
  const span = { start: at, end: at + match[0].length };
  const start = at + match[0].indexOf(cause, match[0].indexOf(match.groups?.cause ?? reason));
  const causeSpan = { start, end: start + cause.length };
  const names = mentionsIn(member.mentions, causeSpan)
    .filter(({ type }) => type === 'place' || type === 'person')
    .map(({ span: name }) => sliceSpan(member.report.text, name));
  const told = readToldWords(cause, names);
  const said = [...told.words.keys()].filter((word) => !VAGUE.has(word));
  if (said.length === 0) return undefined;
  const isExcluded = kind === 'excludes' || (not !== undefined && not !== '才');
  // 小麦减产与货车无关: of what something is no cause stands before it in its clause.
  const ruledOut =
    id === '与……无关'
      ? (words
          .slice(0, match.index)
          .split(/[，,。；：]/)
          .at(-1) ?? '')
      : '';
  const of = effect + ruledOut + harm + (/死因|病因/.exec(match[0])?.[0] ?? '');
  // 因阴雨天气，并不是收割机的原因: what stands behind is the cause that is denied, and no effect.
  if (not !== undefined && id === '是……的原因' && troublesIn(effect).size === 0) return undefined;
  const statement = statementAround(member, causeSpan);
  return {
    member,
    rule: id,
    sentence,
    span,
    cause: { ...told, words: new Map([...told.words].filter(([word]) => !VAGUE.has(word))) },
    causeSpan,
    effect: GENERIC.test(of.trim()) ? null : readToldWords(of),
    isOfStory: POINTS.has(id) || (of.trim() !== '' && GENERIC.test(of.trim())),
    troubles: troublesIn(of === '' ? words : kind === 'implies' ? match[0] : of),
    isExcluded,
    isNamed: kind === 'names',
    isFound: LOOKED_INTO.test(words),
    source: speakerOf(member.report.text, statement),
  };
}

/** 调查发现，冷柜断电，是…的原因; our assessment is that a heavy swell …: the cause stands last. */
function lastPart(words: string): string {
  const parts = words.split(/，|\b(?:that|says?|said)\b,? /);
  return (parts.findLast((part) => part.trim().length > 3) ?? words).trim();
}

const POINTS: ReadonlySet<string> = new Set(['nor was it', 'had nothing to do with', 'pointed to', '起因：']);

/** 事件系…所致: the effect is what the story tells. */
const GENERIC =
  /^(?:本次|此次|这次|该|这起|the |this |that |it )?(?:事件|事故|情况|问题|一事|incident|accident|it|this|that)?$/i;

function troublesIn(words: string): Set<string> {
  return new Set(TROUBLES.filter(({ words: pattern }) => pattern.test(words)).map(({ id }) => id));
}
