import { foldScript } from '../../text/script.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { isUnproven } from '../denial/unproven.ts';
import { isChinese, type Member, statementAround } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { CAUSE_PHRASES, type CausePhrase } from './cause-phrases.ts';
import {
  AFFAIR,
  GENERALLY,
  LOOKED_INTO,
  MAY_BE,
  NOT_SAID,
  OF_SEVERAL,
  OF_TALK,
  OTHERWISE,
  SAYS_WHY,
  UNKNOWN,
  VAGUE,
} from './cause-words.ts';
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
