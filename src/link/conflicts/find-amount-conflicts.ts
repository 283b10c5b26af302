import type { Conflict } from '../../model/conflict.ts';
import { cosine, weighTerms } from '../../text/similarity.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import { type ClauseKeys, readClauseKeys } from '../claims/clause-keys.ts';
import { type Member, sentenceAround } from '../member.ts';
import {
  areApart,
  areElsewhere,
  areOneCount,
  areTwoAccounts,
  isOfEarlierTime,
  readScope,
  type Scope,
} from './amount-scope.ts';
import { COUNTED_THINGS, type CountedThing } from './counted-things.ts';
import { describeConflict } from './describe-conflict.ts';
import { type Amount, amountsAgree, isDisputed, readAmount } from './read-amount.ts';

/**
 * How alike the sentences must be in which two amounts stand, numbers apart. They count the same kind of thing
 * already; this keeps the pupils of one class from those of the school.
 */
const LEAST_ALIKE = 0.2;
/** 「26人受伤！」 says not of what. */
const FEWEST_WORDS = 3;

/** 升至15人: a newer count, which the older one does not contradict. */
const UPDATE =
  /升至|增至|上升到|增加到|增加至|上升至|降至|更正|\b(?:ris(?:es|en|ing)|rose|risen|up|revised|corrected|climb\w*) (?:\w+ )?(?:to|from)\b/i;

/** 如果没有护栏，将有5人受伤: what would be, or is expected, contradicts nothing that is. */
const SUPPOSED =
  /如果|假如|倘若|要是|预计|預計|估计|估計|可能|或将|或將|将会|將會|\b(?:if|would|could|may|might|expected|estimate[ds]?|projected|forecast)\b/i;

/** 其中3人: a part of what was counted before it. */
const PART = /其中|另[有外]?|此外|包括|\b(?:of (?:them|whom|those)|among|including|another|other)\b/i;
const IN_BRACKETS = /[（(][^）)]*$/;

interface Counted {
  readonly member: Member;
  readonly thing: CountedThing;
  readonly amount: Amount;
  readonly span: Span;
  readonly words: ReadonlyMap<string, number>;
  /** What its sentence says in keys of both languages, read when first asked for. */
  readonly keys: () => ClauseKeys;
  readonly scope: Scope;
  /** The other numbers of its sentence. */
  readonly beside: readonly number[];
}

/** More figures than this for one thing are of several occasions: a series of raids, a quake and those before it. */
const MOST_FIGURES = 4;

/**
 * Amounts that different origins give for the same counted thing and that cannot both be so. `groups` tells which
 * incident a report mainly tells; amounts of different incidents, or of an earlier case that is recalled, are none.
 */
export function findAmountConflicts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const countedByThing = new Map<string, Counted[]>();
  for (const member of members) {
    for (const counted of readCounted(member)) {
      const key = `${counted.thing.id} ${incidentOf(member.report.id)}`;
      countedByThing.set(key, [...(countedByThing.get(key) ?? []), counted]);
    }
  }
  return [...countedByThing.values()].flatMap(findConflict);
}

function findConflict(all: readonly Counted[]): Conflict[] {
  const opposed = all.filter((a) => all.some((b) => disagree(a, b) && !haveBoth(a, b, all)));
  if (new Set(opposed.map(({ amount }) => amount.number)).size > MOST_FIGURES) return [];
  // 合肥4名, 柳州4名, 云南2名: figures of several places are of several occasions, also those that name no place.
  if (opposed.some((a) => opposed.some((b) => areElsewhere(a.scope, b.scope)))) return [];
  const units = new Set(opposed.map(({ amount }) => `${amount.number} ${amount.unit}`));
  // Who gives the same number in other words stands on that side too.
  const disagreeing = all.filter(({ amount }) => units.has(`${amount.number} ${amount.unit}`));
  // One side for each origin and number: an article that repeats its figure adds nothing.
  const sides = disagreeing.filter(
    (a, index) =>
      disagreeing.findIndex(
        (b) => b.member.origin === a.member.origin && !isOtherFigure(a.amount, b.amount),
      ) === index,
  );
  const [first, ...others] = sides.map((side) => ({ ...side, told: side.span }));
  if (first === undefined) return [];
  const { id } = first.thing;
  return [describeConflict('amount', id, `conflict:amount:${id}`, [first, ...others])];
}

/** 9名 and 不止9个 stand side by side, though one report has both. */
function isOtherFigure(a: Amount, b: Amount): boolean {
  return a.number !== b.number || (a.bound === 'over') !== (b.bound === 'over');
}

function disagree(a: Counted, b: Counted): boolean {
  return (
    (a.member.origin !== b.member.origin || (a.thing.grows && areTwoAccounts(a.scope, b.scope))) &&
    !amountsAgree(a.amount, b.amount) &&
    sameUnit(a.amount.unit, b.amount.unit) &&
    !isSum(a, b) &&
    !isSum(b, a) &&
    !areApart(a.scope, b.scope) &&
    !(a.thing.grows && areOneCount(a.scope, b.scope)) &&
    (isDisputed(a.amount, b.amount) || speakOfOne(a, b))
  );
}

function speakOfOne(a: Counted, b: Counted): boolean {
  if (isChinese(a) !== isChinese(b)) return shareKeys(a.keys(), b.keys());
  return Math.min(a.words.size, b.words.size) >= FEWEST_WORDS && cosine(a.words, b.words) >= LEAST_ALIKE;
}

function isChinese({ member: { report } }: Counted): boolean {
  return report.language?.startsWith('zh') ?? false;
}

/** Beside what is counted, which both name, a body, place or thing of the matter. */
const LEAST_SHARED_KEYS = 2;

/** Whether a Chinese and an English sentence have enough in common, one thing of it by the lists. */
function shareKeys(a: ClauseKeys, b: ClauseKeys): boolean {
  const shared = [...a.weights.keys()].filter((key) => b.weights.has(key) && !key.startsWith('figure '));
  return shared.length >= LEAST_SHARED_KEYS && shared.some((key) => a.things.has(key));
}

/** Whether one is what the other is given as a part of: 122人撤离, 113名旅客和9名机组人员撤离. */
function isSum(whole: Counted, part: Counted): boolean {
  if (part.beside.includes(whole.amount.number)) return false;
  return part.beside.some((number) => number + part.amount.number === whole.amount.number);
}

/** Whether both reports give both figures: they count two things, in words that are no different. */
function haveBoth(a: Counted, b: Counted, all: readonly Counted[]): boolean {
  const gives = (origin: string, number: number): boolean =>
    all.some(({ member, amount }) => member.origin === origin && amount.number === number);
  if (a.member.origin === b.member.origin || a.amount.number === b.amount.number) return false;
  return gives(a.member.origin, b.amount.number) && gives(b.member.origin, a.amount.number);
}

/** Counted in persons, any word for them will do; measured, the unit must be the same. */
function sameUnit(a: string, b: string): boolean {
  return (
    a === b ||
    UNITS.some((unit) => unit.test(a) && unit.test(b)) ||
    !/厘米|公分|毫米|米|元|万|cm|mm|met|inch|feet|foot|\$|£|€/.test(a + b)
  );
}

/** Units that both languages have a word for. */
const UNITS: readonly RegExp[] = [
  /^(?:厘米|公分|cm|centimet(?:re|er)s?)$/,
  /^(?:毫米|mm|millimet(?:re|er)s?)$/,
  /^(?:米|m|met(?:re|er)s?)$/,
  /^(?:元|yuan)$/,
];

function readCounted(member: Member): Counted[] {
  const { text } = member.report;
  const numbers = member.mentions.flatMap(({ type, span }) => (type === 'amount' ? span : []));
  return member.mentions.flatMap(({ type, span }) => {
    if (type !== 'amount' || isRecalled(member, span)) return [];
    const sentence = sentenceAround(member.sentences, span);
    if (sentence === undefined) return [];
    const clause = clauseAround(text, sentence, span);
    const words = sliceSpan(text, span);
    const amount = readAmount(words, text.slice(Math.max(clause.start, span.start - 8), span.start));
    const thing =
      amount &&
      (findThing(text, clause, span, amount.unit, numbers) ?? findThingBefore(text, sentence, span, amount));
    if (amount === undefined || thing === undefined || UPDATE.test(sliceSpan(text, clause))) return [];
    const ahead = text.slice(sentence.start, span.start);
    if (PART.test(ahead) || IN_BRACKETS.test(ahead) || SUPPOSED.test(sliceSpan(text, sentence))) return [];
    const scope = readScope(member, sentence, span);
    if (isOfEarlierTime(scope)) return [];
    const rest = `${text.slice(sentence.start, span.start)} ${text.slice(span.end, sentence.end)}`;
    let keys: ClauseKeys | undefined;
    return {
      keys: () => {
        keys ??= readClauseKeys({ member, span: sentence });
        return keys;
      },
      member,
      thing,
      amount,
      span,
      scope,
      beside: numbers.flatMap((other) =>
        other !== span && contains(sentence, other)
          ? (readAmount(sliceSpan(text, other), '')?.number ?? [])
          : [],
      ),
      words: weighTerms(textToTerms(rest).filter((term) => !/^\d/.test(term))),
    };
  });
}

/** What an amount counts: by the words behind it up to the next amount, else by those before it: 1人死亡21人受伤. */
function findThing(
  text: string,
  clause: Span,
  amount: Span,
  unit: string,
  amounts: readonly Span[],
): CountedThing | undefined {
  const next = amounts.find(({ start }) => start >= amount.end)?.start ?? clause.end;
  const before = amounts.findLast(({ end }) => end <= amount.start)?.end ?? clause.start;
  const counted = unit + text.slice(amount.end, amount.end + 2);
  const fits = COUNTED_THINGS.filter(({ units }) => units?.test(counted) ?? true);
  const behind = text.slice(amount.end, Math.min(next, clause.end));
  const ahead = text.slice(Math.max(before, clause.start), amount.start);
  return fits.find(({ pattern }) => pattern.test(behind)) ?? fits.find(({ pattern }) => pattern.test(ahead));
}

/** 一个班就有8名孩子肚子疼，全校不止9个: of what persons there are more, the sentence said before. */
function findThingBefore(
  text: string,
  sentence: Span,
  span: Span,
  { bound, unit }: Amount,
): CountedThing | undefined {
  if (bound !== 'over' || !/^[个個名人位]?$/.test(unit)) return undefined;
  const ahead = text.slice(sentence.start, span.start);
  return COUNTED_THINGS.find(({ units, pattern }) => units?.test('人') && pattern.test(ahead));
}

/** Whether the place tells an earlier case, not the report's own. */
function isRecalled({ incidents }: Member, span: Span): boolean {
  return incidents.some((incident) => !incident.main && contains(incident.span, span));
}

/** The part of a sentence between commas: 1人死亡、21人受伤 are two. */
function clauseAround(text: string, sentence: Span, span: Span): Span {
  const before = text.slice(sentence.start, span.start);
  const start = Math.max(
    ...['，', '、', '；', '：', '。', ', ', '; '].map((mark) => before.lastIndexOf(mark)),
  );
  const end = text
    .slice(span.end, sentence.end)
    .search(/[，、；。]|[,;] |(?:^|(?<=\p{sc=Han}))\s+(?=\p{sc=Han})/u);
  return { start: sentence.start + start + 1, end: end < 0 ? sentence.end : span.end + end };
}
