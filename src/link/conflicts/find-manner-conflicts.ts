import type { Conflict } from '../../model/conflict.ts';
import type { MentionType } from '../../model/mention.ts';
import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { isNegated } from '../claims/negation.ts';
import { daysBetween } from '../days-between.ts';
import { groupBy } from '../group-by.ts';
import { type Member, statementAround } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { clauseAround } from './clause-around.ts';
import { describeConflict } from './describe-conflict.ts';
import { MANNERS } from './manners.ts';

interface ToldManner {
  readonly member: Member;
  readonly span: Span;
  /** Of MANNERS, the row and the way in it. */
  readonly id: string;
  readonly way: number;
  /** Whom it is told of: the last person, or else role, that its sentence names before it. */
  readonly who: string;
  readonly isPerson: boolean;
  /** Who says so; empty for the report itself. */
  readonly source: string;
}

/** A case of another month is another case. */
const MOST_DAYS_APART = 30;
/** 如果被免职, 是否主动辞职: told as no fact. */
const OPEN = /如果|假如|若|是否|会不会|可能|或将|\b(?:if|whether|may|might|could|would)\b/i;

/**
 * Persons of whom different sources tell that something came about in ways which exclude each other: dismissed here, resigned there. Sure
 * where both name the same person; a role (园长) may be another's.
 */
export function findMannerConflicts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const told = members.flatMap(readManners);
  const ofOne = groupBy(told, ({ id, who, member }) => `${id} ${incidentOf(member.report.id)} ${who}`);
  return ofOne.flatMap((group) => {
    const sides = group.filter((a) => group.some((b) => disagree(a, b)));
    const [first, ...others] = sides
      .filter(
        (a, index) =>
          sides.findIndex((b) => b.member.origin === a.member.origin && b.way === a.way) === index,
      )
      .map((side) => ({ ...side, told: side.span }));
    if (first === undefined) return [];
    const certainty = first.isPerson ? 'sure' : 'possible';
    return [
      describeConflict('manner', first.id, `conflict:manner:${first.id}`, [first, ...others], certainty),
    ];
  });
}

/** One source that says both tells of two steps. */
function disagree(a: ToldManner, b: ToldManner): boolean {
  if (a.way === b.way) return false;
  if (a.source === b.source && (a.source !== '' || a.member.origin === b.member.origin)) return false;
  const days = daysBetween(a.member.report.published, b.member.report.published);
  return days === null || Math.abs(days) <= MOST_DAYS_APART;
}

function readManners(member: Member): ToldManner[] {
  const { text } = member.report;
  const folded = foldScript(text);
  const manners = MANNERS.filter(({ ways }) => ways.some((words) => words.test(folded)));
  if (manners.length === 0) return [];
  return member.sentences.flatMap((sentence) =>
    manners.flatMap(({ id, ways }) =>
      ways.flatMap((words, way): ToldManner[] => {
        const match = words.exec(sliceSpan(folded, sentence));
        if (match === null) return [];
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        const clause = sliceSpan(text, clauseAround(text, sentence, span));
        const whom = findWhom(member, { start: sentence.start, end: start });
        if (isNegated(clause) || OPEN.test(clause) || whom === undefined) return [];
        const said = statementAround(member, span);
        const source = said?.sourceFrom ?? said?.source ?? null;
        return [{ member, span, id, way, ...whom, source: source === null ? '' : sliceSpan(text, source) }];
      }),
    ),
  );
}

function findWhom(member: Member, before: Span): Pick<ToldManner, 'who' | 'isPerson'> | undefined {
  const named = mentionsIn(member.mentions, before);
  const last = (type: MentionType) => named.findLast((mention) => mention.type === type);
  const person = last('person');
  const found = person ?? last('role');
  if (found === undefined) return undefined;
  const who = foldScript(sliceSpan(member.report.text, found.span)).toLowerCase();
  return { who, isPerson: person !== undefined && !/某/.test(who) };
}
