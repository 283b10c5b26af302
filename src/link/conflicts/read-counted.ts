import { weighTerms } from '../../text/similarity.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import { type ClauseKeys, readClauseKeys } from '../claims/clause-keys.ts';
import { isRecalled } from '../is-recalled.ts';
import type { Member } from '../member.ts';
import { isOfEarlierTime, readScope, type Scope } from './amount-scope.ts';
import { amountsWithin, type PlacedAmount } from './amounts-within.ts';
import { clauseAround } from './clause-around.ts';
import { COUNTED_THINGS, type CountedThing, FIGURE, isFigureUnit } from './counted-things.ts';
import { isPlainFigure } from './no-figures.ts';
import type { Amount } from './read-amount.ts';

/** 升至15人: a newer count, which the older one does not contradict. */
const UPDATE =
  /[上下][调調]|[调調]至|[涨漲跌]至|升至|增至|上升到|增加到|增加至|上升至|降至|更正|\b(?:ris(?:es|en|ing)|rose|risen|up|revised|corrected|climb\w*) (?:\w+ )?(?:to|from)\b/i;

/** 如果没有护栏，将有5人受伤: what would be, or is expected, contradicts nothing that is. */
const SUPPOSED =
  /如果|假如|倘若|要是|预计|預計|估计|估計|估算|可能|或将|或將|将会|將會|\b(?:if|would|could|may|might|expected|estimate[ds]?|projected|forecast)\b/i;

/** 其中3人: a part of what was counted before it. */
const PART = /其中|另[有外]?|此外|包括|\b(?:of (?:them|whom|those)|among|including|another|other)\b/i;
/** 两名妇女和一名男子, two women and a man: one row of several of whom each is a part. */
const ROW_BEHIND =
  /^[^，。；,.;]{0,12}?(?:[和及与、]\s*[一二两三四五六七八九十\d]+[名个個位]|,? and (?:an?|one|two|three|four|five|six|\d+) (?:\w+ )?(?:m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|passengers?|drivers?|pupils?)\b)/i;
const IN_BRACKETS = /[（(][^）)]*$/;

/** 每人680元 contradicts no sum of all. */
const OF_EACH =
  /[每各][人户戶家位名个個台套]|[每各](?:学生|學生|家长|家長)|人均|户均|戶均|\b(?:each|apiece|per|every|a head)\b/i;

/** An amount, what it counts, and of what as far as its sentence says. */
export interface Counted {
  readonly member: Member;
  readonly thing: CountedThing;
  readonly amount: Amount;
  readonly span: Span;
  /** The words of its sentence, by weight, and those of its clause. */
  readonly words: ReadonlyMap<string, number>;
  readonly closeWords: ReadonlyMap<string, number>;
  /** What its sentence says in keys of both languages, read when first asked for. */
  readonly keys: () => ClauseKeys;
  readonly scope: Scope;
  /** Whether it is what each pays or gets: 每人收取680元. */
  readonly isOfEach: boolean;
  /** The other numbers of its sentence. */
  readonly beside: readonly number[];
}

/**
 * The amounts of a report that count one of `COUNTED_THINGS`, or another thing in a unit that counts; recalled cases left out, and
 * newer counts (升至15人) unless they are asked for.
 */
export function readCounted(member: Member, withUpdates = false): Counted[] {
  return member.sentences.flatMap((sentence) => {
    const amounts = amountsWithin(member, sentence);
    return amounts.flatMap((placed) => readOne(member, sentence, placed, amounts, withUpdates));
  });
}

function readOne(
  member: Member,
  sentence: Span,
  { span, amount }: PlacedAmount,
  amounts: readonly PlacedAmount[],
  withUpdates: boolean,
): Counted[] {
  const { text } = member.report;
  if (isRecalled(member, span)) return [];
  const clause = clauseAround(text, sentence, span);
  const spans = amounts.map((placed) => placed.span);
  const thing =
    findThing(text, clause, span, amount.unit, spans) ??
    findThingBefore(text, sentence, span, amount) ??
    (isFigureUnit(amount.unit) && isPlainFigure(text, sentence, span, amount) ? FIGURE : undefined);
  if (thing === undefined || (!withUpdates && UPDATE.test(sliceSpan(text, clause)))) return [];
  const ahead = text.slice(sentence.start, span.start);
  if (PART.test(ahead) || IN_BRACKETS.test(ahead) || SUPPOSED.test(sliceSpan(text, sentence))) return [];
  if (ROW_BEHIND.test(text.slice(span.end, sentence.end))) return [];
  const scope = readScope(member, sentence, span);
  if (isOfEarlierTime(scope)) return [];
  const beside = amounts.filter((other) => other.span !== span).map((other) => other.amount.number);
  let keys: ClauseKeys | undefined;
  return [
    {
      keys: () => {
        keys ??= readClauseKeys({ member, span: sentence });
        return keys;
      },
      member,
      thing,
      amount,
      span,
      scope,
      beside,
      isOfEach: OF_EACH.test(sliceSpan(text, clause)),
      words: wordsAround(text, sentence, span),
      closeWords: wordsAround(text, clause, span),
    },
  ];
}

/** The words around an amount by weight, numbers left out. */
function wordsAround(text: string, around: Span, { start, end }: Span): ReadonlyMap<string, number> {
  const rest = `${text.slice(around.start, start)} ${text.slice(end, around.end)}`;
  return weighTerms(textToTerms(rest).filter((term) => !/^\d/.test(term)));
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
