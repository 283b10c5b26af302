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
// A notice tells decisions as well as facts; what it holds decides. It asks nothing: 为什么通报说没有人受伤？ is whose question it is in.
const NOTICE: ActRule = {
  id: 'notice',
  gives: { announce: 1, ask: -5 },
  example: '通报称，马某已被拘留五日',
};
// Experts are asked what they think; facts that they tell outweigh it.
const EXPERT: ActRule = { id: 'expert', gives: { opinion: 3 }, example: '律师：合同有效' };
// People are quoted word for word for what they feel.
const QUOTED: ActRule = { id: 'quoted', gives: { opinion: 1 }, example: '“水是黄的。”王女士说' };
const SILENT: ActRule = { id: 'silent', gives: { decline: DECIDED }, example: '镇政府没有确认' };

/** Rules that look at no words of the content. */
export const LEAN_RULES: readonly ActRule[] = [
  DEFAULT,
  MEDIUM,
  OWN_VOICE,
  RECORD,
  NOTICE,
  EXPERT,
  QUOTED,
  SILENT,
];

const LEAN_BY_SPEAKER: ReadonlyMap<Speaker, ActRule> = new Map([
  ['media', MEDIUM],
  ['record', RECORD],
  ['expert', EXPERT],
]);
const SILENT_ACTS: ReadonlySet<Act | null | undefined> = new Set<Act>(['deny', 'confirm']);

/** 警方的通报, 一张告示: the papers by which a body lets decisions be known. */
const NOTICES = /(?:通报|通告|公告|告示|声明|公示|公示文件|决定书|讣告|公开信|内部信|通知)$/;

/** What speaks beside the words of the content. */
export interface Telling {
  readonly cue: FoundCue | null;
  readonly speaker: Speaker;
  /** The words that name the speaker; '' where none do. */
  readonly source: string;
  readonly mode: Mode;
}

/** What cue, speaker and mode alone speak for. `isSilent` where nothing was said. */
export function leanRules({ cue, speaker, source, mode }: Telling, isSilent: boolean): ActRule[] {
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
        : speaker === 'record' && NOTICES.test(source)
          ? NOTICE
          : LEAN_BY_SPEAKER.get(speaker);
  if (bySpeaker !== undefined) rules.push(bySpeaker);
  if (mode === 'direct' && (speaker === 'public' || speaker === 'party' || speaker === 'official'))
    rules.push(QUOTED);
  // 否认, 供认不讳 say something all the same.
  const answers = cue?.cue.kind === 'decline' && SILENT_ACTS.has(cue.cue.act);
  if (isSilent && !answers && cue?.cue.act !== 'deny') rules.push(SILENT);
  return rules;
}
