import { foldScript } from '../../text/script.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { falseWords } from '../denial/false-words.ts';
import { isUnproven } from '../denial/unproven.ts';
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
  /** What leads up to it too: 屡遭威胁，走投无路. In simplified signs. */
  readonly inFull: string;
  /** Of what; `null` where the words do not say, or only 事件, the incident: of what the story tells. */
  readonly effect: ToldWords | null;
  /** Whether it points: Nor was it the frost; 事件系…所致. */
  readonly isOfStory: boolean;
  /** The lines of TROUBLES that the effect is of. */
  readonly troubles: ReadonlySet<string>;
  readonly isExcluded: boolean;
  /** Whether its words say that it is the cause; a verb or a particle only implies it. */
  readonly isNamed: boolean;
  /** Whether it is named as the one cause, so that there is no room for another; and whether it only may be, or is one of several. */
  readonly isOnly: boolean;
  readonly mayBe: boolean;
  readonly isOfSeveral: boolean;
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
/** 楼梯最容易倒塌, fires usually start: what mostly is so is no account of the event. */
const GENERALLY =
  /最?容易|往往|一般(?:来说|而言|都|会|是|情况)|通常|常[常见]|经常|时常|大多|多半|总是|每[逢当]|凡是|极易|\b(?:usually|often|generally|typically|commonly|tends? to|always|every time|in most cases|as a rule)\b/i;
/** 没有证据表明系冰柜引起, 否认系冰柜引起: who says so names no cause. */
const NOT_SAID = new RegExp(
  `${denyingWords('zh')}|${falseWords('zh', 'not-so', 'against-facts', 'groundless', 'invented')}|谣言|误传|\\b(?:${denyingWords('en', 'denies', 'refutes', 'rejects')}|${falseWords('en', 'not-so', 'groundless', 'invented')})\\b`,
  'i',
);
/** May be, and one of several: they leave room for another cause. */
const MAY_BE =
  /可能|或许|也许|疑似?|怀疑|推测|猜测|估计|大概|似乎|有望|涉及|不排除|\b(?:may|might|could|perhaps|possibl[ey]|probabl[ey]|likely|suspect\w*|believed to|thought to|appears?|seems?)\b/i;
const OF_SEVERAL =
  /等(?:多[种个方重]|各[种方]|综合)?(?:因素|原因|问题|方面)|之一|其中|间接|共同(?:作用|导致|造成)|综合(?:因素|作用|导致|影响)|叠加|多[种重]因素|\b(?:one of|among|indirect\w*|part(?:ly|ially)|in part|a combination of|several|contribut\w+|a factor)\b/i;
/** 称【因为李某是店长】: what goes before is the effect, or nothing; 因为 at the head of a clause gives a reason for the next one. */
const SAYS_WHY = /(?:^|[称说道]|表示|认为|指出|觉得|解释)$/;

/** 原因正在调查, the cause was not known; 抢救无效 is what anybody dies of. */
const UNKNOWN =
  /[抢医救]治?无效|治疗无效|失血|休克|衰竭|调查|不明|不详|未知|待查|什么|哪|尚[未不无在]|目前|多方面|种种|某[种些项类]|某个?原因|不可控|特殊原因|非自然|非正常|说不清|不为人知|无法(?:确定|判断)|^[此这]|\b(?:unknown|unclear|not known|under investigation|being investigated)\b|\bwhat\b|investigations? into|\b(?:some|various|other|several) (?:\w+ )?(?:reasons?|causes?)\b|\bsome(?:how|thing)\b|\bun(?:determined|explained|identified)\b|\bno (?:\w+ )?(?:reason|cause)\b|\b(?:someone|somebody)\b|^(?:it|this|that|them|why|still|not|under|being|yet)\b/i;
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
  { id, words: pattern, kind, isOnly }: CausePhrase,
): ToldCause | undefined {
  const match = pattern.exec(words);
  const { reason = '', effect = '', harm = '', not } = match?.groups ?? {};
  const said = match?.groups?.cause ?? reason;
  const cause = lastPart(said);
  if (match === null || UNKNOWN.test(cause) || OF_TALK.test(words.slice(0, match.index) + effect))
    return undefined;
  if (kind === 'excludes' && AFFAIR.test(cause)) return undefined;
  const clause = clauseOf(words, match);
  if (GENERALLY.test(clause) || NOT_SAID.test(clause) || isUnproven(clause)) return undefined;
  if (id === '系……死亡' && isReason(match[0], effect)) return undefined;
  const at = sentence.start + match.index;
  const span = { start: at, end: at + match[0].length };
  const start = at + match[0].indexOf(cause, match[0].indexOf(said));
  const causeSpan = { start, end: start + cause.length };
  const names = mentionsIn(member.mentions, causeSpan)
    .filter(({ type }) => type === 'place' || type === 'person')
    .map(({ span: name }) => sliceSpan(member.report.text, name));
  const told = readToldWords(cause, names);
  if ([...told.words.keys()].every((word) => VAGUE.has(word))) return undefined;
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
  // What the cause itself is called says nothing of its effect: 原因可能涉及爆炸.
  const around =
    words.slice(0, causeSpan.start - sentence.start) + words.slice(causeSpan.end - sentence.start);
  return {
    member,
    rule: id,
    sentence,
    span,
    cause: { ...told, words: new Map([...told.words].filter(([word]) => !VAGUE.has(word))) },
    causeSpan,
    inFull: said,
    effect: GENERIC.test(of.trim()) ? null : readToldWords(of),
    isOfStory: POINTS.has(id) || (of.trim() !== '' && GENERIC.test(of.trim())),
    troubles: troublesIn(of === '' ? around : kind === 'implies' ? match[0] : of),
    isExcluded,
    isNamed: kind === 'names',
    isOnly: isOnly === true && !MAY_BE.test(clause) && !OF_SEVERAL.test(clause),
    mayBe: MAY_BE.test(clause),
    isOfSeveral: OF_SEVERAL.test(clause),
    isFound: LOOKED_INTO.test(words),
    source: speakerOf(member.report.text, statement),
  };
}

/** The clauses that a phrase stands in. */
function clauseOf(words: string, { 0: said, index }: RegExpExecArray): string {
  const before = words.slice(0, index);
  const after = words.slice(index + said.length);
  const start = Math.max(...['，', '；', '。', '：', ', ', '; '].map((mark) => before.lastIndexOf(mark))) + 1;
  const end = after.search(/[，；。：！？]|[,;.:!?](?=\s|$)/);
  return before.slice(start) + said + (end < 0 ? after : after.slice(0, end));
}

function isReason(said: string, effect: string): boolean {
  return (
    said.slice(effect.length).startsWith('因为') &&
    SAYS_WHY.test(effect) &&
    !/[而所]\p{Script=Han}{2}$/u.test(said)
  );
}

/** 调查发现，冷柜断电，是…的原因; our assessment is that a heavy swell …: the cause stands last. */
function lastPart(words: string): string {
  const parts = words.split(/，|\b(?:that|says?|said)\b,? /);
  return (parts.findLast((part) => part.trim().length > 3) ?? words).trim();
}

const POINTS: ReadonlySet<string> = new Set(['nor was it', 'had nothing to do with', 'pointed to', '起因：']);

/** 事件系…所致: the effect is what the story tells. */
const GENERIC =
  /^(?:本次|此次|这次|该|这起|整[件个]|the |this |that |it )?(?:事件|事故|事情|情况|问题|一事|incident|accident|it|this|that)?$/i;

function troublesIn(words: string): Set<string> {
  return new Set(TROUBLES.filter(({ words: pattern }) => pattern.test(words)).map(({ id }) => id));
}
