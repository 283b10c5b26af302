import type { Conflict } from '../../model/conflict.ts';
import { foldScript } from '../../text/script.ts';
import { hullOf, type Span, sliceSpan } from '../../text/span.ts';
import { isChinese, type Member, statementAround } from '../member.ts';
import { isOneAccount } from '../speakers/one-account.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { describeConflict } from './describe-conflict.ts';
import { readToldWords, saidAgain, type ToldWords } from './told-words.ts';
import { WHO_DECIDED } from './who-decided.ts';

interface ToldDecider {
  readonly member: Member;
  readonly rule: string;
  readonly sentence: Span;
  readonly span: Span;
  readonly who: string;
  readonly isDenied: boolean;
  /** What was done: the words of the sentence, and of the one before it. */
  readonly act: ToldWords;
  readonly source: string;
}

/**
 * Accounts of who wanted one thing done that cannot all be so: 应家委会要求 here, 家委会从来没要求过 or 是校长自己定的 there; "it was Ada's
 * decision" against "Ben alone decided". Sure where one denies for whom the other names; two names may both have had a part.
 */
export function findDeciderConflicts(members: readonly Member[]): Conflict[] {
  const told = members.flatMap(readDeciders);
  const taken = new Set<ToldDecider>();
  return told.flatMap((first): Conflict[] => {
    if (first.isDenied || taken.has(first)) return [];
    const against = told.filter((other) => disagree(first, other));
    if (against.length === 0) return [];
    for (const each of against) taken.add(each);
    const isSure = against.some(({ isDenied }) => isDenied) || against.some((each) => isNamed(first, each));
    const sides = [first, ...against]
      .filter(
        (a, index, all) =>
          all.findIndex((b) => b.member.origin === a.member.origin && b.who === a.who) === index,
      )
      .map(({ member, sentence }) => ({ member, span: sentence, told: sentence }));
    const [one, ...others] = sides;
    return [
      describeConflict(
        'role',
        'deciding',
        `conflict:who-decided:${first.rule}`,
        [one!, ...others],
        isSure ? 'sure' : 'possible',
      ),
    ];
  });
}

/** Whether two words at least say that it is one act. */
function isNamed(a: ToldDecider, b: ToldDecider): boolean {
  return sharedOf(a, b) > 1;
}

function disagree(a: ToldDecider, b: ToldDecider): boolean {
  if (a === b || isOneAccount(a, b)) return false;
  if (isChinese(a.member) !== isChinese(b.member) || sharedOf(a, b) === 0) return false;
  return isSameWho(a.who, b.who) === b.isDenied;
}

/** How many words of one's act the other tells; 关窗 is in 关闭窗户. */
function sharedOf(a: ToldDecider, b: ToldDecider): number {
  const known = new Set(saidAgain(a.act, b.act).words);
  return [...a.act.words.keys()].filter(
    (word) =>
      !`${a.who}${b.who}`.toLowerCase().includes(word) &&
      !OF_DECIDING.test(word) &&
      (known.has(word) ? word.length > 1 : /^\p{Script=Han}{2}$/u.test(word) && isSpread(word, b.act.folded)),
  ).length;
}
const OF_DECIDING = /要求|决定|下令|指示|书面|decid|decis|order|ask|request|instruct/i;

/** 关窗 in 关闭窗户: both signs within a few. */
function isSpread([first, second]: string, text: string): boolean {
  return new RegExp(`${first}\\p{Script=Han}{0,2}${second}`, 'u').test(text);
}

/** 业委会 and 业主委员会, 余某 and 厂长余国栋, Ada and Ada Finch. */
function isSameWho(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!/\p{Script=Han}/u.test(short)) {
    const words = new Set(long.toLowerCase().split(/[\s.]+/));
    return short
      .toLowerCase()
      .split(/[\s.]+/)
      .some((word) => word.length > 2 && !/^(?:the|our|its)$/.test(word) && words.has(word));
  }
  let at = 0;
  for (const sign of short.replace(/某.?$/, '')) {
    at = long.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const NOBODY =
  /^(?:我们?|他们?|她们?|它|这|那|谁|什么|自己|大家|i|he|she|they|we|it|you|who|this|that|there)$|如果|是否|因为|可能/i;

function readDeciders(member: Member): ToldDecider[] {
  const { text } = member.report;
  const folded = foldScript(text);
  return member.sentences.flatMap((sentence, index) => {
    const words = sliceSpan(folded, sentence);
    if (/[？?]/.test(words) && !/”/.test(words)) return [];
    const before = member.sentences[index - 1];
    const around = before === undefined ? sentence : hullOf([before, sentence]);
    return WHO_DECIDED.flatMap(({ id, words: pattern, isDenied }): ToldDecider[] => {
      const match = pattern.exec(words);
      const who = match?.groups?.who?.trim() ?? '';
      if (match === null || NOBODY.test(who)) return [];
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const said = statementAround(member, span);
      return [
        {
          member,
          rule: id,
          sentence,
          span,
          who,
          isDenied,
          act: readToldWords(sliceSpan(text, around)),
          source: speakerOf(text, said),
        },
      ];
    });
  });
}
