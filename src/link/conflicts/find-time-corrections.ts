import type { Conflict } from '../../model/conflict.ts';
import type { Mention } from '../../model/mention.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { EN_MISTAKEN, ZH_MISTAKEN } from '../../text/times/mistaken-words.ts';
import { isChinese, type Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { ToldTime } from '../timeline/told-time.ts';
import { type ConflictSide, describeConflict } from './describe-conflict.ts';

/** 应为16时14分，原通报误为“16时30分许”: what stands between the right time and the wrong one. */
const ZH_BETWEEN = new RegExp(
  String.raw`^[^。！？\n]{0,16}(?:${ZH_MISTAKEN}|(?:而|并)非|(?<![是道])(?:而)?不是)[“"「]?$`,
);
const EN_BETWEEN = new RegExp(
  String.raw`^[^.!?\n]{0,40}(?:${EN_MISTAKEN}|\binstead of|, not)\s?["“]?(?:at )?$`,
  'i',
);
/** Words that call a time an error: they tell of it even where no report has it. 是8日，而非7日 answers somebody, or only says so. */
const CALLS_WRONG = /误|\b(?:wrongly|mistakenly|incorrectly)\b/i;
/** 误为…，应为…: the other way round. */
const ZH_TURNED = /^[^。！？\n]{0,10}(?:应(?:为|是)|更正为|改为)[“"「]?$/;
const ZH_WRONG_AHEAD = new RegExp(`${ZH_MISTAKEN}[“"「]?$`);

/** Of one day much is told, of one minute one thing. */
const TO_THE_MINUTE = /T\d\d:\d\d/;

/**
 * Times that a report takes back, against those who told them: 「应为16时14分，原通报误为“16时30分许”」. No likeness of words is asked
 * for, since the report itself says which time is meant; `told` are the times of all reports of the story.
 */
export function findTimeCorrections(members: readonly Member[], told: readonly ToldTime[]): Conflict[] {
  const memberById = new Map(members.map((member) => [member.report.id, member]));
  return members.flatMap((member) =>
    pairsOf(member).flatMap(({ right, wrong, isCalledWrong }) => {
      const earlier = told
        .filter(
          ({ report, when, ofSpeech }) =>
            report !== member.report.id &&
            when === wrong.value &&
            TO_THE_MINUTE.test(when ?? '') &&
            !ofSpeech,
        )
        .flatMap(({ report, time, span }): ConflictSide[] => {
          const other = memberById.get(report);
          return other === undefined ? [] : [{ member: other, span: time, told: span }];
        });
      if (earlier.length === 0 && !isCalledWrong) return [];
      const own: ConflictSide = { member, span: wrong.span, told: wrong.span };
      const corrected: ConflictSide = { member, span: right.span, told: right.span };
      const [first, ...others] = earlier.length === 0 ? [own] : onePerReport(earlier);
      return [describeConflict('time', null, 'conflict:corrected-time', [first!, ...others, corrected])];
    }),
  );
}

interface Pair {
  readonly right: Mention;
  readonly wrong: Mention;
  /** Whether the report calls it an error. */
  readonly isCalledWrong: boolean;
}

function pairsOf(member: Member): Pair[] {
  const { text } = member.report;
  const chinese = isChinese(member);
  return member.sentences.flatMap((sentence): Pair[] => {
    const times = mentionsIn(member.mentions, sentence).filter(
      ({ type, value }) => type === 'time' && value !== null && !value.includes('/'),
    );
    return times.flatMap((first, index) => {
      const second = times[index + 1];
      if (second === undefined || !areOfOneKind(first.value!, second.value!)) return [];
      const between = sliceSpan(text, { start: first.span.end, end: second.span.start });
      if ((chinese ? ZH_BETWEEN : EN_BETWEEN).test(between))
        return [{ right: first, wrong: second, isCalledWrong: CALLS_WRONG.test(between) }];
      const isTurned = chinese && ZH_TURNED.test(between) && ZH_WRONG_AHEAD.test(ahead(text, first.span));
      return isTurned ? [{ right: second, wrong: first, isCalledWrong: true }] : [];
    });
  });
}

/** A clock is corrected by a clock, a day by a day. */
function areOfOneKind(a: string, b: string): boolean {
  return a !== b && a.includes('T') === b.includes('T');
}

function ahead(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 6), start);
}

function onePerReport(sides: readonly ConflictSide[]): ConflictSide[] {
  return sides.filter(({ member }, index) => sides.findIndex((other) => other.member === member) === index);
}
