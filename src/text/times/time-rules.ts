import { EN_TIMES } from './en/grammar.ts';
import type { Grammar } from './grammar.ts';
import { ZH_TIMES } from './zh/grammar.ts';

/** Every rule of a grammar, of whatever kind, with the words that it was made for. */
export function rulesOf(grammar: Grammar): readonly { readonly id: string; readonly example: string }[] {
  const { parts, measures, lengths, gaps, ranges, bounds, vague } = grammar;
  return [parts, measures, lengths, gaps, ranges, bounds, vague]
    .flat()
    .map(({ id, example }) => ({ id, example }));
}

export const TIME_RULES = { zh: rulesOf(ZH_TIMES), en: rulesOf(EN_TIMES) };
