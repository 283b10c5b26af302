import type { Conflict } from '../../model/conflict.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { describeConflict } from '../conflicts/describe-conflict.ts';
import { isChinese, type Member } from '../member.ts';
import { findChineseFigures } from './chinese-figures.ts';
import { clauseOf } from './clause-of.ts';
import { countSame } from './counts-same.ts';
import { EN_DENIES, isCitedFigure, isDeniedFigure, ZH_DENIES } from './denied-figure.ts';
import { findEnglishFigures } from './english-figures.ts';
import type { Figure } from './figure.ts';
import { kindsIn } from './kinds-in.ts';
import { rangesDiffer } from './read-range.ts';

interface Placed {
  readonly member: Member;
  readonly sentence: Span;
  readonly figure: Figure;
}

/**
 * A figure that one report calls wrong, against the reports that gave it: 网传“上千件”不实，实际登记412件. The side that answers is the figure
 * that it gives instead, where there is one, else the words that deny it. Who calls it wrong says it nowhere himself, wherever he
 * repeats it.
 */
export function findAnsweredFigures(members: readonly Member[]): Conflict[] {
  const placed = members.flatMap(placeFigures);
  const denied = placed.filter((each) => isDenied(each) || isCited(each));
  const isToldByDenier = (other: Placed): boolean =>
    denied.some((each) => each.member === other.member && areClose(each.figure, other.figure));
  const told = denied.flatMap((answer): Conflict[] => {
    const given = placed.filter((other) => !isToldByDenier(other) && isSameFigure(answer, other));
    const instead = placed.find((other) => !denied.includes(other) && isInstead(answer, other));
    if (given.length === 0 || (instead === undefined && !isDenied(answer))) return [];
    if (instead === undefined && denied.some((other) => isMeantInstead(answer, other))) return [];
    const sides = onePerReport(given).map(({ member, figure: { span } }) => ({ member, span, told: span }));
    const span = instead?.figure.span ?? wordsThatDeny(answer);
    const answering = { member: answer.member, span, told: span };
    return [
      describeConflict('amount', null, 'conflict:answered-figure', [sides[0]!, ...sides.slice(1), answering]),
    ];
  });
  return told.filter(({ id }, index) => told.findIndex((other) => other.id === id) === index);
}

/** “六枚920元”与事实不符: of two figures in one breath the price, and not that there are six. */
function isMeantInstead(answer: Placed, other: Placed): boolean {
  return (
    other.member === answer.member &&
    other.sentence === answer.sentence &&
    other.figure !== answer.figure &&
    answer.figure.low <= EVERYDAY &&
    other.figure.low > EVERYDAY
  );
}

/** 【网传“四百人”不实】: the clause with the figure. */
function wordsThatDeny({ member, sentence, figure }: Placed): Span {
  return clauseOf(member.report.text, sentence, figure.span);
}

function placeFigures(member: Member): Placed[] {
  const find = isChinese(member) ? findChineseFigures : findEnglishFigures;
  return member.sentences.flatMap((sentence) =>
    find(member.report.text, sentence).map((figure) => ({ member, sentence, figure })),
  );
}

/** Whether its own sentence calls it wrong. */
function isDenied({ member, sentence, figure }: Placed): boolean {
  return isDeniedFigure(member.report.text, sentence, figure.span, isChinese(member));
}

/** Whether its sentence cites it and one soon after denies: …的帖子在流传。该说法不属实. */
function isCited({ member, sentence, figure }: Placed): boolean {
  const { text } = member.report;
  const chinese = isChinese(member);
  if (!isCitedFigure(text, sentence, figure.span, chinese)) return false;
  return sentencesAfter(member, sentence).some((next) =>
    (chinese ? ZH_DENIES : EN_DENIES).test(sliceSpan(text, next)),
  );
}

/** An answer may follow after a question: 事实如何？ */
const SENTENCES_ON = 2;

function isSameFigure(answer: Placed, given: Placed): boolean {
  return (
    answer.member.origin !== given.member.origin &&
    countSame(answer.figure, given.figure) !== 'other' &&
    !rangesDiffer(answer.figure, given.figure) &&
    areClose(answer.figure, given.figure) &&
    ((answer.figure.low > EVERYDAY && answer.figure.dimension !== 'duration') || tellOfOne(answer, given))
  );
}

/** 三人, 两次 stand in any report; so do 7天, 三个月. */
const EVERYDAY = 10;

function tellOfOne(a: Placed, b: Placed): boolean {
  if (a.figure.nouns.some((noun) => b.figure.nouns.includes(noun))) return true;
  const [first, second] = [kindsOf(a), kindsOf(b)];
  return [...first].some((kind) => second.has(kind));
}

/** 十几 answers 十几, not 12. */
function areClose(a: Figure, b: Figure): boolean {
  return a.low === b.low && (a.high === b.high || a.isAbout || b.isAbout);
}

/** What is given instead: behind it in its sentence, or soon after of the same kind of event. */
function isInstead(denied: Placed, other: Placed): boolean {
  if (other.member !== denied.member || countSame(denied.figure, other.figure) === 'other') return false;
  if (!rangesDiffer(denied.figure, other.figure)) return false;
  if (other.sentence === denied.sentence) return other.figure.span.start > denied.figure.span.start;
  if (!sentencesAfter(denied.member, denied.sentence).includes(other.sentence)) return false;
  const [first, second] = [denied, other].map(kindsOf);
  return [...first!].some((kind) => second!.has(kind));
}

function kindsOf({ member, sentence, figure }: Placed): ReadonlySet<string> {
  const { text } = member.report;
  return kindsIn(sliceSpan(text, clauseOf(text, sentence, figure.span)), figure, isChinese(member));
}

const sentencesAfter = ({ sentences }: Member, sentence: Span): readonly Span[] => {
  const index = sentences.indexOf(sentence);
  return sentences.slice(index + 1, index + 1 + SENTENCES_ON);
};

function onePerReport(all: readonly Placed[]): Placed[] {
  return all.filter(({ member }, index) => all.findIndex((other) => other.member === member) === index);
}
