import type { Cue } from './cue.ts';
import { DECLINE_CUES } from './decline-cues.ts';
import { KNOWN_CUES } from './guarded/known-cues.ts';
import { PREFIX_CUES } from './guarded/prefix-cues.ts';
import { REPORT_CUES } from './guarded/report-cues.ts';
import { SAY_CUES } from './guarded/say-cues.ts';
import { SHOW_CUES } from './guarded/show-cues.ts';
import { TELL_CUES } from './guarded/tell-cues.ts';
import { UNABLE_CUES } from './guarded/unable-cues.ts';
import { URGE_CUES } from './guarded/urge-cues.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/** Those whose other uses are told one by one, by what must not stand beside them. */
const GUARDED: readonly Cue[] = [
  ...SAY_CUES,
  ...TELL_CUES,
  ...REPORT_CUES,
  ...URGE_CUES,
  ...SHOW_CUES,
  ...KNOWN_CUES,
  ...PREFIX_CUES,
  ...UNABLE_CUES,
  ...DECLINE_CUES,
];
const isGuarded = new Set(GUARDED.map(({ word }) => word));

/** All cues; a word that is in two tables keeps its guards. */
export const CUES: readonly Cue[] = [...GUARDED, ...SPEECH_VERBS.filter(({ word }) => !isGuarded.has(word))];

export const CUE_BY_WORD: ReadonlyMap<string, Cue> = new Map(CUES.map((each) => [each.word, each]));
