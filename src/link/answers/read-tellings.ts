import type { Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { hullOf, overlaps, type Span, sliceSpan, trimSpan } from '../../text/span.ts';
import { isBareClause } from '../claims/bare-clause.ts';
import { readClauseKeys } from '../claims/clause-keys.ts';
import { weighClause } from '../claims/clause-terms.ts';
import { type Weighed, weighGroups } from '../claims/likeness.ts';
import { isNegated, negativeClauses, ownNegatives } from '../claims/negation.ts';
import { holdsNothing } from '../claims/no-proposition.ts';
import { isAfterColon, NAMING, type Proposition } from '../claims/proposition.ts';
import { readClauses } from '../claims/read-clauses.ts';
import { talkCalledFalse } from '../claims/talk-called-false.ts';
import { withoutTimes } from '../claims/without-times.ts';
import { amountsWithin } from '../conflicts/amounts-within.ts';
import { isChinese, type Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { IsOfName } from '../names-of-story.ts';
import { isFragment, isToCome } from '../standing/is-fragment.ts';
import { deniesByPointing } from './denies-by-pointing.ts';
import { ownWords } from './own-words.ts';
import { standpointOf } from './standpoint.ts';
import type { Telling } from './telling.ts';

/** A rest of a sentence that is shorter tells nothing by itself. */
const SHORTEST_REST = 8;

/** What all reports of a story tell, sentence by sentence and voice by voice. */
export function readTellings(members: readonly Member[], isOfName: IsOfName): Telling[] {
  const drafts = members.flatMap((member) => {
    const told = statementsBySentence(member);
    return member.sentences.flatMap((sentence) => draftsOf(member, sentence, told.get(sentence) ?? []));
  });
  const isMixed = new Set(members.map(isChinese)).size > 1;
  const propositions = drafts.map((draft) => readClausesOf(draft, isMixed));
  const weighed = weighGroups(propositions, isOfName);
  const clausesOf = propositions.map((own) => own.map((each) => weighed.get(each)!));
  const around = new Map<Span, Weighed[]>();
  for (const [index, { sentence }] of drafts.entries()) {
    around.set(sentence, [...(around.get(sentence) ?? []), ...clausesOf[index]!]);
  }
  const before = clausesBefore(members, around);
  const rare = weightOfRare(weighed.size);
  return drafts.map((draft, index) => {
    const { member, statement, sentence, span } = draft;
    const clauses = clausesOf[index]!;
    const { text } = member.report;
    return {
      ...draft,
      clauses,
      around: around.get(sentence)!,
      before: before.get(sentence) ?? [],
      claims: clauses.filter(({ proposition }) => {
        const said = sliceSpan(text, proposition.span);
        return mayBeClaim(said) && !isCalledFalse(proposition, said);
      }),
      words: sliceSpan(text, span),
      standpoint: standpointOf(member, statement, sentence),
      rare,
      names: namesWithin(member, sentence).map((name) => name.toLowerCase()),
    };
  });
}

/** Of the heaviest word that two clauses of so many have, this share: a common word of a small affair is no rare one. */
const RARE = 0.54;
const HEAVIEST = 9;

function weightOfRare(clauses: number): number {
  return RARE * HEAVIEST * Math.log(1 + clauses / 2);
}

/** The statements that each sentence holds a part of. */
function statementsBySentence({ statements, sentences }: Member): Map<Span, Statement[]> {
  const told = new Map<Span, Statement[]>();
  for (const statement of statements) {
    const hull = hullOfStatement(statement);
    if (hull === undefined) continue;
    let at = partitionPoint(sentences.length, (index) => sentences[index]!.end <= hull.start);
    for (; at < sentences.length && sentences[at]!.start < hull.end; at++) {
      const sentence = sentences[at]!;
      told.set(sentence, [...(told.get(sentence) ?? []), statement]);
    }
  }
  return told;
}

/** How far before a sentence another one is still what it points at, in UTF-16 units. */
const NEAR = 120;

/** The clauses of the sentences that stand right before each one. */
function clausesBefore(
  members: readonly Member[],
  around: ReadonlyMap<Span, readonly Weighed[]>,
): Map<Span, readonly Weighed[]> {
  const before = new Map<Span, readonly Weighed[]>();
  for (const { sentences } of members) {
    for (const [index, sentence] of sentences.entries()) {
      const near = sentences
        .slice(Math.max(0, index - 2), index)
        .filter(({ end }) => sentence.start - end < NEAR);
      before.set(
        sentence,
        near.flatMap((each) => around.get(each) ?? []),
      );
    }
  }
  return before;
}

/** 【“电梯坠落”】与事实不符: who calls it false does not claim it. */
function isCalledFalse({ statement, negative }: Proposition, words: string): boolean {
  return statement.act === 'deny' && negative && !isNegated(words);
}

function mayBeClaim(words: string): boolean {
  return (
    !deniesByPointing(words) && !isFragment(words) && !isToCome(words) && talkCalledFalse(words) === undefined
  );
}

type Draft = Pick<Telling, 'member' | 'statement' | 'sentence' | 'span' | 'whole'>;

/** The statements of a sentence, the shortest of those that lie in one another, and what none of them has. */
function draftsOf(member: Member, sentence: Span, statements: readonly Statement[]): Draft[] {
  const { text } = member.report;
  const within = (span: Span): Span | undefined =>
    trimSpan(text, {
      start: Math.max(span.start, sentence.start),
      end: Math.max(sentence.start, Math.min(span.end, sentence.end)),
    });
  const told = statements.flatMap((statement) => {
    const hull = withTail(text, hullOfStatement(statement), sentence);
    const parts = statement.content.filter((part) => overlaps(part, sentence));
    // 公司未回应: an answer that was not given has no words of its own.
    const isEmpty = statement.content.length === 0 && hull !== undefined && overlaps(hull, sentence);
    if (hull === undefined || (parts.length === 0 && !isEmpty)) return [];
    const span = within(parts.length === 0 || isCueFar(statement) ? hull : hullOf(parts));
    const whole = within(hull);
    return span === undefined || whole === undefined
      ? []
      : [{ member, statement, sentence, span, whole: sliceSpan(text, whole), hull: whole }];
  });
  const own = (span: Span): Draft => ({
    member,
    statement: ownWords(member, span),
    sentence,
    span,
    whole: sliceSpan(text, sentence),
  });
  if (told.length === 0) {
    const span = trimSpan(text, sentence);
    return span === undefined ? [] : [own(span)];
  }
  // 校方承认短信有误，【当天四点以后才发出】: what stands before and behind all that is said in a sentence.
  const rests = [
    { start: sentence.start, end: Math.min(...told.map(({ hull }) => hull.start)) },
    { start: Math.max(...told.map(({ hull }) => hull.end)), end: sentence.end },
  ].flatMap((rest) => {
    const span = rest.start < rest.end ? trimSpan(text, rest) : undefined;
    const letters = span === undefined ? 0 : (sliceSpan(text, span).match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    return span === undefined || letters < SHORTEST_REST ? [] : [own(span)];
  });
  return [...told, ...rests];
}

/** 网传“扣500元”的截图【，尚在核实】: a short end of a sentence belongs to what is said before it. */
function withTail(text: string, hull: Span | undefined, sentence: Span): Span | undefined {
  if (hull === undefined || hull.end >= sentence.end || hull.end < sentence.start) return hull;
  const letters = text.slice(hull.end, sentence.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0 && letters < SHORTEST_REST ? { start: hull.start, end: sentence.end } : hull;
}

/** 【学校】已通过短信向家长【发出通知】，并安排…: what stands between is told as well. */
function isCueFar({ source, cue }: Statement): boolean {
  return source !== null && cue !== null && cue.start - source.end > NEAR_CUE;
}
const NEAR_CUE = 8;

/** 【尚未发行的】专辑: which one is meant, and nothing that is not so. */
const NEGATED_ATTRIBUTE = /(?:尚未|从未|未|没有?)[^，。；的]{1,10}的(?=[^，。；]{2,})/g;

/** The clauses of a telling that hold something to be so; in a story of two languages also by keys that both share. */
function readClausesOf({ member, statement, span }: Draft, isMixed: boolean): Proposition[] {
  const { text } = member.report;
  const namesIn = (clause: Span) => namesWithin(member, clause);
  // That two speak of one day does not say that they speak of one thing.
  const timeless = (clause: Span) => withoutTimes(text, clause, mentionsIn(member.mentions, clause));
  const isBare = (clause: Span): boolean =>
    isBareClause(timeless(clause), namesIn(clause)) || isBareClause(sliceSpan(text, clause), namesIn(clause));
  const pieces = readClauses(text, span, isBare);
  const words = pieces.map(({ said }) => sliceSpan(text, said));
  const plain = words.map((clause) => clause.replace(NEGATED_ATTRIBUTE, ''));
  const cue = statement.cue === null ? null : sliceSpan(text, statement.cue);
  const negatives =
    statement.act === 'deny'
      ? negativeClauses(cue, plain, isAfterColon(text, statement))
      : ownNegatives(plain);
  return pieces.flatMap(({ said }, index) => {
    const clause = words[index]!;
    const names = namesIn(said);
    if (holdsNothing(clause, false) || (pieces.length === 1 && isBare(said))) return [];
    const terms = new Map(weighClause({ frame: '', clause: timeless(said), names }));
    if (isMixed) {
      for (const [key, weight] of readClauseKeys({ member, span: said }).weights)
        terms.set(`=${key}`, weight);
    }
    const figures = amountsWithin(member, said).map(({ amount }) => amount);
    return [{ member, statement, span: said, terms, negative: negatives[index]!, figures, stance: null }];
  });
}

function namesWithin({ report: { text }, mentions }: Member, span: Span): string[] {
  return mentionsIn(mentions, span)
    .filter(({ type }) => NAMING.has(type))
    .map((name) => sliceSpan(text, name.span));
}
