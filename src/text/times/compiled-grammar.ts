import { findFirstSigns } from './first-signs.ts';
import { expand, type Grammar } from './grammar.ts';

/** A rule with its patterns made ready: sticky ones for what stands here, `$`-ended ones for what stood before. */
export type Compiled<R> = R & { readonly at: RegExp; readonly ending: RegExp; readonly beyond: RegExp };

export interface CompiledGrammar {
  readonly grammar: Grammar;
  readonly parts: readonly Compiled<Grammar['parts'][number]>[];
  readonly measures: readonly Compiled<Grammar['measures'][number]>[];
  readonly measureGap: RegExp;
  readonly lengths: readonly Compiled<Grammar['lengths'][number]>[];
  readonly gaps: readonly Compiled<Grammar['gaps'][number]>[];
  readonly ranges: readonly Compiled<Grammar['ranges'][number]>[];
  readonly bounds: readonly Compiled<Grammar['bounds'][number]>[];
  readonly vague: readonly Compiled<Grammar['vague'][number]>[];
  /** Rules of `parts` and of `measures` that may match where this character stands, in table order. */
  readonly partsAt: (sign: string) => readonly Compiled<Grammar['parts'][number]>[];
  readonly measuresAt: (sign: string) => readonly Compiled<Grammar['measures'][number]>[];
}

/** Throws a RangeError or SyntaxError for a rule with a fault in it: a programmer's mistake, at load time. */
export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const { fragments } = grammar;
  const sticky = (pattern: string) => new RegExp(expand(pattern, fragments), 'y');
  const compile = <R extends { pattern?: string; before?: string; between?: string; after?: string }>(
    rule: R,
  ) => ({
    ...rule,
    at: sticky(rule.pattern ?? rule.between ?? ''),
    ending: new RegExp(`(?:${expand(rule.before ?? '', fragments)})$`),
    beyond: sticky(rule.after ?? ''),
  });
  const parts = grammar.parts.map(compile);
  const measures = grammar.measures.map(compile);
  return {
    grammar,
    parts,
    measures,
    measureGap: sticky(grammar.measureGap),
    lengths: grammar.lengths.map(compile),
    gaps: grammar.gaps.map(compile),
    ranges: grammar.ranges.map(compile),
    bounds: grammar.bounds.map(compile),
    vague: grammar.vague.map(compile),
    partsAt: indexBySign(parts),
    measuresAt: indexBySign(measures),
  };
}

/** A look-up that is filled as characters are met: first character to the rules that may begin with it. */
function indexBySign<R extends { readonly at: RegExp }>(rules: readonly R[]): (sign: string) => readonly R[] {
  const signs = rules.map((rule) => findFirstSigns(rule.at.source));
  const rulesBySign = new Map<string, readonly R[]>();
  return (sign) => {
    const known = rulesBySign.get(sign);
    if (known !== undefined) return known;
    const fitting = rules.filter((_, index) => signs[index]?.has(sign) ?? true);
    rulesBySign.set(sign, fitting);
    return fitting;
  };
}

/** The match of a sticky pattern at one offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Longest stretch before an expression that a rule may look back on: "not more than or equal to the " and some. */
const LOOK_BACK = 32;

/** Length of what an ending pattern matches right before `at`; undefined where it does not. */
export function matchBefore(pattern: RegExp, text: string, at: number, floor: number): number | undefined {
  const match = pattern.exec(text.slice(Math.max(floor, at - LOOK_BACK), at));
  return match?.[0].length;
}
