import type { Act, Mode, Speaker } from '../../model/statement.ts';
import { ACT_RULES, WRONGDOING } from './act-rules.ts';
import type { FoundCue } from './find-cues.ts';

/** What is looked at; the heart of a statement stands in its first clauses. */
const HEAD_LENGTH = 160;

/** The act of a statement, and the rule that says so. `content` is '' where nothing was said. */
export function actOf(
  cue: FoundCue | null,
  content: string,
  speaker: Speaker,
  mode: Mode,
): { act: Act; rule: string } {
  // A cue that means one act only (否认, 宣布, 拒绝置评) decides, whichever of the joined words it is.
  const meant = cue === null ? null : strongAct(cue);
  if (meant !== null) return { act: meant, rule: `act:cue-${meant}` };
  const head = content.slice(0, HEAD_LENGTH);
  const isAccount = cue !== null && ACCOUNTS.has(cue.cue.word);
  if (speaker !== 'record' && speaker !== 'media' && !isAccount) {
    const rule = ACT_RULES.find(
      (each) => (each.speakers?.includes(speaker) ?? true) && each.pattern.test(head),
    );
    if (rule !== undefined) return { act: rule.act, rule: `act:${rule.id}` };
  }
  if ((speaker === 'public' || speaker === 'party' || speaker === 'unknown') && WRONGDOING.test(head)) {
    return { act: 'allege', rule: 'act:wrongdoing' };
  }
  const mild = cue?.cue.act ?? cue?.first.act ?? null;
  if (mild !== null) return { act: mild, rule: `act:cue-${mild}` };
  // Experts are asked what they think, and people are quoted word for word for what they feel.
  if (speaker === 'expert') return { act: 'opinion', rule: 'act:expert' };
  if (mode === 'direct' && (speaker === 'public' || speaker === 'party'))
    return { act: 'opinion', rule: 'act:quoted' };
  return { act: 'assert', rule: 'act:default' };
}

/** Cues of accounts: their content is told as a fact, whatever words stand in it. */
const ACCOUNTS = new Set([
  '报道',
  '报导',
  '消息',
  '获悉',
  '了解到',
  '据了解',
  '据悉',
  '据报道',
  '回忆',
  '讲述',
  '显示',
]);

/** Acts that a cue settles whatever the content says. 通报 and 报道 only lean to one, content may overrule. */
const SETTLED = new Set<Act>(['confirm', 'deny', 'decline', 'ask', 'opinion', 'allege', 'unaware']);

function strongAct({ cue, first }: FoundCue): Act | null {
  for (const act of [first.act, cue.act]) if (act !== null && SETTLED.has(act)) return act;
  return cue.kind === 'urge' && cue.act !== null ? cue.act : null;
}
