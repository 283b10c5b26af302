import { type Chain, closeSteps } from './chain.ts';
import { CUE_TAG_COUNT, CUE_TAGS, cueFeatureCount } from './cue-features.ts';
import { readWeights } from './packed-weights.ts';
import { ROLE_TAG_COUNT, ROLE_TAGS, roleFeatureCount } from './role-features.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface TrainedModel {
  readonly vocabulary: Vocabulary;
  readonly cues: Chain;
  readonly roles: Chain;
}

/** How `bench/train-en.mjs` writes a model down. Words and endings are blank-separated. */
export interface PackedModel {
  readonly words: string;
  readonly suffixes: string;
  readonly cues: PackedChain;
  readonly roles: PackedChain;
}

export interface PackedChain {
  readonly weights: string;
  readonly steps: readonly number[];
  readonly bias: readonly number[];
}

export function readModel(packed: PackedModel): TrainedModel {
  const vocabulary = createVocabulary(packed.words.split(' '), packed.suffixes.split(' '));
  return {
    vocabulary,
    cues: {
      tags: CUE_TAG_COUNT,
      weights: readWeights(packed.cues.weights, cueFeatureCount(vocabulary) * CUE_TAG_COUNT),
      steps: closeSteps(CUE_TAG_COUNT, packed.cues.steps, allowsCueStep),
      bias: packed.cues.bias,
    },
    roles: {
      tags: ROLE_TAG_COUNT,
      weights: readWeights(packed.roles.weights, roleFeatureCount(vocabulary) * ROLE_TAG_COUNT),
      steps: closeSteps(ROLE_TAG_COUNT, packed.roles.steps, allowsRoleStep),
      bias: packed.roles.bias,
    },
  };
}

/** An inside tag follows its beginning or another inside tag of its kind. */
export function allowsCueStep(from: number, to: number): boolean {
  return to !== CUE_TAGS.inside || from !== CUE_TAGS.outside;
}

export function allowsRoleStep(from: number, to: number): boolean {
  if (to === ROLE_TAGS.sourceInside) return from === ROLE_TAGS.sourceBegin || from === ROLE_TAGS.sourceInside;
  if (to === ROLE_TAGS.contentInside)
    return from === ROLE_TAGS.contentBegin || from === ROLE_TAGS.contentInside;
  return true;
}
