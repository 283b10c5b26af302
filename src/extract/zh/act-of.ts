import type { Act, Mode, Speaker } from '../../model/statement.ts';
import { ACT_RULES } from './act-rules.ts';
import type { ActRule } from './acts/act-rule.ts';
import { ACCOUNT_CUES, CUE_LEANS } from './acts/cue-leans.ts';
import { NEUTRAL_WORDS } from './acts/neutral-words.ts';
import type { FoundCue } from './find-cues.ts';
import { createWordFinder } from './word-finder.ts';

type Points = Partial<Readonly<Record<Act, number>>>;

/** What is looked at; the heart of a statement stands in its first clauses. */
const HEAD_LENGTH = 160;

const SPEAKER_LEANS: Readonly<Record<Speaker, Points>> = {
  official: {},
  company: {},
  media: { assert: 6 },
  record: { assert: 5 },
  party: {},
  public: { opinion: 1 },
  expert: { opinion: 3 },
  unknown: { assert: 1 },
};

const RULES_BY_WORD = new Map<string, ActRule[]>();
const RULES_BY_END = new Map<string, ActRule[]>();
for (const rule of ACT_RULES) {
  const table = rule.at === 'end' ? RULES_BY_END : RULES_BY_WORD;
  for (const word of rule.words) {
    const same = table.get(word);
    if (same === undefined) table.set(word, [rule]);
    else same.push(rule);
  }
}
const FINDER = createWordFinder([...RULES_BY_WORD.keys(), ...NEUTRAL_WORDS]);

/** Before the heart of a statement: adverbs, and words for the speaker himself. */
const LEAD_WORDS =
  '[，、：:“"‘「『（(]|目前|现在|已经|已|还|也|都|就|又|并|则|正|仍|会|今后|未来|接下来|下一步|后续|因此|所以|但是?|而且|不过|自己|本人|我们?|双方|公司|学校|校方|我校|我司|我院|我局|本公司|本校|警方|对此|对于此事|一定|非常|很|十分|深|完全|坚决|强烈|再次|一直|始终|依然|只|能|想|暂时|暂|尚|当地';
const LEAD = new RegExp(`^(?:${LEAD_WORDS})*`);
/** In indirect speech 他 is mostly the speaker. */
const TOLD_LEAD = new RegExp(`^(?:${LEAD_WORDS}|他们?|她们?|其)*`);

/** The act of a statement, and the rule that says so. `content` is '' where nothing was said. */
export function actOf(
  cue: FoundCue | null,
  content: string,
  speaker: Speaker,
  mode: Mode,
): { act: Act; rule: string } {
  const points = new Map<Act, { sum: number; best: number; rule: string }>();
  const add = (gives: Points, id: string) => {
    for (const key in gives) {
      const act = key as Act;
      const value = gives[act]!;
      const now = points.get(act);
      if (now === undefined) points.set(act, { sum: value, best: value, rule: id });
      else {
        now.sum += value;
        if (value > now.best) {
          now.best = value;
          now.rule = id;
        }
      }
    }
  };
  add({ assert: 1 }, 'default');
  add(SPEAKER_LEANS[speaker], speaker);
  if (mode === 'direct' && (speaker === 'public' || speaker === 'party')) add({ opinion: 2 }, 'quoted');
  if (cue !== null) addCue(cue, speaker, add);
  for (const rule of rulesIn(content, speaker, mode)) add(rule.gives, rule.id);
  if (content === '' && cue?.cue.kind !== 'decline' && cue?.cue.act !== 'deny')
    add({ decline: 20 }, 'nothing');
  if (cue === null && mode === 'indirect' && speaker !== 'official' && speaker !== 'company')
    add({ opinion: 1 }, 'headline');
  let act: Act = 'assert';
  let top = points.get('assert')!;
  for (const [key, value] of points)
    if (value.sum > top.sum) {
      act = key;
      top = value;
    }
  return { act, rule: `act:${top.rule}` };
}

function addCue({ cue, first }: FoundCue, speaker: Speaker, add: (gives: Points, id: string) => void): void {
  const lean = CUE_LEANS.get(cue.word) ?? CUE_LEANS.get(first.word);
  if (lean !== undefined) {
    add(lean, 'cue-lean');
    return;
  }
  if (ACCOUNT_CUES.has(cue.word) && speaker !== 'official' && speaker !== 'company')
    add({ assert: 3 }, 'cue-account');
  const settled = [first.act, cue.act].find((act) => act !== null && SETTLED.has(act));
  if (settled !== undefined && settled !== null) {
    if (settled === 'ask' && speaker === 'record') add({ announce: 10 }, 'record-asks');
    else add({ [settled]: 10 }, `cue-${settled}`);
  } else if (cue.kind === 'urge' && cue.act !== null) add({ [cue.act]: 9 }, `cue-${cue.act}`);
  else {
    const mild = cue.act ?? first.act;
    if (mild !== null && mild !== 'assert') add({ [mild]: 3 }, `cue-${mild}`);
  }
}

/** Acts that a cue settles whatever the content says. 通报 and 报道 only lean to one, content may overrule. */
const SETTLED = new Set<Act>(['confirm', 'deny', 'decline', 'ask', 'opinion', 'allege', 'unaware']);

function rulesIn(content: string, speaker: Speaker, mode: Mode): Set<ActRule> {
  const head = content.slice(0, HEAD_LENGTH);
  const lead = (mode === 'direct' ? LEAD : TOLD_LEAD).exec(head)![0].length;
  const stop = /[，。；：！？,;:!?]/.exec(head.slice(lead));
  const clause = stop === null ? head.length : lead + stop.index;
  const fired = new Set<ActRule>();
  const isBy = (rule: ActRule) => rule.by === undefined || rule.by.includes(speaker);
  for (const { word, start } of FINDER.find(head, 0, head.length)) {
    for (const rule of RULES_BY_WORD.get(word) ?? []) {
      const limit = rule.at === 'start' ? lead : rule.at === 'clause' ? clause : head.length;
      if (start <= limit && isBy(rule)) fired.add(rule);
    }
  }
  const tail = content.replace(/[”"’」』。）)]+$/, '');
  for (const rule of RULES_BY_END.get(tail.slice(-1)) ?? []) {
    if (isBy(rule) && !/[。！]./.test(content)) fired.add(rule);
  }
  return fired;
}
