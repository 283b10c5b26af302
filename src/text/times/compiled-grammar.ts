import { type FirstSigns, findFirstSigns, findLastSigns } from './first-signs.ts';
import { expand, type Grammar } from './grammar.ts';
import { keysOf, type PartKeys } from './part-keys.ts';
import { createPrefixFilter, type PrefixFilter } from './prefix-filter.ts';
import type { TimeParts } from './time-parts.ts';

/** A rule with its patterns made ready: sticky ones for what stands here, `$`-ended ones for what stood before. */
export type Compiled<R> = R & { readonly at: RegExp; readonly ending: RegExp; readonly beyond: RegExp };

/** A rule that asks which parts are said, null for any. */
export type Keyed<R> = Compiled<R> & {
  readonly fromKeys: PartKeys | null;
  readonly toKeys: PartKeys | null;
  readonly followKeys: PartKeys | null;
};

/** The rules that may match where these two characters meet (NaN beyond the text), in table order. */
export type RulesAt<R> = (before: number, after: number) => readonly R[];

export interface CompiledGrammar {
  readonly grammar: Grammar;
  /** Sticky; for offsets that `mayBegin` lets through. */
  readonly trigger: RegExp;
  readonly mayBegin: PrefixFilter;
  /** Expressions begin where a word does. */
  readonly atWords: boolean;
  readonly measureGap: RegExp;
  readonly vague: readonly Compiled<Grammar['vague'][number]>[];
  readonly mayBeVague: PrefixFilter;
  /** By the two characters that stand at the offset. */
  readonly partsAt: RulesAt<Keyed<Grammar['parts'][number]>>;
  readonly measuresAt: RulesAt<Compiled<Grammar['measures'][number]>>;
  /** By the characters before and after the place that they join. */
  readonly gapsAt: RulesAt<Keyed<Grammar['gaps'][number]>>;
  readonly rangesAt: RulesAt<Compiled<Grammar['ranges'][number]>>;
  /** By the character before the expression and the one after it. */
  readonly boundsAround: RulesAt<Compiled<Grammar['bounds'][number]>>;
  readonly lengthsAround: RulesAt<Compiled<Grammar['lengths'][number]>>;
}

/** Characters that the beginning of an expression is told by; three Chinese ones would be very many strings. */
const DEPTH = { zh: 2, en: 3 };

/**
 * What a rule of any table may have, in one order: reading a field of rules that are unlike one another cost a tenth of
 * all time spent on times.
 */
const ONE_SHAPE = {
  id: '',
  example: '',
  pattern: undefined,
  before: undefined,
  between: undefined,
  after: undefined,
  beside: undefined,
  follows: undefined,
  from: undefined,
  to: undefined,
  open: undefined,
  bound: undefined,
  form: undefined,
  timex: undefined,
  read: undefined,
};

/** Throws a RangeError or SyntaxError for a rule with a fault in it: a programmer's mistake, at load time. */
export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const { fragments, trigger } = grammar;
  const depth = DEPTH[grammar.language];
  const sticky = (pattern: string) => new RegExp(expand(pattern, fragments), 'y');
  const compile = <R extends { pattern?: string; before?: string; between?: string; after?: string }>(
    rule: R,
  ): Compiled<R> => ({
    ...ONE_SHAPE,
    ...rule,
    at: sticky(rule.pattern ?? rule.between ?? ''),
    ending: new RegExp(`(?:${expand(rule.before ?? '', fragments)})$`),
    beyond: sticky(rule.after ?? ''),
  });
  const vague = grammar.vague.map(compile);
  return {
    grammar,
    trigger: new RegExp(trigger.source, 'y'),
    mayBegin: createPrefixFilter(findFirstSigns(trigger.source, depth)),
    atWords: trigger.source.startsWith('\\b'),
    measureGap: sticky(grammar.measureGap),
    vague,
    mayBeVague: createPrefixFilter(new Set(vague.flatMap(({ at }) => [...findFirstSigns(at.source, depth)]))),
    partsAt: indexByPair(grammar.parts.map(compile).map(withKeys)),
    measuresAt: indexByPair(grammar.measures.map(compile)),
    gapsAt: indexBySides(grammar.gaps.map(compile).map(withKeys), () => ANY, beginnings),
    rangesAt: indexBySides(grammar.ranges.map(compile), () => ANY, beginnings),
    boundsAround: indexBySides(grammar.bounds.map(compile), endings, sequels),
    lengthsAround: indexBySides(grammar.lengths.map(compile), endings, sequels),
  };
}

function withKeys<R extends object>(rule: R): R & Omit<Keyed<object>, 'at' | 'ending' | 'beyond'> {
  const { from, to, follows } = rule as Partial<
    Record<'from' | 'to' | 'follows', readonly (keyof TimeParts)[]>
  >;
  return {
    ...rule,
    fromKeys: from === undefined ? null : keysOf(from),
    toKeys: to === undefined ? null : keysOf(to),
    followKeys: follows === undefined ? null : keysOf(follows),
  };
}

const ANY: FirstSigns = new Set(['']);
type Patterns = Compiled<{ before?: string; after?: string }>;
const beginnings = ({ at }: Patterns) => findFirstSigns(at.source);
const endings = (rule: Patterns) => (rule.before === undefined ? ANY : findLastSigns(rule.ending.source));
const sequels = (rule: Patterns) => (rule.after === undefined ? ANY : findFirstSigns(rule.beyond.source));

/** By the two characters that a match has to begin with. */
function indexByPair<R extends { readonly at: RegExp }>(rules: readonly R[]): RulesAt<R> {
  const signs = rules.map(({ at }) => findFirstSigns(at.source, 2));
  return createIndex((first, second) =>
    rules.filter((_, index) => {
      const own = signs[index]!;
      return own.has('') || own.has(first) || own.has(first + second);
    }),
  );
}

function indexBySides<R extends Compiled<object>>(
  rules: readonly R[],
  lastSigns: (rule: R) => FirstSigns,
  firstSigns: (rule: R) => FirstSigns,
): RulesAt<R> {
  const sides = rules.map((rule) => ({ before: lastSigns(rule), after: firstSigns(rule) }));
  return createIndex((before, after) =>
    rules.filter((_, index) => {
      const side = sides[index]!;
      return allows(side.before, before) && allows(side.after, after);
    }),
  );
}

function allows(signs: FirstSigns, sign: string): boolean {
  return signs.has('') || signs.has(sign);
}

/** Pairs that are remembered: real text shows some thousands; more are some hostile text's. */
const MOST_PAIRS = 20_000;

/** A look-up that is filled as pairs of characters are met. */
function createIndex<R>(fitting: (first: string, second: string) => readonly R[]): RulesAt<R> {
  const rulesByPair = new Map<number, readonly R[]>();
  return (first, second) => {
    // Beyond the text stands NaN, which `<<` and `|` take for 0; no pattern asks for U+0000.
    const pair = (first << 16) | second;
    const known = rulesByPair.get(pair);
    if (known !== undefined) return known;
    const rules = fitting(signOf(first), signOf(second));
    if (rulesByPair.size >= MOST_PAIRS) rulesByPair.clear();
    rulesByPair.set(pair, rules);
    return rules;
  };
}

function signOf(unit: number): string {
  return Number.isNaN(unit) ? '' : String.fromCharCode(unit);
}

/** The match of a sticky pattern at one offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the match of a sticky pattern at one offset ends; -1 for none. Makes no array, as `matchAt` does. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Longest stretch before an expression that a rule may look back on: "not more than or equal to the " and some. */
const LOOK_BACK = 32;

/** Length of what an ending pattern matches right before `at`; undefined where it does not. */
export function matchBefore(pattern: RegExp, text: string, at: number, floor: number): number | undefined {
  const match = pattern.exec(text.slice(Math.max(floor, at - LOOK_BACK), at));
  return match?.[0].length;
}
