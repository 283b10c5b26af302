import { TIME_RULES } from '../../text/times/time-rules.ts';
import type { Rule } from '../rule.ts';
import { ACT_RULES } from './act-rules.ts';
import { MENTION_RULES } from './mention-rules.ts';
import { RELAY_RULES } from './relay-rules.ts';
import { SPEAKER_RULES } from './speaker-words.ts';

/** The rules of Chinese by the ids that reasons give. */
export const RULES: readonly Rule[] = [
  ...MENTION_RULES,
  ...TIME_RULES.zh.map(({ id, example }) => ({ id: `time:${id}`, example })),
  ...RELAY_RULES.map(({ id, example }) => ({ id: `relay:${id}`, example })),
  ...ACT_RULES.map(({ id, example }) => ({ id: `act:${id}`, example })),
  ...SPEAKER_RULES.map(({ id, example }) => ({ id: `speaker:${id}`, example })),
];
