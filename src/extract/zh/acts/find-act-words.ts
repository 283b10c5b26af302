import type { Mode, Speaker } from '../../../model/statement.ts';
import { createWordFinder } from '../words/word-finder.ts';
import { ACCOUNT_RULES } from './account-rules.ts';
import type { ActWordRule } from './act-rule.ts';
import { ANNOUNCE_RULES } from './announce-rules.ts';
import { ANSWER_RULES } from './answer-rules.ts';
import { NEUTRAL_WORDS } from './neutral-words.ts';
import { NO_ANSWER_RULES } from './no-answer-rules.ts';
import { OPINION_RULES } from './opinion-rules.ts';

export const WORD_RULES: readonly ActWordRule[] = [
  ...NO_ANSWER_RULES,
  ...ANSWER_RULES,
  ...ANNOUNCE_RULES,
  ...OPINION_RULES,
  ...ACCOUNT_RULES,
];

const RULES_BY_WORD = rulesByWord(WORD_RULES.filter(({ at }) => at !== 'end' && at !== 'last'));
const RULES_BY_END = rulesByWord(WORD_RULES.filter(({ at }) => at === 'end'));
const LAST_RULES = WORD_RULES.filter(({ at }) => at === 'last');
const FINDER = createWordFinder([...RULES_BY_WORD.keys(), ...NEUTRAL_WORDS]);

/**
 * What is looked at of a content, in UTF-16 units: the heart of a statement stands in its first clauses. 160 found
 * no more acts right on the dev set than 100 does.
 */
const HEAD_LENGTH = 100;
/** Before the heart of a statement: adverbs, and words for the speaker himself. */
const LEAD_WORDS =
  '[，、：:“"‘「『（(]|目前|现在|已经|已|还|也|都|就|又|并|则|正|仍|会|今后|未来|接下来|下一步|后续|因此|所以|但是?|而且|不过|自己|本人|我们?|双方|公司|学校|校方|我校|我司|我院|我局|本公司|本校|警方|[我中美俄乌日韩朝英法德校店院]方|对此|对于此事|一定|非常|很|十分|深|完全|坚决|强烈|再次|一直|始终|依然|只|能|想|暂时|暂|尚|当地';
/** 经调查核实，…; 对于停课一事，…: a first clause that only says on what ground or about what. */
const LEAD_CLAUSE = /^(?:经|针对|对于|关于|根据|依据|按照|随着|就)[^，。；：“]{1,30}，/;
const QUOTED_LEAD = new RegExp(`^(?:${LEAD_WORDS})*`);
/** In indirect speech 他 is mostly the speaker. */
const TOLD_LEAD = new RegExp(`^(?:${LEAD_WORDS}|他们?|她们?|其)*`);
const CLAUSE_END = /[，。；：！？,;:!?]/;
const CLOSING_MARKS = new Set('”"’」』。）)');

/** The rules that fire on a content, each with the first word of it that stands there. */
export function findActWords(content: string, speaker: Speaker, mode: Mode): Map<ActWordRule, string> {
  const fired = new Map<ActWordRule, string>();
  const fire = (rule: ActWordRule, word: string) => {
    if (fired.has(rule) || rule.by?.includes(speaker) === false) return;
    if (rule.beside?.test(head) === false || rule.unless?.test(head) === true) return;
    fired.set(rule, word);
  };
  const head = content.slice(0, HEAD_LENGTH);
  const ground = LEAD_CLAUSE.exec(head)?.[0].length ?? 0;
  const lead = mode === 'direct' ? QUOTED_LEAD : TOLD_LEAD;
  const start = ground + lead.exec(head.slice(ground))![0].length;
  const stop = head.slice(start).search(CLAUSE_END);
  const limits = {
    start,
    clause: stop < 0 ? head.length : start + stop,
    end: head.length,
    last: head.length,
  };
  for (const found of FINDER.find(head, 0, head.length)) {
    for (const rule of RULES_BY_WORD.get(found.word) ?? []) {
      if (found.start <= limits[rule.at ?? 'end']) fire(rule, found.word);
    }
  }
  const last = lastCharacter(content);
  for (const rule of RULES_BY_END.get(last) ?? []) if (isOneSentence(content)) fire(rule, last);
  const said = withoutClosing(content);
  const unstopped = said.replace(/[。！!.]$/, '');
  for (const rule of LAST_RULES) {
    const word = rule.words.find((each) => said.endsWith(each) || unstopped.endsWith(each));
    if (word !== undefined && (rule.mode === undefined || rule.mode === mode)) fire(rule, word);
  }
  return fired;
}

/** The last character of what was said, marks that close it left out; '' where there is none. */
function lastCharacter(content: string): string {
  return withoutClosing(content).slice(-1);
}

function withoutClosing(content: string): string {
  let end = content.length;
  while (end > 0 && CLOSING_MARKS.has(content[end - 1]!)) end--;
  return content.slice(0, end);
}

/** A question or an exclamation at the end of a longer speech is not all of it. */
function isOneSentence(content: string): boolean {
  const stop = content.search(/[。！]/);
  return stop < 0 || stop === content.length - 1;
}

function rulesByWord(rules: readonly ActWordRule[]): Map<string, ActWordRule[]> {
  const byWord = new Map<string, ActWordRule[]>();
  for (const rule of rules) {
    for (const word of rule.words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return byWord;
}
