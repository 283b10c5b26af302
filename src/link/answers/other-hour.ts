import { contains, type Span, sliceSpan } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isChinese, type Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { type Moment, momentsDiffer, readMoment } from '../moments/moment.ts';
import { MOMENT_KINDS } from '../moments/moment-kinds.ts';
import { sharedMatter } from './matter.ts';
import { type Found, type Pair, wordsOf } from './pair.ts';

/** 店里7点开门 against 6时20分已开门: who is concerned, or an authority, gives another hour of what a clause tells with one. */
export function givesOtherHour({ told, by, isLater }: Pair): Found | undefined {
  if (!isLater) return undefined;
  for (const clause of told.claims) {
    const near = by.clauses.find((each) => differByHour(clause, each) && tellOneEvent(clause, each));
    if (near !== undefined)
      return { way: 'no', rule: 'other-hour', candidate: { clause, matter: sharedMatter(clause, [near]) } };
  }
  return undefined;
}

/** 经查，4时35分已开工: an authority finds the hour that somebody told. */
export function findsHour({ told, by, isLater }: Pair): Found | undefined {
  if (!isLater || by.standpoint !== 'finding') return undefined;
  for (const clause of told.claims) {
    const near = by.clauses.find((each) => agreeByHour(clause, each) && tellOneEvent(clause, each));
    if (near === undefined || clause.proposition.negative !== near.proposition.negative) continue;
    return { way: 'yes', rule: 'same-hour', candidate: { clause, matter: sharedMatter(clause, [near]) } };
  }
  return undefined;
}

/** Whether an hour of one may be that of the other. */
function agreeByHour(a: Weighed, b: Weighed): boolean {
  const [own, others] = [hoursIn(a), hoursIn(b)];
  return own.length === 1 && others.length === 1 && !momentsDiffer(own[0]!, others[0]!);
}

/** Whether both clauses give hours, and no hour of one can be one of the other. */
export function differByHour(a: Weighed, b: Weighed): boolean {
  const [own, others] = [hoursIn(a), hoursIn(b)];
  return (
    own.length > 0 &&
    others.length > 0 &&
    own.every((hour) => others.every((other) => momentsDiffer(hour, other)))
  );
}

/** Whether both tell one kind of event, of what both name: his call and hers are two. */
function tellOneEvent(a: Weighed, b: Weighed): boolean {
  const [one, other] = [a, b].map((clause) => kindsIn(clause));
  const shared = MOMENT_KINDS.filter(({ id }) => one!.has(id) && other!.has(id));
  if (shared.length === 0) return false;
  return sharedMatter(a, [b]).words.some(
    (word) => !shared.some(({ zh, en }) => zh.test(word) || en.test(word)),
  );
}

function kindsIn(clause: Weighed): Set<string> {
  const words = wordsOf(clause);
  const chinese = isChinese(clause.proposition.member);
  return new Set(MOMENT_KINDS.filter(({ zh, en }) => (chinese ? zh : en).test(words)).map(({ id }) => id));
}

function hoursIn({ proposition: { member, span } }: Weighed): Moment[] {
  return momentsWithin(member, span).filter(({ clock }) => clock !== null);
}

function momentsWithin(member: Member, span: Span): Moment[] {
  const { text } = member.report;
  return mentionsIn(member.mentions, span).flatMap((time) => {
    if (time.type !== 'time' || !contains(span, time.span)) return [];
    return readMoment(time, sliceSpan(text, time.span), text.slice(time.span.end, span.end)) ?? [];
  });
}
