import type { Act } from '../../../model/statement.ts';
import type { ActRule } from './act-rule.ts';
import { findActWords } from './find-act-words.ts';
import { leanRules, type Telling } from './lean-rules.ts';

/** An act, the rule that spoke for it most, and the words of the content that spoke for it. */
export interface JudgedAct {
  readonly act: Act;
  readonly rule: string;
  readonly words: readonly string[];
}

/**
 * The act of a statement: cue, speaker, mode and words of the content each give points, and the act with the most
 * is taken; of equal ones `assert`. `content` is '' where nothing was said.
 */
export function actOf(telling: Telling, content: string): JudgedAct {
  // Who speaks and by which cue.
  const leans = leanRules(telling, content === '');
  // Which words stand in what was said.
  const words = findActWords(content, telling.speaker, telling.mode);

  // Add up, and take the act with the most points.
  const sums = new Map<Act, number>([['assert', 0]]);
  const rules: ActRule[] = [...leans, ...words.keys()];
  for (const { gives } of rules) {
    for (const key in gives) {
      const act = key as Act;
      sums.set(act, (sums.get(act) ?? 0) + gives[act]!);
    }
  }
  let act: Act = 'assert';
  for (const [other, sum] of sums) if (sum > sums.get(act)!) act = other;

  // Say which rule gave the most to it, of equal ones the words before who speaks, and the words.
  const pointsOf = ({ gives }: ActRule) => gives[act] ?? 0;
  const heaviest = rules.reduce((best, rule) => (pointsOf(rule) >= pointsOf(best) ? rule : best));
  const said = [...words].filter(([rule]) => pointsOf(rule) > 0).map(([, word]) => word);
  return { act, rule: `act:${heaviest.id}`, words: said };
}
