import type { Act, Mode, Speaker } from '../../../model/statement.ts';
import type { FoundCue } from '../cues/found-cue.ts';
import type { ActRule } from './act-rule.ts';
import { cueRule } from './cue-rules.ts';

/** More than any words of the content can give. */
const DECIDED = 20;

const DEFAULT: ActRule = { id: 'default', gives: { assert: 1 }, example: '王女士说，水是黄的' };
const MEDIUM: ActRule = { id: 'medium', gives: { assert: 6 }, example: '晚报报道，桥可能要拆' };
// A medium that says something itself, and passes on nothing, may judge.
const OWN_VOICE: ActRule = { id: 'medium-itself', gives: { assert: 1 }, example: '晚报指出，桥必须拆' };
const RECORD: ActRule = { id: 'record', gives: { assert: 5 }, example: '检测报告显示，水质不合格' };
// Experts are asked what they think; facts that they tell outweigh it.
const EXPERT: ActRule = { id: 'expert', gives: { opinion: 3 }, example: '律师：合同有效' };
// People are quoted word for word for what they feel.
const QUOTED: ActRule = { id: 'quoted', gives: { opinion: 1 }, example: '“水是黄的。”王女士说' };
const SILENT: ActRule = { id: 'silent', gives: { decline: DECIDED }, example: '镇政府没有确认' };

/** Rules that look at no words of the content. */
export const LEAN_RULES: readonly ActRule[] = [DEFAULT, MEDIUM, OWN_VOICE, RECORD, EXPERT, QUOTED, SILENT];

const LEAN_BY_SPEAKER: ReadonlyMap<Speaker, ActRule> = new Map([
  ['media', MEDIUM],
  ['record', RECORD],
  ['expert', EXPERT],
]);
const SILENT_ACTS: ReadonlySet<Act | null | undefined> = new Set<Act>(['deny', 'confirm']);

/** What cue, speaker and mode alone speak for. `isSilent` where nothing was said. */
export function leanRules(cue: FoundCue | null, speaker: Speaker, mode: Mode, isSilent: boolean): ActRule[] {
  const rules = [DEFAULT];
  const byCue = cue === null ? undefined : cueRule(cue, speaker);
  if (byCue !== undefined) rules.push(byCue);
  // A medium that doubts or accuses speaks for itself.
  const isItself = speaker === 'media' && cue?.cue.kind === 'say';
  const bySpeaker =
    speaker === 'media' && byCue !== undefined
      ? undefined
      : isItself
        ? OWN_VOICE
        : LEAN_BY_SPEAKER.get(speaker);
  if (bySpeaker !== undefined) rules.push(bySpeaker);
  if (mode === 'direct' && (speaker === 'public' || speaker === 'party' || speaker === 'official'))
    rules.push(QUOTED);
  // 否认, 供认不讳 say something all the same.
  const answers = cue?.cue.kind === 'decline' && SILENT_ACTS.has(cue.cue.act);
  if (isSilent && !answers && cue?.cue.act !== 'deny') rules.push(SILENT);
  return rules;
}
