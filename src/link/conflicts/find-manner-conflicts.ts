import type { Conflict } from '../../model/conflict.ts';
import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { isNegated } from '../claims/negation.ts';
import { daysBetween } from '../days-between.ts';
import { isChinese, type Member, statementAround } from '../member.ts';
import { isOneAccount } from '../speakers/one-account.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { clauseAround } from './clause-around.ts';
import { describeConflict } from './describe-conflict.ts';
import { MANNERS, type Manners } from './manners.ts';
import { findWhom, isSameWhom, type Whom } from './told-of-whom.ts';
import { readToldWords, saidAgain, type ToldWords } from './told-words.ts';

interface ToldManner {
  readonly member: Member;
  readonly span: Span;
  readonly manners: Manners;
  /** Which of its ways. */
  readonly way: number;
  /** Of whom it is told; `undefined` for a thing. */
  readonly whom: Whom | undefined;
  /** The words of its sentence, which name the thing. */
  readonly words: ToldWords;
  /** Who says so; empty for the report itself. */
  readonly source: string;
}

/** A case of another month is another case. */
const MOST_DAYS_APART = 30;
/** Words that two accounts of a thing share: 三栋的电梯. */
const LEAST_SHARED = 2;
/** 如果被免职, 是否主动辞职: told as no fact. */
const OPEN = /如果|假如|若|是否|会不会|可能|或将|\b(?:if|whether|may|might|could|would)\b/i;

/** 至于“二手电梯”: names what others say. */
const NAMED_ONLY = /(?:至于|关于|所谓|网传|发帖指)[^，。]{0,12}[“「][^”」]*$/;

/**
 * Persons and things of which different sources tell that something came about in ways which exclude each other: dismissed here, resigned
 * there. Sure where both name the same person, or as many; a role (园长) may be another's.
 */
export function findMannerConflicts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const told = members.flatMap(readManners);
  const fullNames = namesIn(members);
  const taken = new Set<ToldManner>();
  return told.flatMap((first): Conflict[] => {
    if (taken.has(first)) return [];
    const isOfOne = (other: ToldManner): boolean =>
      first.manners === other.manners &&
      (isChinese(first.member) !== isChinese(other.member) ||
        incidentOf(first.member.report.id) === incidentOf(other.member.report.id)) &&
      isOfSame(first, other, fullNames);
    const against = told.filter((other) => isOfOne(other) && disagree(first, other));
    if (against.length === 0) return [];
    const group = [first, ...told.filter((other) => other !== first && isOfOne(other))];
    for (const each of group) taken.add(each);
    const sides = group
      .filter((a) => a === first || against.includes(a) || against.some((b) => disagree(a, b)))
      .filter((a, index, all) => all.findIndex((b) => isSameSide(a, b)) === index)
      .map((side) => ({ ...side, told: side.span }));
    const certainty = sides.some(({ whom }) => whom?.kind === 'role') ? 'possible' : 'sure';
    const { id } = first.manners;
    const [one, ...others] = sides;
    return [describeConflict('manner', id, `conflict:manner:${id}`, [one!, ...others], certainty)];
  });
}

function isSameSide(a: ToldManner, b: ToldManner): boolean {
  return a.member.origin === b.member.origin && a.way === b.way;
}

function isOfSame(a: ToldManner, b: ToldManner, fullNames: ReadonlySet<string>): boolean {
  if (a.whom === undefined || b.whom === undefined) {
    return saidAgain(a.words, b.words).words.filter((word) => word.length > 1).length >= LEAST_SHARED;
  }
  return isSameWhom(a.whom, b.whom, fullNames) || isSameRole(a.whom, b.whom);
}

/** 司机 and "driver". */
function isSameRole(a: Whom, b: Whom): boolean {
  if (a.kind !== 'role' && b.kind !== 'role') return false;
  const [one, other] = [a, b].map(({ kind, role, words }) => (kind === 'role' ? words : role));
  if (one === null || other === null) return false;
  return one === other || ROLES.some((role) => role.test(one!) && role.test(other!));
}

/** What persons are in matters of every day, in both languages. */
const ROLES: readonly RegExp[] = [
  /^(?:\p{sc=Han}{0,4}(?:司机|驾驶员)|(?:[\w-]+ )?driver)$/iu,
  /^(?:\p{sc=Han}{0,4}(?:教师|老师)|(?:[\w-]+ )?teacher)$/iu,
  /^(?:\p{sc=Han}{0,4}校长|(?:head(?:master|mistress|teacher)?|principal))$/iu,
  /^(?:\p{sc=Han}{0,4}(?:经理|店长)|(?:[\w-]+ )?manager)$/iu,
  /^(?:\p{sc=Han}{0,4}(?:主任|院长|园长)|(?:[\w-]+ )?director)$/iu,
  /^(?:\p{sc=Han}{0,4}(?:会长|主席)|chair(?:man|woman)?)$/iu,
  /^(?:\p{sc=Han}{0,4}(?:厨师|厨工)|(?:[\w-]+ )?(?:cook|chef))$/iu,
  /^(?:\p{sc=Han}{0,4}护士|(?:[\w-]+ )?nurse)$/iu,
];

function namesIn(members: readonly Member[]): Set<string> {
  return new Set(
    members.flatMap(({ mentions, report }) =>
      mentions
        .filter(({ type }) => type === 'person')
        .map(({ span }) => foldScript(sliceSpan(report.text, span)))
        .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && !name.includes('某')),
    ),
  );
}

/** One source that says both tells of two steps. */
function disagree(a: ToldManner, b: ToldManner): boolean {
  if (a.way === b.way) return false;
  if (isOneAccount(a, b)) return false;
  const days = daysBetween(a.member.report.published, b.member.report.published);
  return days === null || Math.abs(days) <= MOST_DAYS_APART;
}

function readManners(member: Member): ToldManner[] {
  const { text } = member.report;
  const folded = foldScript(text);
  const known = MANNERS.filter(({ ways }) => ways.some((words) => words.test(folded)));
  if (known.length === 0) return [];
  return member.sentences.flatMap((sentence) =>
    known.flatMap((manners) =>
      manners.ways.flatMap((pattern, way): ToldManner[] => {
        const match = pattern.exec(sliceSpan(folded, sentence));
        if (match === null || NAMED_ONLY.test(sliceSpan(folded, sentence).slice(0, match.index))) return [];
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        const around = clauseAround(text, sentence, span);
        const before = text
          .slice(around.start, start)
          .split(/[.!?] /)
          .at(-1);
        const clause = `${before} ${text.slice(span.end, around.end)}`;
        const whom = manners.of === 'person' ? findWhom(member, sentence, span) : undefined;
        if (isNegated(clause) || OPEN.test(clause) || (manners.of === 'person' && whom === undefined))
          return [];
        const said = statementAround(member, span);
        const words = readToldWords(sliceSpan(text, manners.of === 'thing' ? sentence : span));
        return [
          {
            member,
            span,
            manners,
            way,
            whom,
            words,
            source: speakerOf(text, said),
          },
        ];
      }),
    ),
  );
}
